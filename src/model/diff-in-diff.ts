import { finite } from "./arguments";
import { type ModelError } from "./errors";
import { mean } from "./mean";
import { badSeries } from "./series";

/**
 * Difference-in-differences: how much more the treated group rose than the control group, each as the mean after less
 * the mean before. It takes the control group's change for what would have happened anyway.
 *
 * The four series may differ in length: one value a period, or one a unit and period.
 *
 * @returns Units of the series, a period; "notAvailable" for an empty series.
 * @see Card & Krueger, "Minimum Wages and Employment", American Economic Review 84 (1994), table 3
 */
export function diffInDiff(
  treatedBefore: readonly number[],
  treatedAfter: readonly number[],
  controlBefore: readonly number[],
  controlAfter: readonly number[],
): number | ModelError {
  const problem =
    badSeries("treated_before", treatedBefore) ??
    badSeries("treated_after", treatedAfter) ??
    badSeries("control_before", controlBefore) ??
    badSeries("control_after", controlAfter);
  if (problem) return problem;
  return finite(mean(treatedAfter) - mean(treatedBefore) - (mean(controlAfter) - mean(controlBefore)));
}
