import type { CellValue } from "./spec";

/** The number formats of a block, as {@link CellBlock} says them. */
export interface BlockFormats {
  readonly columnFormats: readonly string[];
  readonly cellFormats: ReadonlyMap<string, string>;
}

/**
 * For each column the format that most of its numbers have, and which numbers have another one. Texts do not count: a
 * format changes nothing about them, and a header's would be in the way.
 * @param formatAt called for each number, column by column and in the order of rows
 */
export function blockFormats(
  values: readonly (readonly CellValue[])[],
  columns: number,
  formatAt: (row: number, column: number) => string,
): BlockFormats {
  const columnFormats: string[] = [];
  const cellFormats = new Map<string, string>();
  for (let column = 0; column < columns; column++) {
    const rowsOf = new Map<string, number[]>();
    values.forEach((row, index) => {
      if (typeof row[column] !== "number") return;
      const format = formatAt(index, column);
      const rows = rowsOf.get(format);
      if (rows) rows.push(index);
      else rowsOf.set(format, [index]);
    });
    const [usual = "General"] = [...rowsOf].reduce<[string?, number[]?]>(
      (best, one) => (one[1].length > (best[1]?.length ?? 0) ? one : best),
      [],
    );
    columnFormats.push(usual);
    for (const [format, rows] of rowsOf)
      if (format !== usual) for (const row of rows) cellFormats.set(`${row},${column}`, format);
  }
  return { columnFormats, cellFormats };
}

/**
 * A number format with a real minus sign, under which what rounds to zero is shown as zero. The usual two sections give
 * "−0.0" for -0.04, for the second one writes its sign before whatever is left of the digits; so the first section
 * reaches down to half of the last digit, and Excel takes its own sign away from a zero.
 * @param digits of one section: "#,##0.0,,"
 * @param last what one step of the last digit is worth: 100_000 for tenths of a million
 */
export const signedFormat = (digits: string, last: number): string => `[>-${last / 2}]${digits};\\−${digits}`;
