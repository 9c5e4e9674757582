import type { RevenueReading } from "../../source";
import type { Area } from "../../sheet/address";
import {
  BASELINE_LABELS,
  FEWEST_FOR_A_LINE,
  SEASONS_FOR_INDICES,
  type BaselineId,
  type BeforeAfter,
} from "../baselines/baselines";
import type { SummaryContext } from "../drawing/context";
import { seasonOf } from "../baselines/season";
import type { DayRange } from "../formulas/revenue-wanted";
import type { RevenueSeries } from "../baselines/series";
import { at } from "./cells";

/** Columns of the sections that are no tables of periods; they stand on the left of the sheet. */
export const SECTION_COLUMNS = 10;

/**
 * Rows that all tables of periods share, each table beside the other: their headings, what spans several columns, the
 * heads of the columns, then a row a period. Sections begin in the row of the first period, so that the rows above can
 * stay in view and be printed on every page.
 */
export const ROWS = { heading: 2, band: 3, head: 4, first: 5 } as const;

/** What the tables of the periods are written from. */
export interface PeriodTables {
  readonly context: SummaryContext;
  readonly reading: RevenueReading;
  readonly series: RevenueSeries;
  readonly data: BeforeAfter;
  readonly layout: PeriodLayout;
}

/**
 * Where the tables of the periods stand on the workings, so that each can point at the others. Rows and columns from 0.
 */
export interface PeriodLayout {
  readonly revenue: RevenueLayout;
  readonly baselines: BaselineLayout;
  readonly fit: FitLayout;
  /** Null where no go-live leaves enough seasons before it. */
  readonly season: SeasonLayout | null;
  readonly chart: ChartLayout;
  readonly sections: SectionLayout;
  /** The first column to the right of all tables. */
  readonly nextColumn: number;
}

/** The columns of one table. */
export interface TableColumns {
  readonly left: number;
  readonly columns: number;
}

/** Those of a table that names its periods: name, phase and number come first. */
export interface PeriodColumns extends TableColumns {
  readonly period: number;
  readonly phase: number;
  readonly number: number;
}

/** Revenue of each period, summed from the source, above counts, means and sums of each side of go-live. */
export interface RevenueLayout extends TableColumns {
  readonly from: number;
  readonly to: number;
  readonly phase: number;
  readonly all: number;
  readonly treated: readonly number[];
  readonly treatedTotal: number;
  readonly control: readonly number[];
  /** -1 without a control. */
  readonly controlScaled: number;
  /** Who has no revenue in the period. */
  readonly gaps: number;
  /** Rows of what follows for each side. */
  readonly counts: number;
  readonly meanBefore: number;
  readonly meanAfter: number;
  readonly sumAfter: number;
  readonly growth: number;
  readonly months: number;
  /** On which side of go-live a group has no revenue. */
  readonly absent: number;
  /** Revenue of the groups that the page does not know. */
  readonly strangers: number;
}

/** What each rung says about each after-period. */
export interface BaselineLayout extends PeriodColumns {
  readonly rungs: readonly number[];
  /** Whether any go-live, or anything typed on the page, can give a rung what it needs; else it has no formulas. */
  readonly possible: readonly boolean[];
  readonly inUse: number;
  readonly increase: number;
}

/** The before-periods that lines are fitted to; cells of other periods are empty texts, which SLOPE passes over. */
export interface FitLayout extends PeriodColumns {
  readonly numberBefore: number;
  readonly treated: number;
  /** -1 without a control. */
  readonly control: number;
}

/** Moving averages and ratios of the before-periods. */
export interface SeasonLayout extends PeriodColumns {
  readonly place: number;
  readonly average: number;
  readonly ratio: number;
  readonly adjusted: number;
  readonly cycle: number;
}

export interface ChartLayout extends PeriodColumns {
  readonly actual: number;
  readonly baseline: number;
  readonly goLive: number;
}

/** The sections that sum the tables up, one below the other. */
export interface SectionLayout {
  /** A row a rung: its sum, or what it lacks; below them the one in use. */
  readonly rungs: { readonly top: number; readonly first: number; readonly used: number };
  readonly lines: { readonly top: number; readonly levels: number; readonly slopes: number };
  /** A row for each place in the season; below them their mean. Null as `season` is. */
  readonly indices: { readonly top: number; readonly first: number; readonly mean: number } | null;
  readonly next: number;
}

/** Columns of the sections. */
export const RUNG_COLUMNS = { label: 0, sum: 3, toTheCent: 4, lack: [5, 6, 7] } as const;
export const LINE_COLUMNS = { trend: 3, seasonal: 4, regression: 5 } as const;
export const INDEX_COLUMNS = { place: 0, meanRatio: 3, index: 4 } as const;

/** Blank rows between sections, and columns between tables. */
const GAP = 1;
const LABELS = Object.keys(BASELINE_LABELS) as BaselineId[];

