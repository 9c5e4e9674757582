import { mean, sum } from "../../model";
import { marketGrowthUsed } from "../baselines/baselines";
import { longDate } from "../../sheet/dates";
import { figure, FORMAT, look, LOOK, RULE, TINT } from "../drawing/look";
import { NAMES } from "../names/names";
import {
  frozenReason,
  groupCriterion,
  LONGEST_FORMULA,
  revenueFormula,
  revenuePlace,
} from "../formulas/revenue-formulas";
import type { GroupWanted } from "../formulas/revenue-wanted";
import { absolute, absoluteDown, at, sumAcross } from "./cells";
import { daysOfRow, ROWS, type PeriodTables } from "./period-layout";
import { presenceCells } from "./presence-cells";
import { tableHeading, tableHeads } from "./table-head";

/**
 * A row a period with its revenue by group, summed live from the source, above what follows for each side of go-live.
 */
export function revenueTable(tables: PeriodTables): void {
  heads(tables);
  rows(tables);
  statistics(tables);
  marketGrowth(tables);
  presenceCells(tables);
  sourceTotals(tables);
}

function heads(tables: PeriodTables): void {
  const {
    context: { workings, request },
    series,
    layout: { revenue },
  } = tables;
  tableHeading(workings, ROWS.heading, revenue, `Revenue by ${series.unit.name}`);
  const band = (column: number | undefined, text: string) =>
    column !== undefined && workings.put(ROWS.band, column, text, LOOK.caption);
  band(revenue.treated[0], "Took part");
  band(revenue.control[0], "Control: did not take part");
  tableHeads(
    workings,
    ROWS.head,
    revenue,
    [
      [revenue.from, "From"],
      [revenue.to, "To"],
      [revenue.phase, "Phase"],
      [revenue.all, "All revenue"],
      ...series.treated.map((group, index) => [revenue.treated[index] ?? 0, group] as const),
      [revenue.treatedTotal, "Took part, in all"],
      ...series.control.map((group, index) => [revenue.control[index] ?? 0, group] as const),
      ...(revenue.controlScaled < 0 ? [] : [[revenue.controlScaled, "Control, scaled"] as const]),
      [revenue.gaps, "Without revenue"],
    ],
    3,
  );
  workings.put(
    1,
    0,
    `From ${request.reading?.source.label ?? ""}, by ${series.unit.name}: ${howSummed(tables)}`,
    LOOK.caption,
  );
}

function howSummed({ context: { request }, reading, series }: PeriodTables): string {
  const place = revenuePlace(reading, series);
  if (request.exported && place !== "workings")
    return `frozen as read on ${longDate(request.today, reading.dateSystem)}; what follows from it is live.`;
  switch (place) {
    case "columns":
      return "summed live from the source.";
    case "cells":
      return "summed live from the source’s cells. A changed figure counts at once; build the summary again for new rows, columns or dates.";
    case "workings":
      return `summed from the values read, listed below: ${frozenReason(reading)}.`;
    case "figures":
      return `written as figures when the source was read: ${frozenReason(reading)}.`;
  }
}

function rows(tables: PeriodTables): void {
  const {
    context: { workings, facts },
    series,
    layout: { revenue },
  } = tables;
  const money = figure(facts.money.format);
  const date = look(LOOK.body, { numberFormat: FORMAT.date, horizontal: "left" });
  series.periods.forEach((period, index) => {
    const row = ROWS.first + index;
    const after = period.phase === "after";
    workings.put(row, revenue.from, period.first, date).put(row, revenue.to, period.last, date);
    workings.formula(
      row,
      revenue.phase,
      `IF(${at(row, revenue.from)}>=${NAMES.launched},"After","Before")`,
      after ? "After" : "Before",
      LOOK.body,
    );
    revenueCell(tables, row, revenue.all, null, series.all[index] ?? 0);
    revenue.treated.forEach((column, group) =>
      groupCell(tables, row, column, series.treated[group] ?? "", series.treatedByGroup[group]?.[index] ?? 0),
    );
    const treated = revenue.treated.length === 0 ? at(row, revenue.all) : sumAcross(row, revenue.treated);
    workings.formula(row, revenue.treatedTotal, treated, series.treatedTotal[index] ?? 0, look(money, LOOK.strong));
    revenue.control.forEach((column, group) =>
      groupCell(tables, row, column, series.control[group] ?? "", series.controlByGroup[group]?.[index] ?? 0),
    );
    if (revenue.controlScaled >= 0) {
      const scaled = `${sumAcross(row, revenue.control)}*${Math.max(1, revenue.treated.length)}/${revenue.control.length}`;
      workings.formula(row, revenue.controlScaled, scaled, series.controlScaled[index] ?? 0, money);
    }
    workings.paint(
      { row, column: revenue.left, rows: 1, columns: revenue.columns },
      after ? look(RULE.hair, { fill: TINT }) : RULE.hair,
    );
  });
}

function groupCell(tables: PeriodTables, row: number, column: number, group: string, value: number): void {
  revenueCell(
    tables,
    row,
    column,
    { name: group, criterion: groupCriterion(group, at(ROWS.head, column, "row")) },
    value,
  );
}

/** Revenue of a period, of all groups or of one: a formula, or the figure where the source can only be read. */
function revenueCell(
  tables: PeriodTables,
  row: number,
  column: number,
  group: GroupWanted | null,
  value: number,
): void {
  const {
    context: { workings, facts },
    reading,
    series,
  } = tables;
  const formula = revenueFormula(reading, series, daysOfRow(tables, row), group);
  if (formula === null) workings.put(row, column, value, figure(facts.money.format));
  else workings.formula(row, column, formula, value, figure(facts.money.format));
}

