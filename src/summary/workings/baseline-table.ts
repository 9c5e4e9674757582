import { areaAddress } from "../../sheet/address";
import { BASELINE_LABELS } from "../baselines/baselines";
import { increaseFormula, increaseOver } from "../baselines/increase";
import { NAMES } from "../names/names";
import { figure, look, LOOK, RULE, TINT } from "../drawing/look";
import { seasonOf } from "../baselines/season";
import { absolute, absoluteDown, at, ifNumber } from "./cells";
import { INDEX_COLUMNS, LINE_COLUMNS, ROWS, type PeriodTables } from "./period-layout";
import { periodCells, periodHeads } from "./period-cells";
import { tableHeading, tableHeads } from "./table-head";

/** A row a period with what each baseline says about it after go-live, and the increase over the one in use. */
export function baselineTable(tables: PeriodTables): void {
  const {
    context: { workings, facts },
    series,
    layout: { baselines, revenue },
  } = tables;
  const labels = Object.values(BASELINE_LABELS);
  tableHeading(workings, ROWS.heading, baselines, `Baselines by ${series.unit.name}`);
  tableHeads(
    workings,
    ROWS.head,
    baselines,
    [
      ...periodHeads(baselines),
      ...baselines.rungs.map((column, index) => [column, labels[index] ?? ""] as const),
      [baselines.inUse, "Baseline in use"],
      [baselines.increase, "Increase"],
    ],
    2,
  );
  const money = figure(facts.money.format);
  const strong = look(money, LOOK.strong);
  const beforeCount = series.periods.filter(({ phase }) => phase === "before").length;
  series.periods.forEach((period, index) => {
    const row = ROWS.first + index;
    const after = period.phase === "after";
    const actual = series.treatedTotal[index] ?? 0;
    periodCells(tables, baselines, index);
    const onlyAfter = (formula: string) => `IF(${at(row, baselines.phase, "column")}="After",${formula},"")`;
    const formulas = rungFormulas(tables, row);
    facts.baselines.forEach((rung, order) => {
      if (!baselines.possible[order]) return;
      const value = after && "byPeriod" in rung ? (rung.byPeriod[index - beforeCount] ?? "") : "";
      workings.formula(row, baselines.rungs[order] ?? 0, onlyAfter(formulas[rung.name]), value, money);
    });
    const used = after ? (facts.inUse.byPeriod[index - beforeCount] ?? "") : "";
    const across = (line: number, fixed: boolean) =>
      areaAddress({ row: line, column: baselines.rungs[0] ?? 0, rows: 1, columns: baselines.rungs.length }, fixed);
    workings.formula(
      row,
      baselines.inUse,
      onlyAfter(`INDEX(${across(row, false)},MATCH(${NAMES.baselineUsed},${across(ROWS.head, true)},0))`),
      used,
      strong,
    );
    workings.formula(
      row,
      baselines.increase,
      ifNumber(
        at(row, baselines.inUse),
        increaseFormula(`${at(row, revenue.treatedTotal)}-${at(row, baselines.inUse)}`, at(row, revenue.treatedTotal)),
      ),
      typeof used === "number" ? increaseOver(used, actual) : "",
      strong,
    );
    workings.paint(
      { row, column: baselines.left, rows: 1, columns: baselines.columns },
      after ? look(RULE.hair, { fill: TINT }) : RULE.hair,
    );
  });
}

/** What each rung says about one period, were it after go-live. */
function rungFormulas(tables: PeriodTables, row: number) {
  const {
    series,
    layout: {
      revenue,
      baselines,
      season,
      sections: { lines, indices },
    },
  } = tables;
  const meanBefore = absolute(revenue.meanBefore, revenue.treatedTotal);
  const controlBefore = absolute(revenue.meanBefore, revenue.controlScaled);
  const control = at(row, revenue.controlScaled);
  const growth = absolute(revenue.growth, revenue.all);
  const countBefore = absolute(revenue.counts, revenue.phase);
  const number = at(row, baselines.number);
  const { year } = seasonOf(series.unit);
  const treated = absoluteDown(revenue.treatedTotal, ROWS.first, series.periods.length);
  const line = (column: number, x: string) =>
    `${absolute(lines.levels, column)}+${absolute(lines.slopes, column)}*${x}`;
  const slope = (column: number) => absolute(lines.slopes, column);
  const place =
    season && indices
      ? `INDEX(${absoluteDown(INDEX_COLUMNS.index, indices.first, season.cycle)},MOD(${number}-1,${season.cycle})+1)`
      : "";
  return {
    average: ifNumber(meanBefore, meanBefore),
    // Beyond the first year after go-live it is still the last year before it: later ones hold the impact.
    lastYear: `IF(${countBefore}>=${year},INDEX(${treated},${countBefore}-${year - 1}+MOD(${number}-${countBefore}-1,${year})),"")`,
    market: `IF(AND(ISNUMBER(${growth}),ISNUMBER(${meanBefore})),${meanBefore}*(1+${growth}),"")`,
    trend: ifNumber(slope(LINE_COLUMNS.trend), line(LINE_COLUMNS.trend, number)),
    seasonal: ifNumber(slope(LINE_COLUMNS.seasonal), `(${line(LINE_COLUMNS.seasonal, number)})*${place}`),
    control: `IF(AND(ISNUMBER(${meanBefore}),ISNUMBER(${controlBefore})),${meanBefore}+${control}-${controlBefore},"")`,
    regression: ifNumber(slope(LINE_COLUMNS.regression), line(LINE_COLUMNS.regression, control)),
    typed: ifNumber(NAMES.typedBaseline, `${NAMES.typedBaseline}/${absolute(revenue.counts, revenue.all)}`),
  };
}
