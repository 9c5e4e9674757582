import { invalid, messages } from "../../model";
import { callOf, valueAt, type Call } from "./call";
import { mismatch } from "./elementwise";
import { excelError } from "./excel-error";
import { isFault, type Fault } from "./fault";
import { shapeText } from "./matrix";
import type { Parameter } from "./parameter";
import type { Result } from "./result";

/**
 * Calls a formula that gives a row, once for each row of its arguments: a single value is repeated, a column has a
 * value for each case. A fault fills its row.
 *
 * @param width Cells of a row.
 */
export function rowwise<T extends readonly unknown[]>(
  width: number,
  parameters: { readonly [K in keyof T]: Parameter<T[K]> },
  formula: (...values: T) => readonly number[] | Fault,
): Result {
  const list: readonly Parameter<unknown>[] = parameters;
  const wide = list.find(({ cells }) => (cells[0]?.length ?? 0) > 1);
  const fault = wide ? invalid(messages.oneColumn(wide.name, shapeText(wide.cells))) : mismatch(list);
  if (fault) throw excelError(fault);

  const rows = Math.max(...list.map(({ cells }) => cells.length));
  const call = callOf(list, formula as unknown as Call<readonly number[] | Fault>["formula"]);
  const result = new Array<Result[number]>(rows);
  for (let row = 0; row < rows; row++) {
    const values = valueAt(call, row, 0);
    if (!isFault(values)) result[row] = values as number[];
    else if (rows === 1) throw excelError(values);
    else result[row] = new Array<Result[number][number]>(width).fill(excelError(values));
  }
  return result;
}
