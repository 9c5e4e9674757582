import type { Workbook } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { openWorkbook } from "../../xlsx";

/** A file that can be shown: its bytes as they are, and what was read from them. */
export interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
}

/**
 * Reads a workbook completely before anything of the open one is touched.
 * @throws an Error whose message says what is wrong with the file and what to do
 */
export async function readWorkbookFile(bytes: Uint8Array, name: string): Promise<WorkbookFile> {
  // Opened first by the way that will save it, which knows what it must refuse and says why.
  openWorkbook(bytes, name);
  return { name, bytes, workbook: await readXlsx(bytes, { readStyles: true }) };
}
