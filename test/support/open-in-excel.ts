import { readFileSync } from "node:fs";
import path from "node:path";
import type { Workbook } from "hucre";
import { readXlsx } from "hucre/xlsx";
import type { Simulator } from "../../src/simulator";
import { createHeadlessUniver } from "../../src/simulator/univer/headless";
import { UniverStore } from "../../src/simulator/univer/univer-store";
import { openWorkbook } from "../../src/xlsx";
import { teachStore } from "../../src/workbench/open/teach-store";
import { workbookData } from "../../src/workbench/open/workbook-data";
import { mendIsoDates } from "../../src/workbench/session/iso-dates";
import { readWorkbookFile } from "../../src/workbench/session/read-file";
import { startSimulator } from "./start-simulator";

/**
 * A file in the simulated Excel, opened as the workbench opens it but without a screen, with Office.js in the globals
 * that the Excel adapter uses.
 * @param only the sheets to open, where a workbook has many and a reading needs few
 */
export async function openInExcel(file: string, only?: readonly string[]): Promise<Simulator> {
  const bytes = readFileSync(file);
  const { name, workbook } = only
    ? { name: path.basename(file), workbook: await readSheets(bytes, only) }
    : await readWorkbookFile(bytes, path.basename(file));
  const opened = workbookData(workbook, "file", name);
  const grid = createHeadlessUniver(name, opened.data);
  const store = new UniverStore(name, grid);
  teachStore(store, opened);
  const simulator = await startSimulator({ fileName: name, apiLevel: "1.13", store });
  simulator.workbook.dateSystem = opened.dateSystem;
  return {
    ...simulator,
    dispose: async () => {
      await simulator.dispose();
      grid.univer.dispose();
    },
  };
}

async function readSheets(bytes: Uint8Array, sheets: readonly string[]): Promise<Workbook> {
  const workbook = await readXlsx(bytes, { readStyles: true, sheets: [...sheets] });
  await mendIsoDates(workbook, openWorkbook(bytes, ""));
  return workbook;
}
