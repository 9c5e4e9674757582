import type { Area } from "../sheet/address";
import type { PaintPlan } from "../sheet/plan";
import type { StandingSheet } from "../sheet/standing";
import type { CellBlock, Place, ReadWatch, RefusedLook, WorkbookInfo, WorkbookPort } from "../sheet/workbook";
import { describe } from "./describe";
import { read } from "./read";
import { run } from "./run";

export { createExcelDrafts } from "./drafts";

/** The workbook that is open in Excel, through Office.js. */
export function createExcelPort(): WorkbookPort {
  return {
    describe: (): Promise<WorkbookInfo> => run(describe),
    read: async (sheet: string, area: Area, watch?: ReadWatch): Promise<CellBlock> => {
      const [block] = await run((context) => read(context, [{ sheet, area }], watch));
      if (!block) throw new RangeError("an area comes as one block");
      return block;
    },
    readAll: (places: readonly Place[], watch?: ReadWatch): Promise<CellBlock[]> =>
      run((context) => read(context, places, watch)),
    standing: async (places: readonly Place[]): Promise<StandingSheet[]> => {
      // Needed only where something is painted over.
      const { standing } = await import("./standing");
      return run((context) => standing(context, places));
    },
    paint: async (plan: PaintPlan): Promise<readonly RefusedLook[]> => {
      // Not needed to open, so it is loaded when there is something to paint.
      const { paint } = await import("./paint");
      return run((context) => paint(context, plan));
    },
  };
}

export { reveal } from "./reveal";
