import { unzipSync } from "fflate";
import { openWorkbook } from "../../../src/xlsx";
import { editCells, type CellEdit } from "../../../src/xlsx/edit-cells";
import {
  contentTypes,
  partsOf,
  realWorkbooks,
  relationships,
  sheetXml,
  smallWorkbook,
} from "../../support/xlsx/fixtures";

const edit = (bytes: Uint8Array, ...edits: CellEdit[]) => editCells(bytes, new Map([["Data", edits]]));
const sheetOf = (bytes: Uint8Array) => partsOf(bytes)["xl/worksheets/sheet1.xml"] ?? "";
const sheet = (rows: string) => smallWorkbook({ "xl/worksheets/sheet1.xml": sheetXml(rows) });

describe("editCells", () => {
  test("writes numbers, text, truth values and formulas with what they show", () => {
    const { bytes, refused } = edit(
      smallWorkbook(),
      { row: 1, column: 0, value: 7 },
      { row: 1, column: 1, value: " a<b " },
      { row: 3, column: 2, value: true },
      { row: 3, column: 0, value: 14, formula: 'IF(A2<8,A2*2,"")' },
      { row: 3, column: 1, value: "#DIV/0!", formula: "1/0" },
    );
    const xml = sheetOf(bytes);
    expect(refused).toEqual([]);
    expect(xml).toContain(
      '<c r="A2"><v>7</v></c><c r="B2" t="inlineStr"><is><t xml:space="preserve"> a&lt;b </t></is></c>',
    );
    expect(xml).toContain(
      '<row r="4"><c r="A4"><f>IF(A2&lt;8,A2*2,"")</f><v>14</v></c><c r="B4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C4" t="b"><v>1</v></c></row>',
    );
  });

  test("what is written is read back", async () => {
    const { bytes } = edit(smallWorkbook(), { row: 1, column: 0, value: 42036 }, { row: 2, column: 1, value: "new" });
    const block = await openWorkbook(bytes, "a.xlsx").read("Data", { row: 0, column: 0, rows: 3, columns: 2 });
    expect(block.values).toEqual([
      ["Day", null],
      [42036, null],
      [null, "new"],
    ]);
  });

  test("rows and cells stand in order, wherever the new ones go", () => {
    const { bytes } = edit(
      sheet(`<row r="3"><c r="C3"><v>1</v></c></row>`),
      { row: 0, column: 1, value: 1 },
      { row: 2, column: 0, value: 2 },
      { row: 2, column: 3, value: 3 },
      { row: 7, column: 0, value: 4 },
    );
    const addresses = [...sheetOf(bytes).matchAll(/ r="([A-Z]+\d+)"/g)].map((match) => match[1]);
    expect(addresses).toEqual(["B1", "A3", "C3", "D3", "A8"]);
  });

  test("a cell keeps its look, also when it is emptied", () => {
    const { bytes } = edit(
      sheet(`<row r="1"><c r="A1" s="5" t="s"><v>0</v></c><c r="B1" s="6"><v>3</v></c></row>`),
      { row: 0, column: 0, value: null },
      { row: 0, column: 1, value: 4 },
    );
    expect(sheetOf(bytes)).toContain('<c r="A1" s="5"/><c r="B1" s="6"><v>4</v></c>');
  });

  test("foreign prefixes are kept", () => {
    const xml = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const { bytes } = edit(
      smallWorkbook({ "xl/worksheets/sheet1.xml": xml }),
      { row: 0, column: 0, value: 2 },
      { row: 0, column: 1, value: 3 },
    );
    expect(sheetOf(bytes)).toContain('<x:c r="A1"><x:v>2</x:v></x:c><x:c r="B1"><x:v>3</x:v></x:c>');
  });

  test("a formula that other cells share, and one that fills several, are left alone and named", () => {
    const rows = `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c><c r="C1"><f t="array" ref="C1:C2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="C2"><v>2</v></c></row>`;
    const { bytes, refused } = edit(
      sheet(rows),
      { row: 0, column: 0, value: 9 },
      { row: 1, column: 2, value: 9 },
      { row: 1, column: 0, value: 9 },
    );
    expect(refused.map(({ cell }) => cell)).toEqual(["A1", "C2"]);
    expect(sheetOf(bytes)).toContain('<c r="A2"><v>9</v></c>');
  });

  test("the head of a table is left alone: its columns are named elsewhere too", () => {
    const table = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="Day"/></tableColumns></table>`;
    const file = smallWorkbook({
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([["table", "../tables/table1.xml"]]),
      "xl/tables/table1.xml": table,
    });
    const { refused, bytes } = edit(file, { row: 0, column: 0, value: "Date" }, { row: 1, column: 0, value: 1 });
    expect(refused).toEqual([{ sheet: "Data", cell: "A1", reason: "it names a column of a table" }]);
    expect(sheetOf(bytes)).toContain("<v>1</v>");
  });

  test("a list of formulas that names one which is gone goes with it", () => {
    const chain = `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>`;
    const type = `<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>`;
    const file = smallWorkbook({
      "[Content_Types].xml": contentTypes(type),
      "xl/_rels/workbook.xml.rels": relationships([
        ["worksheet", "worksheets/sheet1.xml"],
        ["calcChain", "calcChain.xml"],
      ]),
      "xl/calcChain.xml": chain,
      "xl/worksheets/sheet1.xml": sheetXml(`<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>`),
    });
    const other = partsOf(edit(file, { row: 4, column: 0, value: 1 }).bytes);
    const gone = partsOf(edit(file, { row: 0, column: 0, value: 1 }).bytes);
    expect(Object.keys(other)).toContain("xl/calcChain.xml");
    expect(Object.keys(gone)).not.toContain("xl/calcChain.xml");
    expect(gone["[Content_Types].xml"]).not.toContain("calcChain");
    expect(gone["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  });

  test("a sheet that is not in the file is named", () => {
    expect(() => editCells(smallWorkbook(), new Map([["Other", [{ row: 0, column: 0, value: 1 }]]]))).toThrow(
      "There is no sheet “Other”",
    );
  });

  test.each(realWorkbooks(200_000))("every other part of %s stays byte for byte", async (_name, file) => {
    const { sheets } = await openWorkbook(file, "a.xlsx").describe();
    const { bytes } = editCells(file, new Map([[sheets[0]?.name ?? "", [{ row: 900, column: 30, value: "x" }]]]));
    const [before, after] = [unzipSync(file), unzipSync(bytes)];
    const changed = Object.keys(before).filter(
      (name) => !Buffer.from(before[name] ?? []).equals(Buffer.from(after[name] ?? [])),
    );
    const parts = changed.filter((name) => !/xl\/(workbook\.xml|_rels\/workbook\.xml\.rels)$/.test(name));
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    expect(parts).toHaveLength(1);
    expect(parts[0]).toMatch(/worksheets\/[^/]+\.xml$/);
  });
});
