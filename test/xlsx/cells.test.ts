import * as fc from "fast-check";
import { ReadingCancelled, WorkbookProblem, type CellBlock } from "../../src/sheet/workbook";
import { openWorkbook } from "../../src/xlsx";
import { CellRows } from "../../src/xlsx/cells/cell-rows";
import { MAX_CELLS } from "../../src/xlsx/cells/cell-budget";
import { ONE_SHEET, relationships, sheetXml, smallWorkbook, workbookXml } from "../support/xlsx/fixtures";
import { slowTest, tries } from "../support/tier";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The used cells of a workbook's only sheet. */
async function read(changes: Readonly<Record<string, string | Uint8Array>>): Promise<CellBlock> {
  const workbook = openWorkbook(smallWorkbook(changes), "Book.xlsx");
  const used = (await workbook.describe()).sheets[0]?.used;
  if (!used) throw new Error("the sheet is empty");
  return workbook.read("Data", used);
}

const rows = (xml: string, after = "") => read({ "xl/worksheets/sheet1.xml": sheetXml(xml, { after }) });
const withParts = (kinds: readonly string[], parts: Readonly<Record<string, string>>, xml: string) =>
  read({
    "xl/worksheets/sheet1.xml": sheetXml(xml),
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ...kinds.map((kind) => [kind, `${kind}.xml`] as const),
    ]),
    ...parts,
  });

test("each kind of cell is read as what it holds", async () => {
  const strings = `<sst xmlns="${MAIN}"><si><t>plain</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh sb="0" eb="1"><t>reading</t></rPh></si><si><t>tab_x0009_&amp;</t></si></sst>`;
  const cells = [
    `<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>`,
    `<c r="A2"><v>1.5E3</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#N/A</v></c><c r="D2" t="d"><v>2021-07-01T12:00:00</v></c>`,
    `<c r="A3" t="str"><f>A1&amp;"&lt;"</f><v>plain&lt;</v></c><c r="B3" t="str"><f>""</f><v></v></c><c r="C3"><f>1+1</f></c><c r="D3" s="0"/>`,
  ];
  const block = await withParts(
    ["sharedStrings"],
    { "xl/sharedStrings.xml": strings },
    cells.map((line, index) => `<row r="${index + 1}">${line}</row>`).join(""),
  );
  expect(block.values).toEqual([
    ["plain", "rich text", "tab\t&", "inline"],
    [1500, true, "#N/A", 44378.5],
    ["plain<", null, null, null],
  ]);
});

test("a zero has no sign, whatever the file keeps", async () => {
  expect(
    (await rows(`<row r="1"><c r="A1"><v>-0</v></c><c r="B1"><v>-0.0</v></c><c r="C1"><v>-1E-9</v></c></row>`)).values,
  ).toEqual([[0, 0, -1e-9]]);
});

test("addresses may be left out, prefixes are free, and a part may be UTF-16", async () => {
  const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row r='4'><x:c r='C4'><x:v>3</x:v></x:c><x:c><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const expected = [
    [1, 2, null, null],
    [null, null, null, null],
    [null, null, null, null],
    [null, null, 3, 4],
  ];
  expect((await read({ "xl/worksheets/sheet1.xml": xml })).values).toEqual(expected);
  const utf16 = new Uint8Array(Buffer.from(`\uFEFF${xml}`, "utf16le"));
  expect((await read({ "xl/worksheets/sheet1.xml": utf16 })).values).toEqual(expected);
});

