import { notAConfidence } from "./arguments";
import { isModelError, notAvailable, type ModelError } from "./errors";
import { impactOf, type Impact } from "./impact";
import { degreesOf, leastSquares } from "./least-squares";
import { expectedBy, reachOf } from "./line-forecast";
import { messages } from "./messages";
import { indexAt, seasonalIndices } from "./seasonal-indices";
import { badSeries, completePairs, positions, type Series } from "./series";

/**
 * Impact beyond trend and season: revenue before the launch is divided by its seasonal index, a least-squares line goes
 * through what is left, and the line times the index is what would have happened anyway. Indices by the
 * ratio-to-moving-average method: see {@link seasonalIndices}.
 *
 * Each index but one costs a degree of freedom, so the range is wide while there are only two or three seasons. The
 * indices themselves are taken as known.
 *
 * @param before Revenue of consecutive periods before the launch, in currency, at least two seasons, none below 0.
 * @param after Revenue of the periods that follow, in currency.
 * @param season Periods of a season, 2..366.
 * @param confidence Of the range, above 0 and below 1.
 * @returns "notAvailable" for less than two seasons, or too many unknown periods; "value" for a negative amount before.
 */
export function seasonalTrendImpact(before: Series, after: Series, season = 12, confidence = 0.9): Impact | ModelError {
  const problem = notAConfidence("confidence", confidence) ?? badSeries("before", before) ?? badSeries("after", after);
  if (problem) return problem;
  const indices = seasonalIndices(before, season, "before");
  if (isModelError(indices)) return indices;

  const adjusted = before.map((value, i) => (value === null ? null : value / indexAt(indices, i)));
  const points = completePairs(positions(before.length), adjusted);
  const line = leastSquares(points.x, points.y, { x: "period", y: "before" });
  if (isModelError(line)) return line;
  const degrees = degreesOf(line) - (season - 1);
  if (degrees < 1) return notAvailable(messages.fewForSeason("before", line.points, season));

  const x = positions(after.length, before.length + 1);
  const forecast = { line, x, weights: x.map((position) => indexAt(indices, position - 1)), degrees };
  return impactOf(after, expectedBy(forecast), reachOf(forecast, confidence), "after");
}
