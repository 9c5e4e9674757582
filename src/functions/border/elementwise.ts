import { messages, notAvailable, type ModelError } from "../../model";
import { callOf, valueAt, type Call } from "./call";
import { excelError } from "./excel-error";
import { shapeText, type Matrix } from "./matrix";
import type { Parameter } from "./parameter";
import type { Result, Value } from "./result";

/**
 * Calls a formula cell by cell. Single values and single rows or columns are repeated, so that equal shapes go element
 * by element and a row against a column makes a grid, as Excel's own operators do; any other mismatch is #N/A.
 *
 * A bad cell spoils its own cell of the result only. A result of one cell throws its error, since Excel is certain to
 * show the message of a thrown one.
 */
export function elementwise<T extends readonly unknown[]>(
  parameters: { readonly [K in keyof T]: Parameter<T[K]> },
  formula: (...values: T) => Value,
): Result {
  const list: readonly Parameter<unknown>[] = parameters;
  const fault = mismatch(list);
  if (fault) throw excelError(fault);
  const rows = Math.max(...list.map(({ cells }) => cells.length));
  const columns = Math.max(...list.map(({ cells }) => cells[0]?.length ?? 0));
  const call = callOf(list, formula as unknown as Call<Value>["formula"]);
  if (rows === 1 && columns === 1) return [[thrown(valueAt(call, 0, 0))]];

  // Rows are written out in one pass and never grown from nothing, which keeps the garbage of 100,000 of them small.
  const result = new Array<Result[number]>(rows);
  for (let row = 0; row < rows; row++) {
    const line: Result[number] = [shown(valueAt(call, row, 0))];
    for (let column = 1; column < columns; column++) line.push(shown(valueAt(call, row, column)));
    result[row] = line;
  }
  return result;
}

/** The first argument whose shape does not fit an earlier one. */
export function mismatch(parameters: readonly Parameter<unknown>[]): ModelError | null {
  for (const [i, parameter] of parameters.entries()) {
    const other = parameters.slice(0, i).find(({ cells }) => !fits(cells, parameter.cells));
    if (other)
      return notAvailable(
        messages.shapes(other.name, shapeText(other.cells), parameter.name, shapeText(parameter.cells)),
      );
  }
  return null;
}

function fits(a: Matrix, b: Matrix): boolean {
  const agree = (x: number, y: number) => x === y || x === 1 || y === 1;
  return agree(a.length, b.length) && agree(a[0]?.length ?? 0, b[0]?.length ?? 0);
}

function shown(value: Value): Result[number][number] {
  return typeof value === "object" ? excelError(value) : value;
}

function thrown(value: Value): Result[number][number] {
  if (typeof value === "object") throw excelError(value);
  return value;
}
