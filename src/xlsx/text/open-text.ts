import { SheetCellsCache } from "../cells/sheet-cells-cache";
import { ContentTypes } from "../content-types";
import { blankPackage } from "../new-workbook";
import { MadeContent } from "../part-content";
import { refuseWorkbookAsText } from "../refusals";
import { WorkbookPart } from "../workbook-part";
import { XlsxWorkbook } from "../xlsx-workbook";
import { decodeText } from "./decode-text";
import { findDelimiter } from "./delimiter";
import { textCells } from "./text-cells";
import { textSheet } from "./text-sheet";
import { TEXT_STYLES } from "./text-styles";

const EXTENSIONS = /\.(csv|tsv|tab|txt)$/i;
const SHEET = "xl/worksheets/sheet1.xml";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
/** What Excel does not take in the name of a sheet, and how long it may be. */
const FORBIDDEN = /[[\]:*?/\\\p{Cc}]/gu;
const LONGEST_NAME = 31;
/** Ctrl+Z, with which CP/M and MS-DOS ended texts. */
const END_OF_FILE = "\u001A";

/** Whether a file is delimited text, as its name says. */
export function isTextFile(fileName: string): boolean {
  return EXTENSIONS.test(fileName);
}

/**
 * Opens delimited text as a workbook of one sheet:
 *
 *     bytes → 1. text → 2. delimiter → 3. cells → 4. a workbook whose sheet part is made when it is saved
 *
 * Cells are text as it stands in the file, but for whole columns that cannot be read in two ways (see {@link
 * KindFinder}).
 *
 * @throws WorkbookProblem that names the line, for bytes that are no text, quotes that do not end and rows that do not
 * fit
 */
export function openText(bytes: Uint8Array, fileName: string): XlsxWorkbook {
  refuseWorkbookAsText(bytes, fileName);
  const cells = textCells(findDelimiter(plainLines(decodeText(bytes))));
  const pack = blankPackage(TEXT_STYLES);
  const content = new MadeContent(() => textSheet(cells));
  pack.write(SHEET, content);
  const types = ContentTypes.of(pack);
  types.add(SHEET, SHEET_TYPE);
  types.save(pack);
  const workbook = WorkbookPart.of(pack);
  workbook.addSheet(sheetName(fileName), SHEET);
  workbook.save(pack);
  const cache = new SheetCellsCache();
  cache.put(content, cells);
  return new XlsxWorkbook(pack, WorkbookPart.of(pack), fileName, cache);
}

/** Lines end with "\n", and the file without the mark that old programs put there. */
function plainLines(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  return lines.endsWith(END_OF_FILE) ? lines.slice(0, -1) : lines;
}

/** "/exports/2021 sales.csv" → "2021 sales". */
function sheetName(fileName: string): string {
  const stem = fileName.replace(/^.*[/\\]/, "").replace(EXTENSIONS, "");
  const name = stem
    .replace(FORBIDDEN, " ")
    .trim()
    .slice(0, LONGEST_NAME)
    .replace(/^'+|'+$/g, "")
    .trim();
  // "History" is Excel's own.
  return name === "" || name.toLowerCase() === "history" ? "Data" : name;
}
