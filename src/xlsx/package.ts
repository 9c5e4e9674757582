import { strFromU8, strToU8, unzipSync, zipSync, type UnzipFileInfo } from "fflate";
import { WorkbookProblem } from "../sheet/workbook";
import { refuseForeignContainer } from "./refusals";

/** More than Excel's own limits ever need, less than what brings a browser tab down. */
export const MAX_UNPACKED_BYTES = 1024 ** 3;
/** JavaScript engines hold no longer texts. */
export const MAX_PART_BYTES = 500 * 1024 ** 2;
export const MAX_PARTS = 20_000;

/** The zip format's first day: the same parts give the same bytes whenever they are saved. */
const SAVED_AT = new Date(1980, 0, 1);

/** The parts of an Office file in memory. Part names are compared without regard to case (ECMA-376 part 2, 6.2.2.3). */
export class Package {
  private readonly parts = new Map<string, { name: string; bytes: Uint8Array }>();

  /** @throws WorkbookProblem when the bytes are no zip archive, or one that unpacks beyond all measure */
  static open(bytes: Uint8Array): Package {
    refuseForeignContainer(bytes);
    const opened = new Package();
    let total = 0;
    let count = 0;
    const measure = ({ originalSize }: UnzipFileInfo) => {
      total += originalSize;
      if (originalSize > MAX_PART_BYTES || total > MAX_UNPACKED_BYTES || ++count > MAX_PARTS) throw tooLarge();
      return true;
    };
    try {
      for (const [name, part] of Object.entries(unzipSync(bytes, { filter: measure }))) {
        if (!name.endsWith("/")) opened.write(name.replace(/\\/g, "/").replace(/^\//, ""), part);
      }
    } catch (error) {
      if (error instanceof WorkbookProblem) throw error;
      throw new WorkbookProblem("The file is damaged: its zip archive cannot be unpacked. Take a fresh copy of it.");
    }
    return opened;
  }

  names(): string[] {
    return [...this.parts.values()].map((part) => part.name);
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  /** @throws WorkbookProblem when the part is missing */
  bytes(name: string): Uint8Array {
    const part = this.parts.get(name.toLowerCase());
    if (!part) throw new WorkbookProblem(`The file is damaged: its part ${name} is missing. Open it in Excel, let it repair the file, and save it.`);
    return part.bytes;
  }

  /** UTF-8, or UTF-16 where a byte order mark says so. */
  text(name: string): string {
    const bytes = this.bytes(name);
    const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
    return utf16 ? new TextDecoder(utf16).decode(bytes) : strFromU8(bytes);
  }

  write(name: string, content: Uint8Array | string): void {
    const bytes = typeof content === "string" ? strToU8(content) : content;
    const key = name.toLowerCase();
    this.parts.set(key, { name: this.parts.get(key)?.name ?? name, bytes });
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
  save(level: 0 | 6 = 6): Uint8Array {
    const rank = (name: string) => (name === "[Content_Types].xml" ? "" : name);
    const entries = [...this.parts.values()].sort((a, b) => (rank(a.name) < rank(b.name) ? -1 : 1));
    return zipSync(Object.fromEntries(entries.map(({ name, bytes }) => [name, bytes])), { level, mtime: SAVED_AT });
  }
}

function tooLarge(): WorkbookProblem {
  const megabytes = MAX_UNPACKED_BYTES / 1024 ** 2;
  return new WorkbookProblem(`The file unpacks to more than ${megabytes} MB, which is too large to open here. Keep the revenue in a smaller workbook.`);
}
