import { exactCriterion, textConstant } from "../../sheet/formula";
import type { LeftOutRow, ReadingPart, RevenueReading } from "../../source";
import { cleanedRows } from "./cleaned-rows";
import { NAMES } from "../names/names";
import { areaSums, leftOutSums, sumsOver } from "./revenue-areas";
import type { DayRange, GroupWanted } from "./revenue-wanted";
import type { RevenueSeries } from "../baselines/series";
import { areaReference, bodyReference, columnReference } from "./source-references";

/** Longest formula that Excel takes, with room for what stands around a sum. */
export const LONGEST_FORMULA = 8000;

/**
 * Where formulas find revenue: in whole columns of the source, by date and group; in its cells one by one; in the list
 * of cleaned values on the workings; or nowhere, when there are too many of them, and then the sums are written as
 * figures.
 */
export type RevenuePlace = "columns" | "cells" | "workings" | "figures";

const known = new WeakMap<RevenueReading, { readonly series: RevenueSeries; readonly place: RevenuePlace }>();

/** All sums of a summary stand in one place, so that they agree with each other. */
export function revenuePlace(reading: RevenueReading, series: RevenueSeries): RevenuePlace {
  const found = known.get(reading);
  if (found?.series === series) return found.place;
  const place =
    reading.liveBy !== null && fits(reading, series)
      ? reading.liveBy
      : cleanedRows(reading) === null
        ? "figures"
        : "workings";
  known.set(reading, { series, place });
  return place;
}

/** Why the sums do not follow the source, as the end of a sentence. */
export const frozenReason = ({ frozenBecause }: RevenueReading): string =>
  frozenBecause === "" ? "it has too many parts for a formula" : frozenBecause;

/** Whether every sum of the summary makes a formula that Excel takes. */
function fits(reading: RevenueReading, { periods, treated, control }: RevenueSeries): boolean {
  const groups = [
    null,
    ...[...treated, ...control].map((name): GroupWanted => ({ name, criterion: groupCriterion(name, "AA$1000") })),
  ];
  const isShort = (days: DayRange, group: GroupWanted | null) => liveSum(reading, days, group).length < LONGEST_FORMULA;
  const range = (first: number, last: number): DayRange => ({
    from: { day: first, criterion: `">="&$A1000` },
    before: { day: last + 1, criterion: `"<"&$B1000+1` },
  });
  // By columns all periods have formulas of one length.
  const looked = reading.liveBy === "columns" ? periods.slice(0, 1) : periods;
  if (!looked.every(({ first, last }) => groups.every((group) => isShort(range(first, last), group)))) return false;
  return outsideOf(periods).every((days) => isShort(days, null));
}

/** The days before and behind all periods. */
export function outsideOf(periods: RevenueSeries["periods"]): readonly [DayRange, DayRange] {
  const first = periods[0]?.first ?? 0;
  const behind = (periods.at(-1)?.last ?? 0) + 1;
  return [
    { before: { day: first, criterion: `"<"&${first}` } },
    { from: { day: behind, criterion: `">="&${behind}` } },
  ];
}

/**
 * What SUMIFS compares groups with: the cell that holds the group's name where it matches itself alone, else a text.
 */
export function groupCriterion(name: string, cell: string): string {
  const criterion = exactCriterion(name);
  return criterion === name ? cell : textConstant(criterion);
}

/**
 * The formula for revenue of some days and of one group, in single units of the currency; null where only the figure
 * can be written.
 * @param group null for all revenue
 */
export function revenueFormula(
  reading: RevenueReading,
  series: RevenueSeries,
  days: DayRange,
  group: GroupWanted | null,
): string | null {
  switch (revenuePlace(reading, series)) {
    case "columns":
    case "cells":
      return liveSum(reading, days, group);
    case "workings":
      return sumIfs(NAMES.revenueAmounts, NAMES.revenueDates, days, NAMES.revenueGroups, group);
    case "figures":
      return null;
  }
}

function liveSum(reading: RevenueReading, days: DayRange, group: GroupWanted | null): string {
  const sums =
    reading.liveBy === "cells"
      ? areaSums(reading, days, group)
      : reading.parts.flatMap((part, at) => columnSums(reading, part, at, days, group));
  return scaled(reading, sums);
}

/**
 * A number: whatever text stands among amounts is none. In plain digits, since Univer does not know 1E+300 in a
 * criterion.
 */
const IS_NUMBER = '">-1000000000000000000"';

/**
 * The formula for how many amounts the source has on some days and of one group; null where only their sum can be told.
 * @param group null for all revenue
 */
