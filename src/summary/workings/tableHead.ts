import { look, LOOK } from "../look";
import type { SheetBuilder } from "../sheetBuilder";

/** The heading of a table of the workings, with a rule over all its columns and a line that says what it is for. */
export function tableHeading(workings: SheetBuilder, row: number, columns: number, name: string, note = ""): void {
  workings.put(row, 0, name, LOOK.heading).paint({ row, column: 0, rows: 1, columns: 3 }, LOOK.heading);
  workings.paint({ row, column: 3, rows: 1, columns: columns - 3 }, look(LOOK.headingRest, { horizontal: "left" }));
  if (note !== "") workings.put(row, 3, note, look(LOOK.headingRest, { horizontal: "left" }));
}

/** Two lines of a caption. */
const WRAPPED_HEIGHT = 26;

/** Heads of columns by their column, wrapped where they are long; the first ones stand left, over words. */
export function tableHeads(workings: SheetBuilder, row: number, columns: number, heads: readonly (readonly [number, string])[], left = 1): void {
  workings.paint({ row, column: 0, rows: 1, columns }, LOOK.columnHeadLeft);
  for (const [column, text] of heads) workings.put(row, column, text, look(column < left ? LOOK.columnHeadLeft : LOOK.columnHead, { wrap: true }));
  workings.height(row, WRAPPED_HEIGHT);
}
