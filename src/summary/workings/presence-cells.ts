import { sum } from "../../model";
import { areaAddress } from "../../sheet/address";
import { exactCriterion, textConstant } from "../../sheet/formula";
import { figure, look, LOOK, RULE } from "../drawing/look";
import { absentSide, isSteady, missingIn, watchedOf, type Watched } from "../baselines/presence";
import {
  countFormula,
  groupCriterion,
  LONGEST_FORMULA,
  revenueFormula,
  revenuePlace,
} from "../formulas/revenue-formulas";
import type { DayRange, GroupWanted } from "../formulas/revenue-wanted";
import { absoluteDown, at, down } from "./cells";
import { daysOfRow, ROWS, type PeriodTables } from "./period-layout";

/** Behind each name of a list in a cell. */
export const GAP_END = "; ";

/** Whose revenue is missing where: by period, by side of go-live, and in no group that the page knows. */
export function presenceCells(tables: PeriodTables): void {
  gaps(tables);
  absent(tables);
  strangers(tables);
}

/** Who has no revenue in each period, one name after the other. */
function gaps(tables: PeriodTables): void {
  const {
    context: { workings },
    series,
    layout: { revenue },
  } = tables;
  const found = watchedOf(series);
  const counted =
    series.periods.every((_, index) => gapFormula(tables, ROWS.first + index, found, true).length < LONGEST_FORMULA) &&
    ["columns", "workings"].includes(revenuePlace(tables.reading, series));
  const watched = counted ? found : found.map((one) => ({ ...one, counts: null }));
  series.periods.forEach((_, index) => {
    const row = ROWS.first + index;
    const value = missingIn(watched, index)
      .map(({ says }) => `${says}${GAP_END}`)
      .join("");
    workings.formula(
      row,
      revenue.gaps,
      gapFormula(tables, row, watched, counted) || '""',
      value,
      look(LOOK.muted, RULE.hair, { indent: 1 }),
    );
  });
}

function gapFormula(tables: PeriodTables, row: number, watched: readonly Watched[], counted: boolean): string {
  const { reading, series } = tables;
  return watched
    .map(({ who, says, counts }) => {
      const column = columnOf(tables, who);
      const head = at(ROWS.head, column, "row");
      const isGroup = who !== "all" && who.group !== null;
      const group: GroupWanted | null = isGroup ? { name: says, criterion: groupCriterion(says, head) } : null;
      const count = counted && counts !== null ? countFormula(reading, series, daysOfRow(tables, row), group) : null;
      const said = isGroup ? `${head}&"${GAP_END}"` : textConstant(says + GAP_END);
      return `IF(${at(row, column)}<>0,"",${count === null ? said : `IF(${count}=0,${said},"")`})`;
    })
    .join("&");
}

function columnOf({ layout: { revenue } }: PeriodTables, who: Watched["who"]): number {
  if (who === "all") return revenue.all;
  const own = who.side === "treated" ? revenue.treated : revenue.control;
  const whole = who.side === "treated" ? revenue.treatedTotal : revenue.controlScaled;
  return who.group === null ? whole : (own[who.group] ?? whole);
}

/** On which side of go-live a group has no revenue at all, below its column. */
function absent({ context: { workings }, series, layout: { revenue } }: PeriodTables): void {
  if (revenue.treated.length + revenue.control.length === 0) return;
  workings.put(revenue.absent, revenue.left, "No revenue", LOOK.body);
  const phase = absoluteDown(revenue.phase, ROWS.first, series.periods.length);
  const cell = (column: number, sums: readonly number[], counts: readonly number[]) => {
    if (!isSteady(counts)) return;
    const none = (side: string) =>
      `COUNTIFS(${areaAddress(down(column, ROWS.first, series.periods.length))},"<>0",${phase},"${side}")=0`;
    workings.formula(
      revenue.absent,
      column,
      `IF(${none("Before")},"before",IF(${none("After")},"after",""))`,
      absentSide(sums, series),
      look(LOOK.muted, { horizontal: "right" }),
    );
  };
  revenue.treated.forEach((column, group) =>
    cell(column, series.treatedByGroup[group] ?? [], series.counts.treated[group] ?? []),
  );
  revenue.control.forEach((column, group) =>
    cell(column, series.controlByGroup[group] ?? [], series.counts.control[group] ?? []),
  );
}

/** What is in the periods, less the groups of both sides and the others that the source had: a group renamed since. */
function strangers(tables: PeriodTables): void {
  const {
    context: { workings, facts },
    series,
    layout: { revenue },
  } = tables;
  const others = othersFormula(tables);
  if (others === null) return;
  const body = (columns: readonly number[]) =>
    columns.length === 0
      ? []
      : [
          `SUM(${areaAddress({ row: ROWS.first, column: columns[0] ?? 0, rows: series.periods.length, columns: columns.length })})`,
        ];
  const known = [...body(revenue.treated), ...body(revenue.control), ...others];
  const value =
    sum(series.all) -
    sum(series.treatedByGroup.map(sum)) -
    sum(series.controlByGroup.map(sum)) -
    sum(series.others.map(({ amount }) => amount));
  workings.put(revenue.strangers, revenue.left, "In groups not known when built", LOOK.body);
  workings.formula(
    revenue.strangers,
    revenue.all,
    `ROUND(SUM(${areaAddress(down(revenue.all, ROWS.first, series.periods.length))})-${known.join("-")},2)`,
    Math.round(value * 100) / 100 || 0,
    figure(facts.money.format),
  );
}

/** Sums of the groups on neither side; null where they cannot be told from a group that is new. */
function othersFormula({ reading, series, layout: { revenue } }: PeriodTables): string[] | null {
  const sides = series.treated.length + series.control.length;
  // A row without a group belongs to no side, and a list a group has no names that could be misspelt.
  if (sides === 0 || !["columns", "cells"].includes(revenuePlace(reading, series)) || reading.groups.includes(""))
    return null;
  const last = ROWS.first + series.periods.length - 1;
  const days: DayRange = {
    from: { day: series.periods[0]?.first ?? 0, criterion: `">="&${at(ROWS.first, revenue.from, "column")}` },
    before: { day: (series.periods.at(-1)?.last ?? 0) + 1, criterion: `"<"&${at(last, revenue.to, "column")}+1` },
  };
  const sums = series.others.map(
    ({ name }) => revenueFormula(reading, series, days, { name, criterion: textConstant(exactCriterion(name)) }) ?? "0",
  );
  return sums.join("-").length < LONGEST_FORMULA / 2 ? sums.map((one) => `(${one})`) : null;
}
