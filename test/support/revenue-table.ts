import fc from "fast-check";

/** Revenue as it really is, before anybody writes it into a sheet: cents by group and month. */
export interface RevenueTable {
  readonly groups: readonly string[];
  /** Consecutive months, the first one in `year`, January being 1. */
  readonly year: number;
  readonly firstMonth: number;
  /** A row a group, a column a month; in cents. */
  readonly cents: readonly (readonly number[])[];
}

export interface Month {
  readonly year: number;
  readonly month: number;
}

/** The months of a table in order. */
export function monthsOf({ year, firstMonth, cents }: RevenueTable): Month[] {
  return (cents[0] ?? []).map((_, at) => ({
    year: year + Math.floor((firstMonth - 1 + at) / 12),
    month: ((firstMonth - 1 + at) % 12) + 1,
  }));
}

export const monthKey = ({ year, month }: Month) => `${year}-${String(month).padStart(2, "0")}`;

/** What a reading must come to: cents by group and month, groups of no name as "". */
export type CentsByGroup = Record<string, Record<string, number>>;

/** @param grouped whether the shape tells groups apart; else all belong to "" */
export function truth(table: RevenueTable, grouped: boolean): CentsByGroup {
  const sums: CentsByGroup = {};
  table.groups.forEach((group, row) => {
    monthsOf(table).forEach((month, column) => {
      const name = grouped ? group : "";
      const months = (sums[name] ??= {});
      months[monthKey(month)] = (months[monthKey(month)] ?? 0) + (table.cents[row]?.[column] ?? 0);
    });
  });
  return sums;
}

const NAMES = [
  "North",
  "South",
  "East",
  "West",
  "Île-de-France",
  "Bayern",
  "東京",
  "Total Energies",
  "O’Neill & Sons",
  "Subtle Ltd",
  "Q Branch",
  "May Department",
  "Kärnten",
  "1st Region",
];

/** Tables with amounts from credits of thousands to sales of millions, never nothing. */
export const revenueTables: fc.Arbitrary<RevenueTable> = fc
  .record({
    groups: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 5 }),
    // Years that two digits tell: Excel takes 00 to 29 for 2000 to 2029.
    year: fc.integer({ min: 1998, max: 2027 }),
    firstMonth: fc.integer({ min: 1, max: 12 }),
    months: fc.integer({ min: 2, max: 15 }),
    seed: fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 1, max: 900_000_000 }) },
        { weight: 1, arbitrary: fc.integer({ min: -500_000, max: -1 }) },
      ),
      { minLength: 75, maxLength: 75 },
    ),
  })
  .map(({ groups, year, firstMonth, months, seed }) => ({
    groups,
    year,
    firstMonth,
    cents: groups.map((_, row) => Array.from({ length: months }, (_month, column) => seed[row * 15 + column] ?? 1)),
  }));
