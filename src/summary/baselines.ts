import { diffInDiff, isModelError, marketAdjustedUplift, mean, sum, type ModelError } from "../model";
import type { BaselineName } from "./case";
import type { RevenueSeries } from "./series";

/** Every account of "what would have happened anyway", in the order of the page. */
export const BASELINE_LABELS = {
  average: "Average before",
  market: "Market-adjusted",
  control: "Control group",
  typed: "Typed baseline",
} as const satisfies Record<BaselineName | "typed", string>;

export type BaselineId = keyof typeof BASELINE_LABELS;

/** One rung of the ladder: what it says, or what it lacks. */
export type BaselineReading =
  | { readonly name: BaselineId; readonly label: string; readonly baseline: number; readonly increase: number }
  | { readonly name: BaselineId; readonly label: string; readonly missing: string };

/** Sums and means of both sides that every baseline starts from. */
export interface BeforeAfter {
  readonly treatedBefore: readonly number[];
  readonly treatedAfter: readonly number[];
  readonly controlBefore: readonly number[];
  readonly controlAfter: readonly number[];
}

export function splitAtLaunch(series: RevenueSeries): BeforeAfter {
  const of = (values: readonly number[], phase: "before" | "after") => values.filter((_, index) => series.periods[index]?.phase === phase);
  return {
    treatedBefore: of(series.treatedTotal, "before"),
    treatedAfter: of(series.treatedTotal, "after"),
    controlBefore: of(series.controlScaled, "before"),
    controlAfter: of(series.controlScaled, "after"),
  };
}

/**
 * The growth of the market: as typed, else the control's own growth from its mean before to its mean after.
 * @returns null when neither is known
 */
export function marketGrowthUsed(typed: number | null, { controlBefore, controlAfter }: BeforeAfter): number | null {
  if (typed !== null) return typed;
  const before = mean(controlBefore);
  return controlBefore.length === 0 || before === 0 ? null : mean(controlAfter) / before - 1;
}

/**
 * What each baseline says about the after-periods as a whole.
 *
 * - average: the mean of the before-periods, as often as there are after-periods
 * - market: the same, grown as the market grew
 * - control: difference-in-differences: the treated mean before plus the control's change in mean
 * - typed: an amount that somebody gives, such as a plan
 */
export function baselineLadder(data: BeforeAfter, marketGrowth: number | null, typed: number | null): BaselineReading[] {
  const periods = data.treatedAfter.length;
  const actual = sum(data.treatedAfter);
  const average = mean(data.treatedBefore) * periods;
  const growth = marketGrowthUsed(marketGrowth, data);
  const fromIncrease = (name: BaselineId, increase: number | ModelError): BaselineReading =>
    isModelError(increase)
      ? { name, label: BASELINE_LABELS[name], missing: increase.message }
      : { name, label: BASELINE_LABELS[name], baseline: actual - increase, increase };
  const missing = (name: BaselineId, what: string): BaselineReading => ({ name, label: BASELINE_LABELS[name], missing: what });

  return [
    fromIncrease("average", actual - average),
    growth === null ? missing("market", "needs the market’s growth, or a control group") : fromIncrease("market", marketAdjustedUplift(average, actual, growth)),
    data.controlBefore.length === 0 ? missing("control", "needs groups that did not take part") : fromIncrease("control", perPeriod(data, periods)),
    typed === null ? missing("typed", "needs a plan or another amount") : fromIncrease("typed", actual - typed),
  ];
}

function perPeriod(data: BeforeAfter, periods: number): number | ModelError {
  const difference = diffInDiff(data.treatedBefore, data.treatedAfter, data.controlBefore, data.controlAfter);
  return isModelError(difference) ? difference : difference * periods;
}