function statistics({ context: { workings, facts }, series, data, layout: { revenue } }: PeriodTables): void {
  const money = figure(facts.money.format);
  const body = (column: number) => absoluteDown(column, ROWS.first, series.periods.length);
  const phase = body(revenue.phase);
  const label = (row: number, text: string) => workings.put(row, revenue.left, text, LOOK.body);
  label(revenue.counts, `${series.unit.name.charAt(0).toUpperCase()}${series.unit.name.slice(1)}s before, after`);
  workings.formula(
    revenue.counts,
    revenue.phase,
    `COUNTIF(${phase},"Before")`,
    data.treatedBefore.length,
    figure(FORMAT.count),
  );
  workings.formula(
    revenue.counts,
    revenue.all,
    `COUNTIF(${phase},"After")`,
    data.treatedAfter.length,
    figure(FORMAT.count),
  );
  label(revenue.meanBefore, "Mean before");
  label(revenue.meanAfter, "Mean after");
  label(revenue.sumAfter, "Sum after");
  const sides: [number, readonly number[]][] = [
    [revenue.all, series.all],
    [revenue.treatedTotal, series.treatedTotal],
  ];
  if (revenue.controlScaled >= 0) sides.push([revenue.controlScaled, series.controlScaled]);
  for (const [column, values] of sides) {
    const of = (wanted: "before" | "after") => values.filter((_, index) => series.periods[index]?.phase === wanted);
    // Go-live may be moved out of the data; then one side has no mean.
    const meanOf = (side: string) => `IFERROR(AVERAGEIFS(${body(column)},${phase},"${side}"),"–")`;
    workings.formula(revenue.meanBefore, column, meanOf("Before"), mean(of("before")), money);
    workings.formula(revenue.meanAfter, column, meanOf("After"), mean(of("after")), money);
    workings.formula(revenue.sumAfter, column, `SUMIFS(${body(column)},${phase},"After")`, sum(of("after")), money);
  }
  label(revenue.months, "Months after go-live");
  const { unit } = series;
  const length = unit.months > 0 ? String(unit.months) : `${unit.days}*12/365.25`;
  workings.formula(
    revenue.months,
    revenue.all,
    `${at(revenue.counts, revenue.all)}*${length}`,
    facts.months,
    figure(FORMAT.months),
  );
  workings.nameCell(NAMES.months, { row: revenue.months, column: revenue.all });
}

/** As typed on the page, else the control's own. */
function marketGrowth({ context: { workings, request }, data, layout: { revenue } }: PeriodTables): void {
  const typed = request.sponsorCase.marketGrowth;
  const growth = marketGrowthUsed(typed, data);
  const { growth: row, meanBefore, meanAfter, controlScaled } = revenue;
  const [before, after] = [at(meanBefore, controlScaled), at(meanAfter, controlScaled)];
  const ofControl =
    controlScaled < 0 ? `"–"` : `IF(N(${before})=0,"–",IF(ISNUMBER(${after}),${after}/${before}-1,"–"))`;
  workings.put(row, revenue.left, "Market growth used", LOOK.body);
  workings.formula(
    row,
    revenue.all,
    `IF(ISNUMBER(${NAMES.marketGrowth}),${NAMES.marketGrowth},${ofControl})`,
    growth ?? "–",
    figure(FORMAT.growth),
  );
  workings.put(
    row,
    revenue.all + 1,
    typed === null && growth !== null ? "the control’s own growth, until a rate is typed on the page" : "",
    look(LOOK.muted, { indent: 1 }),
  );
}

/**
 * Sums by whole columns of the source are compared in all, before and after go-live, with what the source has on those
 * days. The figures of one period are then not told from those of another on the same side.
 */
function sourceTotals({ context: { workings }, reading, series, layout: { revenue } }: PeriodTables): void {
  if (!["columns", "workings"].includes(revenuePlace(reading, series))) return;
  const rows = series.periods.length;
  const from = absoluteDown(revenue.from, ROWS.first, rows);
  const day = (index: number) => series.periods[index]?.first ?? 0;
  const start = `INDEX(${from},${absolute(revenue.counts, revenue.phase)}+1)`;
  const launch = series.periods.findIndex(({ phase }) => phase === "after");
  const first = { day: day(0), criterion: `">="&${absolute(ROWS.first, revenue.from)}` };
  const end = {
    day: (series.periods.at(-1)?.last ?? 0) + 1,
    criterion: `"<"&${absolute(ROWS.first + rows - 1, revenue.to)}+1`,
  };
  const sides = {
    Before: { from: first, before: { day: day(launch), criterion: `"<"&${start}` } },
    After: { from: { day: day(launch), criterion: `">="&${start}` }, before: end },
  };
  const columns = [
    [revenue.all, null] as const,
    ...revenue.treated.map((column, at) => [column, series.treated[at] ?? ""] as const),
    ...revenue.control.map((column, at) => [column, series.control[at] ?? ""] as const),
  ];
  for (const [column, name] of columns) {
    const run = absoluteDown(column, ROWS.first, rows);
    const group = name === null ? null : { name, criterion: groupCriterion(name, absolute(ROWS.head, column)) };
    const differs = Object.entries(sides).map(
      ([side, days]) =>
        `ABS(SUMIFS(${run},${absoluteDown(revenue.phase, ROWS.first, rows)},"${side}")-(${revenueFormula(reading, series, days, group) ?? "0"}))>0.005+1E-12*ABS(SUM(${run}))`,
    );
    const formula = `IF(COUNT(${run})<${rows},1,IF(OR(${differs.join(",")}),1,0))`;
    if (formula.length < LONGEST_FORMULA)
      workings.totals.push({ area: { row: ROWS.first, column, rows, columns: 1 }, formula });
  }
}
