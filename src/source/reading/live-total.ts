import { MAX_COLUMNS, MAX_ROWS, type Area, type Position } from "../../sheet/address";
import { gather } from "../../sheet/gather";
import type { CellBlock } from "../../sheet/workbook";
import { amountIndices } from "../layout/layout";
import type { RowContext } from "../rows/row-context";

/**
 * Empty rows below and columns beside a list that fills its sheet, which its total takes in: what is added there shows.
 */
const ROOM_BELOW = 1000;
const ROOM_BESIDE = 24;

/**
 * The cells whose sum is the total of the list; none where amounts are text or errors, or numbers stand among headings.
 * @param wholeSheet whether nothing else stands on the sheet
 */
export function totalOf(
  { block, layout, records, textAmounts, errors, numbersInHeader }: RowContext,
  wholeSheet: boolean,
): Area[] {
  if (textAmounts > 0 || errors > 0) return [];
  const columns = amountIndices(layout);
  const { row, column } = block.area;
  if (!layout.periods)
    return numbersInHeader
      ? []
      : columns.map((index) => ({
          row: row + layout.first,
          column: column + index,
          rows: layout.last - layout.first,
          columns: 1,
        }));
  const rows: Position[] = [];
  for (let at = layout.first; at < layout.last; at++)
    if (!numbersInHeader || !records.headers.has(at)) rows.push({ row: row + at, column: 0 });
  const across = gather(columns.map((index) => ({ row: 0, column: column + index })));
  const areas = gather(rows).flatMap((down) => across.map((run) => ({ ...run, row: down.row, rows: down.rows })));
  return wholeSheet ? areas.map((area) => withRoom(area, block)) : areas;
}

/**
 * How many cells of some areas hold text, or TRUE or FALSE; the areas may reach beyond the block, where nothing stands.
 */
export function textCells({ area, values }: CellBlock, areas: readonly Area[]): number {
  const isText = (value: unknown) => (typeof value === "string" && value !== "") || typeof value === "boolean";
  return areas.reduce((count, { row, column, rows, columns }) => {
    const lines = values.slice(row - area.row, row - area.row + rows);
    return (
      count +
      lines.reduce(
        (sum, line) => sum + line.slice(column - area.column, column - area.column + columns).filter(isText).length,
        0,
      )
    );
  }, 0);
}

/** An area that reaches the end of the block, with the empty cells behind it. */
function withRoom(area: Area, { area: block }: CellBlock): Area {
  const isLow = area.row + area.rows === block.row + block.rows;
  const isRight = area.column + area.columns === block.column + block.columns;
  return {
    ...area,
    rows: Math.min(area.rows + (isLow ? ROOM_BELOW : 0), MAX_ROWS - area.row),
    columns: Math.min(area.columns + (isRight ? ROOM_BESIDE : 0), MAX_COLUMNS - area.column),
  };
}