export function countFormula(
  reading: RevenueReading,
  series: RevenueSeries,
  days: DayRange,
  group: GroupWanted | null,
): string | null {
  switch (revenuePlace(reading, series)) {
    case "columns":
      return reading.parts.flatMap((part, at) => columnSums(reading, part, at, days, group, countIfs)).join("+") || "0";
    case "workings":
      return countIfs(NAMES.revenueAmounts, NAMES.revenueDates, days, NAMES.revenueGroups, group);
    default:
      return null;
  }
}

/** Sums of one part of the source by its whole columns: one of amounts, or a column a group. */
function columnSums(
  reading: RevenueReading,
  part: ReadingPart,
  at: number,
  days: DayRange,
  group: GroupWanted | null,
  over = sumIfs,
): string[] {
  const { grid } = part;
  if (grid?.dated) {
    const dates = bodyReference(part, grid, grid.dated.dates);
    const wanted = grid.dated.groups.filter(({ name }) => group === null || name === group.name);
    return wanted.map(({ column }) => over(bodyReference(part, grid, column), dates, days, null, null));
  }
  const groups =
    reading.groupColumn && reading.groupColumn.index >= 0 ? columnReference(part, reading.groupColumn) : null;
  // Lists without a column of groups are a group each.
  if (group !== null && groups === null && reading.groups[reading.partOf.indexOf(at)] !== group.name) return [];
  return [
    over(columnReference(part, reading.amountColumn), columnReference(part, reading.dateColumn), days, groups, group),
  ];
}

function sumIfs(amounts: string, ...wanted: Wanted): string {
  return `SUMIFS(${[amounts, ...conditions(...wanted)].join(",")})`;
}

function countIfs(amounts: string, ...wanted: Wanted): string {
  return `COUNTIFS(${[amounts, IS_NUMBER, ...conditions(...wanted)].join(",")})`;
}

type Wanted = [dates: string, days: DayRange, groups: string | null, group: GroupWanted | null];

function conditions(...[dates, { from, before }, groups, group]: Wanted): string[] {
  const days = [from, before].flatMap((limit) => (limit ? [dates, limit.criterion] : []));
  return [...days, ...(group === null || groups === null ? [] : [groups, group.criterion])];
}

/**
 * The formula for the total of the source, left-out rows included, in single units of the currency; null where its
 * amounts are text, which no formula adds up.
 */
export function totalFormula(reading: RevenueReading): string | null {
  const sums = reading.parts.map((part, at): readonly string[] | null => {
    if (part.totalOf.length === 0) return null;
    if (part.totalIsProduct) return [`SUMPRODUCT(${part.totalOf.map((area) => areaReference(part, area)).join(",")})`];
    if (reading.layout === "long" && reading.amountColumn.index >= 0)
      return [`SUM(${columnReference(part, reading.amountColumn)})`];
    return sumsOver(reading, at, part.totalOf);
  });
  const formula = sums.every((sum) => sum !== null) ? scaled(reading, sums.flat()) : null;
  return formula !== null && formula.length < LONGEST_FORMULA ? formula : null;
}

/** The formula for how many amounts of the source are text by now; null where no formula adds its amounts up. */
export function textFormula(reading: RevenueReading): string | null {
  if (totalFormula(reading) === null) return null;
  // COUNTIF with a wildcard finds numbers too in LibreOffice, and COUNTA the empty texts that formulas give.
  const texts = (cells: string) => `ROWS(${cells})*COLUMNS(${cells})-COUNTBLANK(${cells})-COUNT(${cells})`;
  const formula = reading.parts
    .flatMap((part) => part.totalOf.map((area) => texts(areaReference(part, area))))
    .join("+");
  return formula.length < LONGEST_FORMULA ? formula : null;
}

/**
 * The formula for what the source holds beside the revenue, its total rows above all, which change with the figures
 * that they add up; null where it was judged row by row and stays as it was read.
 * @param only one of the rows left out, when its own amount is wanted
 */
export function leftOutFormula(reading: RevenueReading, series: RevenueSeries, only?: LeftOutRow): string | null {
  if (reading.layout === "long" || !["columns", "cells"].includes(revenuePlace(reading, series))) return null;
  // A row that is left out for several reasons has no cells for each of them.
  if (only && reading.leftOut.filter(({ row, sheet }) => row === only.row && sheet === only.sheet).length > 1)
    return null;
  const sums = leftOutSums(reading, only);
  const formula = scaled(reading, sums);
  return sums.length > 0 && formula.length < LONGEST_FORMULA ? formula : null;
}

function scaled({ unit }: RevenueReading, sums: readonly string[]): string {
  const formula = sums.length === 0 ? "0" : sums.join("+");
  if (unit.factor === 1 || sums.length === 0) return formula;
  return `${sums.length > 1 ? `(${formula})` : formula}*${unit.factor}`;
}
