import { dayFromSerial, isoFromSerial, monthsLater, serialFromDay, type DateSystem } from "../../sheet/dates";
import { CaseProblem } from "../case/case";

/** A stretch of time over which revenue is added up; both days belong to it. */
export interface Period {
  readonly first: number;
  readonly last: number;
  readonly phase: "before" | "after";
}

export interface PeriodUnit {
  readonly name: "year" | "quarter" | "month" | "week" | "day";
  /** Calendar months in a period, or 0 where it is counted in days. */
  readonly months: number;
  readonly days: number;
}

const UNITS = {
  year: { name: "year", months: 12, days: 0 },
  quarter: { name: "quarter", months: 3, days: 0 },
  month: { name: "month", months: 1, days: 0 },
  week: { name: "week", months: 0, days: 7 },
  day: { name: "day", months: 0, days: 1 },
} as const satisfies Record<string, PeriodUnit>;

export interface PeriodDivision {
  readonly unit: PeriodUnit;
  readonly periods: readonly Period[];
}

/** Months before and after go-live from which on daily figures are compared by month rather than by week. */
const MONTHS_BEFORE = 6;
const MONTHS_AFTER = 3;
const WEEKS_BEFORE = 4;
const WEEKS_AFTER = 2;

/**
 * Divides the time of the data into whole periods of one length, counted from go-live in both directions, so that none
 * holds days of before and after. A period at either end that the data covers in part is left out, for it would make
 * the average too low.
 *
 * @param dates serial numbers of the rows, in any order
 * @param launched serial number of the first day after
 * @throws CaseProblem when go-live lies outside the data or leaves no whole period on one side
 */
export function dividePeriods(dates: readonly number[], launched: number, system: DateSystem): PeriodDivision {
  const days = [...new Set(dates)].sort((a, b) => a - b);
  const first = days[0] ?? 0;
  const last = days.at(-1) ?? 0;
  if (launched <= first || launched > last) {
    throw new CaseProblem(
      "launched",
      `Go-live on ${isoFromSerial(launched, system)} lies outside the data, which runs from ${isoFromSerial(first, system)} to ${isoFromSerial(last, system)}. Choose a day in between.`,
    );
  }
  const gap = medianGap(days);
  const unit = chooseUnit(gap, first, last, launched, system);
  const periods = [
    ...periodsOf(unit, launched, -1, first, system).reverse(),
    ...periodsOf(unit, launched, 1, last, system),
  ];
  const whole = periods.filter((period) => isWhole(period, unit, gap, first, last));
  const missing = (["before", "after"] as const).find((phase) => !whole.some((period) => period.phase === phase));
  if (missing) {
    throw new CaseProblem(
      "launched",
      `The data holds no whole ${unit.name} ${missing} go-live on ${isoFromSerial(launched, system)}; it runs from ${isoFromSerial(first, system)} to ${isoFromSerial(last, system)}.`,
    );
  }
  return { unit, periods: whole };
}

/**
 * Half of the gaps between neighbouring days with data are at most this long; 1 for a single day.
 * @param days distinct serial numbers, in order
 */
export function medianGap(days: readonly number[]): number {
  const gaps = days
    .slice(1)
    .map((day, index) => day - (days[index] ?? day))
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 1;
}

function chooseUnit(gap: number, first: number, last: number, launched: number, system: DateSystem): PeriodUnit {
  if (gap > 300) return UNITS.year;
  if (gap > 80) return UNITS.quarter;
  if (gap > 20) return UNITS.month;
  const weekly = gap >= 5;
  const monthsBefore = monthsLater(launched, -MONTHS_BEFORE, system) >= first;
  const monthsAfter = monthsLater(launched, MONTHS_AFTER, system) <= last + 1;
  // Weekly figures are not added up by month: some months would hold four of them and others five.
  if (!weekly && monthsBefore && monthsAfter) return UNITS.month;
  const enoughWeeks = launched - 7 * WEEKS_BEFORE >= first && launched + 7 * WEEKS_AFTER <= last + 1;
  return weekly || enoughWeeks ? UNITS.week : UNITS.day;
}

/** Periods from go-live in one direction until one reaches past `limit`. */
function periodsOf(unit: PeriodUnit, launched: number, direction: 1 | -1, limit: number, system: DateSystem): Period[] {
  const start = (index: number) =>
    unit.months > 0 ? monthsLater(launched, index * unit.months, system) : launched + index * unit.days;
  const periods: Period[] = [];
  for (let index = direction === 1 ? 0 : -1; ; index += direction) {
    const period = {
      first: start(index),
      last: start(index + 1) - 1,
      phase: direction === 1 ? ("after" as const) : ("before" as const),
    };
    if (direction === 1 ? period.first > limit : period.last < limit) return periods;
    periods.push(period);
  }
}

/** Days that may lack at either end of a period before it counts as covered in part: a weekend, a week of a month. */
function tolerance(unit: PeriodUnit, gap: number): number {
  if (gap >= 5) return Infinity;
  return unit.name === "day" ? 0 : unit.name === "week" ? 2 : 7;
}

function isWhole(period: Period, unit: PeriodUnit, gap: number, first: number, last: number): boolean {
  const allowed = tolerance(unit, gap);
  return first - period.first <= allowed && period.last - last <= allowed;
}

/**
 * The length of `periods` periods in months, for "over 12 months": whole weeks and days are turned into months of
 * 365.25/12 days.
 */
export function lengthInMonths(unit: PeriodUnit, periods: number): number {
  return unit.months > 0 ? unit.months * periods : (unit.days * periods * 12) / 365.25;
}

/** "Jan 2025", "16 Feb 2015", "2025": a period's name on an axis. */
export function periodLabel(period: Period, unit: PeriodUnit, system: DateSystem): string {
  const { year, month, day } = dayFromSerial(period.first, system);
  const monthName =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month - 1] ?? "";
  const wholeMonths = period.first === serialFromDay({ year, month, day: 1 }, system);
  if (unit.name === "year" && wholeMonths && month === 1) return String(year);
  return unit.months > 0 && wholeMonths ? `${monthName} ${year}` : `${day} ${monthName} ${year}`;
}
