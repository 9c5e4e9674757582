import { WorkbookProblem } from "../sheet/workbook";

/** Files that are no .xlsx: each is refused with what to do, before anything is unpacked. */

const ZIP = [0x50, 0x4b];
/** The head of an archive's first entry; text may begin with "PK". */
const ZIP_ENTRY = [...ZIP, 0x03, 0x04];
/** An OLE compound file: the container of .xls and of encrypted workbooks ([MS-CFB] 2.2). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** @throws WorkbookProblem unless the bytes begin like a zip archive */
export function refuseForeignContainer(bytes: Uint8Array): void {
  refuseCompound(bytes);
  if (bytes.length === 0) throw new WorkbookProblem("The file is empty.");
  if (!startsWith(bytes, ZIP))
    throw new WorkbookProblem(
      "This is not an Excel workbook. Choose an .xlsx or .xlsm file, or delimited text whose name ends in .csv, .tsv or .txt.",
    );
}

/** @throws WorkbookProblem for bytes of a workbook under a name that says text */
export function refuseWorkbookAsText(bytes: Uint8Array, fileName: string): void {
  refuseCompound(bytes);
  if (startsWith(bytes, ZIP_ENTRY))
    throw new WorkbookProblem(
      `${fileName} is no text but a zip archive, perhaps an Excel workbook. Give it its own ending, .xlsx, and try again.`,
    );
}

function refuseCompound(bytes: Uint8Array): void {
  if (!startsWith(bytes, COMPOUND)) return;
  throw new WorkbookProblem(
    hasEntry(bytes, "EncryptedPackage")
      ? "The file is protected with a password. Open it in Excel, remove the password (File, Info, Protect Workbook), and save it."
      : "This is a workbook of Excel 97-2003 (.xls). Open it in Excel and save it as .xlsx.",
  );
}

/** The problem with a package whose main part is of another kind, or null for a workbook that can be read. */
export function foreignMainPart(contentType: string): string | null {
  if (/sheet\.binary/i.test(contentType))
    return "This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.";
  if (/spreadsheetml|ms-excel/i.test(contentType)) return null;
  if (/opendocument/i.test(contentType)) return "This is an OpenDocument file. Open it and save it as .xlsx.";
  if (/wordprocessingml|presentationml|ms-word|ms-powerpoint/i.test(contentType))
    return "This is a Word or PowerPoint file, not an Excel workbook.";
  return "This is not an Excel workbook: its main part is of an unknown kind.";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether a compound file's directory names a stream; names stand there in UTF-16. */
function hasEntry(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

/** A file that is small and holds more than memory does, by mistake or to do harm. */
export function tooLarge(): WorkbookProblem {
  return new WorkbookProblem(
    "The file unpacks to more than can be opened here. Keep the revenue in a smaller workbook.",
  );
}
