import { shiftFormula } from "../../src/portable";
import { FormulaFile, openWorkbook } from "../../src/xlsx";
import { ONE_SHEET, relationships, sheetXml, smallWorkbook, workbookXml } from "../support/xlsx/fixtures";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHEET = "xl/worksheets/sheet1.xml";
const linked = (kind: string) => ({
  "xl/_rels/workbook.xml.rels": relationships([
    ["worksheet", "worksheets/sheet1.xml"],
    [kind, `${kind}.xml`],
  ]),
});

/** Parts in which somebody names an entity. */
const PARTS: readonly [string, (reference: string) => Record<string, string>][] = [
  [
    "a cell's text",
    (reference) => ({ [SHEET]: sheetXml(`<row r="1"><c r="A1" t="inlineStr"><is><t>${reference}</t></is></c></row>`) }),
  ],
  ["a cell's number", (reference) => ({ [SHEET]: sheetXml(`<row r="1"><c r="A1"><v>1${reference}</v></c></row>`) })],
  ["a cell's address", (reference) => ({ [SHEET]: sheetXml(`<row r="1"><c r="A1${reference}"><v>1</v></c></row>`) })],
  [
    "a shared text",
    (reference) => ({
      ...linked("sharedStrings"),
      "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><t>${reference}</t></si></sst>`,
      [SHEET]: sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
    }),
  ],
  [
    "a sheet's name",
    (reference) => ({
      "xl/workbook.xml": workbookXml(`<sheets><sheet name="Data${reference}" sheetId="1" r:id="rId1"/></sheets>`),
    }),
  ],
  [
    "a defined name",
    (reference) => ({
      "xl/workbook.xml": workbookXml(
        `${ONE_SHEET}<definedNames><definedName name="a">${reference}</definedName></definedNames>`,
      ),
    }),
  ],
  [
    "a format",
    (reference) => ({
      ...linked("styles"),
      "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="200" formatCode="${reference}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`,
    }),
  ],
];

/** What a file gives when it is opened and all its cells are read, as text. */
async function readAll(parts: Record<string, string>): Promise<string> {
  const workbook = openWorkbook(smallWorkbook(parts), "a.xlsx");
  const info = await workbook.describe();
  const blocks = await Promise.all(
    info.sheets.map(({ name, used }) => workbook.read(name, used ?? { row: 0, column: 0, rows: 1, columns: 1 })),
  );
  return JSON.stringify([info, blocks]);
}

describe.each(PARTS)("in %s", (_name, parts) => {
  test.each(["&valueOf;", "&constructor;", "&__proto__;", "&toString;", "&#x110000;", "&#0;"])(
    "%s stands for nothing, and the file is refused in one line",
    async (reference) => {
      await expect(async () => readAll(parts(reference))).rejects.toThrow(/^The file is damaged: [^\n]+$/);
    },
  );
});

test.each(["&valueOf;", "&constructor;", "&#x110000;"])(
  "in a formula %s is refused, and not taken for the text of a function",
  (reference) => {
    const bytes = smallWorkbook({
      [SHEET]: sheetXml(`<row r="1"><c r="A1"><f>ENVELOPE.LEARNING_ROI(3,${reference})</f><v>1</v></c></row>`),
    });
    const formulas = () => new FormulaFile(bytes, "urn:none", shiftFormula, "a.xlsx").formulas(() => true);
    expect(formulas).toThrow(
      `The file is damaged: a formula cannot be read (“${reference}” in it stands for nothing). Open it in Excel, let it repair the file, and save it.`,
    );
  },
);

test("the five of XML and numbers stand for their characters", async () => {
  const text = await readAll({
    [SHEET]: sheetXml(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>&amp;&lt;&gt;&quot;&apos;&#65;&#x42;</t></is></c></row>',
    ),
  });
  expect(text).toContain(JSON.stringify("&<>\"'AB"));
});
