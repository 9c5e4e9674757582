import { readDateText } from "../text/date-text";

/**
 * Whether the numbers of one row are headings rather than amounts: years in order, the months 1 to 12, days that lie
 * a week, a month, a quarter or a year apart, or dates written as digits.
 */
export function areHeadingNumbers(numbers: readonly number[]): boolean {
  if (numbers.length < 2 || !numbers.every(Number.isInteger)) return false;
  return areYears(numbers) || areMonths(numbers) || areDays(numbers) || areWrittenDates(numbers);
}

/** Years that rise one by one, or fall; in a second block they begin again. */
export function areYears(numbers: readonly number[]): boolean {
  if (!numbers.every((number) => number >= 1900 && number <= 2199)) return false;
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}

/** The numbers 1 to 12. */
export function areMonths(numbers: readonly number[]): boolean {
  return numbers.length === 12 && numbers.every((number, index) => number === index + 1);
}

/** Months or days written as digits, 202101 or 20210131, in order. */
function areWrittenDates(numbers: readonly number[]): boolean {
  const rising = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  const length = String(numbers[0]).length;
  return (
    rising &&
    (length === 6 || length === 8) &&
    numbers.every((number) => String(number).length === length && readDateText(String(number)) !== null)
  );
}

/** Days between the first days of months, and how far they are from that. */
const MONTH = 30.4375;
const UNEVEN = 2.5;

/** Serial numbers of days at even distances, rising or falling; of the first days of months some may be missing. */
export function areDays(numbers: readonly number[]): boolean {
  if (!numbers.every((number) => number >= 10_000 && number <= 109_700)) return false;
  const falls = (numbers.at(-1) ?? 0) < (numbers[0] ?? 0);
  const steps = numbers.slice(1).map((number, index) => (number - (numbers[index] ?? 0)) * (falls ? -1 : 1));
  const between = (least: number, most: number) => steps.every((step) => step >= least && step <= most);
  if (areMonthsWithGaps(steps)) return true;
  return between(1, 1) || between(7, 7) || between(28, 31) || between(89, 92) || between(365, 366);
}

/** Whether most steps are a month and the others a few: a list in which single months are missing. */
function areMonthsWithGaps(steps: readonly number[]): boolean {
  const single = steps.filter((step) => step >= 28 && step <= 31).length;
  const offMonths = (step: number) => Math.abs(step - Math.round(step / MONTH) * MONTH);
  const isMonths = (step: number) => step >= 28 && step < 13 * MONTH && offMonths(step) <= UNEVEN;
  return single > 1 && single * 2 > steps.length && steps.every(isMonths);
}
