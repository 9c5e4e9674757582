import { LocaleType, LogLevel, Univer, UniverInstanceType, type IWorkbookData } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";

/** A Univer with one workbook in it, and the id of that workbook. */
export interface UniverWorkbook {
  readonly univer: Univer;
  readonly unitId: string;
}

let created = 0;

/** Made anew each time: Univer keeps its workbook in the data that it is given. */
const oneEmptySheet = (): Partial<IWorkbookData> => ({
  sheetOrder: ["sheet-1"],
  sheets: { "sheet-1": { id: "sheet-1", name: "Sheet1", rowCount: 1000, columnCount: 100 } },
});

/**
 * A Univer without a screen, with one empty sheet or with what `data` holds. The unit's id is unique in the process,
 * because Univer keeps caches of syntax trees and ranges in module variables under that id.
 */
export function createHeadlessUniver(name: string, data: Partial<IWorkbookData> = oneEmptySheet()): UniverWorkbook {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  created += 1;
  const unitId = `simulated-${created}`;
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { ...data, id: unitId, name });
  return { univer, unitId };
}
