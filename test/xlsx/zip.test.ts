import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough, zipSync } from "fflate";
import * as fc from "fast-check";
import { WorkbookProblem } from "../../src/sheet/workbook";
import { openWorkbook } from "../../src/xlsx";
import { Package } from "../../src/xlsx/package";
import { ZippedContent } from "../../src/xlsx/part-content";
import { crc32 } from "../../src/xlsx/zip/crc32";
import { readZip } from "../../src/xlsx/zip/read-zip";
import { writeZip } from "../../src/xlsx/zip/write-zip";
import { pack, samplePlan, sheetXml, smallWorkbook } from "../support/xlsx/fixtures";
import { tries } from "../support/tier";

// Unpacking sixty thousand rows takes seconds on a busy machine.
jest.setTimeout(60_000);

const parts = fc.dictionary(fc.stringMatching(/^[a-zé]{1,8}\.xml$/), fc.uint8Array({ maxLength: 3000 }), {
  minKeys: 1,
  maxKeys: 6,
});

test("the checksum is that of the format's own example and does not depend on where bytes are cut", () => {
  expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(100), (bytes, cut) =>
      expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(crc32(bytes)),
    ),
  );
});

test("another program unpacks what is written, whether it was packed here or came packed", () => {
  fc.assert(
    fc.property(parts, (contents) => {
      const copied = writeZip(readZip(zipSync(contents)));
      const written = new Package();
      for (const [name, bytes] of Object.entries(contents)) written.write(name, bytes);
      for (const archive of [copied, written.save()]) {
        const found = unzipSync(archive);
        expect(Object.keys(found).sort()).toEqual(Object.keys(contents).sort());
        for (const [name, bytes] of Object.entries(contents))
          expect(Buffer.from(found[name] ?? []).equals(bytes)).toBe(true);
      }
    }),
  );
});

test("archives written in one go, whose sizes stand behind the parts, and stored parts are read", () => {
  const written: Uint8Array[] = [];
  const zip = new Zip((_error, piece) => written.push(piece));
  for (const [entry, text] of [
    [new ZipDeflate("a.xml"), "packed ".repeat(99)],
    [new ZipPassThrough("b.xml"), "stored"],
  ] as const) {
    zip.add(entry);
    entry.push(strToU8(text), true);
  }
  zip.end();
  const opened = Package.open(Buffer.concat(written));
  expect([opened.text("a.xml"), opened.text("B.XML")]).toEqual(["packed ".repeat(99), "stored"]);
});

test("an archive that gives its numbers in 64 bits is read", () => {
  expect(Package.open(zip64("a.xml", "large")).text("a.xml")).toBe("large");
});

/**
 * One stored part, all of whose sizes and offsets stand in the fields for large numbers (APPNOTE.TXT, 4.3.14, 4.3.15,
 * 4.5.3).
 */
function zip64(name: string, text: string): Uint8Array {
  const [label, data] = [Buffer.from(name), Buffer.from(text)];
  const u32 = (...values: number[]) => Buffer.from(Uint32Array.from(values).buffer);
  const u16 = (...values: number[]) => Buffer.from(Uint16Array.from(values).buffer);
  const u64 = (...values: number[]) => Buffer.from(BigUint64Array.from(values.map(BigInt)).buffer);
  const crc = crc32(data);
  const local = Buffer.concat([
    u32(0x04034b50),
    u16(45, 0, 0, 0, 33),
    u32(crc, data.length, data.length),
    u16(label.length, 0),
    label,
    data,
  ]);
  const extra = Buffer.concat([u16(1, 24), u64(data.length, data.length, 0)]);
  const central = Buffer.concat([
    u32(0x02014b50),
    u16(45, 45, 0, 0, 0, 33),
    u32(crc, 0xffffffff, 0xffffffff),
    u16(label.length, extra.length, 0, 0, 0),
    u32(0),
    u32(0xffffffff),
    label,
    extra,
  ]);
  const end = Buffer.concat([
    u32(0x06064b50),
    u64(44),
    u16(45, 45),
    u32(0, 0),
    u64(1, 1, central.length, local.length),
  ]);
  const locator = Buffer.concat([u32(0x07064b50), u32(0), u64(local.length + central.length), u32(1)]);
  const last = Buffer.concat([u32(0x06054b50), u16(0, 0, 0xffff, 0xffff), u32(0xffffffff, 0xffffffff), u16(0)]);
  return new Uint8Array(Buffer.concat([local, central, end, locator, last]));
}

test("a workbook with any bytes changed is read or refused with a reason", async () => {
  const original = smallWorkbook();
  const change = fc.tuple(fc.nat(original.length - 1), fc.integer({ min: 0, max: 255 }));
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.nat(original.length),
      async (changes, length) => {
        const bytes = new Uint8Array(original.subarray(0, Math.max(length, original.length - 40)));
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        try {
          const workbook = openWorkbook(bytes, "Book.xlsx");
          await workbook.describe();
          await workbook.paint(samplePlan());
          workbook.save();
        } catch (problem) {
          expect(problem).toBeInstanceOf(WorkbookProblem);
        }
      },
    ),
    tries(400),
  );
});

