import { WorkbookProblem } from "../../src/sheet/workbook";
import { openWorkbook } from "../../src/xlsx";
import { ONE_SHEET, samplePlan, smallWorkbook, workbookXml } from "./fixtures";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const bytes = (...values: number[]) => new Uint8Array(values);
const STRICT = "http://purl.oclc.org/ooxml";
const strict = () => smallWorkbook({ "xl/workbook.xml": `<workbook xmlns="${STRICT}/spreadsheetml/main" xmlns:r="${STRICT}/officeDocument/relationships">${ONE_SHEET}</workbook>` });

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
  ["a workbook with a locked structure", () => smallWorkbook({ "xl/workbook.xml": workbookXml(`<workbookProtection lockStructure="1"/>${ONE_SHEET}`) }), /protect/i],
])("%s is refused with what to do", async (_name, file, message) => {
  expect(await refusal(file())).toMatch(message);
});
