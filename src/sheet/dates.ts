/**
 * Excel's serial dates. Day 1 of the 1900 system is 1 January 1900 and counts a 29 February 1900 that never was, so
 * its serials agree with the calendar from 1 March 1900 (61) on; the 1904 system starts with 0 on 1 January 1904.
 * Source: Microsoft Support, "Date systems in Excel".
 */
export type DateSystem = "1900" | "1904";

/** A day of the calendar; `month` counts from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS_A_DAY = 86_400_000;
const epoch = (system: DateSystem) => (system === "1904" ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30));

/** The serial number of a day (from March 1900 on). A month beyond 12 runs into the next years, as in Excel's DATE. */
export function serialFromDay({ year, month, day }: Day, system: DateSystem): number {
  return Math.round((Date.UTC(year, month - 1, day) - epoch(system)) / MILLISECONDS_A_DAY);
}

/** The serial number of the day that a clock shows where it stands. */
export function serialFromClock(now: Date, system: DateSystem): number {
  return serialFromDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }, system);
}

/** The day of a serial number; its time of day is dropped. */
export function dayFromSerial(serial: number, system: DateSystem): Day {
  const date = new Date(epoch(system) + Math.floor(serial) * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** "2025-01-01" → its serial number. @returns null when the text is not a day of the calendar written like that. */
export function serialFromIso(iso: string, system: DateSystem): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso.trim());
  if (!parts) return null;
  const serial = serialFromDay({ year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) }, system);
  return isoFromSerial(serial, system) === iso.trim() ? serial : null;
}

/** A serial number → "2025-01-01". */
export function isoFromSerial(serial: number, system: DateSystem): string {
  const { year, month, day } = dayFromSerial(serial, system);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/**
 * The same day `months` later, as Excel's EDATE counts: where the month is too short, its last day.
 * @param months whole months, negative for earlier
 */
export function monthsLater(serial: number, months: number, system: DateSystem): number {
  const { year, month, day } = dayFromSerial(serial, system);
  const first = serialFromDay({ year, month: month + months, day: 1 }, system);
  const next = serialFromDay({ year, month: month + months + 1, day: 1 }, system);
  return Math.min(first + day - 1, next - 1);
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "20 January 2026", for sentences. */
export function longDate(serial: number, system: DateSystem): string {
  const { year, month, day } = dayFromSerial(serial, system);
  return `${day} ${MONTHS[month - 1] ?? ""} ${year}`;
}

/**
 * The formula that says a date cell as {@link longDate} does. TEXT would need format codes of the reader's locale
 * ("d mmmm yyyy" is text in a German Excel), so the month is chosen by number.
 * @param cell a reference, for example `$C$4`
 */
export function longDateFormula(cell: string): string {
  return `DAY(${cell})&" "&CHOOSE(MONTH(${cell}),${MONTHS.map((month) => `"${month}"`).join(",")})&" "&YEAR(${cell})`;
}
