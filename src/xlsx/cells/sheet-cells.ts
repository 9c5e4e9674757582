import { areaAddress, overlaps, type Area, type Position } from "../../sheet/address";
import { blockFormats } from "../../sheet/number-formats";
import type { CellValue } from "../../sheet/spec";
import { WorkbookProblem, type CellBlock } from "../../sheet/workbook";
import type { CellFormat } from "../cell-formats";
import { MAX_CELLS } from "./cell-budget";
import type { ColumnStyles } from "./column-styles";

/** What one sheet of a file holds; rows and columns count from 0. */
export interface SheetCells {
  /** Values by row, each row up to its last filled cell; rows without values are empty. */
  readonly rows: readonly (readonly CellValue[])[];
  /** By column. */
  readonly styles: readonly (ColumnStyles | undefined)[];
  readonly hidden: readonly number[];
  /** Cells whose formula adds others up. */
  readonly sums: readonly Position[];
  readonly merges: readonly Area[];
  /** The smallest area that holds all values. */
  readonly used: Area | null;
}

const NO_VALUES: readonly CellValue[] = [];

export const NO_CELLS: SheetCells = { rows: [], styles: [], hidden: [], sums: [], merges: [], used: null };

/**
 * The cells of an area as the port gives them. Rows that lie in the area as they are become part of the block without
 * being copied.
 * @throws WorkbookProblem when the area is larger than any list of revenue
 */
export function blockOf(sheet: string, cells: SheetCells, area: Area, formats: readonly CellFormat[]): CellBlock {
  if (area.rows * area.columns > MAX_CELLS) {
    throw new WorkbookProblem(
      `${sheet}!${areaAddress(area)} is ${(area.rows * area.columns).toLocaleString("en-US")} cells, more than can be read. Name fewer rows or columns.`,
    );
  }
  const values = valuesOf(cells.rows, area);
  const readers = Array.from(
    { length: area.columns },
    (_, column) => cells.styles[area.column + column]?.reader() ?? (() => 0),
  );
  const inside = ({ row, column }: Position): [number, number][] => {
    const at: [number, number] = [row - area.row, column - area.column];
    return at[0] >= 0 && at[0] < area.rows && at[1] >= 0 && at[1] < area.columns ? [at] : [];
  };
  return {
    sheet,
    area,
    values,
    ...blockFormats(
      values,
      area.columns,
      (row, column) => formats[readers[column]?.(area.row + row) ?? 0]?.numberFormat ?? "General",
    ),
    hiddenRows: cells.hidden.map((row) => row - area.row).filter((row) => row >= 0 && row < area.rows),
    sums: cells.sums.flatMap(inside),
    indents: indentsOf(values, cells, area, formats),
    merges: cells.merges.filter((merge) => overlaps(merge, area)),
  };
}

/** The values of an area; cells beyond the sheet's contents are null. */
export function valuesOf(rows: SheetCells["rows"], area: Area): (readonly CellValue[])[] {
  const blank = new Array<CellValue>(area.columns).fill(null);
  return Array.from({ length: area.rows }, (_, index) => {
    const row = rows[area.row + index] ?? NO_VALUES;
    // One row stands for all that are blank: a few cells far apart span millions.
    if (row.length <= area.column) return blank;
    if (area.column === 0 && row.length === area.columns) return row;
    return Array.from({ length: area.columns }, (__, column) => row[area.column + column] ?? null);
  });
}

function indentsOf(
  values: readonly (readonly CellValue[])[],
  cells: SheetCells,
  area: Area,
  formats: readonly CellFormat[],
): number[] {
  const readers = Array.from({ length: area.columns }, (_, column) => cells.styles[area.column + column]?.reader());
  return values.map((row, index) => {
    const first = row.findIndex((value) => value !== null);
    const style = first < 0 ? undefined : readers[first]?.(area.row + index);
    return style === undefined ? 0 : (formats[style]?.indent ?? 0);
  });
}
