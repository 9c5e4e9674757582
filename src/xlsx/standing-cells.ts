import { lastCell, type Area } from "../sheet/address";
import type { StandingCell } from "../sheet/standing";
import type { CellFormat } from "./cell-formats";
import type { SheetCells } from "./cells/sheet-cells";

/**
 * The cells of an area that hold a value or a formula, by row.
 * @param formulas by `"row,column"`, without "="
 */
export function standingCells(
  { rows, styles }: SheetCells,
  formulas: ReadonlyMap<string, string>,
  area: Area,
  formats: readonly CellFormat[],
): StandingCell[] {
  const found: StandingCell[] = [];
  const last = lastCell(area);
  const readers = Array.from({ length: area.columns }, (_, index) => styles[area.column + index]?.reader());
  for (let row = area.row; row <= last.row; row++) {
    for (let column = area.column; column <= last.column; column++) {
      const value = rows[row]?.[column] ?? null;
      const formula = formulas.get(`${row},${column}`);
      // Styles are known of cells with values, and read from above.
      const numberFormat =
        value === null ? "General" : (formats[readers[column - area.column]?.(row) ?? 0]?.numberFormat ?? "General");
      if (value !== null || formula !== undefined)
        found.push({ row, column, value, numberFormat, ...(formula === undefined ? {} : { formula }) });
    }
  }
  return found;
}
