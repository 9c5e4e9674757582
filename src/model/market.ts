import { finite, notFinite, notGrowth } from "./arguments";
import { type ModelError } from "./errors";

/**
 * Increase beyond the market's own growth: actual − baseline × (1 + growth).
 *
 * @param baseline Revenue of the before-periods, scaled to as many periods as the actual, in currency.
 * @param actual Revenue of the after-periods, in currency.
 * @param growth Growth of the market between them, −1..10.
 * @returns Currency, negative when the market grew faster; "value" for growth out of these bounds.
 */
export function marketAdjustedUplift(baseline: number, actual: number, growth: number): number | ModelError {
  const problem = notFinite("baseline", baseline) ?? notFinite("actual", actual) ?? notGrowth("market_growth", growth);
  return problem ?? finite(actual - baseline * (1 + growth));
}
