import type { CellBlock } from "../../sheet/workbook";
import { isError } from "../table/cells";
import { groupKey } from "../layout/groups";
import type { Layout } from "../layout/layout";
import type { AmountGrid } from "../outcome/reading";
import type { Records } from "../rows/records";

/**
 * What formulas need to know of the cells of a list with its periods or groups across, so that they can name them:
 * beside the amounts that count, the cells that are empty, those whose numbers do not count, and what stands in the
 * rows to tell them apart by. Positions are those on the sheet.
 *
 * @param groupOf the group of an entry of the records, as it is finally spelt
 */
export function amountGrid(
  block: CellBlock,
  layout: Layout,
  records: Records,
  groupOf: (entry: number) => string,
): AmountGrid {
  const { first, last, groupsAcross } = layout;
  const crossed = !groupsAcross && layout.dates.length > 0;
  const inRow = firstEntries(records.rows);
  const inColumn = firstEntries(records.columns);
  const counted = new Set(records.rows.map((row, entry) => key(row, records.columns[entry] ?? 0)));
  const blanks: AmountGrid["blanks"][number][] = [];
  const leftOut: AmountGrid["leftOut"][number][] = [];
  for (let row = first; row < last; row++) {
    if (records.headers.has(row)) continue;
    for (const { column } of layout.periods?.columns ?? []) {
      if (counted.has(key(row, column.index))) continue;
      const value = block.values[row]?.[column.index] ?? null;
      const position = { row: block.area.row + row, column: block.area.column + column.index };
      if (typeof value === "number") leftOut.push(position);
      const [ofRow, ofColumn] = [inRow.get(row), inColumn.get(column.index)];
      // A crossed list dates each cell by its row and its column, which no other entry tells of an empty one.
      if (typeof value === "number" || isError(value) || crossed || ofRow === undefined || ofColumn === undefined)
        continue;
      const [dated, grouped] = groupsAcross ? [ofRow, ofColumn] : [ofColumn, ofRow];
      blanks.push({ ...position, date: records.dates[dated] ?? 0, group: groupOf(grouped) });
    }
  }
  const column = layout.group;
  return {
    body: { row: block.area.row + first, rows: last - first },
    blanks,
    leftOut,
    labels:
      column && !crossed && !groupsAcross
        ? { column, keys: block.values.slice(first, last).map((values) => groupKey(values[column.index] ?? null)) }
        : null,
    dated: groupsAcross ? datedColumns(block, layout, records, leftOut, inColumn, groupOf) : null,
  };
}

const key = (row: number, column: number) => row * 16_384 + column;

function firstEntries(places: readonly number[]): Map<number, number> {
  const found = new Map<number, number>();
  places.forEach((place, entry) => {
    if (!found.has(place)) found.set(place, entry);
  });
  return found;
}

/** The columns of groups beside the column of dates by which formulas can add them up; null where none can. */
function datedColumns(
  block: CellBlock,
  layout: Layout,
  records: Records,
  leftOut: AmountGrid["leftOut"],
  inColumn: ReadonlyMap<number, number>,
  groupOf: (entry: number) => string,
): AmountGrid["dated"] {
  const [date, second] = layout.dates;
  if (!date?.serial || second) return null;
  const groups = (layout.periods?.columns ?? []).flatMap(({ column }) => {
    const entry = inColumn.get(column.index);
    return entry === undefined ? [] : [{ column, name: groupOf(entry) }];
  });
  const isUsed = (column: number) => inColumn.has(column - block.area.column);
  const isDated = (row: number) => typeof block.values[row - block.area.row]?.[date.column.index] === "number";
  return leftOut.some(({ row, column }) => isUsed(column) && isDated(row)) ? null : { dates: date.column, groups };
}
