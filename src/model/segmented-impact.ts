import { finite, notAConfidence, notWhole } from "./arguments";
import { isModelError, notAvailable, type ModelError } from "./errors";
import type { Impact } from "./impact";
import { at, FEWEST_POINTS, leastSquares, type Line } from "./least-squares";
import { messages } from "./messages";
import { badSeries, completePairs, positions, type Series } from "./series";
import { trendImpact } from "./trend-impact";

/** What an interrupted time series says. */
export interface SegmentedImpact extends Impact {
  /** Jump at the first period after the change, in currency. */
  readonly levelChange: number;
  /** Change of the growth from period to period, in currency a period. */
  readonly slopeChange: number;
}

/**
 * Segmented regression of an interrupted time series, y = β₀ + β₁t + β₂D + β₃(t − t₀)D: D is 0 before the change and 1
 * from t₀ on, β₂ is the change of level and β₃ the change of slope. With all four parameters free, the regression is
 * the same as one line through each side, which is how it is worked out here.
 *
 * @param series Revenue of consecutive periods, in currency.
 * @param changesAt Position t₀ of the first period after the change, from 1.
 * @param confidence Of the range of the total impact, above 0 and below 1.
 * @returns "notAvailable" for fewer than 3 known periods on either side; "value" for a position outside the series.
 * @see Wagner et al., "Segmented regression analysis of interrupted time series studies in medication use research",
 *   Journal of Clinical Pharmacy and Therapeutics 27 (2002)
 */
export function segmentedImpact(series: Series, changesAt: number, confidence = 0.9): SegmentedImpact | ModelError {
  const problem =
    notAConfidence("confidence", confidence) ??
    badSeries("series", series) ??
    notWhole("changes_at", changesAt, 2, Math.max(2, series.length));
  if (problem) return problem;
  const before = lineThrough(series.slice(0, changesAt - 1), 1, "before");
  if (isModelError(before)) return before;
  const after = lineThrough(series.slice(changesAt - 1), changesAt, "from");
  if (isModelError(after)) return after;
  const impact = trendImpact(series.slice(0, changesAt - 1), series.slice(changesAt - 1), confidence);
  if (isModelError(impact)) return impact;
  const levelChange = finite(at(after, changesAt) - at(before, changesAt));
  if (isModelError(levelChange)) return levelChange;
  const slopeChange = finite(after.slope - before.slope);
  return isModelError(slopeChange) ? slopeChange : { ...impact, levelChange, slopeChange };
}

function lineThrough(values: Series, first: number, side: "before" | "from"): Line | ModelError {
  const points = completePairs(positions(values.length, first), values);
  if (points.x.length < FEWEST_POINTS) return notAvailable(messages.fewOnSide(side, points.x.length));
  return leastSquares(points.x, points.y, { x: "period", y: "series" });
}
