import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../src/cli/program";
import { openWorkbook } from "../../src/xlsx";
import { contentTypes, pack, partsOf, relationships, sheetXml, workbookXml } from "../support/xlsx/fixtures";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "envelope-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string) => path.join(folder, name);

async function portable(...args: string[]): Promise<string[]> {
  const out: string[] = [];
  const terminal = {
    out: (text: string) => void out.push(text),
    error: (text: string) => void out.push(text),
    progress: () => undefined,
  };
  const code = await run(["portable", ...args], { terminal, now: new Date(2026, 0, 20), version: "1.2.3" });
  if (code !== 0) throw new Error(out.join("\n"));
  return out.join("\n").split("\n");
}

const ROI = (row: string) =>
  `_xldudf_ENVELOPE_LEARNING_ROI(Sales[[#This Row],[Benefit]],Sales[[#This Row],[Cost]])${row}`;
const cell = (at: string, formula: string, value: number) => `<c r="${at}"><f>${formula}</f><v>${value}</v></c>`;

/** A table with a calculated column and a row of sums, as Excel saves it, and what stands around it. */
const ROWS = [
  `<row r="1"><c r="A1" t="str"><v>Benefit</v></c><c r="B1" t="str"><v>Cost</v></c><c r="C1" t="str"><v>ROI</v></c><c r="D1" t="str"><v>Credit</v></c></row>`,
  `<row r="2"><c r="A2"><v>300</v></c><c r="B2"><v>100</v></c>${cell("C2", ROI(""), 2)}${cell("D2", "_xldudf_ENVELOPE_CONSERVATIVE([1]!ENVELOPE.ATTRIBUTED_REVENUE(0,Sales[[#This Row],[Benefit]],3%,&quot;amount&quot;))", 9)}</row>`,
  `<row r="3"><c r="A3"><v>150</v></c><c r="B3"><v>100</v></c>${cell("C3", ROI(""), 0.5)}${cell("D3", "_xldudf_ENVELOPE_CONSERVATIVE([1]!ENVELOPE.ATTRIBUTED_REVENUE(0,Sales[[#This Row],[Benefit]],3%,&quot;amount&quot;))", 4.5)}</row>`,
  `<row r="4"><c r="A4" t="str"><v>Sum</v></c>${cell("C4", "_xldudf_ENVELOPE_LEARNING_ROI(SUM(Sales[Benefit]),SUM(Sales[Cost]))", 1.25)}</row>`,
  `<row r="6">${cell("A6", "SUM(_xldudf_ENVELOPE_LEARNING_ROI(Sales[Benefit],Sales[Cost]))", 2.5)}${cell("B6", "_xldudf_ENVELOPE_UNATTRIBUTED_PCT(Shares)", 0.7)}</row>`,
  `<row r="8"><c r="A8"><v>0.1</v></c></row><row r="9"><c r="A9"><v>0.2</v></c></row>`,
].join("");

const TABLE =
  `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Sales" displayName="Sales" ref="A1:D4" totalsRowCount="1"><autoFilter ref="A1:D3"/><tableColumns count="4">` +
  `<tableColumn id="1" name="Benefit"/><tableColumn id="2" name="Cost"/>` +
  `<tableColumn id="3" name="ROI" totalsRowFunction="custom"><calculatedColumnFormula>${ROI("")}</calculatedColumnFormula><totalsRowFormula>_xldudf_ENVELOPE_LEARNING_ROI(SUM(Sales[Benefit]),SUM(Sales[Cost]))</totalsRowFormula></tableColumn>` +
  `<tableColumn id="4" name="Credit"><calculatedColumnFormula>_xldudf_ENVELOPE_CONSERVATIVE([1]!ENVELOPE.ATTRIBUTED_REVENUE(0,Sales[[#This Row],[Benefit]],3%,"amount"))</calculatedColumnFormula></tableColumn></tableColumns></table>`;

const RULES =
  `<conditionalFormatting sqref="C2:C3"><cfRule type="expression" dxfId="0" priority="1"><formula>_xldudf_ENVELOPE_LEARNING_ROI($A2,$B2)&gt;1</formula></cfRule><cfRule type="expression" priority="2"><formula>_xldudf_ENVELOPE_DIFF_IN_DIFF($A$2:$A$3,$B$2:$B$3,$B$2:$B$3,$B$2:$B$3)&lt;0</formula></cfRule></conditionalFormatting>` +
  `<conditionalFormatting sqref="A2:A3 B2:B3"><cfRule type="expression" priority="3"><formula>SUM(_xldudf_ENVELOPE_REMOVAL_CREDIT($A$2:$A$3,$B$2:$B$3))&gt;1</formula></cfRule></conditionalFormatting>` +
  `<conditionalFormatting sqref="D2:D3"><cfRule type="expression" priority="4"><formula>SUM(_xldudf_ENVELOPE_ATTRIBUTION_RANGE($A2,1,1%,2%,3%))&gt;1</formula></cfRule></conditionalFormatting>` +
  `<dataValidations count="2"><dataValidation type="custom" sqref="A2:A3"><formula1>_xldudf_ENVELOPE_BENEFIT_COST_RATIO(A2,$B$2)&gt;0</formula1></dataValidation>` +
  `<dataValidation type="decimal" operator="between" sqref="B2:B3"><formula1>0</formula1><formula2>_xldudf_ENVELOPE_CONSERVATIVE($A$2)+_xldudf_ENVELOPE_CONSERVATIVE($B$2)</formula2></dataValidation></dataValidations>`;

