import { mean } from "../../model";
import { SEASONS_FOR_INDICES } from "../baselines/baselines";
import { figure, FORMAT, look, LOOK, RULE } from "../drawing/look";
import { absolute, absoluteDown, at, ifNumber } from "./cells";
import { INDEX_COLUMNS, ROWS, type PeriodTables } from "./period-layout";
import { indicesOf, ratioOf } from "./season-table";
import { tableHeading, tableHeads } from "./table-head";

const TABLE = { left: 0, columns: 7 };

/** The mean of the ratios for each place in the season, scaled so that the indices average 1. */
export function indexSection(tables: PeriodTables): void {
  const {
    context: { workings },
    series,
    data,
    layout: {
      revenue,
      fit,
      season,
      sections: { indices },
    },
  } = tables;
  if (!season || !indices) return;
  const { cycle } = season;
  const { place: PLACE, meanRatio: MEAN, index: INDEX } = INDEX_COLUMNS;
  tableHeading(workings, indices.top, TABLE, "Seasonal indices");
  tableHeads(workings, indices.top + 1, TABLE, [
    [PLACE, "Place in season"],
    [MEAN, "Mean ratio"],
    [INDEX, "Index"],
  ]);
  const body = (column: number) => absoluteDown(column, ROWS.first, series.periods.length);
  const means = absoluteDown(MEAN, indices.first, cycle);
  const level = absolute(indices.mean, MEAN);
  const known = indicesOf(tables, season);
  const factor = figure(FORMAT.factor);
  const meanRatios = Array.from({ length: cycle }, (_, place) => {
    const ratios = data.treatedBefore.flatMap((__, index) =>
      index % cycle === place ? (ratioOf(tables, season, index) ?? []) : [],
    );
    return ratios.length === 0 ? null : mean(ratios);
  });
  meanRatios.forEach((ratio, place) => {
    const row = indices.first + place;
    workings.put(row, PLACE, place + 1, look(LOOK.body, { horizontal: "left" }));
    workings.formula(
      row,
      MEAN,
      `IFERROR(AVERAGEIFS(${body(season.ratio)},${body(season.place)},${at(row, PLACE)}),"")`,
      ratio ?? "",
      factor,
    );
    workings.formula(row, INDEX, ifNumber(level, `${at(row, MEAN)}/${level}`), known?.[place] ?? "", factor);
    workings.paint({ row, column: 0, rows: 1, columns: TABLE.columns }, RULE.hair);
  });
  const enough = `${absolute(revenue.counts, revenue.phase)}>=${SEASONS_FOR_INDICES * cycle}`;
  workings.put(indices.mean, PLACE, "Their mean", LOOK.body);
  workings.formula(
    indices.mean,
    MEAN,
    `IF(AND(${enough},MIN(${body(fit.treated)})>=0,COUNTIF(${means},">0")=${cycle}),AVERAGE(${means}),"–")`,
    known ? mean(meanRatios.map((ratio) => ratio ?? 0)) : "–",
    factor,
  );
  workings.paint({ row: indices.mean, column: 0, rows: 1, columns: TABLE.columns }, RULE.sum);
}
