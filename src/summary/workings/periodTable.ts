import { areaAddress } from "../../sheet/address";
import type { RevenueReading } from "../../source";
import { BASELINE_LABELS, splitAtLaunch } from "../baselines";
import type { PeriodReferences, SummaryContext } from "../context";
import type { RevenueSeries } from "../series";
import { baselineTable } from "./baselineTable";
import { down } from "./cells";
import { chartTable } from "./chartTable";
import { fitTable } from "./fitTable";
import { CHART_COLUMNS, REVENUE_COLUMNS, RUNG_COLUMNS, periodLayout, type PeriodTables } from "./periodLayout";
import { revenueTable } from "./revenueTable";
import { rungTable } from "./rungTable";
import { seasonTable } from "./seasonTable";

/**
 * The tables from which every figure of the page follows, one below the other so that each fits the page's width:
 *
 *     1. revenue by period, from the source        2. what each baseline comes to, and the one in use
 *     3. what each says about each period          4. what the lines are fitted to        5. seasonal indices
 *     6. what the line chart draws
 *
 * Every cell is live: when go-live moves, periods change sides, and all that was fitted to one side is fitted anew.
 *
 * @returns where the page finds what it needs, the columns taken, and the first row below
 */
export function periodTable(context: SummaryContext, reading: RevenueReading, series: RevenueSeries): { references: PeriodReferences; columns: number; next: number } {
  const layout = periodLayout(series);
  const tables = { context, reading, series, data: splitAtLaunch(series), layout };
  revenueTable(tables);
  rungTable(tables);
  baselineTable(tables);
  fitTable(tables);
  seasonTable(tables);
  chartTable(tables);
  return { references: references(tables), columns: layout.columns, next: layout.next };
}

function references({ context: { workings }, series, layout }: PeriodTables): PeriodReferences {
  const { revenue, rungs, chart } = layout;
  const cell = (row: number, column: number) => workings.reference({ row, column, rows: 1, columns: 1 });
  const body = (column: number) => down(column, revenue.first, series.periods.length);
  const names = Object.keys(BASELINE_LABELS);
  const ofRungs = (column: number) => workings.reference(down(column, rungs.first, names.length));
  const charted = (column: number) => down(column, chart.first, series.periods.length);
  return {
    from: workings.reference(body(REVENUE_COLUMNS.from)),
    phase: workings.reference(body(REVENUE_COLUMNS.phase)),
    all: areaAddress(body(REVENUE_COLUMNS.all)),
    countBefore: cell(revenue.counts, REVENUE_COLUMNS.phase),
    countAfter: cell(revenue.counts, REVENUE_COLUMNS.all),
    actualAfter: cell(revenue.sumAfter, revenue.treatedTotal),
    marketGrowth: cell(revenue.growth, REVENUE_COLUMNS.all),
    rungs: names.map((_, index) => ({
      sum: cell(rungs.first + index, RUNG_COLUMNS.sum),
      toTheCent: cell(rungs.first + index, RUNG_COLUMNS.toTheCent),
      possible: layout.baselines.possible[index] ?? false,
      lack: RUNG_COLUMNS.lack.map((column) => cell(rungs.first + index, column)),
    })),
    sums: ofRungs(RUNG_COLUMNS.sum),
    sumsToTheCent: ofRungs(RUNG_COLUMNS.toTheCent),
    chart: { labels: charted(CHART_COLUMNS.label), actual: charted(CHART_COLUMNS.actual), baseline: charted(CHART_COLUMNS.baseline), goLive: charted(CHART_COLUMNS.goLive) },
  };
}
