import { cellAddress, type Position } from "../../sheet/address";
import { pointsFromCharacters } from "../../sheet/units";
import type { Style } from "../../sheet/style";
import { LOOK, RULE } from "../drawing/look";
import type { SheetBuilder } from "../drawing/sheet-builder";

/** The page's grid: six columns, a gutter, six more. */
export const LEFT = 0;
export const RIGHT = 7;
export const HALF = 6;
export const LAST = 12;
export const WHOLE = LAST + 1;
export const COLUMN_WIDTHS = [9.6, 9.6, 9.6, 9.6, 9.6, 9.6, 2.4, 9.6, 9.6, 9.6, 9.6, 9.6, 9.6] as const;

/** Heights of rows, in points. */
export const HEIGHT = {
  heading: 17.25,
  body: 12.75,
  /** Rows of evidence, in 9 points. */
  evidence: 12,
  /** Between two bands of blocks. */
  gap: 10.5,
} as const;

/** What Excel keeps free at both sides of a cell's text, in points. */
const PADDING = 4;

/**
 * Where Calibri is not installed another font stands in: letters of Arial and of most others are about so much wider.
 */
const WIDER = 1.12;

/**
 * The room for text that wraps in some columns side by side, in points of Calibri, so that a wider font has room too.
 */
export function textRoom(column: number, columns: number): number {
  return (
    (COLUMN_WIDTHS.slice(column, column + columns).reduce((room, width) => room + pointsFromCharacters(width), 0) -
      PADDING) /
    WIDER
  );
}

/** The heading of a block: a rule, a bold name on the left, room for a takeaway on the right. */
export function heading(sheet: SheetBuilder, row: number, left: number, name: string, columns = HALF): void {
  sheet.paint({ row, column: left, rows: 1, columns: 1 }, LOOK.heading);
  sheet.paint({ row, column: left + 1, rows: 1, columns: columns - 1 }, LOOK.headingRest);
  sheet.put(row, left, name, LOOK.heading);
  sheet.height(row, HEIGHT.heading);
}

/** What a block comes to, in a few words at the right end of its heading. */
export function takeaway(
  sheet: SheetBuilder,
  row: number,
  left: number,
  formula: string,
  value: string,
  columns = HALF,
): void {
  sheet.formula(row, left + columns - 1, formula, value, LOOK.headingRest);
}

/** The row of a table's heads: a rule over its whole width. */
export function headRow(sheet: SheetBuilder, row: number, left: number, columns = HALF): void {
  sheet.paint({ row, column: left, rows: 1, columns }, LOOK.columnHeadLeft);
}

/** A rule under a row of a block. Cells to type in keep their own. */
export function ruled(sheet: SheetBuilder, row: number, left: number, rule: Style = RULE.hair, columns = HALF): void {
  sheet.paint({ row, column: left, rows: 1, columns }, rule);
}

/** "B$7": a reference that stays in its row when a table's formula is read across and down. */
export const rowFixed = (position: Position): string => cellAddress(position).replace(/(\d+)$/, "$$$1");

/** "$B7": a reference that stays in its column. */
export const columnFixed = (position: Position): string => `$${cellAddress(position)}`;

/** An A1 reference of one cell on the same sheet. */
export { cellAddress } from "../../sheet/address";
