import type { SheetBuilder } from "../sheetBuilder";
import { LOOK, RULE } from "../look";
import type { Style } from "../../sheet/style";

/** The page's grid: six columns, a gutter, six more. */
export const LEFT = 0;
export const RIGHT = 7;
export const HALF = 6;
export const LAST = 12;
export const COLUMN_WIDTHS = [9.6, 9.6, 9.6, 9.6, 9.6, 9.6, 2.4, 9.6, 9.6, 9.6, 9.6, 9.6, 9.6] as const;

/** The heading of a block: a rule, a bold name on the left, a takeaway on the right (a literal; see the block for live ones). */
export function heading(sheet: SheetBuilder, row: number, left: number, name: string, columns = HALF): void {
  sheet.paint({ row, column: left, rows: 1, columns: 2 }, LOOK.heading);
  sheet.paint({ row, column: left + 2, rows: 1, columns: columns - 2 }, LOOK.headingRest);
  sheet.put(row, left, name, LOOK.heading);
  sheet.height(row, 17.25);
}

/** A rule under a row of a block. */
export function ruled(sheet: SheetBuilder, row: number, left: number, rule: Style = RULE.hair, columns = HALF): void {
  sheet.paint({ row, column: left, rows: 1, columns }, rule);
}

/** An A1 reference of one cell on the same sheet. */
export { cellAddress } from "../../sheet/address";
