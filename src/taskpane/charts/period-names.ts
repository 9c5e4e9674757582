import { dayFromSerial, type DateSystem } from "../../sheet/dates";
import type { PeriodUnit } from "../../summary";

/** Periods from which on an axis names years alone: years of months, quarters or weeks would crowd each other. */
const FEWEST_YEARS = 2;

/** How periods are called, in the user's language, where only their first days are known. */
export interface PeriodNames {
  /** "Jan 2025" for a month, "13 Jan 2025" for a week or a day, "2025" for a year that begins in January. */
  readonly period: (start: number) => string;
  /** The same where there is room, and to be heard: "January 2025", "13 January 2025". */
  readonly inFull: (start: number) => string;
  /** First days of the periods that an axis names, and by what. */
  readonly ticks: readonly number[];
  readonly tick: (start: number) => string;
}

/** @param starts serial number of each period's first day, in order */
export function periodNames(
  starts: readonly number[],
  unit: PeriodUnit["name"],
  system: DateSystem,
  locale: string,
): PeriodNames {
  const days = new Map(starts.map((start) => [start, dayFromSerial(start, system)]));
  const dayOf = (serial: number) => days.get(serial) ?? dayFromSerial(serial, system);
  const written = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    return (serial: number) => {
      const { year, month, day } = dayOf(serial);
      return format.format(Date.UTC(year, month - 1, day));
    };
  };
  const day = written({ dateStyle: "medium" });
  const longDay = written({ dateStyle: "long" });
  const longMonth = written({ month: "long", year: "numeric" });
  const month = written({ month: "short", year: "numeric" });
  const year = written({ year: "numeric" });
  const wholeMonths = unit !== "week" && unit !== "day" && starts.every((start) => dayOf(start).day === 1);
  const wholeYears = unit === "year" && starts.every((start) => dayOf(start).day === 1 && dayOf(start).month === 1);
  const period = wholeYears ? year : wholeMonths ? month : day;
  // Whoever goes live on the first of a month goes live with that month, in years too.
  const inFull = wholeMonths ? longMonth : longDay;

  const firstOfYear = starts.filter(
    (start, index) => index > 0 && dayOf(start).year !== dayOf(starts[index - 1] ?? start).year,
  );
  if (unit !== "year" && firstOfYear.length >= FEWEST_YEARS) return { period, inFull, ticks: firstOfYear, tick: year };
  const short = wholeYears ? year : wholeMonths ? month : written({ month: "short", day: "numeric" });
  return { period, inFull, ticks: starts, tick: short };
}
