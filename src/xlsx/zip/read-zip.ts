import { WorkbookProblem } from "../../sheet/workbook";

/** Compressed as deflate packs it, or not at all: the two ways that Office files know (ECMA-376 part 2, annex B). */
export const STORED = 0;
export const DEFLATED = 8;

/** Bytes as they stand in an archive. */
export interface Packed {
  readonly method: typeof STORED | typeof DEFLATED;
  readonly bytes: Uint8Array;
  /** Of the unpacked bytes. */
  readonly crc: number;
  /** Unpacked. */
  readonly size: number;
}

export interface ZipEntry extends Packed {
  readonly name: string;
  /** Date (high half) and time (low half) as MS-DOS wrote them. */
  readonly modified: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
/** Stands where the true number is in a field of its own. */
const ELSEWHERE = 0xffffffff;

/**
 * The entries of a zip archive, not unpacked: their bytes are views into the archive. Sizes come from the directory at
 * the archive's end, since programs that write in one go do not know them at an entry's head (APPNOTE.TXT 6.3.10, 4.3
 * to 4.5).
 * @throws WorkbookProblem when the archive is cut off, encrypted or compressed in another way, or when its parts
 * overlap
 */
export function readZip(archive: Uint8Array): ZipEntry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    const { count, offset } = directory(view);
    const entries: ZipEntry[] = [];
    for (let at = offset; entries.length < count; ) {
      if (view.getUint32(at, true) !== CENTRAL) throw damaged("its directory is broken");
      entries.push(entryAt(view, archive, at));
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    refuseOverlap(entries);
    return entries;
  } catch (error) {
    // A number that points outside of the archive.
    if (error instanceof RangeError) throw damaged("a part of it is missing");
    throw error;
  }
}

/**
 * Parts that share bytes unpack a small archive to as much as somebody likes (D. Fifield, "A better zip bomb", 2019).
 */
function refuseOverlap(entries: readonly ZipEntry[]): void {
  const places = entries
    .map(({ bytes }) => ({ from: bytes.byteOffset, to: bytes.byteOffset + bytes.length }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  if (places.some(({ from }, at) => from < (places[at - 1]?.to ?? 0))) throw damaged("its parts overlap");
}

function directory(view: DataView): { count: number; offset: number } {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    const large = at >= 20 && view.getUint32(at - 20, true) === LOCATOR_64;
    return large && (count === 0xffff || offset === ELSEWHERE) ? directory64(view, at - 20) : { count, offset };
  }
  throw damaged("its end is missing");
}

function directory64(view: DataView, locator: number): { count: number; offset: number } {
  const at = number64(view, locator + 8);
  if (view.getUint32(at, true) !== END_64) throw damaged("its directory is broken");
  return { count: number64(view, at + 32), offset: number64(view, at + 48) };
}

function entryAt(view: DataView, archive: Uint8Array, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const name = new TextDecoder(flags & 0x800 ? "utf-8" : "latin1").decode(
    archive.subarray(at + 46, at + 46 + nameLength),
  );
  const method = view.getUint16(at + 10, true);
  if (flags & 1)
    throw new WorkbookProblem(
      `Its part ${name} is encrypted. Remove the password in Excel (File, Info, Protect Workbook) and save the file.`,
    );
  if (method !== STORED && method !== DEFLATED)
    throw damaged(`its part ${name} is compressed in a way that Excel does not use`);
  const large = largeNumbers(view, at + 46 + nameLength, view.getUint16(at + 30, true));
  const field = (offset: number) => {
    const value = view.getUint32(at + offset, true);
    return value === ELSEWHERE ? large() : value;
  };
  // In the order in which their large numbers would stand.
  const size = field(24);
  const packedSize = field(20);
  const head = field(42);
  if (view.getUint32(head, true) !== LOCAL) throw damaged(`its part ${name} is not where it should be`);
  const start = head + 30 + view.getUint16(head + 26, true) + view.getUint16(head + 28, true);
  if (start + packedSize > archive.length) throw damaged(`its part ${name} is cut off`);
  return {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    size,
    modified: view.getUint32(at + 12, true),
    bytes: archive.subarray(start, start + packedSize),
  };
}

/** Gives one after the other the numbers of 64 bits that stand in an entry's extra fields. */
function largeNumbers(view: DataView, from: number, length: number): () => number {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return () => number64(view, (next += 8) - 8);
  }
  return () => ELSEWHERE;
}

function number64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

export function damaged(reason: string): WorkbookProblem {
  return new WorkbookProblem(
    `The file is damaged: ${reason}. Take a fresh copy of it, or open it in Excel and save it again.`,
  );
}
