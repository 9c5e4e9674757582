import { finite } from "./arguments";
import { isModelError, type ModelError } from "./errors";
import { leastSquares, type Line } from "./least-squares";
import { badSeries, unequalSeries } from "./series";
import { sum } from "./sum";

/** What a control regression says. */
export interface ControlImpact {
  /** Treated revenue of a period as a line of control revenue, fitted before the launch. */
  readonly line: Line;
  /** Actual less expected, one a period after the launch, in currency. */
  readonly impacts: readonly number[];
  /** Sum of the impacts, in currency. */
  readonly total: number;
}

/**
 * Time-based regression (TBR): before the launch, treated = a + b × control; after it, what the treated group earned
 * beyond that line is the programme's impact.
 *
 * @param treatedBefore Treated group's revenue a period before the launch; controlBefore the same periods' control.
 * @param treatedAfter Treated group's revenue a period after the launch; controlAfter the same periods' control.
 * @returns "notAvailable" for fewer than 3 periods before, unequal lengths, or a control that does not vary.
 * @see Kerman, Wang & Vaver, "Estimating Ad Effectiveness using Geo Experiments in a Time-Based Regression Framework"
 *   (Google, 2017), section 3
 */
export function controlImpact(
  treatedBefore: readonly number[],
  controlBefore: readonly number[],
  treatedAfter: readonly number[],
  controlAfter: readonly number[],
): ControlImpact | ModelError {
  const line = leastSquares(controlBefore, treatedBefore, { x: "control_before", y: "treated_before" });
  if (isModelError(line)) return line;
  const problem =
    badSeries("treated_after", treatedAfter) ??
    badSeries("control_after", controlAfter) ??
    unequalSeries("treated_after", treatedAfter, "control_after", controlAfter);
  if (problem) return problem;

  const impacts = treatedAfter.map((actual, i) => actual - (line.intercept + line.slope * (controlAfter[i] ?? 0)));
  const total = finite(sum(impacts));
  return isModelError(total) ? total : { line, impacts, total };
}
