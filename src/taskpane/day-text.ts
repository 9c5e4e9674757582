import { dayFromSerial, type DateSystem } from "../sheet/dates";
import { wordsLocale } from "./texts";

/** A day or a month in words, in the language of the pane: "20 January 2026", "January 2026". */
function inWords(serial: number, system: DateSystem, locale: string, options: Intl.DateTimeFormatOptions): string {
  const { year, month, day } = dayFromSerial(serial, system);
  return new Intl.DateTimeFormat(wordsLocale(locale), { ...options, timeZone: "UTC" }).format(
    Date.UTC(year, month - 1, day),
  );
}

/** "20 January 2026". */
export const dayText = (serial: number, system: DateSystem, locale: string): string =>
  inWords(serial, system, locale, { dateStyle: "long" });

/** "January 2026". */
export const monthText = (serial: number, system: DateSystem, locale: string): string =>
  inWords(serial, system, locale, { month: "long", year: "numeric" });

/** Whether days can only stand for the months that they begin: all are the first of one, and there are several. */
export function standForMonths(serials: Iterable<number>, system: DateSystem): boolean {
  const days = new Set(serials);
  return days.size > 1 && [...days].every((serial) => dayFromSerial(serial, system).day === 1);
}
