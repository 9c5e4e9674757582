import type { Area } from "../sheet/address";
import type { CellValue } from "../sheet/spec";

type Rows = readonly (readonly CellValue[])[];

/** The smallest area from the first to the last cell with a value; null when there is none. */
export function usedArea(rows: Rows): Area | null {
  let [top, bottom, left, right] = [-1, -1, Infinity, -1];
  rows.forEach((cells, row) => {
    const first = cells.findIndex((value) => value !== null);
    if (first < 0) return;
    if (top < 0) top = row;
    bottom = row;
    left = Math.min(left, first);
    right = Math.max(right, cells.findLastIndex((value) => value !== null));
  });
  return top < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The values of an area; cells beyond the sheet's contents are null. */
export function cellsOf(rows: Rows, area: Area): CellValue[][] {
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => rows[area.row + row]?.[area.column + column] ?? null),
  );
}
