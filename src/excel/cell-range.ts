import { areaAddress, oneCell } from "../sheet/address";
import type { SheetCell } from "../sheet/sheet-cell";

/** A range of its own for each question, since each is let go of as soon as it is answered. */
export function cellRange(context: Excel.RequestContext, cell: SheetCell): Excel.Range {
  return context.workbook.worksheets.getItem(cell.sheet).getRange(areaAddress(oneCell(cell)));
}