const EXTENSION = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="5" id="{1}"><xm:f>_xldudf_ENVELOPE_LEARNING_ROI(Other!$A$1,$B2)&gt;1</xm:f></x14:cfRule><xm:sqref>B2:B3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;

const NAMES =
  `<definedNames><definedName name="Shares">Data!$A$8:$A$9</definedName><definedName name="Ratio" localSheetId="0">_xldudf_ENVELOPE_BENEFIT_COST_RATIO(Data!$A$2,Data!$B$2)</definedName>` +
  `<definedName name="Grid">_xldudf_ENVELOPE_SENSITIVITY_GRID(Data!$A$2,Data!$A$8:$A$9,{0.01,0.02})</definedName><definedName name="Split">_xldudf_ENVELOPE_SPLIT_CREDIT(Data!$A$2,Data!$C$8:$C$9,Data!$A$8:$A$9)</definedName></definedNames>`;

function workbook(): string {
  writeFileSync(
    file("case.xlsx"),
    pack({
      "[Content_Types].xml": contentTypes(),
      "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
      "xl/workbook.xml": workbookXml(
        `<sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Other" sheetId="2" r:id="rId2"/></sheets>${NAMES}`,
      ),
      "xl/_rels/workbook.xml.rels": relationships([
        ["worksheet", "worksheets/sheet1.xml"],
        ["worksheet", "worksheets/sheet2.xml"],
      ]),
      "xl/worksheets/sheet1.xml": sheetXml(ROWS, {
        after: `${RULES}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>${EXTENSION}`,
      }),
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([["table", "../tables/table1.xml"]]),
      "xl/worksheets/sheet2.xml": sheetXml(`<row r="1"><c r="A1"><v>3</v></c></row>`),
      "xl/tables/table1.xml": TABLE,
    }),
  );
  return file("case.xlsx");
}

const parts = (name: string) => partsOf(readFileSync(file(name)));
const values = async (name: string) =>
  (await openWorkbook(readFileSync(file(name)), name).read("Data", { row: 0, column: 0, rows: 9, columns: 5 })).values;
/** Where our functions are left in a file. */
const left = (name: string) =>
  Object.entries(parts(name))
    .filter(([part]) => !part.startsWith("customXml"))
    .flatMap(([, text]) => [...text.matchAll(/_xldudf_ENVELOPE_(\w+)|ENVELOPE\.(\w+)/g)].map(([, a, b]) => a ?? b));

