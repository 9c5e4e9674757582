import { readFileSync } from "node:fs";
import path from "node:path";
import { createExcelPort } from "../../src/excel";
import type { WorkbookPort } from "../../src/sheet/workbook";
import type { Simulator } from "../../src/simulator";
import { openFile } from "../../src/xlsx";
import { openInExcel } from "./open-in-excel";

/** Opens a workbook on disk; of the simulated Excel only the sheets that are named, all of them unless told. */
export type OpenWorkbook = (file: string, only?: readonly string[]) => Promise<WorkbookPort>;

const files = new Map<string, WorkbookPort>();

/** Each file is opened once: reading never changes it. */
export const openThroughFile: OpenWorkbook = (file) => {
  const port = files.get(file) ?? openFile(readFileSync(file), path.basename(file));
  files.set(file, port);
  return Promise.resolve(port);
};

let open: { readonly file: string; readonly simulator: Simulator } | null = null;

/** One workbook at a time is open in the simulated Excel, until another one or {@link closeExcel}. */
export const openThroughOffice: OpenWorkbook = async (file, only) => {
  if (open?.file !== file) {
    await closeExcel();
    open = { file, simulator: await openInExcel(file, only) };
  }
  return createExcelPort();
};

export async function closeExcel(): Promise<void> {
  await open?.simulator.dispose();
  open = null;
}
