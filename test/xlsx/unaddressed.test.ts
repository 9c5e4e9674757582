import { readFileSync } from "node:fs";
import path from "node:path";
import { shiftFormula } from "../../src/portable";
import { cellAddress } from "../../src/sheet/address";
import { openWorkbook } from "../../src/xlsx";
import { editCells } from "../../src/xlsx/edit-cells";
import { formulasIn, withFormulas, type FormulaChange } from "../../src/xlsx/formulas/sheet-formulas";
import { partsOf, sheetXml, smallWorkbook } from "../support/xlsx/fixtures";

/** Rows and cells may leave out where they are; then they come behind the one before (ECMA-376 part 1, 18.3.1.4). */
const ADDRESSED = [
  `<row r="1"><c r="A1" t="inlineStr"><is><t>Day</t></is></c><c r="B1" s="0"/><c r="C1"><v>3</v></c></row>`,
  `<row r="2"/>`,
  `<row r="3" spans="1:4"><c r="A3"><f t="shared" ref="A3:A4" si="0">C1*2</f><v>6</v></c><c r="B3"/><c r="C3"><f>SUM(A3:B3)</f><v>6</v></c><c r="D3"><f t="array" ref="D3:D4">A3:A4</f><v>6</v></c></row>`,
  `<row r="4"><c r="A4"><f t="shared" si="0"/><v>0</v></c><c r="B4"/><c r="C4"/><c r="D4"><v>0</v></c></row>`,
].join("");

/** The same cells in fewer words. */
const WRITTEN: readonly [string, string][] = [
  ["no address at all", ADDRESSED.replace(/(<(?:row|c))( r="\w+")/g, "$1")],
  ["rows with numbers alone", ADDRESSED.replace(/(<c)( r="\w+")/g, "$1")],
  ["cells with addresses alone", ADDRESSED.replace(/<row r="2"\/>/, "").replace(/(<row)( r="\w+")/g, "$1")],
  ["an address here and there", ADDRESSED.replace(/(<c)( r="[BD]\w+")/g, "$1").replace('<row r="4"', "<row")],
];

const workbook = (rows: string) => smallWorkbook({ "xl/worksheets/sheet1.xml": sheetXml(rows) });
const AREA = { row: 0, column: 0, rows: 5, columns: 5 };
const valuesOf = async (bytes: Uint8Array) => (await openWorkbook(bytes, "a.xlsx").read("Data", AREA)).values;
const sheetOf = (bytes: Uint8Array) => partsOf(bytes)["xl/worksheets/sheet1.xml"] ?? "";

describe.each(WRITTEN)("a sheet with %s", (_name, rows) => {
  test("has its cells and its formulas where one with all addresses has them", async () => {
    expect(rows).not.toBe(ADDRESSED);
    expect(await valuesOf(workbook(rows))).toEqual(await valuesOf(workbook(ADDRESSED)));
    expect(formulasIn(rows, shiftFormula)).toEqual(formulasIn(ADDRESSED, shiftFormula));
    expect(formulasIn(rows, shiftFormula).map((formula) => `${cellAddress(formula)} ${formula.formula}`)).toEqual([
      "A3 =C1*2",
      "C3 =SUM(A3:B3)",
      "D3 =A3:A4",
      "A4 =C2*2",
    ]);
  });

  test("has a formula rewritten in the very cell that is meant, and no character changed beside it", () => {
    const changes = new Map<string, FormulaChange>([
      ["2,2", { formula: "=1+1", array: false }],
      ["2,0", "value"],
    ]);
    const written = withFormulas(rows, changes, shiftFormula);
    expect(formulasIn(written, shiftFormula)).toEqual(
      formulasIn(withFormulas(ADDRESSED, changes, shiftFormula), shiftFormula),
    );
    expect(written).toBe(
      rows
        .replace(/<f t="shared" ref="A3:A4" si="0">C1\*2<\/f>/, "")
        .replace("<f>SUM(A3:B3)</f>", "<f>1+1</f>")
        .replace('<f t="shared" si="0"/>', "<f>C2*2</f>"),
    );
  });

  test("takes what is put into it where it is put", async () => {
    const edits = [
      { row: 0, column: 2, value: 4 },
      { row: 0, column: 3, value: "new" },
      { row: 1, column: 1, value: 5 },
      { row: 2, column: 1, value: 7 },
      { row: 4, column: 4, value: 9 },
    ];
    const edited = editCells(workbook(rows), new Map([["Data", edits]]));
    expect(edited.refused).toEqual([]);
    expect(await valuesOf(edited.bytes)).toEqual([
      ["Day", null, 4, "new", null],
      [null, 5, null, null, null],
      [6, 7, 6, 6, null],
      [0, null, null, 0, null],
      [null, null, null, null, 9],
    ]);
    expect(sheetOf(edited.bytes)).not.toMatch(/<(?:row|c)(?![^<>]* r=)[\s/>]/);
  });
});

test("an unnumbered row that begins above the one before is refused", async () => {
  await expect(async () =>
    valuesOf(workbook('<row><c r="A5"><v>1</v></c></row><row><c r="A2"><v>1</v></c></row>')),
  ).rejects.toThrow(/row 2 stands below row 6/);
});

test("the two files of one formula, with and without addresses, are read alike", async () => {
  const read = (name: string) =>
    new Uint8Array(readFileSync(path.resolve(__dirname, "../fixtures/cases/tampered", name)));
  expect(await valuesOf(read("nor.xlsx"))).toEqual(await valuesOf(read("withr.xlsx")));
  expect(formulasIn(sheetOf(read("nor.xlsx")), shiftFormula)).toEqual(
    formulasIn(sheetOf(read("withr.xlsx")), shiftFormula),
  );
});
