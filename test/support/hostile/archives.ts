import { constants, deflateRawSync } from "node:zlib";
import { strToU8 } from "fflate";
import { crc32 } from "../../../src/xlsx/zip/crc32";
import { DEFLATED, readZip, type ZipEntry } from "../../../src/xlsx/zip/read-zip";
import { writeZip } from "../../../src/xlsx/zip/write-zip";
import { smallWorkbook } from "../xlsx/fixtures";

export const MEGABYTE = 1024 ** 2;
export const GIGABYTE = 1024 ** 3;

/** What an archive says of a part, where that is not the truth. */
export type Claim = Partial<Pick<ZipEntry, "name" | "size" | "crc">>;

/** A packed part. */
export function entry(name: string, text: string | Uint8Array, claim: Claim = {}): ZipEntry {
  const bytes = typeof text === "string" ? strToU8(text) : text;
  return {
    name,
    method: DEFLATED,
    bytes: deflateRawSync(bytes),
    crc: crc32(bytes),
    size: bytes.length,
    modified: 0,
    ...claim,
  };
}

/**
 * A part with the same text in it over and over, packed without ever being in memory: deflate's blocks end at a byte
 * after a full flush, so that one of them can be repeated.
 */
export function repeated(
  name: string,
  before: string,
  text: string,
  after: string,
  bytes: number,
  claim: Claim = {},
): ZipEntry {
  const piece = strToU8(text.repeat(Math.max(1, Math.floor(MEGABYTE / text.length))));
  const block = (data: Uint8Array) => deflateRawSync(data, { finishFlush: constants.Z_FULL_FLUSH });
  const times = Math.max(1, Math.round(bytes / piece.length));
  const packed = block(piece);
  const all = [block(strToU8(before)), ...Array.from({ length: times }, () => packed), deflateRawSync(strToU8(after))];
  let crc = crc32(strToU8(before));
  // What is refused long before its end needs none.
  if (bytes <= 100 * MEGABYTE) for (let time = 0; time < times; time++) crc = crc32(piece, crc);
  return {
    name,
    method: DEFLATED,
    bytes: Buffer.concat(all),
    crc: crc32(strToU8(after), crc),
    size: before.length + times * piece.length + after.length,
    modified: 0,
    ...claim,
  };
}

/** The small workbook with parts in place of its own, or beside them. */
export function workbookWith(...entries: readonly ZipEntry[]): Uint8Array {
  const replaced = new Set(entries.map(({ name }) => name));
  return writeZip([...readZip(smallWorkbook()).filter(({ name }) => !replaced.has(name)), ...entries]);
}

/** The small workbook with one part as so many parts, all of which stand at the same place of the archive. */
export function overlapping(text: string, times: number): Uint8Array {
  const parts = Array.from({ length: times }, (_, index) =>
    entry(`xl/worksheets/copy${index}.xml`, index === 0 ? text : ""),
  );
  const [first] = parts;
  const archive = workbookWith(...parts.map((part) => ({ ...part, crc: first?.crc ?? 0, size: first?.size ?? 0 })));
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let [place, length] = [0, 0];
  for (
    let at = view.getUint32(archive.length - 6, true);
    at < archive.length - 22;
    at += 46 + view.getUint16(at + 28, true)
  ) {
    const name = Buffer.from(archive.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))).toString();
    if (!name.startsWith("xl/worksheets/copy")) continue;
    if (name.endsWith("copy0.xml")) [place, length] = [view.getUint32(at + 42, true), view.getUint32(at + 20, true)];
    view.setUint32(at + 42, place, true);
    view.setUint32(at + 20, length, true);
  }
  return archive;
}
