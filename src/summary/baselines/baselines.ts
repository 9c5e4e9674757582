import {
  controlImpact,
  diffInDiff,
  isModelError,
  marketAdjustedUplift,
  mean,
  roundTo,
  seasonalTrendImpact,
  sum,
  trendImpact,
  yearOnYearImpact,
  type Impact,
  type ModelError,
} from "../../model";
import type { BaselineName } from "../case/case";
import { increaseOver } from "./increase";
import { fewPeriods, lack, LACKS, lackText, type Lack } from "../words/lack";
import type { PeriodUnit } from "./periods";
import { seasonOf } from "./season";
import type { RevenueSeries } from "./series";

/** Every account of "what would have happened anyway", in the order of the page. */
export const BASELINE_LABELS = {
  average: "Average before",
  lastYear: "Same period last year",
  market: "Market-adjusted",
  trend: "Trend",
  seasonal: "Seasonal trend",
  control: "Control group",
  regression: "Control regression",
  typed: "Plan",
} as const satisfies Record<BaselineName | "typed", string>;

export type BaselineId = keyof typeof BASELINE_LABELS;

/** The rungs that follow from the data. */
export const BASELINE_NAMES = (Object.keys(BASELINE_LABELS) as BaselineId[]).filter(
  (name): name is BaselineName => name !== "typed",
);

/** What the typed baseline is called where there is no other: in a claim from four numbers. */
export const REVENUE_BEFORE = "Revenue before";

/** Points from which on a line through them is evidence: two always lie on one. */
export const FEWEST_FOR_A_LINE = 3;

/** Whole seasons before go-live that seasonal indices need. */
export const SEASONS_FOR_INDICES = 2;

/** One rung of the ladder: what it says, or what it lacks. */
export type BaselineReading =
  | {
      readonly name: BaselineId;
      readonly label: string;
      readonly baseline: number;
      readonly increase: number;
      /** What would have come in anyway in each after-period; empty for a claim from typed numbers. */
      readonly byPeriod: readonly number[];
    }
  | {
      readonly name: BaselineId;
      readonly label: string;
      /** "needs 24 months before go-live; there are 13" */
      readonly missing: string;
      readonly lack: Lack;
    };

/** Revenue by period on both sides of go-live, from which every baseline starts. */
export interface BeforeAfter {
  readonly treatedBefore: readonly number[];
  readonly treatedAfter: readonly number[];
  readonly controlBefore: readonly number[];
  readonly controlAfter: readonly number[];
}

