import { isModelError, mean, movingAverage, seasonalIndices } from "../../model";
import { areaAddress } from "../../sheet/address";
import { SEASONS_FOR_INDICES } from "../baselines";
import { figure, FORMAT, LOOK, RULE } from "../look";
import { absolute, absoluteDown, at, down, ifNumber } from "./cells";
import { periodCells, PERIOD_HEADS } from "./periodCells";
import { FIT_COLUMNS, NUMBER, REVENUE_COLUMNS, SEASON_COLUMNS, type PeriodTables, type SeasonLayout } from "./periodLayout";
import { tableHeading, tableHeads } from "./tableHead";

const COLUMNS = 12;

/**
 * Seasonal indices by the ratio-to-moving-average method, step by step: revenue over the mean of the season around it, the
 * mean of these ratios for each place in the season, scaled so that the indices average 1; and revenue with the season
 * taken out, to which the line of the seasonal trend is fitted.
 *
 * @see seasonalIndices in the model, which names the textbooks
 */
export function seasonTable(tables: PeriodTables): void {
  const { season } = tables.layout;
  if (!season) return;
  const { workings } = tables.context;
  tableHeading(workings, season.top, COLUMNS, "Seasonal indices");
  tableHeads(workings, season.first - 1, COLUMNS, [
    ...PERIOD_HEADS,
    [SEASON_COLUMNS.place, "Place in season"],
    [SEASON_COLUMNS.before, "Took part, before"],
    [SEASON_COLUMNS.average, "Moving average"],
    [SEASON_COLUMNS.ratio, "Ratio"],
    [SEASON_COLUMNS.adjusted, "Without season"],
    [SEASON_COLUMNS.indexPlace, "Place in season"],
    [SEASON_COLUMNS.meanRatio, "Mean ratio"],
    [SEASON_COLUMNS.index, "Index"],
  ], 2);
  periodRows(tables, season);
  indexRows(tables, season);
}

function periodRows(tables: PeriodTables, season: SeasonLayout): void {
  const { context: { workings, facts }, series, data, layout: { revenue, fit } } = tables;
  const { cycle, first } = season;
  const reach = Math.floor(cycle / 2);
  const money = figure(facts.money.format);
  const countBefore = absolute(revenue.counts, REVENUE_COLUMNS.phase);
  const indices = absoluteDown(SEASON_COLUMNS.index, first, cycle);
  const known = indicesOf(tables, season);
  series.periods.forEach((_, index) => {
    const row = first + index;
    const before = data.treatedBefore[index];
    const [number, revenueBefore, average] = [at(row, NUMBER), at(row, SEASON_COLUMNS.before), at(row, SEASON_COLUMNS.average)];
    periodCells(tables, row, index);
    workings.formula(row, SEASON_COLUMNS.place, `MOD(${number}-1,${cycle})+1`, (index % cycle) + 1, figure("0"));
    workings.formula(row, SEASON_COLUMNS.before, at(fit.first + index, FIT_COLUMNS.treated), before ?? "", money);
    // Half a season from either end of the table there is no whole season around a period, wherever go-live is.
    if (index >= reach && index + reach < series.periods.length) {
      const mean = movingAverage(data.treatedBefore, index, cycle);
      workings.formula(row, SEASON_COLUMNS.average, `IF(${number}+${reach}<=${countBefore},${around(row, cycle)},"")`, mean ?? "", money);
      workings.formula(row, SEASON_COLUMNS.ratio, ifNumber(average, `IF(${average}>0,${revenueBefore}/${average},"")`), ratioOf(tables, season, index) ?? "", figure(FORMAT.factor));
    }
    const adjusted = before !== undefined && known ? before / (known[index % cycle] ?? 1) : "";
    workings.formula(row, SEASON_COLUMNS.adjusted, `IF(AND(ISNUMBER(${revenueBefore}),ISNUMBER(${level(season)})),${revenueBefore}/INDEX(${indices},${at(row, SEASON_COLUMNS.place)}),"")`, adjusted, money);
    workings.paint({ row, column: 0, rows: 1, columns: SEASON_COLUMNS.adjusted + 1 }, RULE.hair);
  });
}

/** The mean of the season around a period; a season of an even length has half a period at either end. */
function around(row: number, cycle: number): string {
  const reach = Math.floor(cycle / 2);
  const column = SEASON_COLUMNS.before;
  if (cycle % 2 === 1) return `SUM(${areaAddress(down(column, row - reach, cycle))})/${cycle}`;
  return `(SUM(${areaAddress(down(column, row - reach + 1, cycle - 1))})+(${at(row - reach, column)}+${at(row + reach, column)})/2)/${cycle}`;
}

/** The mean of the mean ratios, by which they are scaled. */
const level = ({ first }: SeasonLayout) => absolute(first - 2, SEASON_COLUMNS.meanRatio);

function indexRows(tables: PeriodTables, season: SeasonLayout): void {
  const { context: { workings }, series, data, layout: { revenue, fit } } = tables;
  const { cycle, first } = season;
  const body = (column: number) => absoluteDown(column, first, series.periods.length);
  const means = absoluteDown(SEASON_COLUMNS.meanRatio, first, cycle);
  const known = indicesOf(tables, season);
  const factor = figure(FORMAT.factor);
  const meanRatios = Array.from({ length: cycle }, (_, place) => {
    const ratios = data.treatedBefore.flatMap((__, index) => (index % cycle === place ? (ratioOf(tables, season, index) ?? []) : []));
    return ratios.length === 0 ? null : mean(ratios);
  });
  const treated = absoluteDown(FIT_COLUMNS.treated, fit.first, series.periods.length);
  const enough = `${absolute(revenue.counts, REVENUE_COLUMNS.phase)}>=${SEASONS_FOR_INDICES * cycle}`;
  workings.put(first - 2, SEASON_COLUMNS.indexPlace, "Their mean", LOOK.muted);
  workings.formula(first - 2, SEASON_COLUMNS.meanRatio, `IF(AND(${enough},MIN(${treated})>=0,COUNTIF(${means},">0")=${cycle}),AVERAGE(${means}),"–")`, known ? mean(meanRatios.map((ratio) => ratio ?? 0)) : "–", factor);
  meanRatios.forEach((ratio, place) => {
    const row = first + place;
    workings.put(row, SEASON_COLUMNS.indexPlace, place + 1, figure("0"));
    workings.formula(row, SEASON_COLUMNS.meanRatio, `IFERROR(AVERAGEIFS(${body(SEASON_COLUMNS.ratio)},${body(SEASON_COLUMNS.place)},${at(row, SEASON_COLUMNS.indexPlace)}),"")`, ratio ?? "", factor);
    workings.formula(row, SEASON_COLUMNS.index, ifNumber(level(season), `${at(row, SEASON_COLUMNS.meanRatio)}/${level(season)}`), known?.[place] ?? "", factor);
    workings.paint({ row, column: SEASON_COLUMNS.indexPlace, rows: 1, columns: 3 }, RULE.hair);
  });
}

function indicesOf({ data }: PeriodTables, { cycle }: SeasonLayout): readonly number[] | null {
  const indices = seasonalIndices(data.treatedBefore, cycle);
  return isModelError(indices) ? null : indices;
}

function ratioOf({ data }: PeriodTables, { cycle }: SeasonLayout, index: number): number | null {
  const average = movingAverage(data.treatedBefore, index, cycle);
  const value = data.treatedBefore[index];
  return value !== undefined && average !== null && average > 0 ? value / average : null;
}
