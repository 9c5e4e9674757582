import type { CellValue } from "../sheet/spec";
import type { CellBlock } from "../sheet/workbook";

/** Title and note rows that may stand above the header of a range. */
const ROWS_SEARCHED = 30;

/**
 * The index of the header row inside a range: the first row of two or more texts and nothing else whose next filled
 * row holds a number in one of those columns.
 * @returns -1 when no row looks like a header
 */
export function findHeader(block: CellBlock): number {
  for (let row = 0; row < Math.min(block.values.length - 1, ROWS_SEARCHED); row++) {
    const header = filled(block.values[row] ?? []);
    if (header.length < 2 || !header.every(({ value }) => typeof value === "string")) continue;
    const below = block.values.slice(row + 1, row + 4).find((values) => filled(values).length > 0) ?? [];
    if (header.some(({ index }) => typeof below[index] === "number")) return row;
  }
  return -1;
}

function filled(row: readonly CellValue[]): { value: CellValue; index: number }[] {
  return row.map((value, index) => ({ value, index })).filter(({ value }) => !isBlank(value));
}

/** Nothing, or nothing but spaces. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}
