import { areaAddress, type Area } from "../../sheet/address";
import type { RevenueReading } from "../../source";
import { BASELINE_LABELS, splitAtLaunch } from "../baselines/baselines";
import type { PeriodReferences, SummaryContext } from "../drawing/context";
import { LOOK } from "../drawing/look";
import type { RevenueSeries } from "../baselines/series";
import { baselineTable } from "./baseline-table";
import { down } from "./cells";
import { chartTable } from "./chart-table";
import { fitTable } from "./fit-table";
import { indexSection } from "./index-section";
import { lineSection } from "./line-section";
import {
  periodLayout,
  ROWS,
  RUNG_COLUMNS,
  tableAreas,
  tablesOf,
  type PeriodTables,
  type TableColumns,
} from "./period-layout";
import { revenueTable } from "./revenue-table";
import { rungTable } from "./rung-table";
import { seasonTable } from "./season-table";

/** Two lines of a caption, in points. */
const HEADS_HEIGHT = 26;

interface PlacedTables {
  readonly references: PeriodReferences;
  readonly tables: readonly TableColumns[];
  readonly areas: readonly Area[];
  readonly next: number;
  readonly nextColumn: number;
}

/**
 * The tables from which every figure of the page follows, a row a period, one beside the other; and on their left the
 * sections that sum them up:
 *
 *     sections: what each baseline comes to, lines, indices │ revenue │ baselines │ before go-live │ season │ chart
 *
 * So the heads of all tables share one row, which stays in view and is printed on every page.
 *
 * Every cell is live: when go-live moves, periods change sides, and all that was fitted to one side is fitted anew.
 *
 * @returns where the page finds what it needs, the tables, the areas that they are printed in, and where more can
 * stand: the first row below the sections, the first column to the right
 */
export function periodTable(context: SummaryContext, reading: RevenueReading, series: RevenueSeries): PlacedTables {
  const layout = periodLayout(series);
  const tables = { context, reading, series, data: splitAtLaunch(series), layout };
  revenueTable(tables);
  baselineTable(tables);
  fitTable(tables);
  seasonTable(tables);
  chartTable(tables);
  context.workings.height(ROWS.head, HEADS_HEIGHT);
  guide(tables);
  rungTable(tables);
  lineSection(tables);
  indexSection(tables);
  const areas = tableAreas(
    layout,
    series.periods.length,
    (row, column) => context.workings.valueAt(row, column) !== null,
  );
  return {
    references: references(tables),
    tables: tablesOf(layout),
    areas,
    next: layout.sections.next,
    nextColumn: layout.nextColumn,
  };
}

/** Where to look, in the rows that stay in view above the sections, which have no heads of their own there. */
function guide({ context: { workings }, series, layout: { season } }: PeriodTables): void {
  const tables = ["revenue", "baselines", "what lines are fitted to", ...(season ? ["the season"] : []), "the chart"];
  workings.put(
    ROWS.heading,
    0,
    `Sums of what stands to the right, a row a ${series.unit.name}: ${tables.join(", ")}.`,
    LOOK.caption,
  );
}

function references({ context: { workings }, series, layout }: PeriodTables): PeriodReferences {
  const {
    revenue,
    chart,
    baselines,
    sections: { rungs },
  } = layout;
  const cell = (row: number, column: number) => workings.reference({ row, column, rows: 1, columns: 1 });
  const body = (column: number) => down(column, ROWS.first, series.periods.length);
  const across = (row: number) =>
    workings.reference({ row, column: revenue.all + 1, rows: 1, columns: revenue.gaps - revenue.all - 1 });
  const names = Object.keys(BASELINE_LABELS);
  const ofRungs = (column: number) => workings.reference(down(column, rungs.first, names.length));
  return {
    from: workings.reference(body(revenue.from)),
    phase: workings.reference(body(revenue.phase)),
    all: areaAddress(body(revenue.all)),
    gaps: workings.reference(body(revenue.gaps)),
    gapTexts: series.periods.map((_, index) => String(workings.valueAt(ROWS.first + index, revenue.gaps) ?? "")),
    labels: workings.reference(body(chart.period)),
    absent: across(revenue.absent),
    groups: across(ROWS.head),
    strangers: workings.holds(revenue.strangers, revenue.all) ? cell(revenue.strangers, revenue.all) : null,
    countBefore: cell(revenue.counts, revenue.phase),
    countAfter: cell(revenue.counts, revenue.all),
    actualAfter: cell(revenue.sumAfter, revenue.treatedTotal),
    marketGrowth: cell(revenue.growth, revenue.all),
    rungs: names.map((_, index) => ({
      sum: cell(rungs.first + index, RUNG_COLUMNS.sum),
      toTheCent: cell(rungs.first + index, RUNG_COLUMNS.toTheCent),
      possible: baselines.possible[index] ?? false,
      lack: RUNG_COLUMNS.lack.map((column) => cell(rungs.first + index, column)),
    })),
    sums: ofRungs(RUNG_COLUMNS.sum),
    sumsToTheCent: ofRungs(RUNG_COLUMNS.toTheCent),
    chart: {
      labels: body(chart.period),
      actual: body(chart.actual),
      baseline: body(chart.baseline),
      goLive: body(chart.goLive),
    },
  };
}
