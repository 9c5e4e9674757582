import { isModelError, movingAverage, seasonalIndices } from "../../model";
import { areaAddress } from "../../sheet/address";
import { figure, FORMAT, RULE } from "../drawing/look";
import { absolute, absoluteDown, at, down, ifNumber } from "./cells";
import { periodCells, periodHeads } from "./period-cells";
import { INDEX_COLUMNS, ROWS, type PeriodTables, type SeasonLayout } from "./period-layout";
import { tableHeading, tableHeads } from "./table-head";

/**
 * The first steps of seasonal indices by the ratio-to-moving-average method: revenue over the mean of the season around
 * it; and the last one, revenue with the season taken out, to which the line of the seasonal trend is fitted. The
 * indices in between stand among the sections.
 *
 * @see seasonalIndices in the model, which names the textbooks
 */
export function seasonTable(tables: PeriodTables): void {
  const { season } = tables.layout;
  if (!season) return;
  const { workings } = tables.context;
  tableHeading(workings, ROWS.heading, season, "The season before go-live");
  tableHeads(
    workings,
    ROWS.head,
    season,
    [
      ...periodHeads(season),
      [season.place, "Place in season"],
      [season.average, "Moving average"],
      [season.ratio, "Ratio"],
      [season.adjusted, "Without season"],
    ],
    2,
  );
  periodRows(tables, season);
}

function periodRows(tables: PeriodTables, season: SeasonLayout): void {
  const {
    context: { workings, facts },
    series,
    data,
    layout: {
      revenue,
      fit,
      sections: { indices },
    },
  } = tables;
  if (!indices) return;
  const { cycle } = season;
  const reach = Math.floor(cycle / 2);
  const money = figure(facts.money.format);
  const countBefore = absolute(revenue.counts, revenue.phase);
  const known = indicesOf(tables, season);
  const level = absolute(indices.mean, INDEX_COLUMNS.meanRatio);
  series.periods.forEach((_, index) => {
    const row = ROWS.first + index;
    const before = data.treatedBefore[index];
    const [number, revenueBefore, average] = [at(row, season.number), at(row, fit.treated), at(row, season.average)];
    periodCells(tables, season, index);
    workings.formula(row, season.place, `MOD(${number}-1,${cycle})+1`, (index % cycle) + 1, figure("0"));
    // Half a season from either end of the table there is no whole season around a period, wherever go-live is.
    if (index >= reach && index + reach < series.periods.length) {
      const mean = movingAverage(data.treatedBefore, index, cycle);
      workings.formula(
        row,
        season.average,
        `IF(${number}+${reach}<=${countBefore},${around(row, fit.treated, cycle)},"")`,
        mean ?? "",
        money,
      );
      workings.formula(
        row,
        season.ratio,
        ifNumber(average, `IF(${average}>0,${revenueBefore}/${average},"")`),
        ratioOf(tables, season, index) ?? "",
        figure(FORMAT.factor),
      );
    }
    const adjusted = before !== undefined && known ? before / (known[index % cycle] ?? 1) : "";
    const seasonal = `INDEX(${absoluteDown(INDEX_COLUMNS.index, indices.first, cycle)},${at(row, season.place)})`;
    workings.formula(
      row,
      season.adjusted,
      `IF(AND(ISNUMBER(${revenueBefore}),ISNUMBER(${level})),${revenueBefore}/${seasonal},"")`,
      adjusted,
      money,
    );
    workings.paint({ row, column: season.left, rows: 1, columns: season.columns }, RULE.hair);
  });
}

/** The mean of the season around a period; a season of an even length has half a period at either end. */
function around(row: number, column: number, cycle: number): string {
  const reach = Math.floor(cycle / 2);
  if (cycle % 2 === 1) return `SUM(${areaAddress(down(column, row - reach, cycle))})/${cycle}`;
  return `(SUM(${areaAddress(down(column, row - reach + 1, cycle - 1))})+(${at(row - reach, column)}+${at(row + reach, column)})/2)/${cycle}`;
}

/** The model's indices; null where a place of the season has none. */
export function indicesOf({ data }: PeriodTables, { cycle }: SeasonLayout): readonly number[] | null {
  const indices = seasonalIndices(data.treatedBefore, cycle);
  return isModelError(indices) ? null : indices;
}

/** A period's revenue over the mean of the season around it; null where there is no whole season around it. */
export function ratioOf({ data }: PeriodTables, { cycle }: SeasonLayout, index: number): number | null {
  const average = movingAverage(data.treatedBefore, index, cycle);
  const value = data.treatedBefore[index];
  return value !== undefined && average !== null && average > 0 ? value / average : null;
}
