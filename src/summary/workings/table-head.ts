import { look, LOOK } from "../drawing/look";
import type { SheetBuilder } from "../drawing/sheet-builder";
import type { TableColumns } from "./period-layout";

/** Columns over which a heading may run. */
const HEADING_COLUMNS = 3;

/** The heading of a table of the workings, with a rule over all its columns. */
export function tableHeading(workings: SheetBuilder, row: number, { left, columns }: TableColumns, name: string): void {
  workings
    .put(row, left, name, LOOK.heading)
    .paint({ row, column: left, rows: 1, columns: HEADING_COLUMNS }, LOOK.heading);
  workings.paint(
    { row, column: left + HEADING_COLUMNS, rows: 1, columns: columns - HEADING_COLUMNS },
    look(LOOK.headingRest, { horizontal: "left" }),
  );
}

/** Heads of columns by their column, wrapped where they are long; the first ones stand left, over words. */
export function tableHeads(
  workings: SheetBuilder,
  row: number,
  { left, columns }: TableColumns,
  heads: readonly (readonly [number, string])[],
  words = 1,
): void {
  workings.paint({ row, column: left, rows: 1, columns }, LOOK.columnHeadLeft);
  for (const [column, text] of heads)
    workings.put(
      row,
      column,
      text,
      look(column < left + words ? LOOK.columnHeadLeft : LOOK.columnHead, { wrap: true }),
    );
}
