import { areaAddress, type Area } from "../../sheet/address";
import { quoteSheet } from "../../sheet/formula";
import type { CellBlock } from "../../sheet/workbook";
import { filledCells, isAmountLike, isBlank } from "./cells";
import { isHeading, type HeaderRows } from "./header";
import type { Column } from "../outcome/reading";

/** Rows behind a new header that are looked at for its first amount. */
const ROWS_LOOKED_AT = 5;

type Cells = Pick<CellBlock, "values">;

/**
 * Where the list under a header ends because another one begins below it: at a row of other names, after a blank row or
 * a title, that reaches over the amounts below it.
 * @returns the row behind the last one of the list, from 0 in the block
 */
export function listEnd(block: Cells, header: HeaderRows): number {
  const rows = block.values;
  const own = names(block, header.last);
  for (let row = header.last + 2; row < rows.length; row++) {
    const values = rows[row] ?? [];
    const [first] = values;
    // Most rows begin like a row of figures; only where neither is there it is worth a closer look.
    if (
      typeof first === "number" ||
      filledCells(rows[row - 1] ?? []).length > 1 ||
      !isHeading(values) ||
      own === names(block, row)
    )
      continue;
    const partOfHeader = filledCells(values).every(({ value, index }) =>
      Array.from({ length: header.last - header.first + 1 }, (_, at) => rows[header.first + at]?.[index]).includes(
        value,
      ),
    );
    if (headsAmounts(rows, row) && !partOfHeader) return row;
  }
  return rows.length;
}

/**
 * Whether a row of names has amounts below it. Names that end before the amounts do are the labels of a part of the
 * list: “Region: | North” over rows of a date, a product and an amount.
 */
function headsAmounts(rows: Cells["values"], row: number): boolean {
  let reach = lastFilled(rows[row] ?? []);
  for (const below of rows.slice(row + 1, row + 1 + ROWS_LOOKED_AT)) {
    const filled = filledCells(below);
    if (filled.length > 1 && isHeading(below)) reach = Math.max(reach, lastFilled(below));
    else if (filled.length > 1 && below.some(isAmountLike)) return lastFilled(below) <= reach;
  }
  return false;
}

const lastFilled = (row: Cells["values"][number]) => filledCells(row).at(-1)?.index ?? -1;

const names = (block: Cells, row: number) =>
  filledCells(block.values[row] ?? [])
    .map(({ value, index }) => `${index}:${String(value).trim().toLowerCase()}`)
    .join("|");

/**
 * Lists that stand beside each other in one block, with blank columns between: each with figures and with texts or
 * dates of its own. A blank column inside a list leaves no such pair.
 * @returns their areas as people type them; empty where there is only one
 */
export function listsBeside(block: CellBlock, header: HeaderRows, columns: readonly Column[]): string[] {
  const runs: Column[][] = [[]];
  for (const column of columns) {
    if (column.kind === "empty" && block.values.slice(header.first).every((row) => isBlank(row[column.index] ?? null)))
      runs.push([]);
    else runs.at(-1)?.push(column);
  }
  const lists = runs.filter(
    (run) => run.some(({ kind }) => kind === "number") && run.some(({ kind }) => kind === "text" || kind === "date"),
  );
  if (lists.length < 2) return [];
  return lists.map((run) => {
    const first = run[0]?.index ?? 0;
    const area: Area = {
      row: block.area.row + header.first,
      column: block.area.column + first,
      rows: block.area.rows - header.first,
      columns: (run.at(-1)?.index ?? first) - first + 1,
    };
    return `${quoteSheet(block.sheet)}!${areaAddress(area)}`;
  });
}
