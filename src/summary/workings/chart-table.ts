import { figure, RULE } from "../drawing/look";
import { absolute, absoluteDown, at } from "./cells";
import { ROWS, type PeriodTables } from "./period-layout";
import { periodCells, periodHeads } from "./period-cells";
import { tableHeading, tableHeads } from "./table-head";

/**
 * What the chart of actual revenue against the baseline draws.
 *
 * Excel draws an empty text as 0, and #N/A on a sheet alarms whoever reads it. So before go-live the baseline is the
 * actual revenue: its line lies under the other and comes out from it where the two part, and it follows when go-live
 * is moved. Go-live itself is a column as high as the highest point, among columns of 0.
 */
export function chartTable(tables: PeriodTables): void {
  const {
    context: { workings, facts },
    series,
    layout: { revenue, baselines, chart },
  } = tables;
  tableHeading(workings, ROWS.heading, chart, "Chart of actual against baseline");
  tableHeads(
    workings,
    ROWS.head,
    chart,
    [...periodHeads(chart), [chart.actual, "Actual"], [chart.baseline, "Baseline"], [chart.goLive, "Go-live"]],
    2,
  );
  const money = figure(facts.money.format);
  const before = series.periods.filter(({ phase }) => phase === "before").length;
  const drawn = series.treatedTotal.map((actual, index) =>
    index < before ? actual : (facts.inUse.byPeriod[index - before] ?? actual),
  );
  const highest = Math.max(...series.treatedTotal, ...drawn);
  const body = (column: number) => absoluteDown(column, ROWS.first, series.periods.length);
  series.periods.forEach((_, index) => {
    const row = ROWS.first + index;
    const actual = at(row, chart.actual);
    const inUse = at(row, baselines.inUse);
    periodCells(tables, chart, index);
    workings.formula(row, chart.actual, at(row, revenue.treatedTotal), series.treatedTotal[index] ?? 0, money);
    workings.formula(
      row,
      chart.baseline,
      `IF(AND(${at(row, chart.phase, "column")}="After",ISNUMBER(${inUse})),${inUse},${actual})`,
      drawn[index] ?? 0,
      money,
    );
    const isGoLive = `${at(row, chart.number)}=${absolute(revenue.counts, revenue.phase)}+1`;
    workings.formula(
      row,
      chart.goLive,
      `IF(${isGoLive},MAX(${body(chart.actual)},${body(chart.baseline)}),0)`,
      index === before ? highest : 0,
      money,
    );
    workings.paint({ row, column: chart.left, rows: 1, columns: chart.columns }, RULE.hair);
  });
}
