import { strToU8 } from "fflate";
import { WorkbookProblem } from "../sheet/workbook";
import { decoderOf, inUtf8 } from "./encoding";
import { joined, WrittenContent, ZippedContent, type PartContent, type PieceVisitor } from "./part-content";
import { refuseForeignContainer, tooLarge } from "./refusals";
import { damaged, readZip } from "./zip/read-zip";
import { writeZip } from "./zip/write-zip";

/** More than Excel's own limits ever need, less than what keeps a processor busy for minutes. */
export const MAX_UNPACKED_BYTES = 8 * 1024 ** 3;
/** JavaScript engines hold no longer texts; sheets, which can be longer, are never read as one. */
export const MAX_WHOLE_PART_BYTES = 500 * 1024 ** 2;
export const MAX_PARTS = 20_000;
/**
 * How far a part may grow when it is unpacked, if that makes it large: sheets of workbooks grow ten- to fortyfold, and
 * what grows further is made to fill memory.
 */
const MAX_GROWTH = 200;
const SMALL_ENOUGH = 64 * 1024 ** 2;

/** The zip format's first day, in its own numbers: the same parts give the same bytes whenever they are saved. */
const SAVED_AT = (1 << 21) | (1 << 16);

interface Part {
  readonly name: string;
  readonly content: PartContent;
  readonly modified: number;
}

/**
 * The parts of an Office file in memory, packed until they are read. A part that is not written goes from one archive
 * into the next as it is, without being unpacked. Part names are compared without regard to case (ECMA-376 part 2,
 * 6.2.2.3).
 */
export class Package {
  private readonly parts = new Map<string, Part>();

  /**
   * @throws WorkbookProblem when the bytes are no zip archive, or one that unpacks beyond all measure or names parts as
   * no package does
   */
  static open(bytes: Uint8Array): Package {
    refuseForeignContainer(bytes);
    const opened = new Package();
    const entries = readZip(bytes);
    const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
    const bomb = entries.some(({ size, bytes: { length } }) => size > SMALL_ENOUGH && size > MAX_GROWTH * length);
    if (bomb || unpacked > MAX_UNPACKED_BYTES || entries.length > MAX_PARTS) throw tooLarge();
    for (const entry of entries) {
      if (entry.name.endsWith("/")) continue;
      const name = partName(entry.name);
      if (opened.has(name)) throw damaged(`it has two parts named ${name}`);
      opened.parts.set(name.toLowerCase(), { name, content: new ZippedContent(name, entry), modified: entry.modified });
    }
    return opened;
  }

  names(): string[] {
    return [...this.parts.values()].map((part) => part.name);
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  /**
   * What a part holds; the same object as long as the part is not written. @throws WorkbookProblem when it is missing
   */
  content(name: string): PartContent {
    const part = this.parts.get(name.toLowerCase());
    if (!part)
      throw new WorkbookProblem(
        `The file is damaged: its part ${name} is missing. Open it in Excel, let it repair the file, and save it.`,
      );
    return part.content;
  }

  /** @throws WorkbookProblem when the part is missing, damaged or too large to be held as a whole */
  bytes(name: string): Uint8Array {
    const pieces: Uint8Array[] = [];
    let size = 0;
    this.content(name).pieces((piece) => {
      size += piece.length;
      if (size > MAX_WHOLE_PART_BYTES) throw tooLarge();
      pieces.push(piece);
    });
    return pieces.length === 1 && pieces[0] ? pieces[0] : joined(pieces);
  }

  /**
   * In whatever encoding the part says that it has. @throws WorkbookProblem where its bytes are none of that encoding
   */
  text(name: string): string {
    const texts: string[] = [];
    let length = 0;
    this.scan(name, (text) => {
      length += text.length;
      if (length > MAX_WHOLE_PART_BYTES) throw tooLarge();
      texts.push(text);
    });
    return texts.join("");
  }

  /**
   * Gives the text of a part piece by piece, so that a large one is never held as a whole.
   * @param visit answers false when it has seen enough
   */
  scan(name: string, visit: (text: string) => boolean | void): void {
    const reading: { decode?: ReturnType<typeof decoderOf>; ended: boolean } = { ended: false };
    const take: PieceVisitor = (piece) => {
      reading.decode ??= decoderOf(piece, name);
      const text = reading.decode(piece);
      reading.ended = text !== "" && visit(text) === false;
      return !reading.ended;
    };
    this.content(name).pieces(take);
    const rest = reading.ended ? "" : (reading.decode?.(null) ?? "");
    if (rest !== "") visit(rest);
  }

  /** A text is written in UTF-8 and says so, whatever encoding it was read from. */
  write(name: string, content: Uint8Array | string | PartContent): void {
    const key = name.toLowerCase();
    const written =
      typeof content === "string"
        ? new WrittenContent(strToU8(inUtf8(content)))
        : content instanceof Uint8Array
          ? new WrittenContent(content)
          : content;
    this.parts.set(key, { name: this.parts.get(key)?.name ?? name, content: written, modified: SAVED_AT });
  }

  remove(name: string): void {
    this.parts.delete(name.toLowerCase());
  }

  /** The first name of "xl/charts/chart1.xml", "…2.xml" … that is free. */
  freeName(stem: string, extension: string): string {
    for (let number = 1; ; number++) {
      const name = `${stem}${number}${extension}`;
      if (!this.has(name)) return name;
    }
  }

  /** A copy whose parts can be changed without touching this one. */
  clone(): Package {
    const copy = new Package();
    for (const [key, part] of this.parts) copy.parts.set(key, part);
    return copy;
  }

  /** The zip archive: the content types first, as mail gateways and `file` expect, then the parts by name. */
  save(): Uint8Array {
    const rank = (name: string) => (name === "[Content_Types].xml" ? "" : name);
    const parts = [...this.parts.values()].sort((a, b) => (rank(a.name) < rank(b.name) ? -1 : 1));
    return writeZip(parts.map(({ name, content, modified }) => ({ name, modified, ...content.packed() })));
  }
}

/**
 * The name of a part as it is used here: without the slash in front and with the slashes forward.
 * @throws WorkbookProblem for a name that leads out of the package (ECMA-376 part 2, 6.2.2.2), as somebody's who
 * unpacks it into a folder would
 */
function partName(written: string): string {
  const name = written.replace(/\\/g, "/").replace(/^\//, "");
  if (/(^|\/)\.{1,2}(\/|$)|^[a-z]:/i.test(name)) throw damaged(`the name of its part ${name} leads out of the file`);
  if (/\p{Cc}/u.test(name)) throw damaged(`${JSON.stringify(name)} is no name of a part`);
  return name;
}
