import { readXlsx } from "hucre/xlsx";
import type { Workbook } from "hucre";

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
  return { name, bytes, workbook: await readXlsx(bytes, { readStyles: true }) };
}
