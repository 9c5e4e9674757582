import { WorkbookProblem } from "../../src/sheet/workbook";
import { openWorkbook } from "../../src/xlsx";
import {
  caseFile,
  ONE_SHEET,
  partsOf,
  relationships,
  samplePlan,
  sheetXml,
  smallWorkbook,
  workbookXml,
} from "../support/xlsx/fixtures";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const bytes = (...values: number[]) => new Uint8Array(values);
const STRICT = "http://purl.oclc.org/ooxml";
const strict = () =>
  smallWorkbook({
    "xl/workbook.xml": `<workbook xmlns="${STRICT}/spreadsheetml/main" xmlns:r="${STRICT}/officeDocument/relationships">${ONE_SHEET}</workbook>`,
  });

const signed = () =>
  relationships([["officeDocument", "xl/workbook.xml"]]).replace(
    "</Relationships>",
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
  );

/** What somebody is told who opens these bytes and paints into them. */
async function refusal(file: Uint8Array): Promise<string> {
  try {
    await openWorkbook(file, "Book.xlsx").paint(samplePlan());
  } catch (error) {
    expect(error).toBeInstanceOf(WorkbookProblem);
    return error instanceof Error ? error.message : "";
  }
  throw new Error("the file was painted");
}

test.each<[string, () => Uint8Array, RegExp]>([
  ["an empty file", () => bytes(), /The file is empty/],
  ["a text file", () => new TextEncoder().encode("Date,Sales"), /not an Excel workbook.*\.xlsx/],
  ["an encrypted workbook", () => bytes(...COMPOUND, ...utf16("EncryptedPackage")), /password.*remove the password/],
  ["an .xls workbook", () => bytes(...COMPOUND, ...utf16("Workbook")), /\.xls.*save it as \.xlsx/],
  ["a truncated workbook", () => smallWorkbook().slice(0, 200), /The file is damaged/],
  ["a workbook in Strict Open XML", strict, /[Ss]trict/],
  [
    "a workbook with a locked structure",
    () => smallWorkbook({ "xl/workbook.xml": workbookXml(`<workbookProtection lockStructure="1"/>${ONE_SHEET}`) }),
    /protect/i,
  ],
  [
    "a workbook shared in Excel's old way",
    () => caseFile("files/shared-workbook.xlsx"),
    /^This workbook is shared in Excel’s old way and keeps a log of every change.*stop sharing it/,
  ],
  [
    "a signed workbook",
    () => smallWorkbook({ "_rels/.rels": signed() }),
    /digitally signed.*Save a copy of it without the signature/,
  ],
  [
    "a workbook with a sheet of our name that is not ours",
    () => smallWorkbook({ "xl/workbook.xml": workbookXml(ONE_SHEET.replace("Data", "our PAGE")) }),
    /already a sheet “our PAGE”/,
  ],
  [
    "a workbook with a name of ours that is somebody's",
    () =>
      smallWorkbook({
        "xl/workbook.xml": workbookXml(
          `${ONE_SHEET}<definedNames><definedName name="envelope_rows">Data!$A$1</definedName></definedNames>`,
        ),
      }),
    /“envelope_rows” is already used for Data!\$A\$1/,
  ],
])("%s is refused with what to do", async (_name, file, message) => {
  expect(await refusal(file())).toMatch(message);
});

/** A file into which the sample was painted, with one of its parts changed. */
async function paintedWith(part: RegExp, change: (text: string) => string): Promise<Uint8Array> {
  const workbook = openWorkbook(smallWorkbook(), "Book.xlsx");
  await workbook.paint(samplePlan());
  const parts = partsOf(workbook.save());
  const name = Object.keys(parts).find((key) => part.test(key) && change(parts[key] ?? "") !== parts[key]) ?? "";
  return smallWorkbook({ ...parts, [name]: change(parts[name] ?? "") });
}

async function rebuilding(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = openWorkbook(bytes, "Book.xlsx");
  await workbook.paint(samplePlan(true));
  return workbook.save();
}

test("a sheet of ours that was protected is not written anew, and nor is the other one", async () => {
  const file = await paintedWith(/sheet[23]\.xml$/, (xml) =>
    xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>'),
  );
  const workbook = openWorkbook(file, "Book.xlsx");
  const before = workbook.save();
  await expect(workbook.paint(samplePlan(true))).rejects.toThrow(
    /^The sheet “Our (page|workings)” is protected, so it cannot be written anew. Take the protection off \(Review, Unprotect Sheet\), then build again.$/,
  );
  expect(Buffer.from(workbook.save()).equals(Buffer.from(before))).toBe(true);
});

test("protection of the user's own sheet is no obstacle", async () => {
  const workbook = openWorkbook(
    smallWorkbook({ "xl/worksheets/sheet1.xml": sheetXml("", { after: '<sheetProtection sheet="1"/>' }) }),
    "Book.xlsx",
  );
  expect(await workbook.paint(samplePlan())).toEqual([]);
});

test("a name that belongs to our page alone would hide ours, and is refused", async () => {
  const file = await paintedWith(/workbook\.xml$/, (xml) =>
    xml.replace(
      "<definedNames>",
      '<definedNames><definedName name="Envelope_Increase" localSheetId="1">Data!$A$1</definedName>',
    ),
  );
  await expect(rebuilding(file)).rejects.toThrow(
    "has a name “Envelope_Increase” of its own, which would hide the one that the summary needs",
  );
});

test("a name of another sheet alone is left where it is", async () => {
  const file = await paintedWith(/workbook\.xml$/, (xml) =>
    xml.replace(
      "<definedNames>",
      '<definedNames><definedName name="Envelope_Increase" localSheetId="0">Data!$A$1</definedName>',
    ),
  );
  expect(partsOf(await rebuilding(file))["xl/workbook.xml"]).toContain(
    '<definedName name="Envelope_Increase" localSheetId="0">Data!$A$1</definedName>',
  );
});
