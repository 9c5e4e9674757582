import { messages, notAvailable, type ModelError } from "../../model";
import { excelError } from "./excel-error";
import { isFault, type Fault } from "./fault";
import { shapeText, type Matrix } from "./matrix";
import type { Parameter } from "./parameter";

/** What a function gives Excel: one cell, or a range that spills. */
export type Result = (number | CustomFunctions.Error)[][];

/**
 * Calls a formula cell by cell. Single values and single rows or columns are repeated, so that equal shapes go element
 * by element and a row against a column makes a grid, as Excel's own operators do; any other mismatch is #N/A.
 *
 * A bad cell spoils its own cell of the result only. A result of one cell throws its error, since Excel is certain to
 * show the message of a thrown one.
 */
export function elementwise<T extends readonly unknown[]>(
  parameters: { readonly [K in keyof T]: Parameter<T[K]> },
  formula: (...values: T) => number | ModelError,
): Result {
  const list: readonly Parameter<unknown>[] = parameters;
  const fault = mismatch(list);
  if (fault) throw excelError(fault);
  const rows = Math.max(...list.map(({ cells }) => cells.length));
  const columns = Math.max(...list.map(({ cells }) => cells[0]?.length ?? 0));

  const results = grid(rows, columns, (row, column) => {
    const values = list.map(({ cells, read }) => read(repeated(cells, row, column)));
    return values.find(isFault) ?? formula(...(values as unknown as T));
  });
  return toExcel(results);
}

/** Results as Excel takes them: see {@link elementwise} on the one cell. */
export function toExcel(results: readonly (readonly (number | Fault)[])[]): Result {
  const only = results.length === 1 && results[0]?.length === 1 ? results[0][0] : null;
  if (isFault(only)) throw excelError(only);
  return results.map((row) => row.map((result) => (isFault(result) ? excelError(result) : result)));
}

function grid<T>(rows: number, columns: number, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_row, row) => Array.from({ length: columns }, (_column, column) => cell(row, column)));
}

/** The cell at a place, where one row or one column stands for all of them. */
function repeated(cells: Matrix, row: number, column: number): unknown {
  const line = cells[cells.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column];
}

/** The first argument whose shape does not fit an earlier one. */
function mismatch(parameters: readonly Parameter<unknown>[]): ModelError | null {
  for (const [i, parameter] of parameters.entries()) {
    const other = parameters.slice(0, i).find(({ cells }) => !fits(cells, parameter.cells));
    if (other) return notAvailable(messages.shapes(other.name, shapeText(other.cells), parameter.name, shapeText(parameter.cells)));
  }
  return null;
}

function fits(a: Matrix, b: Matrix): boolean {
  const agree = (x: number, y: number) => x === y || x === 1 || y === 1;
  return agree(a.length, b.length) && agree(a[0]?.length ?? 0, b[0]?.length ?? 0);
}
