import { notAConfidence, notAShare, notPositive } from "../arguments";
import { isModelError, type ModelError } from "../errors";
import { mean } from "../mean";
import { badPair, type Series } from "../series";
import { sum } from "../sum";
import { autocorrelation, periodsPerIndependent, ROUNDING, shortMeanShare } from "./autocorrelation";
import { evidenceImpact, LEAST_VARIANCE, type Carried, type EvidenceImpact, type LogFit } from "./log-fit";
import { byPeriod, counts, logPoints, outOfRange, tooFewPairs } from "./log-points";
import { studentOutside } from "./student";

/** Fewer shared periods say nothing of how two groups move together. */
export const FEWEST_PAIRS = 6;

/** How far two groups may grow apart in a year without that being seen: 1%. */
export const GAP_ALLOWED = 0.01;

/** Treated over control revenue before the launch. */
export interface ControlFit extends LogFit {
  /** Where the periods that count have their middle: place in time from 1, and logarithm of the ratio. */
  readonly meanPosition: number;
  readonly meanLog: number;
  /** Variance of the growth gap, and its degrees of freedom. */
  readonly growthVariance: number;
  readonly growthDegrees: number;
  /** Probability of a growth gap as large as this among groups that grow alike. */
  readonly growthProbability: number;
  /** How much of the growth gap is carried on: 1 all of it, 0 nothing. */
  readonly carriedOn: number;
  readonly perYear: number;
}

/**
 * Fits the logarithm of treated over control revenue by a line in time. How much of its slope is believed depends on how
 * well it is known: with an allowance τ for gaps that cannot be seen, k = τ²/(τ² + variance of the slope) of it. With
 * an allowance of 0 the ratio is taken to be constant.
 *
 * @param treatedBefore Treated group's revenue by period before the launch, in currency; controlBefore the control's.
 *   A period of which an amount is missing or not above 0 does not count and keeps its place.
 * @param gapAllowed Growth gap a year that goes unseen, 0..1.
 * @param perYear Periods of a year, above 0.
 * @returns "notAvailable" for fewer than 6 periods that count, or unequal lengths.
 */
export function fitControl(
  treatedBefore: Series,
  controlBefore: Series,
  gapAllowed = GAP_ALLOWED,
  perYear = 12,
): ControlFit | ModelError {
  const problem =
    notAShare("gap_allowed", gapAllowed) ??
    notPositive("per_year", perYear) ??
    badPair("treated_before", treatedBefore, "control_before", controlBefore);
  if (problem) return problem;
  const points = logPoints(treatedBefore, controlBefore);
  const lack = tooFewPairs(points, FEWEST_PAIRS) ?? outOfRange(points);
  if (lack) return lack;

  const n = points.length;
  const series = (value: Parameters<typeof byPeriod>[2]) => byPeriod(points, treatedBefore.length, value);
  const meanPosition = mean(points.map(({ t }) => t));
  const meanLog = mean(points.map(({ z }) => z));
  const squares = sum(points.map(({ t }) => (t - meanPosition) ** 2));
  const growth = sum(points.map(({ t, z }) => (t - meanPosition) * (z - meanLog))) / squares;
  const off = (part: number) => points.map(({ t, z }) => z - meanLog - part * growth * (t - meanPosition));

  const straight = off(1);
  const residuals = series((_, i) => straight[i] ?? 0);
  const { corrected: growthCorrelation } = autocorrelation(residuals, 2);
  const growthDegrees = Math.max(1, n / periodsPerIndependent(growthCorrelation) - 2);
  const growthVariance = sumOfSquares(straight) / growthDegrees / squares;
  const carriedOn = believed((gapAllowed / perYear) ** 2, growthVariance);

  const carried = off(carriedOn);
  const { raw, corrected } = autocorrelation(
    series((_, i) => carried[i] ?? 0),
    1 + carriedOn,
  );
  const perIndependent = periodsPerIndependent(corrected);
  const degrees = Math.max(1, n / perIndependent - 1 - carriedOn);
  const ratio = (t: number) => Math.exp(meanLog + carriedOn * growth * (t - meanPosition));
  const scale = sum(points.map(({ treated }) => treated)) / sum(points.map(({ t, control }) => control * ratio(t)));
  return {
    periods: n,
    growth,
    rawCorrelation: raw,
    correlation: corrected,
    perIndependent,
    degrees,
    variance: Math.max(sumOfSquares(carried) / degrees, LEAST_VARIANCE),
    scale,
    residuals,
    fitted: series(({ t, control }) => scale * control * ratio(t)),
    meanPosition,
    meanLog,
    growthVariance,
    growthDegrees,
    growthProbability: gapProbability(growth, growthVariance, growthDegrees, Math.sqrt(squares)),
    carriedOn,
    perYear,
  };
}