/** A workbook with many parts that a painting has no business with. */
const many = (): Record<string, Uint8Array> =>
  Object.fromEntries(
    Array.from({ length: 500 }, (_, index) => [
      `xl/media/image${index}.png`,
      strToU8(`picture ${index} `.repeat(index)),
    ]),
  );

test("parts that are not written are not even unpacked: what cannot be unpacked is saved as it came", async () => {
  const archive = pack({
    ...Object.fromEntries(Object.entries(unzipSync(smallWorkbook())).map(([name, bytes]) => [name, strFromU8(bytes)])),
    ...many(),
  });
  const broken = new Uint8Array(archive);
  const packed = (bytes: Uint8Array) => new Map(readZip(bytes).map((entry) => [entry.name, Buffer.from(entry.bytes)]));
  for (const { name, bytes } of readZip(broken)) if (name.startsWith("xl/media/")) bytes.fill(0xff);
  expect(() => Package.open(broken).bytes("xl/media/image7.png")).toThrow(WorkbookProblem);

  const workbook = openWorkbook(broken, "Book.xlsx");
  await workbook.describe();
  await workbook.paint(samplePlan());
  const [before, after] = [packed(broken), packed(workbook.save())];
  for (const name of [...Object.keys(many()), "xl/worksheets/sheet1.xml"])
    expect([name, after.get(name)?.equals(before.get(name) ?? Buffer.of())]).toEqual([name, true]);
});

test("a large sheet is unpacked once as a whole, however often it is described, read and painted beside", async () => {
  const lines = Array.from(
    { length: 60_000 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${(row * 7919) % 10_007}</v></c></row>`,
  );
  const archive = smallWorkbook({ "xl/worksheets/sheet1.xml": sheetXml(lines.join("")) });
  const size = readZip(archive).find(({ name }) => name.endsWith("sheet1.xml"))?.size ?? 0;
  const passes: number[] = [];
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own object below
  const pieces = ZippedContent.prototype.pieces;
  const counting = jest.spyOn(ZippedContent.prototype, "pieces").mockImplementation(function (
    this: ZippedContent,
    visit,
  ) {
    let bytes = 0;
    pieces.call(this, (piece) => {
      bytes += piece.length;
      return visit(piece);
    });
    if (this.packed().size === size) passes.push(bytes);
  });
  const workbook = openWorkbook(archive, "Book.xlsx");
  const used = (await workbook.describe()).sheets[0]?.used;
  expect(used?.rows).toBe(60_000);
  if (used) await workbook.read("Data", used);
  await workbook.paint(samplePlan());
  await workbook.describe();
  await workbook.paint(samplePlan(true));
  workbook.save();
  counting.mockRestore();
  expect(passes.filter((bytes) => bytes === size)).toEqual([size]);
  // Only its head again, for each painting: which sheet is selected stands in front of the cells.
  expect(passes.length).toBe(3);
  expect(Math.min(...passes)).toBeLessThan(size / 2);
});

/** Changes the directory's line of the only part. */
function tampered(change: (directory: DataView) => void): Uint8Array {
  const archive = zipSync({ "a.xml": strToU8("text ".repeat(50)) });
  const at = Buffer.from(archive).lastIndexOf(Buffer.from("PK\x01\x02", "latin1"));
  change(new DataView(archive.buffer, archive.byteOffset + at));
  return archive;
}

test.each<[string, () => Uint8Array, RegExp]>([
  ["bytes that were changed", () => tampered((line) => line.setUint32(16, 1, true)), /a\.xml is not what was saved/],
  [
    "a size that is too small",
    () => tampered((line) => line.setUint32(24, 10, true)),
    /a\.xml unpacks to more than it says/,
  ],
  [
    "a size that is too large",
    () => tampered((line) => line.setUint32(24, 9999, true)),
    /a\.xml is not what was saved/,
  ],
  [
    "a place outside of the archive",
    () => tampered((line) => line.setUint32(42, 99_999, true)),
    /a part of it is missing/,
  ],
  ["an encrypted part", () => tampered((line) => line.setUint16(8, 1, true)), /a\.xml is encrypted/],
  [
    "another compression",
    () => tampered((line) => line.setUint16(10, 14, true)),
    /compressed in a way that Excel does not use/,
  ],
  [
    "an unpacked size beyond all measure",
    () => tampered((line) => line.setUint32(24, 0xfffffffe, true)),
    /unpacks to more than can be opened here/,
  ],
  ["a cut", () => zipSync({ "a.xml": strToU8("text") }).slice(0, -10), /its end is missing/],
])("%s is told, and never passed over", (_what, archive, message) => {
  expect(() => Package.open(archive()).bytes("a.xml")).toThrow(WorkbookProblem);
  expect(() => Package.open(archive()).bytes("a.xml")).toThrow(message);
});
