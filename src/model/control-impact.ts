import { notAConfidence } from "./arguments";
import { isModelError, type ModelError } from "./errors";
import { impactOf, type Impact } from "./impact";
import { leastSquares, type Line } from "./least-squares";
import { expectedBy, reachOf } from "./line-forecast";
import { badPair, completePairs, type Series } from "./series";

/** What a control regression says. */
export interface ControlImpact extends Impact {
  /** Treated revenue of a period as a line of control revenue, fitted before the launch. */
  readonly line: Line;
}

/**
 * Time-based regression (TBR): before the launch, treated = a + b × control; after it, what the treated group earned
 * beyond that line is the programme's impact. A period counts where both groups' revenue is known.
 *
 * @param treatedBefore Treated group's revenue a period before the launch; controlBefore the same periods' control.
 * @param treatedAfter Treated group's revenue a period after the launch; controlAfter the same periods' control.
 * @param confidence Of the range, above 0 and below 1.
 * @returns "notAvailable" for fewer than 3 periods before, unequal lengths, or a control that does not vary.
 * @see Kerman, Wang & Vaver, "Estimating Ad Effectiveness using Geo Experiments in a Time-Based Regression Framework"
 *   (Google, 2017), section 3
 */
export function controlImpact(
  treatedBefore: Series,
  controlBefore: Series,
  treatedAfter: Series,
  controlAfter: Series,
  confidence = 0.9,
): ControlImpact | ModelError {
  const problem =
    notAConfidence("confidence", confidence) ??
    badPair("treated_before", treatedBefore, "control_before", controlBefore) ??
    badPair("treated_after", treatedAfter, "control_after", controlAfter);
  if (problem) return problem;
  const points = completePairs(controlBefore, treatedBefore);
  const line = leastSquares(points.x, points.y, { x: "control_before", y: "treated_before" });
  if (isModelError(line)) return line;
  const forecast = { line, x: controlAfter };
  const impact = impactOf(treatedAfter, expectedBy(forecast), reachOf(forecast, confidence), "treated_after");
  return isModelError(impact) ? impact : { ...impact, line };
}