export function splitAtLaunch(series: RevenueSeries): BeforeAfter {
  const of = (values: readonly number[], phase: "before" | "after") =>
    values.filter((_, index) => series.periods[index]?.phase === phase);
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

/** What the ladder is worked out from, besides revenue. */
export interface LadderTerms {
  readonly unit: PeriodUnit;
  /** As typed; null: the control's own growth. */
  readonly marketGrowth: number | null;
  /** Revenue of the after-periods as a whole that somebody planned; null without a plan. */
  readonly plan: number | null;
  /** Whether the source has a column that says who took part. */
  readonly hasGroups: boolean;
}

/**
 * What each baseline says about the after-periods as a whole.
 *
 * - average: the mean of the before-periods, as often as there are after-periods
 * - lastYear: the same periods of the last year before go-live
 * - market: the average, grown as the market grew
 * - trend: a least-squares line through the before-periods, carried on
 * - seasonal: such a line through revenue without its seasonal swings, times the swings
 * - control: difference-in-differences: the treated mean before plus the control's change in mean
 * - regression: treated revenue as a line of the control's, fitted before go-live
 * - typed: an amount that somebody gives, such as a plan
 *
 * A line that is carried on may fall below zero, and then the increase exceeds the revenue itself. Such a rung stays on
 * the ladder, for whoever looks at it sees that the line does not hold; see {@link strictestOf} for why it is never
 * chosen unasked.
 */
export function baselineLadder(data: BeforeAfter, terms: LadderTerms): BaselineReading[] {
  const { unit, plan } = terms;
  const actual = sum(data.treatedAfter);
  const perPeriod = mean(data.treatedBefore);
  const growth = marketGrowthUsed(terms.marketGrowth, data);
  const flat = (value: number) => data.treatedAfter.map(() => value);
  const average = perPeriod * data.treatedAfter.length;
  return [
    rung("average", actual, average, flat(perPeriod)),
    lastYear(data, unit),
    growth === null
      ? missing("market", LACKS.marketGrowth)
      : market(average, actual, growth, flat(perPeriod * (1 + growth))),
    trend(data, unit),
    seasonal(data, unit),
    ...fromControl(data, terms),
    plan === null ? missing("typed", LACKS.plan) : rung("typed", actual, plan, flat(plan / data.treatedAfter.length)),
  ];
}

/** Amounts that differ by less than a cent are the same amount: the digits beyond are the binary's. */
export const toTheCent = (amount: number): number => roundTo(amount, 2);

/**
 * The most conservative rung: the one with the lowest increase, whatever its method, and the first of several that say
 * the same. So a baseline below zero, whose increase exceeds the revenue itself, is never chosen while any other is
 * there, and revenue that fell below some baseline claims nothing.
 */
export function strictestOf<T extends { readonly baseline: number }>(rungs: readonly T[]): T | undefined {
  const highest = Math.max(...rungs.map(({ baseline }) => toTheCent(baseline)));
  return rungs.find(({ baseline }) => toTheCent(baseline) === highest);
}

function market(average: number, actual: number, growth: number, byPeriod: readonly number[]): BaselineReading {
  const uplift = marketAdjustedUplift(average, actual, growth);
  return isModelError(uplift)
    ? missing("market", lack(uplift.message))
    : rung("market", actual, average * (1 + growth), byPeriod);
}

function lastYear({ treatedBefore, treatedAfter }: BeforeAfter, unit: PeriodUnit): BaselineReading {
  const { year } = seasonOf(unit);
  if (treatedBefore.length < year) return missing("lastYear", fewPeriods(year, unit.name, treatedBefore.length));
  // A period of a year has no other to be compared with but the year before go-live.
  if (year === 1)
    return rung(
      "lastYear",
      sum(treatedAfter),
      (treatedBefore.at(-1) ?? 0) * treatedAfter.length,
      treatedAfter.map(() => treatedBefore.at(-1) ?? 0),
    );
  return fromImpact("lastYear", yearOnYearImpact(treatedBefore, treatedAfter, year, 0));
}

function trend({ treatedBefore, treatedAfter }: BeforeAfter, unit: PeriodUnit): BaselineReading {
  if (treatedBefore.length < FEWEST_FOR_A_LINE)
    return missing("trend", fewPeriods(FEWEST_FOR_A_LINE, unit.name, treatedBefore.length));
  return fromImpact("trend", trendImpact(treatedBefore, treatedAfter));
}

function seasonal({ treatedBefore, treatedAfter }: BeforeAfter, unit: PeriodUnit): BaselineReading {
  const { cycle } = seasonOf(unit);
  if (cycle === null) return missing("seasonal", LACKS.cycle);
  const needed = SEASONS_FOR_INDICES * cycle;
  if (treatedBefore.length < needed) return missing("seasonal", fewPeriods(needed, unit.name, treatedBefore.length));
  if (Math.min(...treatedBefore) < 0) return missing("seasonal", LACKS.negative(unit.name));
  const impact = seasonalTrendImpact(treatedBefore, treatedAfter, cycle);
  return isModelError(impact) ? missing("seasonal", LACKS.emptyPlace(unit.name)) : fromImpact("seasonal", impact);
}

function fromControl(data: BeforeAfter, { unit, hasGroups }: LadderTerms): BaselineReading[] {
  const { treatedBefore, treatedAfter, controlBefore, controlAfter } = data;
  if (controlBefore.length === 0)
    return (["control", "regression"] as const).map((name) => missing(name, LACKS.control(hasGroups)));
  const difference = diffInDiff(treatedBefore, treatedAfter, controlBefore, controlAfter);
  const change = mean(treatedBefore) - mean(controlBefore);
  const byPeriod = controlAfter.map((value) => value + change);
  const control = isModelError(difference)
    ? missing("control", lack(difference.message))
    : rung("control", sum(treatedAfter), sum(byPeriod), byPeriod);
  return [control, regression(data, unit)];
}

function regression(
  { treatedBefore, treatedAfter, controlBefore, controlAfter }: BeforeAfter,
  unit: PeriodUnit,
): BaselineReading {
  if (treatedBefore.length < FEWEST_FOR_A_LINE)
    return missing("regression", fewPeriods(FEWEST_FOR_A_LINE, unit.name, treatedBefore.length));
  if (controlBefore.every((value) => value === controlBefore[0])) return missing("regression", LACKS.steadyControl);
  return fromImpact("regression", controlImpact(treatedBefore, controlBefore, treatedAfter, controlAfter));
}

function fromImpact(name: BaselineId, impact: Impact | ModelError): BaselineReading {
  if (isModelError(impact)) return missing(name, lack(impact.message));
  const actual = sum(impact.periods.map((period) => period.actual ?? 0));
  const byPeriod = impact.periods.map((period) => period.expected ?? 0);
  return rung(name, actual, sum(byPeriod), byPeriod);
}

/**
 * The baseline is what is known and the increase what follows: a small plan beside a giant actual keeps all its digits
 * so.
 */
function rung(name: BaselineId, actual: number, baseline: number, byPeriod: readonly number[]): BaselineReading {
  return { name, label: BASELINE_LABELS[name], baseline, increase: increaseOver(baseline, actual), byPeriod };
}

function missing(name: BaselineId, pieces: Lack): BaselineReading {
  return { name, label: BASELINE_LABELS[name], missing: lackText(pieces), lack: pieces };
}
