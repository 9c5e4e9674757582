import { notAConfidence } from "./arguments";
import { isModelError, type ModelError } from "./errors";
import { impactOf, type Impact } from "./impact";
import { leastSquares } from "./least-squares";
import { expectedBy, reachOf } from "./line-forecast";
import { badSeries, completePairs, positions, type Series } from "./series";

/**
 * Impact beyond the trend: a least-squares line through the periods before the launch, carried over those after it, is
 * what would have happened anyway. Periods stand at 1, 2, 3, …; one whose revenue is not known keeps its place.
 *
 * @param before Revenue of consecutive periods before the launch, in currency.
 * @param after Revenue of the periods that follow, in currency.
 * @param confidence Of the range, above 0 and below 1.
 * @returns "notAvailable" for fewer than 3 known periods before, or none after; "value" for a confidence out of bounds.
 * @see Excel's FORECAST.LINEAR, which expects the same of each period
 */
export function trendImpact(before: Series, after: Series, confidence = 0.9): Impact | ModelError {
  const problem = notAConfidence("confidence", confidence) ?? badSeries("before", before) ?? badSeries("after", after);
  if (problem) return problem;
  const points = completePairs(positions(before.length), before);
  const line = leastSquares(points.x, points.y, { x: "period", y: "before" });
  if (isModelError(line)) return line;
  const forecast = { line, x: positions(after.length, before.length + 1) };
  return impactOf(after, expectedBy(forecast), reachOf(forecast, confidence), "after");
}
