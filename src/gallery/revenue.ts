import type { CellValue } from "../sheet/spec";
import type { SourceSheet } from "./exhibit";
import { day } from "./base";

/** What an invented list of revenue is made of. */
export interface RevenueShape {
  /** Mean revenue of a period before go-live, by group. */
  readonly groups: Readonly<Record<string, number>>;
  /** Groups whose revenue rises from go-live on. */
  readonly lifted: readonly string[];
  /** By how much: 0.2 is a fifth. */
  readonly lift: number;
  /** First year of the data, and how many periods it has. */
  readonly from: number;
  readonly periods: number;
  /** Index of the first period after go-live. */
  readonly liveAt: number;
  /** Months that a period lasts. */
  readonly months: number;
  /** Amounts are rounded to this: 0.01, 1, 1000. */
  readonly unit: number;
}

/** Two years of months in three regions, two of which rise by a fifth. */
export const TWO_YEARS: RevenueShape = {
  groups: { North: 410_000, East: 380_000, South: 350_000 },
  lifted: ["North", "East"],
  lift: 0.2,
  from: 2024,
  periods: 24,
  liveAt: 12,
  months: 1,
  unit: 1,
};

/** An amount of a list: the first day of its period, its group, its revenue. */
export interface Amount {
  readonly date: number;
  readonly group: string;
  readonly amount: number;
}

/** Revenue with a trend, a season and a lift: the same shape always gives the same amounts. */
export function amounts({ groups, lifted, lift, from, periods, liveAt, months, unit }: RevenueShape): Amount[] {
  return Array.from({ length: periods }, (_, period) =>
    Object.entries(groups).map(([group, mean], index) => {
      const season = 1 + 0.08 * Math.sin((Math.PI / 6) * (period * months + index));
      const trend = 1 + 0.002 * (period - liveAt) * months;
      const rise = period >= liveAt && lifted.includes(group) ? 1 + lift : 1;
      return {
        date: day(from, 1 + period * months),
        group,
        amount: tidy(Math.round((mean * season * trend * rise) / unit) * unit),
      };
    }),
  ).flat();
}

/** Multiples of 0.01 come with digits of their own beyond the cents. */
const tidy = (amount: number) => Number(amount.toFixed(2));

/** A list as a sheet: a row an amount. */
export function listSheet(
  shape: RevenueShape,
  {
    name = "Sales",
    head = ["Month", "Region", "Revenue"],
    formats = ["mmm yyyy", "General", '"$"#,##0'],
  }: { name?: string; head?: readonly string[]; formats?: readonly string[] } = {},
): SourceSheet {
  const rows: CellValue[][] = amounts(shape).map(({ date, group, amount }) => [date, group, amount]);
  return { name, rows: [[...head], ...rows], formats };
}
