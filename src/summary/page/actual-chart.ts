import { sheetArea } from "../../sheet/formula";
import type { Area } from "../../sheet/address";
import type { SummaryContext, WorkingsReferences } from "../drawing/context";
import { ACCENT, INK, LOOK, MUTED, OUTLINE, PALE } from "../drawing/look";
import { NAMES } from "../names/names";
import type { PeriodUnit } from "../baselines/periods";
import { heading, HALF, LEFT } from "./grid";
import { liveMoney, shownMoney } from "../formulas/live-money";

/** Rows that the chart covers below its heading. */
const ROWS = 8;
/** Part of the chart's width for "Baseline" behind the last point. */
const ROOM_FOR_NAMES = 0.15;
/** Names of periods that fit beside each other below the chart: "Jan 2025" is shorter than "16 Feb 2025". */
const NAMES_ACROSS = { months: 5, days: 4 };

/** Periods from which on go-live is marked by a line; with fewer it is a pale band as wide as its period. */
const LINE_FROM = 16;

/** What the periods are called in a sentence. */
const ADVERBS: Readonly<Record<PeriodUnit["name"], string>> = {
  year: "yearly",
  quarter: "quarterly",
  month: "monthly",
  week: "weekly",
  day: "daily",
};

/**
 * Actual revenue by period as a line, and from go-live on, dashed, what would have come in anyway; the gap between the
 * two is the increase. Needs revenue by period, so that a typed claim has no such chart.
 *
 * @param top the row of the heading
 * @returns the first row below the chart; `top` itself where nothing was drawn
 */
export function actualChart(context: SummaryContext, { periods }: WorkingsReferences, top: number): number {
  const { page, facts, workings } = context;
  if (!periods || !facts.series) return top;
  const { unit, periods: list } = facts.series;
  heading(page, top, LEFT, "Actual against baseline");
  const adverb = ADVERBS[unit.name];
  page.formula(
    top,
    LEFT + HALF - 1,
    `"${adverb}; the gap adds up to "&${liveMoney(NAMES.increase, facts.money)}`,
    `${adverb}; the gap adds up to ${shownMoney(facts.inUse.increase, facts.money)}`,
    LOOK.headingRest,
  );

  // From zero, so that the gap is seen in proportion; unless something lies below it.
  const lowest = Math.min(...facts.series.treatedTotal, ...facts.inUse.byPeriod);
  const names = namePositions(context);
  const few = list.length < LINE_FROM;
  const range = (area: Area) => ({ sheet: workings.name, area });
  const { labels, actual, baseline, goLive } = periods.chart;
  page.charts.push({
    name: "Envelope actual against baseline",
    kind: "line",
    area: { row: top + 1, column: LEFT, rows: ROWS, columns: HALF },
    description: `Actual revenue by ${unit.name} against the baseline from go-live on, in ${facts.money.label || "full"}. The figures stand at ${sheetArea(workings.name, actual)}.`,
    categories: range(labels),
    // The baseline first, so that the actual runs over it where both are the same: before go-live.
    series: [
      { name: "Go-live", values: range(goLive), fill: few ? PALE : INK, asColumns: true, valueLabels: '"Go-live";;' },
      {
        name: "Baseline",
        values: range(baseline),
        fill: OUTLINE,
        weight: 1.25,
        dashed: true,
        nameAtEnd: names.baseline,
      },
      { name: "Actual", values: range(actual), fill: ACCENT, weight: 1.75, nameAtEnd: names.actual },
    ],
    // The widest gap that there is makes a line of the column; among a few periods it would be a thick bar.
    gapWidth: few ? 0 : 500,
    nameEvery: nameEvery(unit, list.length),
    roomForNames: ROOM_FOR_NAMES,
    valueAxis: { visible: true, numberFormat: axisFormat(context), ...(lowest < 0 ? {} : { minimum: 0 }) },
    fontSize: 9,
    fontColor: MUTED,
  });
  return top + ROWS + 1;
}

/**
 * Lines end closer to each other than this, in parts of the highest, when a name beside one would lie over the other's.
 */
const CLOSE = 0.15;

/**
 * Beside the last points; where these are close, above the higher one, for below the lower one a rising line may run.
 */
function namePositions({ facts: { inUse, series } }: SummaryContext) {
  const [actual, baseline] = [series?.treatedTotal.at(-1) ?? 0, inUse.byPeriod.at(-1) ?? 0];
  const highest = Math.max(...(series?.treatedTotal ?? []), ...inUse.byPeriod);
  if (Math.abs(actual - baseline) > CLOSE * highest) return { actual: "right", baseline: "right" } as const;
  return actual >= baseline
    ? ({ actual: "above", baseline: "right" } as const)
    : ({ actual: "right", baseline: "above" } as const);
}

/** The page's money without decimals, as far as the axis then still tells its marks apart. */
function axisFormat({ facts: { money, inUse, series } }: SummaryContext): string {
  const largest = Math.max(...(series?.treatedTotal ?? []), ...inUse.byPeriod);
  return largest / money.divisor >= 10 ? money.wholeFormat : money.format;
}

/** Names at the same place of each year where periods have one, so that a reader counts in years. */
function nameEvery(unit: PeriodUnit, count: number): number {
  const atLeast = Math.ceil(count / (unit.months > 0 ? NAMES_ACROSS.months : NAMES_ACROSS.days));
  const year = unit.name === "month" ? 12 : unit.name === "quarter" ? 4 : 1;
  return count > year ? Math.ceil(atLeast / year) * year : atLeast;
}
