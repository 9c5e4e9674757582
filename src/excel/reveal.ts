import { areaAddress } from "../sheet/address";
import type { Place } from "../sheet/workbook";
import { run } from "./run";

/**
 * Brings cells into view and selects them.
 * @throws WorkbookProblem when their sheet is gone
 */
export function reveal({ sheet, area }: Place): Promise<void> {
  return run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(areaAddress(area)).select();
    await context.sync();
  });
}
