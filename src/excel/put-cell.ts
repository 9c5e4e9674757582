import { areaAddress, oneCell, type Area } from "../sheet/address";
import type { RewrittenCell } from "../sheet/rewriting";
import type { CellValue } from "../sheet/spec";
import { cellRange } from "./cell-range";

/** Enters a cell's formula, or the values that it fills its cells with. */
export function putCell(context: Excel.RequestContext, cell: RewrittenCell): void {
  const {
    sheet,
    formula,
    filled: { area, values },
  } = cell;
  if (formula !== null) {
    if (cell.before === null && area.rows * area.columns > 1) empty(context, sheet, area);
    const range = cellRange(context, cell);
    range.formulas = [[formula]];
    range.untrack();
    return;
  }
  // Excel lets nobody write into cells that a formula fills, so the formula goes first.
  empty(context, sheet, oneCell(cell));
  const range = rangeOf(context, sheet, area);
  range.values = values.map((row) => row.map(typed));
  range.untrack();
}

function empty(context: Excel.RequestContext, sheet: string, area: Area): void {
  const range = rangeOf(context, sheet, area);
  range.values = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => ""));
  range.untrack();
}

/** A value as it is typed so that it stays what it is: a text that looks like something else keeps an apostrophe. */
function typed(value: CellValue): CellValue {
  if (value === null) return "";
  return typeof value === "string" && value !== "" && !/^#[A-Z/0]+[!?]?$/.test(value) ? `'${value}` : value;
}

/** An area of a sheet. */
export function rangeOf(context: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
}
