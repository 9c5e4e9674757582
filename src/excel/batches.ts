/**
 * Bytes that a batch may weigh by our count. Excel on the web takes 5 MB a request, and Office.js adds to what is
 * counted here the paths to its objects (Microsoft Learn, "Resource limits and performance optimization for Office
 * Add-ins").
 */
export const BATCH_BYTES = 4_000_000;

/** A batch is filled up by pieces of this part of what it may weigh. */
const PIECES_A_BATCH = 16;

/** What a call weighs with the path to its object, beside its arguments; measured at 90 to 200 bytes. */
export const CALL_BYTES = 200;

/**
 * Gathers writes into as few batches as their weight allows. Whoever adds a write says first what it weighs; when it
 * would make the batch too heavy, what was gathered so far is sent.
 */
export class Batches {
  /** The heaviest batch so far, in bytes. */
  heaviest = 0;
  private weight = 0;

  /** @param limit bytes that a batch may weigh; a single write that is heavier makes a batch of its own */
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly limit: number,
  ) {}

  /** Makes room for a write that comes next. @param bytes its weight */
  async makeRoom(bytes: number): Promise<void> {
    if (this.weight > 0 && this.weight + bytes > this.limit) await this.send();
    this.weight += bytes;
    this.heaviest = Math.max(this.heaviest, this.weight);
  }

  /**
   * Writes rows piece by piece, each in the first batch that has room for it.
   * @param weightOf bytes of a row
   * @param write from which row, and how many
   */
  async writeRows(
    rows: number,
    weightOf: (row: number) => number,
    write: (from: number, count: number) => void,
  ): Promise<void> {
    const most = this.limit / PIECES_A_BATCH;
    for (let from = 0, to = 0; from < rows; from = to) {
      let bytes = weightOf(to++);
      for (let next = 0; to < rows && bytes + (next = weightOf(to)) <= most; to++) bytes += next;
      await this.makeRoom(bytes + CALL_BYTES);
      write(from, to - from);
    }
  }

  async send(): Promise<void> {
    await this.context.sync();
    this.weight = 0;
  }
}

const encoder = new TextEncoder();

/** Bytes of data on the wire, which speaks JSON in UTF-8. */
export function bytesOf(data: unknown): number {
  const text = JSON.stringify(data);
  // eslint-disable-next-line no-control-regex -- plain ASCII is one byte a character, and most of what is written
  return /^[\x00-\x7f]*$/.test(text) ? text.length : encoder.encode(text).length;
}
