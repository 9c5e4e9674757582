import { isModelError, type ModelError } from "../errors";
import { impactOf, type Impact } from "../impact";
import type { Series } from "../series";
import { sum } from "../sum";
import { studentAbove, studentQuantile } from "./student";

/** A tenth of a percent of revenue: nobody's revenue is known better, however well a line fits. */
export const LEAST_VARIANCE = 1e-6;

/** A line of the logarithm of revenue, or of its ratio to a control, fitted to the periods before the launch. */
export interface LogFit {
  /** Periods before the launch that count. */
  readonly periods: number;
  /** Growth of the logarithm a period. */
  readonly growth: number;
  /** Correlation of neighbouring residuals as found, and without the bias of a short series. */
  readonly rawCorrelation: number;
  readonly correlation: number;
  /** Periods that hold as much as one independent period, from 1. */
  readonly perIndependent: number;
  /** Degrees of freedom, from 1, not whole. */
  readonly degrees: number;
  /** Long-run variance of a period: its own variance times the periods that one independent period takes. */
  readonly variance: number;
  /** What the fit is multiplied by, so that before the launch it adds up to what came in. */
  readonly scale: number;
  /** Off the line, as logarithms, by period before the launch; null for a period that does not count. */
  readonly residuals: Series;
  /** Revenue that the fit gives for each period before the launch, in currency; null as in residuals. */
  readonly fitted: Series;
}

/** A fit carried over to the periods after the launch. */
export interface Carried {
  /** Expected revenue by period, in currency; null for a period of which nothing is expected. */
  readonly expected: Series;
  /** Variance of the logarithm of actual over expected, for the sum of the periods named (from 0). */
  readonly variance: (periods: readonly number[]) => number;
}

/** An impact, with what its range and its probabilities are worked out from. */
export interface EvidenceImpact<Fit extends LogFit = LogFit> extends Impact {
  readonly fit: Fit;
  /** What would have come in without the programme over the periods that count, in currency. */
  readonly baseline: number;
  /** Standard error of the logarithm of actual over baseline. */
  readonly standardError: number;
  /** Student's t at the confidence asked for. */
  readonly quantile: number;
}

/**
 * The impact beyond a carried fit. The range is symmetric in the logarithm, so it is not around the increase:
 * low = actual − baseline·exp(t·se), high = actual − baseline·exp(−t·se).
 *
 * @param actual Revenue after the launch by period, as long as what is expected.
 */
export function evidenceImpact<Fit extends LogFit>(
  fit: Fit,
  { expected, variance }: Carried,
  actual: Series,
  confidence: number,
  name: string,
): EvidenceImpact<Fit> | ModelError {
  const quantile = studentQuantile(confidence, fit.degrees);
  const expectedOf = (periods: readonly number[]) => sum(periods.map((i) => expected[i] ?? 0));
  const impact = impactOf(
    actual,
    expected,
    (periods) => {
      const [baseline, reach] = [expectedOf(periods), quantile * Math.sqrt(variance(periods))];
      return { down: baseline * Math.expm1(reach), up: -baseline * Math.expm1(-reach) };
    },
    name,
  );
  if (isModelError(impact)) return impact;
  const counted = impact.periods.flatMap(({ impact: known, period }) => (known === null ? [] : [period - 1]));
  const baseline = expectedOf(counted);
  return { ...impact, fit, baseline, standardError: Math.sqrt(variance(counted)), quantile };
}

/**
 * Probability that the true increase is above an amount.
 *
 * @param actual Revenue of the periods after the launch, in currency. @param baseline What would have come in.
 * @param standardError Of the logarithm of actual over baseline. @param degrees Degrees of freedom.
 * @param amount Below actual.
 */
export function chanceAbove(
  actual: number,
  baseline: number,
  standardError: number,
  degrees: number,
  amount: number,
): number {
  return 1 - studentAbove(Math.log((actual - amount) / baseline) / standardError, degrees);
}
