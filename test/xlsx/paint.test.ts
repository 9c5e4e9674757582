import { writeSummary } from "../../src/summary";
import { newWorkbook, openWorkbook } from "../../src/xlsx";
import { faultsOf } from "../support/package-check";
import { isFull } from "../support/tier";
import { typedRequest } from "../support/story";
import {
  caseFile,
  contentTypes,
  paintableWorkbooks,
  partsOf,
  relationships,
  samplePlan,
  smallWorkbook,
  workbookXml,
} from "../support/xlsx/fixtures";
import { richWorkbook } from "../support/xlsx/rich-workbook";

const CHANGED = /^\[Content_Types\]\.xml$|^xl\/workbook\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^xl\/styles\.xml$/;

async function painted(bytes: Uint8Array, again = false): Promise<Uint8Array> {
  const workbook = openWorkbook(bytes, "Book.xlsx");
  await workbook.paint(samplePlan(again));
  return workbook.save();
}

/** Bytes of a workbook that is painted in no time. */
const SMALL = 200_000;

const WORKBOOKS: [string, Uint8Array][] = [
  ...paintableWorkbooks(isFull ? Infinity : SMALL),
  ["a small workbook", smallWorkbook()],
  ["a workbook with macros, pivots, slicers and 1904 dates", richWorkbook()],
];

describe.each(WORKBOOKS)("painting into %s", (_name, bytes) => {
  let once: Uint8Array;
  beforeAll(async () => {
    once = await painted(bytes);
  });

  test("keeps every other part byte for byte", () => {
    const before = partsOf(bytes);
    const after = partsOf(once);
    const kept = Object.keys(before).filter((part) => !CHANGED.test(part) && !part.endsWith("/"));
    expect(kept.length).toBeGreaterThan(0);
    for (const part of kept) expect([part, after[part] === before[part]]).toEqual([part, true]);
  });

  test("a second run is equal to one run", async () => {
    const twice = await painted(once, true);
    expect(partsOf(twice)).toEqual(partsOf(once));
    expect(Buffer.from(twice).equals(Buffer.from(once))).toBe(true);
  });

  test("gives Excel nothing to repair", () => {
    const found = faultsOf(once);
    const known = found.length === 0 ? [] : faultsOf(bytes);
    expect(found.filter((fault) => !known.includes(fault))).toEqual([]);
  });
});

test("a whole summary in a workbook with macros, pivots, slicers and 1904 dates leaves every other part as it was, and is the same when built again", async () => {
  const bytes = richWorkbook();
  const build = async (from: Uint8Array) => {
    const file = openWorkbook(from, "Book.xlsm");
    await writeSummary(file, { ...typedRequest(), version: "1" });
    return file.save();
  };
  const once = await build(bytes);
  const [before, after] = [partsOf(bytes), partsOf(once)];
  for (const part of Object.keys(before).filter((name) => !CHANGED.test(name)))
    expect([part, after[part] === before[part]]).toEqual([part, true]);
  expect(faultsOf(once)).toEqual([]);
  expect(Buffer.from(await build(once)).equals(Buffer.from(once))).toBe(true);
});

test.each(["hidden", "veryHidden"])(
  "a sheet that is %s stays so when a summary is built and built again",
  async (state) => {
    const parts = partsOf(smallWorkbook());
    const sheets = `<sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Secret" sheetId="2" state="${state}" r:id="rId2"/>`;
    const file = openWorkbook(
      smallWorkbook({
        "[Content_Types].xml": contentTypes(
          `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
        ),
        "xl/workbook.xml": workbookXml(`<sheets>${sheets}</sheets>`),
        "xl/_rels/workbook.xml.rels": relationships([
          ["worksheet", "worksheets/sheet1.xml"],
          ["worksheet", "worksheets/sheet2.xml"],
        ]),
        "xl/worksheets/sheet2.xml": parts["xl/worksheets/sheet1.xml"] ?? "",
      }),
      "Book.xlsx",
    );
    for (let time = 0; time < 2; time++) await writeSummary(file, { ...typedRequest(), version: "1" });
    expect((await file.describe()).sheets.map(({ name, visible }) => [name, visible])).toEqual([
      ["Data", true],
      ["Secret", false],
      ["Sponsor summary", true],
      ["Sponsor workings", true],
    ]);
    expect(partsOf(file.save())["xl/workbook.xml"]).toContain(`name="Secret" sheetId="2" state="${state}"`);
    expect(faultsOf(file.save())).toEqual([]);
  },
);

test("many builds of a summary leave a file as large as one", async () => {
  const file = openWorkbook(newWorkbook(), "Book.xlsx");
  const write = () => writeSummary(file, { ...typedRequest(), version: "1" });
  await write();
  const once = file.save();
  for (let time = 0; time < (isFull ? 8 : 2); time++) await write();
  expect(Buffer.from(file.save()).equals(Buffer.from(once))).toBe(true);
});

test("a rebuild keeps the sheets' order and the names that somebody gave them", async () => {
  const file = openWorkbook(smallWorkbook(), "Book.xlsx");
  await writeSummary(file, { ...typedRequest(), version: "1" });
  const parts = partsOf(file.save());
  const renamed = smallWorkbook({
    ...parts,
    "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace(/Sponsor summary/g, "For the board"),
  });
  const again = openWorkbook(renamed, "Book.xlsx");
  await writeSummary(again, { ...typedRequest({ share: 0.05 }), version: "1" });
  expect((await again.describe()).sheets.map(({ name }) => name)).toEqual([
    "Data",
    "For the board",
    "Sponsor workings",
  ]);
  expect(faultsOf(again.save())).toEqual([]);
});

test("a list of formulas that names a sheet of ours goes with all that speaks of it, and one that does not stays", async () => {
  const file = openWorkbook(smallWorkbook(), "Book.xlsx");
  await file.paint(samplePlan());
  const parts = partsOf(file.save());
  const chained = (sheetId: number) =>
    smallWorkbook({
      ...parts,
      "xl/calcChain.xml": `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B4" i="${sheetId}"/></calcChain>`,
      "[Content_Types].xml": (parts["[Content_Types].xml"] ?? "").replace(
        "</Types>",
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
      ),
      "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
        "</Relationships>",
        '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
    });
  const speaking = async (sheetId: number) =>
    Object.entries(partsOf(await painted(chained(sheetId), true)))
      .filter(([name, text]) => `${name} ${text}`.includes("calcChain"))
      .map(([name]) => name);
  expect(await speaking(2)).toEqual([]);
  expect((await speaking(1)).sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml"]);
});

test("sheets get numbers that Excel opens, also where the highest is taken", async () => {
  const parts = partsOf(await painted(caseFile("files/sheetid-65534.xlsx")));
  const numbers = [...(parts["xl/workbook.xml"] ?? "").matchAll(/sheetId="(\d+)"/g)].map(([, number]) =>
    Number(number),
  );
  expect(numbers).toEqual([1, 2, 65_534, 3, 4]);
});

test("every chart has its alternative text, and a drawing does not grow", async () => {
  const parts = partsOf(await painted(await painted(smallWorkbook()), true));
  const drawings = Object.keys(parts).filter((name) => /drawings\/drawing\d+\.xml$/.test(name));
  expect(drawings.length).toBe(1);
  const [drawing = ""] = drawings;
  expect(parts[drawing]?.match(/<xdr:cNvPr [^>]*>/g)).toEqual([
    '<xdr:cNvPr id="2" name="Bridge" descr="The bridge, &quot;as drawn&quot;"/>',
    '<xdr:cNvPr id="3" name="Actual" descr="Actual against baseline"/>',
  ]);
});
