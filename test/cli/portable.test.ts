import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

async function portable(...args: string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const terminal = {
    out: (text: string) => void out.push(text),
    error: (text: string) => void error.push(text),
    progress: () => undefined,
  };
  const code = await run(["portable", ...args], { terminal, now: new Date(2026, 0, 20), version: "1.2.3" });
  return { code, out: out.join("\n"), error: error.join("\n") };
}

const file = (name: string) => path.join(folder, name);
const formula = (cell: string, text: string, value: string | number, attributes = "", about = "") =>
  `<c r="${cell}" s="1"${attributes}><f${about}>${text}</f><v>${value}</v></c>`;

/**
 * A sheet as Excel saves it, with functions of ours in their stored form, and what must stay to the letter around them.
 */
const ROWS = [
  `<row r="1" spans="1:5"><c r="A1"><v>1000000</v></c><c r="B1"><v>0.04</v></c><c r="C1"><v>0.03</v></c>${formula("D1", "_xldudf_ENVELOPE_ATTRIBUTED_REVENUE(A1,B1,C1)", 1200)}</row>`,
  `<row r="2"><c r="A2"><v>500000</v></c><c r="B2"><v>0.08</v></c><c r="C2"><v>0.02</v></c>${formula("D2", "_xldudf_ENVELOPE_ATTRIBUTED_REVENUE(A2,B2,C2)*2", 1600, "", ` t="shared" ref="D2:D3" si="0"`)}</row>`,
  `<row r="3"><c r="A3"><v>250000</v></c><c r="B3"><v>0.02</v></c><c r="C3"><v>0.1</v></c><c r="D3" s="1"><f t="shared" si="0"/><v>1000</v></c></row>`,
  `<row r="5">${formula("A5", "_xlfn._xldudf_ENVELOPE_ATTRIBUTION_RANGE(A1,B1,2%,3%,5%)", 800, ' cm="1"', ' t="array" ref="A5:C5"')}<c r="B5"><v>1200</v></c><c r="C5"><v>2000</v></c></row>`,
  `<row r="7">${formula("A7", "_xldudf_ENVELOPE_REMOVAL_CREDIT(F1:F2,G1:G2)", "eLearning", ' t="str" cm="1"', ' t="array" ref="A7:C8"')}<c r="B7"><v>0.6</v></c><c r="C7"><v>6</v></c></row>`,
  `<row r="8"><c r="A8" t="str"><v>Coaching</v></c><c r="B8"><v>0.4</v></c><c r="C8"><v>4</v></c></row>`,
  `<row r="9">${formula("A9", 'IF(A1&gt;5,"_xldudf_ENVELOPE_LEARNING_ROI(1,2)","a &amp; b")', "x", ' t="str"')}${formula("B9", "[1]!ENVELOPE.LEARNING_ROI(A1,A2)", 1)}${formula("C9", "SUM(_xldudf_ENVELOPE_LEARNING_ROI(A1:A3,A3))", 4)}</row>`,
  `<row r="10">${formula("A10", "_xldudf_ENVELOPE_SHAPLEY_CREDIT(F1:G2,G1:G2)", "#NAME?", ' t="e"')}</row>`,
].join("");

const names = `<definedNames><definedName name="Credit" comment="a &gt; b">_xldudf_ENVELOPE_BENEFIT_COST_RATIO(Data!$A$1,Data!$A$2)</definedName><definedName name="Fair">_xldudf_ENVELOPE_SHAPLEY_CREDIT(Data!$F$1:$G$2,Data!$G$1:$G$2)</definedName></definedNames>`;

function workbook(): Uint8Array {
  return pack({
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(`<sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets>${names}`),
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["theme", "theme/theme1.xml"],
    ]),
    "xl/worksheets/sheet1.xml": sheetXml(ROWS, {
      after: `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="0"/>`,
    }),
    "xl/theme/theme1.xml": "<theme/>",
  });
}

function write(name = "case.xlsx"): string {
  writeFileSync(file(name), workbook());
  return file(name);
}

