import type { ZipEntry } from "./read-zip";

/** Names are written in UTF-8, and say so. */
const UTF8_NAMES = 0x800;
/** Version 2.0 of the format: deflate. */
const VERSION = 20;

/**
 * A zip archive of entries that are packed already; nothing is compressed here.
 * @param entries fewer than 65,535, and less than 4 GB together, as Office files are
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map(({ name }) => new TextEncoder().encode(name));
  const nameBytes = names.reduce((sum, { length }) => sum + length, 0);
  const packedBytes = entries.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const archive = new Uint8Array(entries.length * (30 + 46) + 2 * nameBytes + packedBytes + 22);
  const view = new DataView(archive.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    common(view, at + 4, entry, name.length);
    archive.set(name, at + 30);
    archive.set(entry.bytes, at + 30 + name.length);
    at += 30 + name.length + entry.bytes.length;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    common(view, at + 6, entry, name.length);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    archive.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return archive;
}

/** The fields that an entry's head and its line in the directory have in common (APPNOTE.TXT, 4.3.7 and 4.3.12). */
function common(
  view: DataView,
  at: number,
  { method, modified, crc, bytes, size }: ZipEntry,
  nameLength: number,
): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, method, true);
  view.setUint32(at + 6, modified, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, bytes.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, nameLength, true);
}
