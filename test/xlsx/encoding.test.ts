import { unzipSync } from "fflate";
import { WorkbookProblem } from "../../src/sheet/workbook";
import { openWorkbook } from "../../src/xlsx";
import { faultsOf } from "../support/package-check";
import { caseFile, partsOf, relationships, samplePlan, sheetXml, smallWorkbook } from "../support/xlsx/fixtures";

const SHEET = "xl/worksheets/sheet1.xml";
const STRINGS = {
  "xl/_rels/workbook.xml.rels": relationships([
    ["worksheet", "worksheets/sheet1.xml"],
    ["sharedStrings", "sharedStrings.xml"],
  ]),
};
const bytesIn = (encoding: BufferEncoding, text: string) => new Uint8Array(Buffer.from(text, encoding));

async function painted(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = openWorkbook(bytes, "Book.xlsx");
  await workbook.paint(samplePlan());
  return workbook.save();
}

const texts = async (bytes: Uint8Array) => {
  const workbook = openWorkbook(bytes, "Book.xlsx");
  const [sheet] = (await workbook.describe()).sheets;
  if (!sheet?.used) throw new Error("the sheet is empty");
  return (await workbook.read(sheet.name, sheet.used)).values.flat().filter((value) => typeof value === "string");
};

test("a part in Latin-1 that says so is read as it is written", async () => {
  const read = await texts(caseFile("tampered/latin1-part.xlsx"));
  expect(read).toContain("Zürich");
  expect(read.join(" ")).not.toContain("\uFFFD");
});

test.each<[string, Uint8Array]>([
  ["Latin-1", bytesIn("latin1", '<?xml version="1.0" encoding="iso-8859-1"?><sst><si><t>Zürich</t></si></sst>')],
  [
    "UTF-16 with its mark",
    bytesIn("utf16le", '\uFEFF<?xml version="1.0" encoding="UTF-16"?><sst><si><t>Zürich</t></si></sst>'),
  ],
  [
    "UTF-16 without its mark",
    bytesIn("utf16le", '<?xml version="1.0" encoding="UTF-16"?><sst><si><t>Zürich</t></si></sst>'),
  ],
  [
    "UTF-8 that calls itself UTF-16",
    bytesIn("utf8", '<?xml version="1.0" encoding="utf-16"?><sst><si><t>Zürich</t></si></sst>'),
  ],
  ["UTF-8 that says nothing", bytesIn("utf8", "<sst><si><t>Zürich</t></si></sst>")],
])("texts are read in %s", async (_what, strings) => {
  expect(
    await texts(
      smallWorkbook({
        ...STRINGS,
        "xl/sharedStrings.xml": strings,
        [SHEET]: sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
      }),
    ),
  ).toEqual(["Zürich"]);
});

test.each<[string, Uint8Array, RegExp]>([
  [
    "bytes that are none of its encoding",
    bytesIn("latin1", sheetXml('<row r="1"><c r="A1" t="str"><v>Zürich</v></c></row>')),
    /^The file is damaged: its part xl\/worksheets\/sheet1\.xml holds bytes that are no UTF-8, though it says so\. Open it in Excel/,
  ],
  [
    "half a character at its end",
    new Uint8Array([...bytesIn("utf8", sheetXml("")), 0xc3]),
    /holds bytes that are no UTF-8/,
  ],
  [
    "an encoding that nobody knows",
    bytesIn("utf8", `<?xml version="1.0" encoding="x-klingon"?>${sheetXml("")}`),
    /is written in “x-klingon”, an encoding that cannot be read here\. Open the file in Excel and save it again\.$/,
  ],
])("a part with %s is refused by its name", async (_what, sheet, message) => {
  const workbook = openWorkbook(smallWorkbook({ [SHEET]: sheet }), "Book.xlsx");
  const problem: unknown = await workbook.describe().catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(WorkbookProblem);
  expect((problem as Error).message).toMatch(message);
});

test.each(["files/enc-wb-utf16le.xlsx", "files/enc-styles-latin1.xlsx"])(
  "parts of %s that are written anew are UTF-8 and say so, the others stay as they were",
  async (name) => {
    const before = unzipSync(caseFile(name));
    const result = await painted(caseFile(name));
    const after = unzipSync(result);
    const utf8 = new TextDecoder("utf-8", { fatal: true });
    const written = Object.keys(after).filter(
      (part) => before[part] === undefined || !Buffer.from(before[part]).equals(Buffer.from(after[part] ?? [])),
    );
    expect(written).toEqual(expect.arrayContaining(["xl/workbook.xml", "xl/styles.xml"]));
    for (const part of written)
      expect([part, /^<\?xml[^>]*encoding="(?!UTF-8")/i.test(utf8.decode(after[part]))]).toEqual([part, false]);
    expect(faultsOf(result)).toEqual([]);
    // What stood in the workbook is there, letter by letter.
    expect(partsOf(result)["xl/workbook.xml"]).toContain("About (invented)");
  },
);
