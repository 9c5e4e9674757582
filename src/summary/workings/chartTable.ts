import { figure, RULE } from "../look";
import { absolute, absoluteDown, at } from "./cells";
import { CHART_COLUMNS, NUMBER, PHASE, REVENUE_COLUMNS, type PeriodTables } from "./periodLayout";
import { periodCells, PERIOD_HEADS } from "./periodCells";
import { tableHeading, tableHeads } from "./tableHead";

const COLUMNS = 6;

/**
 * What the chart of actual revenue against the baseline draws.
 *
 * Excel draws an empty text as 0, and #N/A on a sheet alarms whoever reads it. So before go-live the baseline is the
 * actual revenue: its line lies under the other and comes out from it where the two part, and it follows when go-live is
 * moved. Go-live itself is a column as high as the highest point, among columns of 0.
 */
export function chartTable(tables: PeriodTables): void {
  const { context: { workings, facts }, series, layout: { revenue, baselines, chart } } = tables;
  tableHeading(workings, chart.top, COLUMNS, "Chart of actual against baseline");
  tableHeads(workings, chart.first - 1, COLUMNS, [...PERIOD_HEADS, [CHART_COLUMNS.actual, "Actual"], [CHART_COLUMNS.baseline, "Baseline"], [CHART_COLUMNS.goLive, "Go-live"]], 2);
  const money = figure(facts.money.format);
  const before = series.periods.filter(({ phase }) => phase === "before").length;
  const drawn = series.treatedTotal.map((actual, index) => (index < before ? actual : (facts.inUse.byPeriod[index - before] ?? actual)));
  const highest = Math.max(...series.treatedTotal, ...drawn);
  const body = (column: number) => absoluteDown(column, chart.first, series.periods.length);
  series.periods.forEach((_, index) => {
    const row = chart.first + index;
    const actual = at(row, CHART_COLUMNS.actual);
    const inUse = at(baselines.first + index, baselines.inUse);
    periodCells(tables, row, index);
    workings.formula(row, CHART_COLUMNS.actual, at(revenue.first + index, revenue.treatedTotal), series.treatedTotal[index] ?? 0, money);
    workings.formula(row, CHART_COLUMNS.baseline, `IF(AND(${at(row, PHASE, "column")}="After",ISNUMBER(${inUse})),${inUse},${actual})`, drawn[index] ?? 0, money);
    const isGoLive = `${at(row, NUMBER)}=${absolute(revenue.counts, REVENUE_COLUMNS.phase)}+1`;
    workings.formula(row, CHART_COLUMNS.goLive, `IF(${isGoLive},MAX(${body(CHART_COLUMNS.actual)},${body(CHART_COLUMNS.baseline)}),0)`, index === before ? highest : 0, money);
    workings.paint({ row, column: 0, rows: 1, columns: COLUMNS }, RULE.hair);
  });
}
