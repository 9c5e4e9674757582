import { notAConfidence, notWhole } from "../arguments";
import { notAvailable, type ModelError } from "../errors";
import { mean } from "../mean";
import { messages } from "../messages";
import { badPair, badSeries, type Series } from "../series";
import { sum } from "../sum";
import { autocorrelation, periodsPerIndependent, shortMeanShare } from "./autocorrelation";
import { LEAST_VARIANCE } from "./log-fit";
import { byPeriod, logPoints, outOfRange } from "./log-points";
import { studentQuantile } from "./student";

/** Fewer periods before a pretended launch say nothing of how far they scatter. */
const FEWEST_BEFORE = 6;

/** What a pretended launch finds. */
export interface PretendedLaunch {
  /** Change of the logarithm of revenue, or of its ratio to a control, from before the pretended launch to after it. */
  readonly change: number;
  /** How far chance alone moves it at the confidence asked for, above 0. */
  readonly limit: number;
  /** Whether the change is an increase beyond that limit: then the same method finds one where nothing happened. */
  readonly found: boolean;
}

/**
 * Placebo in time: the launch is pretended some periods before the real one, where nothing happened yet. The mean of
 * those last periods is compared with the mean of all before them.
 *
 * @param treatedBefore Revenue by period before the launch, in currency; controlBefore the control's, or null. A period
 *   of which an amount is missing or not above 0 does not count and keeps its place.
 * @param periods How many periods before the launch it is pretended, from 1.
 * @param confidence Two-sided, above 0 and below 1.
 * @param season Where the fit has a season of its own: each period is compared with that one season before it. Left
 *   out, periods are compared as they are.
 * @returns "notAvailable" where fewer than 6 periods that count are left before, or none after the pretended launch.
 * @see Abadie, Diamond & Hainmueller, "Synthetic Control Methods for Comparative Case Studies", Journal of the American
 *   Statistical Association 105 (2010), for placebos
 */
export function pretendLaunch(
  treatedBefore: Series,
  controlBefore: Series | null,
  periods: number,
  confidence = 0.9,
  season?: number,
): PretendedLaunch | ModelError {
  const length = treatedBefore.length;
  const problem =
    (controlBefore === null
      ? badSeries("treated_before", treatedBefore)
      : badPair("treated_before", treatedBefore, "control_before", controlBefore)) ??
    notWhole("periods", periods, 1, Math.max(1, length - 1)) ??
    notAConfidence("confidence", confidence);
  if (problem) return problem;
  const points = logPoints(treatedBefore, controlBefore);
  const range = outOfRange(points);
  if (range) return range;

  const logs = byPeriod(points, length, ({ z }) => z);
  const compared = season === undefined ? logs : seasonChanges(logs, season);
  const before = compared.slice(0, length - periods);
  const earlier = before.filter((value) => value !== null);
  const late = compared.slice(length - periods).filter((value) => value !== null);
  if (earlier.length < FEWEST_BEFORE)
    return notAvailable(messages.fewBeforePretended(earlier.length, periods, FEWEST_BEFORE));
  if (late.length === 0) return notAvailable(messages.nonePretended(periods));

  const level = mean(earlier);
  const off = before.map((value) => (value === null ? null : value - level));
  const { corrected } = autocorrelation(off, 1);
  const degrees = Math.max(1, earlier.length / periodsPerIndependent(corrected) - 1);
  const squares = sum(earlier.map((value) => (value - level) ** 2));
  const variance = Math.max(squares / degrees, LEAST_VARIANCE);
  const share = shortMeanShare(corrected, late.length);
  const error = Math.sqrt(variance * (share / late.length + 1 / earlier.length));
  const change = mean(late) - level;
  const limit = studentQuantile(confidence, degrees) * error;
  return { change, limit, found: change > limit };
}

/** Each logarithm less the one a season before it; null where either is missing. */
function seasonChanges(logs: Series, season: number): Series {
  return logs.map((value, i) => {
    const then = i < season ? null : (logs[i - season] ?? null);
    return value === null || then === null ? null : value - then;
  });
}
