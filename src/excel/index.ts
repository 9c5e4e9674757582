import type { Area } from "../sheet/address";
import type { PaintPlan } from "../sheet/plan";
import type { CellBlock, ReadWatch, WorkbookInfo, WorkbookPort } from "../sheet/workbook";
import { describe } from "./describe";
import { paint } from "./paint";
import { read } from "./read";
import { run } from "./run";

/** The workbook that is open in Excel, through Office.js. */
export function createExcelPort(): WorkbookPort {
  return {
    describe: (): Promise<WorkbookInfo> => run(describe),
    read: (sheet: string, area: Area, watch?: ReadWatch): Promise<CellBlock> => run((context) => read(context, sheet, area, watch)),
    paint: (plan: PaintPlan): Promise<void> => run((context) => paint(context, plan)),
  };
}
