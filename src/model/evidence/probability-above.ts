import { finite, notFinite, notPositive } from "../arguments";
import { invalid, type ModelError } from "../errors";
import { messages } from "../messages";
import { chanceAbove } from "./log-fit";

/**
 * Probability that the increase over a baseline exceeds an amount, by Student's t of ln((actual − amount)/baseline) over
 * its standard error.
 *
 * @param actual Revenue after the launch, in currency, above 0.
 * @param baseline What would have come in without the programme, in currency, above 0.
 * @param standardError Of the logarithm of actual over baseline, above 0.
 * @param degrees Degrees of freedom, above 0, need not be whole.
 * @param amount In currency, below actual: 0 asks for any increase, cost/(share × margin) for one that pays.
 * @returns 0..1; "value" for an amount of actual or more.
 * @see Student, "The Probable Error of a Mean", Biometrika 6 (1908)
 */
export function probabilityAbove(
  actual: number,
  baseline: number,
  standardError: number,
  degrees: number,
  amount = 0,
): number | ModelError {
  const problem =
    notPositive("actual", actual) ??
    notPositive("baseline", baseline) ??
    notPositive("se", standardError) ??
    notPositive("df", degrees) ??
    notFinite("amount", amount);
  if (problem) return problem;
  if (amount >= actual) return invalid(messages.notBelow("amount", amount, "actual", actual));
  return finite(chanceAbove(actual, baseline, standardError, degrees, amount));
}