test("hidden rows, merged areas and formulas that add up are told by their place in the block", async () => {
  const block = await rows(
    `<row r="3" hidden="1"><c r="B3"><v>1</v></c></row><row r="4"><c r="B4"><v>2</v></c></row><row r="5" hidden="true"/>` +
      `<row r="6"><c r="B6"><f>ROUND(SUBTOTAL(9,B3:B5),2)</f><v>3</v></c><c r="C6"><f t="shared" ref="C6:C7" si="4">SUM(B$3:B6)</f><v>6</v></c><c r="D6"><f>SUMPRODUCT(B3:B5)</f><v>3</v></c></row>` +
      `<row r="7"><c r="B7"><f>"SUM("&amp;'SUM (x)'!A1</f><v>0</v></c><c r="C7"><f t="shared" si="4"/><v>9</v></c></row>`,
    `<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="A3:B3"/></mergeCells>`,
  );
  expect(block.area).toEqual({ row: 2, column: 1, rows: 5, columns: 3 });
  expect(block.hiddenRows).toEqual([0, 2]);
  expect(block.sums).toEqual([
    [3, 0],
    [3, 1],
    [4, 1],
  ]);
  expect(block.merges).toEqual([{ row: 2, column: 0, rows: 1, columns: 2 }]);
});

