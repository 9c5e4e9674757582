import { isTextFile, openText } from "./text/open-text";
import { openWorkbook, type XlsxWorkbook } from "./xlsx-workbook";

/**
 * Opens a file that holds revenue: delimited text where its name says so (.csv, .tsv, .tab, .txt), else a workbook.
 * What is saved is always a workbook.
 * @throws WorkbookProblem that says what is wrong with the file and what to do
 */
export function openFile(bytes: Uint8Array, fileName: string): XlsxWorkbook {
  return isTextFile(fileName) ? openText(bytes, fileName) : openWorkbook(bytes, fileName);
}
