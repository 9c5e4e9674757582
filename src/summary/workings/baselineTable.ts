import { areaAddress } from "../../sheet/address";
import { BASELINE_LABELS } from "../baselines";
import { increaseFormula, increaseOver } from "../increase";
import { NAMES } from "../names";
import { figure, look, LOOK, RULE, TINT } from "../look";
import { seasonOf } from "../season";
import { absolute, absoluteDown, at, ifNumber } from "./cells";
import { LINES, NUMBER, PHASE, REVENUE_COLUMNS, SEASON_COLUMNS, type PeriodTables } from "./periodLayout";
import { periodCells, PERIOD_HEADS } from "./periodCells";
import { tableHeading, tableHeads } from "./tableHead";

/** A row a period with what each baseline says about it after go-live, and the increase over the one in use. */
export function baselineTable(tables: PeriodTables): void {
  const { context: { workings, facts }, series, layout: { baselines } } = tables;
  const columns = baselines.increase + 1;
  const labels = Object.values(BASELINE_LABELS);
  tableHeading(workings, baselines.top, columns, `Baselines by ${series.unit.name}`);
  tableHeads(workings, baselines.top + 1, columns, [
    ...PERIOD_HEADS,
    [baselines.actual, "Took part, in all"],
    ...baselines.rungs.map((column, index) => [column, labels[index] ?? ""] as const),
    [baselines.inUse, "Baseline in use"],
    [baselines.increase, "Increase"],
  ], 2);
  const money = figure(facts.money.format);
  const strong = look(money, LOOK.strong);
  const beforeCount = series.periods.filter(({ phase }) => phase === "before").length;
  series.periods.forEach((period, index) => {
    const row = baselines.first + index;
    const after = period.phase === "after";
    const actual = series.treatedTotal[index] ?? 0;
    periodCells(tables, row, index);
    workings.formula(row, baselines.actual, at(tables.layout.revenue.first + index, tables.layout.revenue.treatedTotal), actual, money);
    const onlyAfter = (formula: string) => `IF(${at(row, PHASE, "column")}="After",${formula},"")`;
    const formulas = rungFormulas(tables, row, index);
    facts.baselines.forEach((rung, order) => {
      if (!baselines.possible[order]) return;
      const value = after && "byPeriod" in rung ? (rung.byPeriod[index - beforeCount] ?? "") : "";
      workings.formula(row, baselines.rungs[order] ?? 0, onlyAfter(formulas[rung.name]), value, money);
    });
    const used = after ? (facts.inUse.byPeriod[index - beforeCount] ?? "") : "";
    const across = (line: number, fixed: boolean) => areaAddress({ row: line, column: baselines.rungs[0] ?? 0, rows: 1, columns: baselines.rungs.length }, fixed);
    workings.formula(row, baselines.inUse, onlyAfter(`INDEX(${across(row, false)},MATCH(${NAMES.baselineUsed},${across(baselines.top + 1, true)},0))`), used, strong);
    workings.formula(row, baselines.increase, ifNumber(at(row, baselines.inUse), increaseFormula(`${at(row, baselines.actual)}-${at(row, baselines.inUse)}`, at(row, baselines.actual))), typeof used === "number" ? increaseOver(used, actual) : "", strong);
    workings.paint({ row, column: 0, rows: 1, columns }, after ? look(RULE.hair, { fill: TINT }) : RULE.hair);
  });
}

/** What each rung says about one period, were it after go-live. */
function rungFormulas(tables: PeriodTables, row: number, index: number) {
  const { series, layout: { revenue, fit, season } } = tables;
  const meanBefore = absolute(revenue.meanBefore, revenue.treatedTotal);
  const controlBefore = absolute(revenue.meanBefore, revenue.controlScaled);
  const control = at(revenue.first + index, revenue.controlScaled);
  const growth = absolute(revenue.growth, REVENUE_COLUMNS.all);
  const countBefore = absolute(revenue.counts, REVENUE_COLUMNS.phase);
  const number = at(row, NUMBER);
  const { year } = seasonOf(series.unit);
  const treated = absoluteDown(revenue.treatedTotal, revenue.first, series.periods.length);
  const line = (column: number, x: string) => `${absolute(fit.levels, column)}+${absolute(fit.slopes, column)}*${x}`;
  const slope = (column: number) => absolute(fit.slopes, column);
  const place = season ? `INDEX(${absoluteDown(SEASON_COLUMNS.index, season.first, season.cycle)},MOD(${number}-1,${season.cycle})+1)` : "";
  return {
    average: ifNumber(meanBefore, meanBefore),
    // Beyond the first year after go-live it is still the last year before it: later ones hold the impact.
    lastYear: `IF(${countBefore}>=${year},INDEX(${treated},${countBefore}-${year - 1}+MOD(${number}-${countBefore}-1,${year})),"")`,
    market: `IF(AND(ISNUMBER(${growth}),ISNUMBER(${meanBefore})),${meanBefore}*(1+${growth}),"")`,
    trend: ifNumber(slope(LINES.trend), line(LINES.trend, number)),
    seasonal: ifNumber(slope(LINES.seasonal), `(${line(LINES.seasonal, number)})*${place}`),
    control: `IF(AND(ISNUMBER(${meanBefore}),ISNUMBER(${controlBefore})),${meanBefore}+${control}-${controlBefore},"")`,
    regression: ifNumber(slope(LINES.regression), line(LINES.regression, control)),
    typed: ifNumber(NAMES.typedBaseline, `${NAMES.typedBaseline}/${absolute(revenue.counts, REVENUE_COLUMNS.all)}`),
  };
}
