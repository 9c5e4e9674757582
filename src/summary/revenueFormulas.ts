import { sheetArea } from "../sheet/formula";
import type { RevenueReading } from "../source";
import { NAMES } from "./names";
import { columnReference } from "./sourceReferences";
import { cleanedRows } from "./cleanedRows";

/** Longest formula that Excel takes, with room for what stands around a sum. */
const LONGEST = 8000;

/** Conditions on the day of an amount: comparisons as SUMIFS takes them, for example `">="&$A14`. */
export interface DayRange {
  readonly from?: string;
  readonly before?: string;
}

/**
 * Where formulas find revenue: in the source itself; in the list of cleaned values on the workings; or nowhere, when
 * there are too many of them, and then the sums are written as figures.
 */
export type RevenuePlace = "source" | "workings" | "figures";

export function revenuePlace(reading: RevenueReading): RevenuePlace {
  if (reading.live && sumIfs(reading, { from: `">="&$A$1000`, before: `"<"&$B$1000+1` }, "AA$1000").length < LONGEST) return "source";
  return cleanedRows(reading) === null ? "figures" : "workings";
}

/**
 * The formula for revenue of some days and of one group, in single units of the currency; null where only the figure
 * can be written.
 * @param group a reference or a text constant that a group equals; null for all revenue
 */
export function revenueFormula(reading: RevenueReading, days: DayRange, group: string | null): string | null {
  switch (revenuePlace(reading)) {
    case "source":
      return sumIfs(reading, days, group);
    case "workings":
      return sumOf(NAMES.revenueAmounts, NAMES.revenueDates, days, NAMES.revenueGroups, group);
    case "figures":
      return null;
  }
}

function sumIfs(reading: RevenueReading, days: DayRange, group: string | null): string {
  const sums = reading.parts.map((part) => {
    const column = (at: RevenueReading["dateColumn"]) => columnReference(part, at);
    const groups = reading.groupColumn && reading.groupColumn.index >= 0 ? column(reading.groupColumn) : null;
    return sumOf(column(reading.amountColumn), column(reading.dateColumn), days, groups, group);
  });
  return scaled(reading, sums.join("+"), sums.length > 1);
}

function sumOf(amounts: string, dates: string, { from, before }: DayRange, groups: string | null, group: string | null): string {
  const criteria = [...(from === undefined ? [] : [dates, from]), ...(before === undefined ? [] : [dates, before]), ...(group === null || groups === null ? [] : [groups, group])];
  return `SUMIFS(${[amounts, ...criteria].join(",")})`;
}

/**
 * The formula for the total of the source, left-out rows included, in single units of the currency; null where its
 * amounts are text, which no formula adds up.
 */
export function totalFormula(reading: RevenueReading): string | null {
  const sums = reading.parts.map((part) => {
    if (part.totalOf.length === 0) return null;
    if (part.totalIsProduct) return `SUMPRODUCT(${part.totalOf.map((area) => sheetArea(part.source.sheet, area)).join(",")})`;
    const one = reading.layout === "long" && reading.amountColumn.index >= 0;
    return `SUM(${one ? columnReference(part, reading.amountColumn) : part.totalOf.map((area) => sheetArea(part.source.sheet, area)).join(",")})`;
  });
  const formula = sums.every((sum) => sum !== null) ? scaled(reading, sums.join("+"), sums.length > 1) : null;
  return formula !== null && formula.length < LONGEST ? formula : null;
}

function scaled({ unit }: RevenueReading, formula: string, several: boolean): string {
  if (unit.factor === 1) return formula;
  return `${several ? `(${formula})` : formula}*${unit.factor}`;
}
