import { invalid, messages } from "../../model";
import { mismatch } from "./elementwise";
import { excelError } from "./excel-error";
import { isFault, type Fault } from "./fault";
import { shapeText } from "./matrix";
import type { Parameter } from "./parameter";
import { toExcel, type Result } from "./result";

/**
 * Calls a formula that gives a row, once for each row of its arguments: a single value is repeated, a column has a value
 * for each case. A fault fills its row.
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
  const results = Array.from({ length: rows }, (_, row) => {
    const values = list.map(({ cells, read }) => read(cells[cells.length === 1 ? 0 : row]?.[0]));
    return values.find(isFault) ?? formula(...(values as unknown as T));
  });
  const [only] = results;
  if (rows === 1 && isFault(only)) throw excelError(only);
  return toExcel(results.map((result) => (isFault(result) ? new Array<Fault>(width).fill(result) : result)));
}
