import type { Workbook } from "hucre";
import { readXlsx } from "hucre/xlsx";
import type { ChartSpec } from "../../sheet/spec";
import { isTextFile, openFile } from "../../xlsx";
import { mendIsoDates } from "./iso-dates";

/** A file that can be shown: its bytes as they are, and what was read from them. */
export interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
  /** Charts of its sheets that can be drawn; those that a file brings along cannot. */
  readonly charts?: readonly ChartOfSheet[];
  /** The sheet to show; the first one unless told. */
  readonly opensAt?: string;
}

/** A chart as it was painted into a file, and the sheet on which it is. */
export interface ChartOfSheet {
  readonly sheet: string;
  readonly spec: ChartSpec;
}

/**
 * Reads a workbook completely before anything of the open one is touched. Delimited text becomes a workbook, and is
 * downloaded as one.
 * @throws an Error whose message says what is wrong with the file and what to do
 */
export async function readWorkbookFile(bytes: Uint8Array, name: string): Promise<WorkbookFile> {
  // Opened first by the way that will save it, which knows what it must refuse and says why.
  const opened = openFile(bytes, name);
  if (!isTextFile(name)) {
    const workbook = await readXlsx(bytes, { readStyles: true });
    await mendIsoDates(workbook, opened);
    return { name, bytes, workbook };
  }
  const made = opened.save();
  return { name: name.replace(/\.[^.]*$/, ".xlsx"), bytes: made, workbook: await readXlsx(made, { readStyles: true }) };
}
