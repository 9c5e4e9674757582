import type { PeriodUnit } from "./periods";

/** What repeats itself, in periods of one length. */
export interface Season {
  /** Periods from one period to the same one a year later. */
  readonly year: number;
  /** Periods after which revenue's ups and downs repeat; null where they cannot be seen. */
  readonly cycle: number | null;
}

/**
 * The seasons of each length of period. A year of weeks or days is counted in whole weeks, 52 or 364 days, so that a
 * Saturday is compared with a Saturday. Days repeat by the week; years hold their whole season in themselves.
 */
const SEASONS: Readonly<Record<PeriodUnit["name"], Season>> = {
  year: { year: 1, cycle: null },
  quarter: { year: 4, cycle: 4 },
  month: { year: 12, cycle: 12 },
  week: { year: 52, cycle: 52 },
  day: { year: 364, cycle: 7 },
};

export const seasonOf = (unit: PeriodUnit): Season => SEASONS[unit.name];
