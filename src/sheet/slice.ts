import { overlaps, type Area } from "./address";
import { blockFormats } from "./number-formats";
import type { CellBlock } from "./workbook";

/**
 * The cells of an area within a block, as the port gives them when that area is read on its own.
 * @param area on the sheet, inside the block
 */
export function sliceOf(block: CellBlock, area: Area): CellBlock {
  const top = area.row - block.area.row;
  const left = area.column - block.area.column;
  const whole = left === 0 && area.columns === block.area.columns;
  const values = block.values
    .slice(top, top + area.rows)
    .map((row) => (whole ? row : row.slice(left, left + area.columns)));
  const formatAt = (row: number, column: number) =>
    block.cellFormats?.get(`${row + top},${column + left}`) ?? block.columnFormats[column + left] ?? "General";
  const inside = (row: number) => row >= 0 && row < area.rows;
  return {
    sheet: block.sheet,
    area,
    values,
    ...blockFormats(values, area.columns, formatAt),
    ...(block.hiddenRows ? { hiddenRows: block.hiddenRows.map((row) => row - top).filter(inside) } : {}),
    ...(block.sums
      ? {
          sums: block.sums
            .map(([row, column]) => [row - top, column - left] as const)
            .filter(([row, column]) => inside(row) && column >= 0 && column < area.columns),
        }
      : {}),
    ...(block.indents ? { indents: block.indents.slice(top, top + area.rows) } : {}),
    ...(block.mergesUnknown ? { mergesUnknown: block.mergesUnknown.filter((unknown) => overlaps(unknown, area)) } : {}),
    ...(block.merges ? { merges: block.merges.filter((merge) => overlaps(merge, area)) } : {}),
  };
}
