import { Deflate, deflateSync, Inflate, strToU8 } from "fflate";
import { crc32 } from "./zip/crc32";
import { damaged, DEFLATED, STORED, type Packed } from "./zip/read-zip";

/** Looks at a piece of a part; false ends the reading. */
export type PieceVisitor = (piece: Uint8Array) => boolean | void;

/** What a part holds. It never changes: a part that changes gets another content. */
export interface PartContent {
  /** Unpacks the bytes piece by piece, so that a large sheet is never in memory as a whole. */
  pieces(visit: PieceVisitor): void;
  packed(): Packed;
}

/** Packed bytes taken at a time: about a megabyte of a sheet that is compressed. */
const STEP = 64 * 1024;
/** How hard a large part is compressed: a fifth faster than fflate's usual 6, and a tenth larger. */
const LEVEL = 4;

/** A part as it came in an archive; its bytes go into the next archive as they are. */
export class ZippedContent implements PartContent {
  constructor(
    private readonly name: string,
    private readonly zipped: Packed,
  ) {}

  packed(): Packed {
    return this.zipped;
  }

  /** @throws WorkbookProblem when the bytes do not unpack to what the archive says of them */
  pieces(visit: PieceVisitor): void {
    const { bytes, method, size, crc } = this.zipped;
    let [unpacked, sum, going] = [0, 0, true];
    const take = (piece: Uint8Array) => {
      if (!going || piece.length === 0) return;
      unpacked += piece.length;
      if (unpacked > size) throw damaged(`its part ${this.name} unpacks to more than it says`);
      sum = crc32(piece, sum);
      going = visit(piece) !== false;
    };
    if (method === STORED) for (let at = 0; at < bytes.length && going; at += STEP) take(bytes.subarray(at, at + STEP));
    else this.inflate(bytes, take, () => going);
    if (going && (unpacked !== size || sum !== crc)) throw damaged(`its part ${this.name} is not what was saved`);
  }

  private inflate(bytes: Uint8Array, take: (piece: Uint8Array) => void, going: () => boolean): void {
    const inflate = new Inflate(take);
    for (let at = 0; at < bytes.length && going(); at += STEP) {
      try {
        inflate.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
      } catch (error) {
        if (isFlateError(error)) throw damaged(`its part ${this.name} cannot be unpacked`);
        throw error;
      }
    }
  }
}

/** fflate numbers its own errors; what a visitor throws goes its way. */
function isFlateError(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "number";
}

/** A part that was written here. */
export class WrittenContent implements PartContent {
  private zipped: Packed | null = null;

  constructor(private readonly bytes: Uint8Array) {}

  pieces(visit: PieceVisitor): void {
    visit(this.bytes);
  }

  packed(): Packed {
    this.zipped ??= {
      method: DEFLATED,
      bytes: deflateSync(this.bytes),
      crc: crc32(this.bytes),
      size: this.bytes.length,
    };
    return this.zipped;
  }
}

/** A part too large to be held as text: it is made anew, piece by piece, whenever it is asked for. */
export class MadeContent implements PartContent {
  private zipped: Packed | null = null;

  /** @param make the texts that make up the part, one after the other */
  constructor(private readonly make: () => Iterable<string>) {}

  pieces(visit: PieceVisitor): void {
    for (const text of this.make()) if (visit(strToU8(text)) === false) return;
  }

  packed(): Packed {
    this.zipped ??= this.pack();
    return this.zipped;
  }

  private pack(): Packed {
    const written: Uint8Array[] = [];
    let [crc, size] = [0, 0];
    const deflate = new Deflate({ level: LEVEL }, (piece) => written.push(piece));
    this.pieces((piece) => {
      crc = crc32(piece, crc);
      size += piece.length;
      deflate.push(piece);
    });
    deflate.push(new Uint8Array(), true);
    return { method: DEFLATED, bytes: joined(written), crc, size };
  }
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
