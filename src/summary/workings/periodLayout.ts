import type { RevenueReading } from "../../source";
import { BASELINE_LABELS, FEWEST_FOR_A_LINE, SEASONS_FOR_INDICES, type BaselineId, type BeforeAfter } from "../baselines";
import type { SummaryContext } from "../context";
import { seasonOf } from "../season";
import type { RevenueSeries } from "../series";

/** Columns that every table of periods begins with. */
export const PERIOD = 0;
export const PHASE = 1;
export const NUMBER = 2;

/** The first columns of the table of revenue, whose periods have days. */
export const REVENUE_COLUMNS = { from: 0, to: 1, phase: 2, all: 3 } as const;
export const RUNG_COLUMNS = { label: 0, sum: 3, toTheCent: 4, lack: [5, 6, 7] } as const;
export const FIT_COLUMNS = { number: 3, treated: 4, control: 5 } as const;
/** Columns of the three lines, above the table of what they are fitted to. */
export const LINES = { trend: 4, seasonal: 5, regression: 6 } as const;
export const SEASON_COLUMNS = { place: 3, before: 4, average: 5, ratio: 6, adjusted: 7, indexPlace: 9, meanRatio: 10, index: 11 } as const;
export const CHART_COLUMNS = { label: PERIOD, actual: 3, baseline: 4, goLive: 5 } as const;

/** What the tables of the periods are written from. */
export interface PeriodTables {
  readonly context: SummaryContext;
  readonly reading: RevenueReading;
  readonly series: RevenueSeries;
  readonly data: BeforeAfter;
  readonly layout: PeriodLayout;
}

/** Where the tables of the periods stand on the workings, so that each can point at the others. Rows and columns from 0. */
export interface PeriodLayout {
  readonly revenue: RevenueLayout;
  readonly rungs: RungLayout;
  readonly baselines: BaselineLayout;
  readonly fit: FitLayout;
  /** Null where no go-live leaves enough seasons before it. */
  readonly season: SeasonLayout | null;
  readonly chart: ChartLayout;
  /** Columns that the widest table takes. */
  readonly columns: number;
  /** The first row below all of them. */
  readonly next: number;
}

/** Revenue of each period, summed from the source, below counts, means and sums. */
export interface RevenueLayout {
  readonly top: number;
  readonly counts: number;
  readonly meanBefore: number;
  readonly meanAfter: number;
  readonly sumAfter: number;
  readonly growth: number;
  readonly months: number;
  readonly head: number;
  readonly first: number;
  readonly treated: readonly number[];
  readonly treatedTotal: number;
  readonly control: readonly number[];
  /** -1 without a control. */
  readonly controlScaled: number;
  readonly columns: number;
}

/** A row a rung: its sum, or what it lacks. */
export interface RungLayout {
  readonly top: number;
  readonly first: number;
  readonly used: number;
}

/** What each rung says about each after-period. */
export interface BaselineLayout {
  readonly top: number;
  readonly first: number;
  readonly actual: number;
  readonly rungs: readonly number[];
  /** Whether any go-live, or anything typed on the page, can give a rung what it needs; else it has no formulas. */
  readonly possible: readonly boolean[];
  readonly inUse: number;
  readonly increase: number;
}

/** The before-periods that lines are fitted to; cells of other periods are empty texts, which SLOPE passes over. */
export interface FitLayout {
  readonly top: number;
  readonly levels: number;
  readonly slopes: number;
  readonly first: number;
}

/** Moving averages and ratios of the before-periods, beside a row for each place in the season. */
export interface SeasonLayout {
  readonly top: number;
  readonly first: number;
  readonly cycle: number;
}

export interface ChartLayout {
  readonly top: number;
  readonly first: number;
}

/** Blank rows between tables. */
const GAP = 1;
const FIRST_ROW = 3;
const LABELS = Object.keys(BASELINE_LABELS) as BaselineId[];

export function periodLayout(series: RevenueSeries): PeriodLayout {
  const count = series.periods.length;
  const revenue = revenueLayout(series);
  const rungs = { top: revenue.first + count + GAP, first: revenue.first + count + GAP + 2, used: revenue.first + count + GAP + 2 + LABELS.length };
  const baselines = baselineLayout(series, rungs.used + 2 + GAP);
  const fit = { top: baselines.first + count + GAP, levels: baselines.first + count + GAP + 2, slopes: baselines.first + count + GAP + 3, first: baselines.first + count + GAP + 5 };
  const { cycle } = seasonOf(series.unit);
  const afterFit = fit.first + count + GAP;
  const season = cycle !== null && isPossible("seasonal", series) ? { top: afterFit, first: afterFit + 3, cycle } : null;
  const chartTop = season ? season.first + count + GAP : afterFit;
  const chart = { top: chartTop, first: chartTop + 2 };
  return { revenue, rungs, baselines, fit, season, chart, columns: Math.max(revenue.columns, baselines.increase + 1), next: chart.first + count + GAP };
}

function revenueLayout({ treated, control }: RevenueSeries): RevenueLayout {
  let next = REVENUE_COLUMNS.all + 1;
  const treatedColumns = treated.map(() => next++);
  const treatedTotal = next++;
  const controlColumns = control.map(() => next++);
  const controlScaled = control.length > 0 ? next++ : -1;
  const rows = { counts: 4, meanBefore: 5, meanAfter: 6, sumAfter: 7, growth: 8, months: 9, head: 11, first: 12 };
  return { top: FIRST_ROW, ...rows, treated: treatedColumns, treatedTotal, control: controlColumns, controlScaled, columns: next };
}

function baselineLayout(series: RevenueSeries, top: number): BaselineLayout {
  const actual = NUMBER + 1;
  const rungs = LABELS.map((_, index) => actual + 1 + index);
  const inUse = actual + 1 + LABELS.length;
  return { top, first: top + 2, actual, rungs, possible: LABELS.map((name) => isPossible(name, series)), inUse, increase: inUse + 1 };
}

function isPossible(name: BaselineId, { periods, control, unit }: RevenueSeries): boolean {
  // The last period can never be one before go-live.
  const before = periods.length - 1;
  const { year, cycle } = seasonOf(unit);
  switch (name) {
    case "lastYear":
      return before >= year;
    case "trend":
      return before >= FEWEST_FOR_A_LINE;
    case "seasonal":
      return cycle !== null && before >= SEASONS_FOR_INDICES * cycle;
    case "control":
      return control.length > 0;
    case "regression":
      return control.length > 0 && before >= FEWEST_FOR_A_LINE;
    default:
      return true;
  }
}
