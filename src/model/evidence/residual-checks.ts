import { notAShare, notFinite } from "../arguments";
import { invalid, isModelError, notAvailable, type ModelError } from "../errors";
import { mean } from "../mean";
import { messages } from "../messages";
import { badSeries, type Series } from "../series";
import { sum } from "../sum";
import { neighbours } from "./autocorrelation";
import type { LogFit } from "./log-fit";
import { studentAbove, studentBeyond } from "./student";

const FEWEST = 3;

/** Values that differ by less in their distance are equally far, however a mean was rounded. */
const ROUNDING = 1e-9;

/** The value farthest from the others. */
export interface Outlier {
  /** Its place in the series, from 1; periods that are missing keep theirs. */
  readonly position: number;
  /** Grubbs' G: its distance from the mean in standard deviations. */
  readonly distance: number;
  /** What G exceeds by chance alone as often as the significance says. */
  readonly limit: number;
}

/**
 * Durbin–Watson statistic: squared steps from residual to residual, over squared residuals. About 2 for residuals that
 * are not autocorrelated, near 0 where neighbours are alike.
 *
 * @param residuals By period; null for one that is missing, which leaves out both steps to it.
 * @returns 0..4; "notAvailable" for fewer than 3 residuals, or residuals that are all 0.
 * @see Durbin & Watson, "Testing for Serial Correlation in Least Squares Regression", Biometrika 37 (1950)
 */
export function durbinWatson(residuals: Series): number | ModelError {
  const known = fewest("residuals", residuals);
  if (isModelError(known)) return known;
  const largest = Math.max(...known.map(Math.abs));
  if (largest === 0) return notAvailable(messages.allZero("residuals"));
  // Relative to the largest, so that no square leaves the range of numbers.
  const steps = neighbours(residuals).map(([before, value]) => (value / largest - before / largest) ** 2);
  return sum(steps) / sum(known.map((value) => (value / largest) ** 2));
}

/**
 * Grubbs' test for one outlier, two-sided: how far the most extreme value is from the mean.
 *
 * @param values By period; null for one that is missing.
 * @param significance How often chance alone may exceed the limit, above 0 and below 1; of a one-sided test, double.
 * @returns "notAvailable" for fewer than 3 values, or values that are all the same.
 * @see Grubbs, "Procedures for Detecting Outlying Observations in Samples", Technometrics 11 (1969); NIST/SEMATECH
 *   e-Handbook of Statistical Methods, 1.3.5.17.1
 */
export function outlierTest(values: Series, significance = 0.05): Outlier | ModelError {
  const problem = notSignificant(significance);
  if (problem) return problem;
  const known = fewest("values", values);
  if (isModelError(known)) return known;
  const [level, first] = [mean(known), known[0]];
  const spread = Math.max(...known.map((value) => Math.abs(value - level)));
  if (!Number.isFinite(spread)) return invalid(messages.tooLarge());
  if (spread === 0 || known.every((value) => value === first)) return notAvailable(messages.constant("values"));
  return farthest(
    values.map((value) => (value === null ? null : (value - level) / spread)),
    known.length - 1,
    significance,
  );
}

/**
 * The same for the residuals of a fit, which have no mean to be taken off: the largest over √(squares/degrees).
 *
 * @param degrees What the residuals leave of degrees of freedom: n − 2 of a line.
 */
export function largestResidual(residuals: Series, degrees: number, significance = 0.05): Outlier | ModelError {
  const known = fewest("residuals", residuals);
  if (isModelError(known)) return known;
  if (known.every((value) => value === 0)) return notAvailable(messages.allZero("residuals"));
  return farthest(residuals, degrees, significance);
}

/** Correlation of the last season of residuals with the season before it, and how likely chance alone is to give it. */
export interface SeasonCorrelation {
  readonly correlation: number;
  /** 1 where the correlation is not above 0. */
  readonly probability: number;
}

/**
 * Whether residuals still hold a season: then treated and control have different ones.
 *
 * @param residuals By period; a pair counts where both are known.
 * @param season Periods of a season, from 3.
 * @returns "notAvailable" for less than two seasons, fewer than 3 pairs or pairs that do not vary.
 */
export function seasonCorrelation(residuals: Series, season: number): SeasonCorrelation | ModelError {
  if (residuals.length < 2 * season) return notAvailable(messages.twoSeasons("residuals", residuals.length, season));
  const last = residuals.slice(-season);
  const earlier = residuals.slice(-2 * season, -season);
  const pairs = last.flatMap((value, i) => {
    const then = earlier[i] ?? null;
    return value === null || then === null ? [] : [[value, then] as const];
  });
  if (pairs.length < FEWEST) return notAvailable(messages.fewPoints("residuals", pairs.length));
  const [x, y] = [pairs.map(([now]) => now), pairs.map(([, then]) => then)];
  const [meanX, meanY] = [mean(x), mean(y)];
  const products = sum(pairs.map(([now, then]) => (now - meanX) * (then - meanY)));
  const spread = Math.sqrt(sum(x.map((v) => (v - meanX) ** 2)) * sum(y.map((v) => (v - meanY) ** 2)));
  if (spread === 0) return notAvailable(messages.constant("residuals"));
  const correlation = Math.max(-1, Math.min(1, products / spread));
  if (correlation <= 0) return { correlation, probability: 1 };
  const degrees = pairs.length - 2;
  const t = correlation * Math.sqrt(degrees / (1 - correlation ** 2));
  return { correlation, probability: Number.isFinite(t) ? studentAbove(t, degrees) : 0 };
}

/** Mean absolute error of a fit before the launch, relative to what came in. */
export function meanAbsoluteError(fit: LogFit, before: Series): number {
  const errors = fit.fitted.flatMap((fitted, i) => {
    const actual = before[i] ?? null;
    return fitted === null || actual === null ? [] : [Math.abs(1 - fitted / actual)];
  });
  return mean(errors);
}

/** The most extreme value around 0; of two that are equally far, the one above. */
function farthest(values: Series, degrees: number, significance: number): Outlier {
  const known = values.filter((value) => value !== null);
  const n = known.length;
  const [highest, lowest] = [Math.max(...known), Math.min(...known)];
  const extreme = highest >= -lowest * (1 - ROUNDING) ? highest : lowest;
  const distance = Math.abs(extreme) / Math.sqrt(sum(known.map((value) => value * value)) / degrees);
  // Beyond every t, G is as large as it can be.
  const part = (n - 2) / studentBeyond(significance / n, n - 2) ** 2;
  const limit = (n - 1) / Math.sqrt(n) / Math.sqrt(1 + part);
  return { position: values.indexOf(extreme) + 1, distance, limit };
}

function fewest(name: string, values: Series): number[] | ModelError {
  const problem = badSeries(name, values);
  if (problem) return problem;
  const known = values.filter((value) => value !== null);
  return known.length < FEWEST ? notAvailable(messages.fewPoints(name, known.length)) : known;
}

function notSignificant(significance: number): ModelError | null {
  const problem = notFinite("significance", significance) ?? notAShare("significance", significance);
  if (problem) return problem;
  return significance > 0 && significance < 1 ? null : invalid(messages.significance(significance));
}
