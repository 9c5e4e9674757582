import { isFault, type Fault } from "./fault";
import { toExcel, type Result, type Value } from "./result";

/** Inputs of which none is a fault. */
type Sound<T extends readonly unknown[]> = { readonly [K in keyof T]: Exclude<T[K], Fault> };

/**
 * Calls a formula that takes whole ranges and gives a whole range, unless one of its inputs is a fault: the first of
 * them is then the result.
 */
export function spill<T extends readonly unknown[]>(
  inputs: T,
  formula: (...values: Sound<T>) => readonly (readonly Value[])[] | Fault,
): Result {
  const result = inputs.find(isFault) ?? formula(...(inputs as Sound<T>));
  return toExcel(isFault(result) ? [[result]] : result);
}