test("a product that is copied down adds nothing up, beside a sum that does", async () => {
  const block = await rows(
    `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*C1</f><v>1</v></c><c r="D1"><f t="shared" ref="D1:D2" si="1">SUM(B1:C1)</f><v>2</v></c></row>` +
      `<row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c><c r="D2"><f t="shared" si="1"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>1</v></c></row>`,
  );
  expect(block.sums).toEqual([
    [0, 3],
    [1, 3],
  ]);
});

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="[$€-407] #,##0"/></numFmts><cellXfs count="5"><xf/><xf numFmtId="170"/><xf numFmtId="4"/><xf><alignment indent="2"/></xf><xf numFmtId="4"><alignment indent="1"/></xf></cellXfs></styleSheet>`;

test("a column has the format of most of its numbers, and the others are told cell by cell; text has none", async () => {
  const block = await withParts(
    ["styles"],
    { "xl/styles.xml": STYLES },
    `<row r="1"><c r="A1" s="0" t="str"><v>Sales</v></c></row><row r="2"><c r="A2" s="1"><v>1</v></c></row><row r="3"><c r="A3" s="2"><v>2</v></c></row><row r="4"><c r="A4" s="2"><v>3</v></c></row>`,
  );
  expect(block.columnFormats).toEqual(["#,##0.00"]);
  expect([...(block.cellFormats ?? [])]).toEqual([["1,0", "[$€-407] #,##0"]]);
});

test("each row has the indentation of its first filled cell", async () => {
  const block = await withParts(
    ["styles"],
    { "xl/styles.xml": STYLES },
    `<row r="1"><c r="A1" s="3" t="str"><v>Stores</v></c></row><row r="2"><c r="A2" s="3"/><c r="B2" s="4"><v>1</v></c></row><row r="4"><c r="B4"><v>1</v></c></row>`,
  );
  expect(block.indents).toEqual([2, 1, 0, 0]);
});

test("two cells at opposite corners of the sheet cost no more than themselves, and what they span is not read", async () => {
  const workbook = openWorkbook(
    smallWorkbook({
      "xl/worksheets/sheet1.xml": sheetXml(
        `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`,
      ),
    }),
    "Book.xlsx",
  );
  const used = (await workbook.describe()).sheets[0]?.used;
  expect(used).toEqual({ row: 0, column: 0, rows: 1_048_576, columns: 16_384 });
  await expect(workbook.read("Data", used ?? { row: 0, column: 0, rows: 1, columns: 1 })).rejects.toThrow(
    "Data!A1:XFD1048576 is 17,179,869,184 cells, more than can be read.",
  );
});

slowTest("a sheet that would fill the memory is refused while it is read", () => {
  const collected = new CellRows("xl/worksheets/sheet1.xml");
  expect(() => {
    for (let row = 0; row < MAX_CELLS; row++) {
      collected.begin(row);
      collected.add(16_383, 1, 0);
    }
  }).toThrow(/sheet1\.xml holds more than 32,000,000 cells/);
});

test("a source is read once: painting and describing again unpack no sheet that was read", async () => {
  const workbook = openWorkbook(smallWorkbook(), "Book.xlsx");
  const used = (await workbook.describe()).sheets[0]?.used;
  const first = await workbook.read("Data", used ?? { row: 0, column: 0, rows: 1, columns: 1 });
  const again = await workbook.read("Data", first.area);
  expect(again.values[0]).toBe(first.values[0]);
});

test("whatever a sheet's part holds, it is read or refused with a reason", async () => {
  const pieces = [
    "<row>",
    '<row r="2" hidden="1">',
    "</row>",
    "<c>",
    '<c r="B2" t="s">',
    '<c r="A1" t="b" s="9">',
    '<c r="1A" t="x">',
    "</c>",
    "<v>",
    "</v>",
    "<f>SUM(A1)</f>",
    '<f t="shared" si="0"/>',
    "<is><t>x</t></is>",
    "1",
    "-1e999",
    "#N/A",
    "&amp;",
    "&x;",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "</sheetData>",
    '<mergeCell ref="A1:Z9"/>',
    '<mergeCell ref="?"/>',
    "<",
    ">",
    '"',
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), async (list) => {
      try {
        const workbook = openWorkbook(
          smallWorkbook({ "xl/worksheets/sheet1.xml": sheetXml(list.join("")) }),
          "Book.xlsx",
        );
        const used = (await workbook.describe()).sheets[0]?.used;
        if (used && used.rows * used.columns < 1e6) await workbook.read("Data", used);
      } catch (problem) {
        expect(problem).toBeInstanceOf(WorkbookProblem);
      }
    }),
    tries(1000),
  );
});

test("a reading that was cancelled before it began reads nothing", async () => {
  const workbook = openWorkbook(smallWorkbook(), "Book.xlsx");
  await expect(
    workbook.read("Data", { row: 0, column: 0, rows: 1, columns: 1 }, { signal: { aborted: true } }),
  ).rejects.toThrow(ReadingCancelled);
});

test.each<[string, Readonly<Record<string, string>>, RegExp]>([
  [
    "a number that is none",
    { "xl/worksheets/sheet1.xml": sheetXml(`<row r="7"><c r="B7"><v>12,5</v></c></row>`) },
    /its cell B7 holds “12,5” where a number should be/,
  ],
  [
    "a number beyond all numbers",
    { "xl/worksheets/sheet1.xml": sheetXml(`<row r="7"><c r="B7"><v>1e999</v></c></row>`) },
    /its cell B7 holds “1e999” where a number should be/,
  ],
  [
    "a text that the file does not have",
    { "xl/worksheets/sheet1.xml": sheetXml(`<row r="7"><c r="B7" t="s"><v>3</v></c></row>`) },
    /its cell B7 names the text 3/,
  ],
  [
    "a row that stands too low",
    { "xl/worksheets/sheet1.xml": sheetXml(`<row r="7"/><row r="3"/>`) },
    /row 3 stands below row 7/,
  ],
  [
    "a row beyond the sheet",
    { "xl/worksheets/sheet1.xml": sheetXml(`<row r="1048577"/>`) },
    /a row of it has the number 1048577/,
  ],
  [
    "a column beyond the sheet",
    { "xl/worksheets/sheet1.xml": sheetXml(`<row r="1"><c r="XFE1"/></row>`) },
    /the address “XFE1”/,
  ],
  [
    "a sheet that is cut off",
    { "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1">` },
    /it is cut off/,
  ],
  [
    "a sheet that is missing where its name is wanted",
    { "xl/workbook.xml": workbookXml(ONE_SHEET.replace("Data", "Other")) },
    /There is no sheet “Data”/,
  ],
])("%s is told with its place", async (_what, changes, message) => {
  const reading = async () => {
    const workbook = openWorkbook(smallWorkbook(changes), "Book.xlsx");
    await workbook.describe();
    await workbook.read("Data", { row: 0, column: 0, rows: 1, columns: 1 });
  };
  await expect(reading()).rejects.toThrow(WorkbookProblem);
  await expect(reading()).rejects.toThrow(message);
});
