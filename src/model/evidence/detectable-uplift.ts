import { finite, notAConfidence, notWhole } from "../arguments";
import { isModelError, type ModelError } from "../errors";
import type { Series } from "../series";
import { shortMeanShare } from "./autocorrelation";
import { fitControl, GAP_ALLOWED, type ControlFit } from "./control-growth-impact";
import type { LogFit } from "./log-fit";
import type { PatternFit } from "./pattern-impact";
import { studentQuantile } from "./student";

/** Two-sided: nine times out of ten an increase as large as this shows. */
const POWER = 0.8;

/** More periods than anybody waits for. */
const MOST_PERIODS = 1000;

/**
 * The smallest increase that would show against a control group nine times out of ten: so large that the low end of its
 * range would be above 0.
 *
 * @param treatedBefore Treated group's revenue by period, in currency; controlBefore the control's.
 * @param periodsAfter Periods that would be evaluated, 1..1000.
 * @param confidence Of the range, above 0 and below 1. The other arguments as in {@link fitControl}.
 * @returns A rate of the baseline; "notAvailable" for fewer than 6 periods that count, or unequal lengths.
 * @see Bloom, "Minimum Detectable Effects: A Simple Way to Report the Statistical Power of Experimental Designs",
 *   Evaluation Review 19 (1995)
 */
export function detectableUplift(
  treatedBefore: Series,
  controlBefore: Series,
  periodsAfter: number,
  { confidence = 0.9, gapAllowed = GAP_ALLOWED, perYear = 12 } = {},
): number | ModelError {
  const problem = notWhole("periods_after", periodsAfter, 1, MOST_PERIODS) ?? notAConfidence("confidence", confidence);
  if (problem) return problem;
  const fit = fitControl(treatedBefore, controlBefore, gapAllowed, perYear);
  return isModelError(fit) ? fit : finite(controlDetects(fit, periodsAfter, confidence));
}

/** The same of a fit that is there. */
export function controlDetects(fit: ControlFit, periodsAfter: number, confidence: number): number {
  const distance = (fit.periods + periodsAfter) / 2;
  const share = shortMeanShare(fit.correlation, periodsAfter);
  return smallest(
    fit,
    fit.variance * (share / periodsAfter + 1 / fit.periods) + fit.carriedOn * fit.growthVariance * distance ** 2,
    confidence,
  );
}

/** The same beyond a series' own pattern, for at most a season. */
export function patternDetects(fit: PatternFit, periodsAfter: number, confidence: number): number {
  const season = fit.places.length;
  const distance = (fit.periods + season) / 2;
  const share = shortMeanShare(fit.correlation, periodsAfter);
  const scatter = (share / periodsAfter) * (1 + season / fit.periods);
  return smallest(fit, fit.variance * (scatter + distance ** 2 / fit.squares), confidence);
}

function smallest({ degrees }: LogFit, variance: number, confidence: number): number {
  const reach = studentQuantile(confidence, degrees) + studentQuantile(POWER, degrees);
  return Math.expm1(reach * Math.sqrt(variance));
}
