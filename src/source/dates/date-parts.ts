import { serialFromDay, type DateSystem } from "../../sheet/dates";
import { daysIn, type DateParts } from "../text/date-text";

export type { DateParts };

/** The stretch of time that a date names, the longest last. */
export const GRANULARITIES = ["day", "week", "month", "quarter", "year"] as const;
export type Granularity = (typeof GRANULARITIES)[number];

/** How long a time the parts name; null when they name none, such as a day without its month. */
export function granularity({ year, month, day, quarter, week }: DateParts): Granularity | null {
  if (day !== undefined) return month === undefined ? null : "day";
  if (week !== undefined) return "week";
  if (month !== undefined) return "month";
  if (quarter !== undefined) return "quarter";
  return year === undefined ? null : "year";
}

/** Both parts together, or null when they contradict each other. */
export function combine(a: DateParts, b: DateParts): DateParts | null {
  for (const key of ["year", "month", "day", "quarter", "week"] as const) {
    if (a[key] !== undefined && b[key] !== undefined && a[key] !== b[key]) return null;
  }
  return { ...a, ...b };
}

/**
 * The first day of the time that the parts name, as a serial number.
 * @param fiscalStart the month in which a fiscal year begins, from 1; FY2021 that begins in April is April 2020 to
 * March 2021
 * @returns null when the year is unknown or there is no such day
 */
export function firstDay(parts: DateParts, system: DateSystem, fiscalStart: number): number | null {
  const { year, month, day, quarter, week } = parts;
  if (year === undefined) return null;
  if (week !== undefined) return mondayOf(year, week, system);
  const fiscal = parts.fiscal === true && fiscalStart > 1;
  if (month !== undefined) {
    const calendarYear = fiscal && month >= fiscalStart ? year - 1 : year;
    if (day !== undefined && day > daysIn(calendarYear, month)) return null;
    return serialFromDay({ year: calendarYear, month, day: day ?? 1 }, system);
  }
  const first = (fiscal ? fiscalStart : 1) + 3 * ((quarter ?? 1) - 1);
  return serialFromDay({ year: fiscal ? year - 1 : year, month: first, day: 1 }, system);
}

/** The Monday of a week by ISO 8601: week 1 is the one with 4 January. */
function mondayOf(year: number, week: number, system: DateSystem): number {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const weekday = (fourth.getUTCDay() + 6) % 7;
  return serialFromDay({ year, month: 1, day: 4 - weekday + 7 * (week - 1) }, system);
}
