import { isFault, type Fault } from "./fault";
import { toExcel, type Result, type Value } from "./result";

/** Inputs of which none is a fault. */
type Sound<T extends readonly unknown[]> = { readonly [K in keyof T]: Exclude<T[K], Fault> };

/**
 * Calls a formula that takes whole ranges and gives a range or one value, unless one of its inputs is a fault: the first
 * of them is then the result.
 */
export function spill<T extends readonly unknown[]>(
  inputs: T,
  formula: (...values: Sound<T>) => readonly (readonly Value[])[] | Value,
): Result {
  const result = inputs.find(isFault) ?? formula(...(inputs as Sound<T>));
  return toExcel(isRange(result) ? result : [[result]]);
}

const isRange = (result: readonly (readonly Value[])[] | Value): result is readonly (readonly Value[])[] =>
  Array.isArray(result);