/**
 * Impact against a control group: the ratio of both groups' revenue before the launch, with as much of their growth gap
 * as is credible, carried over the control's revenue after it.
 *
 * Autocorrelated months count as fewer. The range adds the scatter of the periods after the launch, how well
 * the ratio is known, and how well the gap is.
 *
 * @param treatedAfter Treated group's revenue by period after the launch; controlAfter the control's. The other
 *   arguments as in {@link fitControl}.
 * @param confidence Of the range, above 0 and below 1.
 * @returns "notAvailable" for fewer than 6 periods that count before the launch, none after, or unequal lengths.
 * @see Bertrand, Duflo & Mullainathan, "How Much Should We Trust Differences-in-Differences Estimates?", Quarterly
 *   Journal of Economics 119 (2004), for what autocorrelation does; Duan, "Smearing Estimate", Journal of
 *   the American Statistical Association 78 (1983), for the scale
 */
export function controlGrowthImpact(
  treatedBefore: Series,
  controlBefore: Series,
  treatedAfter: Series,
  controlAfter: Series,
  { confidence = 0.9, gapAllowed = GAP_ALLOWED, perYear = 12 } = {},
): EvidenceImpact<ControlFit> | ModelError {
  const problem =
    notAConfidence("confidence", confidence) ?? badPair("treated_after", treatedAfter, "control_after", controlAfter);
  if (problem) return problem;
  const fit = fitControl(treatedBefore, controlBefore, gapAllowed, perYear);
  if (isModelError(fit)) return fit;
  const carried = carryControl(fit, treatedAfter, controlAfter, treatedBefore.length + 1);
  return evidenceImpact(fit, carried, treatedAfter, confidence, "treated_after");
}

/**
 * The extra growth gap a year, as a rate, that would bring the low end of the range to 0: what the claim bears. Below 0
 * where the low end is so already.
 *
 * @param impact Of {@link controlGrowthImpact}. @param periodsBefore Periods before the launch, known or not.
 */
export function gapBorne(impact: EvidenceImpact<ControlFit>, periodsBefore: number): number {
  const { fit, baseline, total, quantile, standardError } = impact;
  const distance = sum(
    impact.periods.map(({ impact: known, expected, period }) =>
      known === null ? 0 : ((expected ?? 0) / baseline) * (periodsBefore + period - fit.meanPosition),
    ),
  );
  const margin = Math.log((total + baseline) / baseline) - quantile * standardError;
  return (margin / distance) * fit.perYear;
}

function carryControl(fit: ControlFit, treated: Series, control: Series, first: number): Carried {
  const { meanPosition, meanLog, growth, carriedOn, scale, correlation, periods: n } = fit;
  const expected = control.map((value, i) =>
    value === null || !counts(treated, control, i)
      ? null
      : scale * value * Math.exp(meanLog + carriedOn * growth * (first + i - meanPosition)),
  );
  return {
    expected,
    variance: (periods) => {
      const total = sum(periods.map((i) => expected[i] ?? 0));
      const weights = periods.map((i) => ({ weight: (expected[i] ?? 0) / total, distance: first + i - meanPosition }));
      const concentration = sum(weights.map(({ weight }) => weight * weight));
      const distance = sum(weights.map(({ weight, distance }) => weight * distance));
      const share = shortMeanShare(correlation, periods.length);
      return fit.variance * (share * concentration + 1 / n) + carriedOn * fit.growthVariance * distance ** 2;
    },
  };
}

/**
 * Probability of a growth gap as large as this among groups that grow alike. Where the line leaves nothing but rounding,
 * chance explains no gap at all: groups in a constant ratio have none, and any other gap is certain.
 */
function gapProbability(growth: number, variance: number, degrees: number, spread: number): number {
  if (Math.abs(growth) * spread <= ROUNDING) return 1;
  return variance === 0 ? 0 : studentOutside(growth / Math.sqrt(variance), degrees);
}

/** How much of a gap is believed: nothing where none is allowed for. */
function believed(allowance: number, variance: number): number {
  return allowance === 0 ? 0 : allowance / (allowance + variance);
}

function sumOfSquares(values: readonly number[]): number {
  return sum(values.map((value) => value * value));
}
