import type { Area } from "../sheet/address";
import type { PaintPlan } from "../sheet/plan";
import type { CellBlock, Place, ReadWatch, WorkbookInfo, WorkbookPort } from "../sheet/workbook";
import { describe } from "./describe";
import { paint } from "./paint";
import { read } from "./read";
import { run } from "./run";

/** The workbook that is open in Excel, through Office.js. */
export function createExcelPort(): WorkbookPort {
  return {
    describe: (): Promise<WorkbookInfo> => run(describe),
    read: async (sheet: string, area: Area, watch?: ReadWatch): Promise<CellBlock> => {
      const [block] = await run((context) => read(context, [{ sheet, area }], watch));
      if (!block) throw new RangeError("an area comes as one block");
      return block;
    },
    readAll: (places: readonly Place[], watch?: ReadWatch): Promise<CellBlock[]> => run((context) => read(context, places, watch)),
    paint: (plan: PaintPlan): Promise<void> => run((context) => paint(context, plan)),
  };
}

export { reveal } from "./reveal";
