/** The cells of an argument: rows of equal length, at least one cell. */
export type Matrix = readonly (readonly unknown[])[];

/**
 * The cells of an argument: a range as it is, a single value as one cell, null where the argument was left out.
 *
 * Excel hands its Invocation object over behind the last argument. While it still holds the metadata of an older
 * version (up to a day), that object lands in an argument that was added since, so it counts as left out.
 */
export function toMatrix(argument: unknown): Matrix | null {
  if (argument === null || argument === undefined || isInvocation(argument)) return null;
  if (!Array.isArray(argument)) return [[argument]];
  const rows: unknown[] = argument;
  // Excel sends rows, and a column of 100,000 of them is neither copied nor looked through.
  const cells = Array.isArray(rows[0]) ? (rows as unknown[][]) : rows.map((value) => [value]);
  return cells.some((row) => row.length > 0) ? cells : null;
}

/** Neither a list nor an error nor a data type, which are the only objects among the values of cells. */
function isInvocation(argument: unknown): boolean {
  const isObject = typeof argument === "object" && argument !== null && !Array.isArray(argument);
  return isObject && !("code" in argument) && !("basicValue" in argument);
}

/** "3 rows × 1 column", as messages say it. */
export function shapeText(matrix: Matrix): string {
  const columns = matrix[0]?.length ?? 0;
  return `${count(matrix.length, "row")} × ${count(columns, "column")}`;
}

function count(size: number, noun: string): string {
  return `${size} ${noun}${size === 1 ? "" : "s"}`;
}
