import { sum } from "./sum";

/** Arithmetic mean of at least one value, over the compensated {@link sum}; NaN of none. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
