import type { CellValue } from "../../sheet/spec";
import type { CellBlock } from "../../sheet/workbook";
import { filledCells, isAmountLike, isError } from "./cells";
import { areHeadingNumbers, areYears } from "./heading-numbers";
import { readDateText } from "../text/date-text";

/** Where the header of a list stands in its block, rows from 0, both included. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
}

/** Title and note rows that may stand above the header of a range. */
const ROWS_SEARCHED = 60;
/** Rows between the header and the first row with an amount: blanks, titles of sections, rows without a figure. */
const ROWS_BETWEEN = 12;
const MOST_HEADER_ROWS = 4;

/**
 * The header of a range: the rows of names nearest above the first row that holds an amount. A header may take up to
 * four rows, merged or stacked; a title above it is not part of it.
 * @returns null when no row looks like a header
 */
export function findHeader(block: Pick<CellBlock, "values">): HeaderRows | null {
  const rows = block.values;
  for (let row = 1; row < Math.min(rows.length, ROWS_SEARCHED + ROWS_BETWEEN); row++) {
    const values = rows[row] ?? [];
    if (isHeading(values) || !values.some(isAmountLike)) continue;
    for (let above = row - 1; above >= Math.max(0, row - ROWS_BETWEEN); above--) {
      if (isHeading(rows[above] ?? [])) return { first: firstHeaderRow(rows, above), last: above };
    }
  }
  return null;
}

/** Two names or more and no amount. Numbers are names where they are years, months or days in order. */
export function isHeading(row: readonly CellValue[]): boolean {
  const filled = filledCells(row);
  if (filled.length < 2) return false;
  const numbers: number[] = [];
  let days = 0;
  let times = 0;
  for (const { value } of filled) {
    if (typeof value === "boolean" || isError(value)) return false;
    if (typeof value === "string" && !isAmountLike(value)) {
      const date = readDateText(value);
      if (date) times++;
      if (date && (date.day !== undefined || date.numbers)) days++;
    } else numbers.push(Number(value));
  }
  // A single day among texts belongs to a row whose amount is missing.
  // Among headings that name a time, a year is one too: "Jan 2021", "Feb 2021", 2021.
  const amounts = times > 1 ? numbers.filter((number) => !areYears([number])) : numbers;
  return days !== 1 && (amounts.length === 0 || areHeadingNumbers(numbers));
}

/** Goes up from the last row of a header to its first. */
function firstHeaderRow(rows: readonly (readonly CellValue[])[], last: number): number {
  const filledLast = filledCells(rows[last] ?? []);
  const firstColumn = Math.min(...filledLast.map(({ index }) => index));
  let names = new Set(filledLast.map(({ index }) => index));
  let first = last;
  while (first > 0 && last - first + 1 < MOST_HEADER_ROWS) {
    const above = rows[first - 1] ?? [];
    const filled = filledCells(above);
    const texts = filled.every(({ value }) => typeof value === "string") || isHeading(above);
    if (filled.length === 0 || !texts) break;
    const startsInFirst = filled.some(({ index }) => index <= firstColumn);
    const complements = filled.every(({ index }) => !names.has(index));
    const isTitle =
      startsInFirst && (filled.length === 1 || filled.length * 2 < names.size) && !(complements && filled.length > 1);
    if (isTitle) break;
    names = new Set([...names, ...filled.map(({ index }) => index)]);
    first--;
  }
  return first;
}