const sheetOf = (name: string) => partsOf(readFileSync(file(name)))["xl/worksheets/sheet1.xml"] ?? "";
const cellIn = (sheet: string, address: string) =>
  new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`).exec(sheet)?.[0] ?? "";
/** What every cell shows. */
const values = async (name: string) =>
  (await openWorkbook(readFileSync(file(name)), name).read("Data", { row: 0, column: 0, rows: 12, columns: 6 })).values;

test("a file without our functions shows the same values, and nothing else of it changes", async () => {
  const { code, out } = await portable(write(), "--out", file("out.xlsx"));
  expect([code, ...out.split("\n").slice(-3, -1)]).toEqual([
    0,
    "6 rewritten, 1 replaced by values, 1 unchanged.",
    "Outside cells: 1 rewritten, 1 unchanged.",
  ]);
  expect(await values("out.xlsx")).toEqual(await values("case.xlsx"));
  const sheet = sheetOf("out.xlsx");
  // Only what shows no value, and a text that looks like a call, still says the names.
  expect([...sheet.matchAll(/_xldudf_\w+/g)].map(([word]) => word)).toEqual([
    "_xldudf_ENVELOPE_LEARNING_ROI",
    "_xldudf_ENVELOPE_SHAPLEY_CREDIT",
  ]);
  expect(cellIn(sheet, "D1")).toContain('<f>IF((T(A1)&amp;T(B1)&amp;T(C1)="")*(N(B1)&gt;=-10)');
  for (const same of ["A1", "C3", "A9", "A10", "B8"]) expect(cellIn(sheet, same)).toBe(cellIn(ROWS, same));
  const parts = partsOf(readFileSync(file("out.xlsx")));
  expect(parts["xl/theme/theme1.xml"]).toBe("<theme/>");
});

test("cells that share a formula get one each, and it reads their own row", async () => {
  await portable(write(), "--out", file("out.xlsx"));
  const sheet = sheetOf("out.xlsx");
  expect(sheet).not.toContain('t="shared"');
  expect(cellIn(sheet, "D2")).toMatch(/^<c r="D2" s="1"><f>IF\(\(T\(A2\).*\)\*2<\/f><v>1600<\/v><\/c>$/);
  expect(cellIn(sheet, "D3")).toMatch(/^<c r="D3" s="1"><f>IF\(\(T\(A3\).*\)\*2<\/f><v>1000<\/v><\/c>$/);
});

test("what spills stays a formula of all its cells, and what works cells out one by one becomes an array formula", async () => {
  await portable(write(), "--out", file("out.xlsx"));
  expect(cellIn(sheetOf("out.xlsx"), "A5")).toMatch(/ cm="1"><f t="array" ref="A5:C5">.*CHOOSE\(\{1,2,3\},2%,3%,5%\)/);
  expect(cellIn(sheetOf("out.xlsx"), "C9")).toMatch(/<f t="array" ref="C9">SUM\(IF\(/);
});

test("what no native formula gives becomes its value in all its cells, with a note", async () => {
  const { out } = await portable(write(), "--out", file("out.xlsx"));
  const parts = partsOf(readFileSync(file("out.xlsx")));
  expect(cellIn(sheetOf("out.xlsx"), "A7")).toBe('<c r="A7" s="1" t="str"><v>eLearning</v></c>');
  expect(parts["xl/comments1.xml"]).toContain(
    '<comment ref="A7" authorId="0"><text><t xml:space="preserve">The value of =ENVELOPE.REMOVAL_CREDIT(F1:F2,G1:G2), which no native formula gives.',
  );
  expect(sheetOf("out.xlsx")).toMatch(/<legacyDrawing [^>]*\/><tableParts/);
  expect(out).toContain("→ its value, with a note: REMOVAL_CREDIT has no native formula");
});

test("names are rewritten too, and one that cannot be is told and left", async () => {
  const { out } = await portable(write(), "--out", file("out.xlsx"));
  const book = partsOf(readFileSync(file("out.xlsx")))["xl/workbook.xml"] ?? "";
  expect(book).toMatch(/<definedName name="Credit" comment="a &gt; b">IF\(\(T\(Data!\$A\$1\)/);
  expect(book).toContain("_xldudf_ENVELOPE_SHAPLEY_CREDIT(Data!");
  expect(out).toContain(
    "the name Fair  =ENVELOPE.SHAPLEY_CREDIT(Data!$F$1:$G$2,Data!$G$1:$G$2)\n  unchanged, and shows #NAME? without Envelope: SHAPLEY_CREDIT has no native formula for this, and only a cell can contain its value",
  );
});

test("with --names the cells call LAMBDAs that the workbook defines, as Excel stores them", async () => {
  const { code } = await portable(write(), "--names", "--out", file("out.xlsx"));
  expect(code).toBe(0);
  expect(cellIn(sheetOf("out.xlsx"), "D1")).toContain("<f>ATTRIBUTED_REVENUE(A1,B1,C1)</f>");
  const book = partsOf(readFileSync(file("out.xlsx")))["xl/workbook.xml"] ?? "";
  expect(book).toMatch(
    /<definedName name="ATTRIBUTED_REVENUE">_xlfn\.LAMBDA\(_xlpm\.baseline,_xlpm\.uplift,_xlpm\.pct,_xlop\.uplift_type,_xlfn\.LET\(_xlpm\.uplift_type_or,IF\(_xlfn\.ISOMITTED\(_xlpm\.uplift_type\),"rate",_xlpm\.uplift_type\),/,
  );
});

test.each([[[]], [["--names"]]])(
  "what was made portable with %j is brought back, and the record goes with it",
  async (options) => {
    await portable(write(), ...options, "--out", file("out.xlsx"));
    const { code, out } = await portable(file("out.xlsx"), "--back", "--out", file("back.xlsx"));
    expect([code, out.split("\n").at(-2)]).toEqual([0, "Functions restored in 7 cells."]);
    expect(await values("back.xlsx")).toEqual(await values("case.xlsx"));
    const sheet = sheetOf("back.xlsx");
    expect(cellIn(sheet, "D1")).toBe(cellIn(ROWS, "D1"));
    expect(cellIn(sheet, "D3")).toContain("<f>_xldudf_ENVELOPE_ATTRIBUTED_REVENUE(A3,B3,C3)*2</f>");
    expect(cellIn(sheet, "A7")).toContain('<f t="array" ref="A7:C8">_xldudf_ENVELOPE_REMOVAL_CREDIT(F1:F2,G1:G2)</f>');
    const parts = partsOf(readFileSync(file("back.xlsx")));
    expect(Object.keys(parts).filter((name) => name.startsWith("customXml/"))).toEqual([]);
    expect(parts["xl/workbook.xml"]).toContain("_xldudf_ENVELOPE_BENEFIT_COST_RATIO(Data!$A$1,Data!$A$2)");
    expect(parts["xl/workbook.xml"]).not.toContain("LAMBDA");
  },
);

test("a cell that somebody changed since keeps what it holds, and the record keeps the cell", async () => {
  await portable(write(), "--out", file("out.xlsx"));
  const parts = partsOf(readFileSync(file("out.xlsx")));
  const sheet = (parts["xl/worksheets/sheet1.xml"] ?? "")
    .replace("<v>0.6</v>", "<v>0.7</v>")
    .replace(/<c r="B9".*?<\/c>/, '<c r="B9"><v>3</v></c>');
  writeFileSync(file("changed.xlsx"), pack({ ...parts, "xl/worksheets/sheet1.xml": sheet }));
  const { out } = await portable(file("changed.xlsx"), "--back", "--out", file("back.xlsx"));
  expect(out).toContain(
    "Data!A7  was changed or moved since, and is left unchanged. Original: =ENVELOPE.REMOVAL_CREDIT(F1:F2,G1:G2)",
  );
  expect(cellIn(sheetOf("back.xlsx"), "A7")).toBe('<c r="A7" s="1" t="str"><v>eLearning</v></c>');
  expect(Object.keys(partsOf(readFileSync(file("back.xlsx")))).some((name) => name.startsWith("customXml/item"))).toBe(
    true,
  );
});

test("a dry run lists what would be done and writes nothing", async () => {
  const { code, out } = await portable(write(), "--dry-run", "--out", file("out.xlsx"));
  expect(code).toBe(0);
  expect(out).toContain("Data!D1  =ENVELOPE.ATTRIBUTED_REVENUE(A1,B1,C1)  (shows 1200)\n  → =IF(");
  expect(out.endsWith("Nothing was written.")).toBe(true);
  expect(existsSync(file("out.xlsx"))).toBe(false);
});

test("what cannot be done is told in a line, with the exit codes of the other commands", async () => {
  const input = write();
  expect(await portable(input, "--out", input)).toMatchObject({
    code: 1,
    error: expect.stringContaining("which is never changed"),
  });
  expect(await portable(file("none.xlsx"))).toMatchObject({
    code: 1,
    error: expect.stringContaining("cannot be read"),
  });
  expect(await portable(file("a.csv"))).toMatchObject({
    code: 1,
    error: expect.stringContaining("is a text file without formulas"),
  });
  expect(await portable(input, "--back", "--names")).toMatchObject({ code: 2 });
  expect(await portable(input, "--back")).toMatchObject({
    code: 0,
    out: expect.stringContaining("contains no record"),
  });
  writeFileSync(
    file("taken.xlsx"),
    pack({
      ...partsOf(workbook()),
      "xl/workbook.xml": workbookXml(
        `<sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="Attributed_Revenue">Data!$A$1</definedName></definedNames>`,
      ),
    }),
  );
  expect(await portable(file("taken.xlsx"), "--names")).toMatchObject({
    code: 1,
    error: expect.stringContaining("already has a name ATTRIBUTED_REVENUE"),
  });
  writeFileSync(
    file("closed.xlsx"),
    pack({
      ...partsOf(workbook()),
      "xl/worksheets/sheet1.xml": sheetXml(ROWS, { after: '<sheetProtection password="CC1A" sheet="1"/>' }),
    }),
  );
  expect(await portable(file("closed.xlsx"))).toMatchObject({
    code: 1,
    error: expect.stringContaining("“Data” is protected"),
  });
});