export function periodLayout(series: RevenueSeries): PeriodLayout {
  const { cycle } = seasonOf(series.unit);
  const revenue = revenueLayout(series, SECTION_COLUMNS + GAP);
  const baselines = baselineLayout(series, rightOf(revenue));
  const fit = fitLayout(series, rightOf(baselines));
  const season = cycle !== null && isPossible("seasonal", series) ? seasonLayout(cycle, rightOf(fit)) : null;
  const chart = chartLayout(rightOf(season ?? fit));
  return { revenue, baselines, fit, season, chart, sections: sectionLayout(season), nextColumn: rightOf(chart) };
}

/** All tables of periods, from left to right. */
export const tablesOf = ({ revenue, baselines, fit, season, chart }: PeriodLayout): readonly TableColumns[] => [
  revenue,
  baselines,
  fit,
  ...(season ? [season] : []),
  chart,
];

/** The areas of the tables that are printed, each from a page of its own on. */
export function tableAreas(
  { revenue, baselines, fit, season, chart }: PeriodLayout,
  periods: number,
  holds: (row: number, column: number) => boolean,
): readonly Area[] {
  const area = ({ left, columns }: TableColumns, rows: number): Area => ({ row: 0, column: left, rows, columns });
  // The season says of the same periods what their lines are fitted to: both fit on a page.
  const before = season ? { left: fit.left, columns: rightOf(season) - GAP - fit.left } : fit;
  // Sources without groups have no line of them.
  const last = [revenue.strangers, revenue.absent].find((row) => holds(row, revenue.left)) ?? revenue.months;
  return [area(revenue, last + 1), ...[baselines, before, chart].map((table) => area(table, ROWS.first + periods))];
}

/** The first column of the table to the right of another. */
const rightOf = ({ left, columns }: TableColumns) => left + columns + GAP;

/** Name, phase and number, then as many columns more. */
function periodColumns(left: number, more: number): PeriodColumns {
  return { left, columns: 3 + more, period: left, phase: left + 1, number: left + 2 };
}

function revenueLayout({ treated, control, periods }: RevenueSeries, left: number): RevenueLayout {
  const all = left + 3;
  let next = all + 1;
  const treatedColumns = treated.map(() => next++);
  const treatedTotal = next++;
  const controlColumns = control.map(() => next++);
  const controlScaled = control.length > 0 ? next++ : -1;
  const gaps = next++;
  const counts = ROWS.first + periods.length;
  const rows = {
    counts,
    meanBefore: counts + 1,
    meanAfter: counts + 2,
    sumAfter: counts + 3,
    growth: counts + 4,
    months: counts + 5,
    absent: counts + 6,
    strangers: counts + 7,
  };
  return {
    left,
    columns: next - left,
    from: left,
    to: left + 1,
    phase: left + 2,
    all,
    treated: treatedColumns,
    treatedTotal,
    control: controlColumns,
    controlScaled,
    gaps,
    ...rows,
  };
}

function baselineLayout(series: RevenueSeries, left: number): BaselineLayout {
  const own = periodColumns(left, LABELS.length + 2);
  const rungs = LABELS.map((_, index) => own.number + 1 + index);
  const inUse = own.number + 1 + LABELS.length;
  return { ...own, rungs, possible: LABELS.map((name) => isPossible(name, series)), inUse, increase: inUse + 1 };
}

function fitLayout({ control }: RevenueSeries, left: number): FitLayout {
  const own = periodColumns(left, control.length > 0 ? 3 : 2);
  return {
    ...own,
    numberBefore: own.number + 1,
    treated: own.number + 2,
    control: control.length > 0 ? own.number + 3 : -1,
  };
}

function seasonLayout(cycle: number, left: number): SeasonLayout {
  const own = periodColumns(left, 4);
  return {
    ...own,
    place: own.number + 1,
    average: own.number + 2,
    ratio: own.number + 3,
    adjusted: own.number + 4,
    cycle,
  };
}

function chartLayout(left: number): ChartLayout {
  const own = periodColumns(left, 3);
  return { ...own, actual: own.number + 1, baseline: own.number + 2, goLive: own.number + 3 };
}

function sectionLayout(season: SeasonLayout | null): SectionLayout {
  const top = ROWS.first;
  const rungs = { top, first: top + 2, used: top + 2 + LABELS.length };
  const linesTop = rungs.used + 1 + GAP;
  const lines = { top: linesTop, levels: linesTop + 2, slopes: linesTop + 3 };
  const after = lines.slopes + 1 + GAP;
  if (!season) return { rungs, lines, indices: null, next: after };
  const indices = { top: after, first: after + 2, mean: after + 2 + season.cycle };
  return { rungs, lines, indices, next: indices.mean + 1 + GAP };
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

/** The days of a period in a row of the revenue table, by the cells that hold them. */
export function daysOfRow({ series, layout: { revenue } }: PeriodTables, row: number): DayRange {
  const { first, last } = series.periods[row - ROWS.first] ?? { first: 0, last: 0 };
  return {
    from: { day: first, criterion: `">="&${at(row, revenue.from, "column")}` },
    before: { day: last + 1, criterion: `"<"&${at(row, revenue.to, "column")}+1` },
  };
}
