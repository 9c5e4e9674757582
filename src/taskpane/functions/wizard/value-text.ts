import type { CellValue } from "../../../sheet/spec";
import { formatCount, formatRate } from "../../formats";
import { texts } from "../../texts";
import type { Cells } from "../call/call-function";

/**
 * What an argument is worth, in a few words: one value in full, several counted.
 * @param rate whether a number is shown as a percentage
 */
export function valueText(values: Cells, rate: boolean, locale: string): string {
  const cells = values.flat();
  const [only = null] = cells;
  if (cells.length === 1) return oneValue(only, rate, locale);
  const filled = cells.filter((cell) => cell !== null).length;
  const count = formatCount(cells.length, locale);
  return filled === cells.length
    ? texts.wizard.cells({ count })
    : texts.wizard.cellsFilled({ count, filled: formatCount(filled, locale) });
}

/** A value as text; a blank cell is said to be one. */
export function oneValue(value: CellValue, rate: boolean, locale: string): string {
  if (value === null) return texts.wizard.blank;
  if (typeof value !== "number")
    return String(value).toUpperCase() === "TRUE" || value === false ? String(value).toUpperCase() : String(value);
  return rate ? formatRate(value, locale) : numberText(value, locale);
}

/** Rows for a small table: numbers to as many digits as tell them apart, blanks as empty texts. */
export function tableRows(rows: Cells, most: number): (number | string)[][] {
  return rows
    .slice(0, most)
    .map((row) =>
      row.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(digitsOf(cell))) : String(cell ?? ""))),
    );
}

/** Digits behind the decimal mark. */
function digitsOf(value: number): number {
  const size = Math.abs(value);
  return size >= 1e8 ? 0 : size >= 1000 ? 2 : size >= 1 ? 4 : 6;
}

/** 100002000.4 → "100,002,000.4"; as many digits as tell numbers apart, and no more. */
export function numberText(value: number, locale: string): string {
  if (value !== 0 && Math.abs(value) < 1e-6)
    return new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }).format(value);
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digitsOf(value) }).format(value);
}
