import type { Area } from "../../sheet/address";
import type { CellValue } from "../../sheet/spec";
import type { CellBlock } from "../../sheet/workbook";
import { filledCells, isBlank, valueAt } from "./cells";
import type { HeaderRows } from "./header";
import { readDateText } from "../text/date-text";

/**
 * The names over each column of a block, from the top row of the header down; blanks are left out. A name that spans
 * several columns stands over each of them: merged cells, years or months over their columns, and names at even
 * distances over names that repeat.
 */
export function headingTexts(block: CellBlock, header: HeaderRows): string[][] {
  const rows: CellValue[][] = [];
  for (let row = header.first; row <= header.last; row++) {
    const values = [...(block.values[row] ?? [])];
    rows.push(row === header.last ? values : spread(block, row, header.last, values));
  }
  return Array.from({ length: block.area.columns }, (_, column) =>
    rows.map((row) => textOf(row[column] ?? null)).filter((text) => text !== ""),
  );
}

const textOf = (value: CellValue) => (value === null ? "" : String(value).replace(/\s+/g, " ").trim());

function spread(block: CellBlock, row: number, last: number, values: CellValue[]): CellValue[] {
  const merged = mergedOver(block, row);
  if (merged.length > 0) {
    for (const { column, columns } of merged) values.fill(values[column] ?? null, column, column + columns);
    return values;
  }
  const starts = filledCells(values);
  const spans = starts.map(({ value, index }, at) => ({
    value,
    from: index,
    to: starts[at + 1]?.index ?? lastNamed(block, last) + 1,
  }));
  const dates = spans.filter(({ value, from, to }) => to - from > 1 && isPeriod(value));
  for (const { value, from, to } of repeats(block, last, spans) ? spans : dates) values.fill(value, from, to);
  return values;
}

/** Merged areas of a row, as columns of the block. */
function mergedOver(block: CellBlock, row: number): { column: number; columns: number }[] {
  const here = (area: Area) =>
    area.columns > 1 && area.row <= block.area.row + row && area.row + area.rows > block.area.row + row;
  return (block.merges ?? [])
    .filter(here)
    .map((area) => ({ column: Math.max(0, area.column - block.area.column), columns: area.columns }));
}

const isPeriod = (value: CellValue) => {
  if (typeof value === "number") return Number.isInteger(value) && value >= 1900 && value <= 2199;
  return typeof value === "string" && readDateText(value) !== null;
};

function lastNamed(block: CellBlock, row: number): number {
  return Math.max(-1, ...filledCells(block.values[row] ?? []).map(({ index }) => index));
}

/** Whether the names of the last row repeat under each of two or more spans of one length. */
function repeats(block: CellBlock, last: number, spans: readonly { from: number; to: number }[]): boolean {
  const wide = spans.filter(({ from, to }) => to - from > 1);
  const names = wide.map(({ from, to }) =>
    Array.from({ length: to - from }, (_, index) => textOf(valueAt(block, last, from + index)).toLowerCase()).join("|"),
  );
  return wide.length > 1 && new Set(names).size === 1 && !isBlank(valueAt(block, last, wide[0]?.from ?? 0));
}