test("a table's columns, its sums, names, formats and checks are native formulas, and the cells show what they showed", async () => {
  const out = await portable(workbook(), "--out", file("out.xlsx"));
  expect(await values("out.xlsx")).toEqual(await values("case.xlsx"));
  const {
    "xl/tables/table1.xml": table = "",
    "xl/worksheets/sheet1.xml": sheet = "",
    "xl/workbook.xml": book = "",
  } = parts("out.xlsx");
  const column = /name="ROI"[^>]*><calculatedColumnFormula>([^<]*)</.exec(table)?.[1] ?? "";
  expect(column).toMatch(
    /^IF\(\(T\(Sales\[\[#This Row\],\[Benefit\]\]\)&amp;T\(Sales\[\[#This Row\],\[Cost\]\]\)=""\)/,
  );
  // Each cell says what its column says.
  expect(sheet).toContain(`<c r="C2"><f>${column}</f><v>2</v></c>`);
  expect(sheet).toContain(`<c r="C3"><f>${column}</f><v>0.5</v></c>`);
  expect(table).toMatch(/<totalsRowFormula>IF\(\(SUM\(Sales\[Cost\]\)&gt;0\),/);
  expect(sheet).toMatch(
    /<cfRule type="expression" dxfId="0" priority="1"><formula>IF\(\(T\(\$A2\)&amp;T\(\$B2\)=""\).*?\)&gt;1<\/formula>/,
  );
  expect(sheet).toMatch(/<xm:f>IF\(\(T\(Other!\$A\$1\)&amp;T\(\$B2\)=""\)/);
  expect(sheet).toMatch(/<formula1>IF\(\(T\(A2\)&amp;T\(\$B\$2\)=""\).*?\)&gt;0<\/formula1>/);
  expect(sheet).toContain('<c r="A6"><f t="array" ref="A6">SUM(IF(');
  expect(book).toMatch(/<definedName name="Ratio" localSheetId="0">IF\(/);
  expect(book).toMatch(/<definedName name="Grid">.*\{0;1;1\}=0/);
  expect(out.at(-2)).toBe("Outside cells: 9 rewritten, 4 unchanged.");
});

test("what is left outside cells is told, each with the reason, and nothing else is left", async () => {
  const out = await portable(workbook(), "--out", file("out.xlsx"));
  const told = out.flatMap((line, i) =>
    line.startsWith("  unchanged") ? [`${out[i - 1]?.split("  ")[0] ?? ""}: ${line.trim()}`] : [],
  );
  expect(told).toEqual([
    "the name Split: unchanged, and shows #NAME? without Envelope: its native formula may have more rows",
    "the conditional format of Data!A2:A3, B2:B3: unchanged, and shows #NAME? without Envelope: REMOVAL_CREDIT has no native formula for this, and only a cell can contain its value",
    "the conditional format of Data!D2:D3: unchanged, and shows #NAME? without Envelope: its native formula uses several cells, which only cells and names support",
    "the data validation of Data!B2:B3, formula 2: unchanged, and shows #NAME? without Envelope: its native formula exceeds the 255 characters of a data validation",
  ]);
  expect(left("out.xlsx").sort()).toEqual([
    "ATTRIBUTION_RANGE",
    "CONSERVATIVE",
    "CONSERVATIVE",
    "REMOVAL_CREDIT",
    "SPLIT_CREDIT",
  ]);
});

test.each([[[]], [["--names"]]])(
  "made portable with %j and brought back, cells, columns, names, formats and checks are as they were",
  async (options) => {
    await portable(workbook(), ...options, "--out", file("out.xlsx"));
    const out = await portable(file("out.xlsx"), "--back", "--out", file("back.xlsx"));
    expect(out.filter((line) => /^ {2}unchanged|is left unchanged/.test(line))).toEqual([]);
    // A function that was looked for in another file is found again by its stored name.
    const [before, after] = [parts("case.xlsx"), parts("back.xlsx")].map((all) =>
      ["xl/tables/table1.xml", "xl/worksheets/sheet1.xml"].map((part) =>
        (all[part] ?? "").replace(/\[1\]!ENVELOPE\./g, "_xldudf_ENVELOPE_").replace(/&quot;/g, '"'),
      ),
    );
    expect(after?.[0]).toBe(before?.[0]);
    expect(after?.[1]?.replace(/<f t="array" ref="A6">/, "<f>")).toBe(before?.[1]);
    expect(parts("back.xlsx")["xl/workbook.xml"]).toContain(
      `<definedName name="Grid">_xldudf_ENVELOPE_SENSITIVITY_GRID(`,
    );
    expect(parts("back.xlsx")["xl/workbook.xml"]).not.toContain("LAMBDA");
  },
);

test("with --names a table's column calls what its cells call, and the workbook defines it", async () => {
  await portable(workbook(), "--names", "--out", file("out.xlsx"));
  const {
    "xl/tables/table1.xml": table = "",
    "xl/worksheets/sheet1.xml": sheet = "",
    "xl/workbook.xml": book = "",
  } = parts("out.xlsx");
  expect(table).toContain(
    "<calculatedColumnFormula>LEARNING_ROI(Sales[[#This Row],[Benefit]],Sales[[#This Row],[Cost]])</calculatedColumnFormula>",
  );
  expect(sheet).toContain('<c r="C2"><f>LEARNING_ROI(Sales[[#This Row],[Benefit]],Sales[[#This Row],[Cost]])</f>');
  expect(book).toContain('<definedName name="LEARNING_ROI">_xlfn.LAMBDA(');
});

test("a rule that somebody changed since is told, and stays", async () => {
  await portable(workbook(), "--out", file("out.xlsx"));
  const all = parts("out.xlsx");
  const sheet = (all["xl/worksheets/sheet1.xml"] ?? "").replace(
    /<formula1>IF.*?<\/formula1>/,
    "<formula1>A2&gt;3</formula1>",
  );
  writeFileSync(file("changed.xlsx"), pack({ ...all, "xl/worksheets/sheet1.xml": sheet }));
  const out = await portable(file("changed.xlsx"), "--back", "--out", file("back.xlsx"));
  expect(out.filter((line) => /^ {2}unchanged|is left unchanged/.test(line))).toEqual([
    "the data validation of Data!A2:A3  was changed or moved since, and is left unchanged. Original: =ENVELOPE.BENEFIT_COST_RATIO(A2,$B$2)>0",
  ]);
  expect(parts("back.xlsx")["xl/worksheets/sheet1.xml"]).toContain("<formula1>A2&gt;3</formula1>");
});
