import { isModelError, type ModelError } from "./errors";
import { conservative, roundUpSignificant } from "./significant";

/** Words for the powers of a thousand, the largest first. */
export const MAGNITUDES = [
  { divisor: 1e12, word: "trillion" },
  { divisor: 1e9, word: "billion" },
  { divisor: 1e6, word: "million" },
  { divisor: 1, word: "" },
] as const;

/** Figures of a break-even margin: 12.4%, for 12% and 13% are far apart to somebody who knows the margin. */
export const MARGIN_FIGURES = 3;

/**
 * Small allowance before rounding down, so that 99.9999 does not become 99. The sheet's formulas use the same one.
 */
export const ROUNDING_TOLERANCE = 1e-4;

/** The power of a thousand in which an amount is spoken of. */
export function magnitudeOf(amount: number): (typeof MAGNITUDES)[number] {
  const size = Math.abs(amount) * (1 + ROUNDING_TOLERANCE);
  return MAGNITUDES.find(({ divisor }) => size >= divisor) ?? MAGNITUDES[3];
}

/** What stands before an amount, or around it: "$", or "" before and " €" behind. */
export type CurrencyText = string | { readonly before: string; readonly behind: string };

/** "$100 million": two significant figures, rounded towards claiming less. */
export function spokenAmount(currency: CurrencyText, amount: number): string {
  const { divisor, word } = magnitudeOf(amount);
  return money(currency, finite(conservative(Math.abs(amount))) / divisor, word);
}

/** "$12.4 million": one decimal, for amounts that were given rather than claimed. */
export function plainAmount(currency: CurrencyText, amount: number): string {
  const { divisor, word } = magnitudeOf(amount);
  return money(currency, roundTo(Math.abs(amount) / divisor, 1), word);
}

/** Making a formatter takes far longer than using it, and a column may ask for 100,000 sentences. */
const GROUPED = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

function money(currency: CurrencyText, scaled: number, word: string): string {
  const figure = Number(scaled.toPrecision(15));
  const digits = figure >= 1000 ? GROUPED.format(figure) : String(figure);
  const { before, behind } = typeof currency === "string" ? { before: currency, behind: "" } : currency;
  if (word === "") return `${before}${digits}${behind}`;
  // Behind a word a sign always keeps its distance: "12€", but "12 million €".
  return `${before}${digits} ${word}${behind.trim() === "" ? "" : ` ${behind.trim()}`}`;
}

/** "3%", "0.25%": a share as people say it. */
export function spokenShare(share: number): string {
  return `${roundTo(share * 100, 2)}%`;
}

/** "0.89%": a break-even to a few significant figures, rounded up. */
export function spokenBreakEven(rate: number, significant = 2): string {
  return `${Number((finite(roundUpSignificant(rate, significant)) * 100).toPrecision(15))}%`;
}

/** Excel's ROUND: halves away from zero, judged in decimal. */
export function roundTo(value: number, digits: number): number {
  const shifted = Number(`${Math.abs(value)}e${digits}`);
  return Math.sign(value) * Number(`${Math.round(Number.isNaN(shifted) ? Math.abs(value) * 10 ** digits : shifted)}e-${digits}`);
}

/** The model refuses only what is not finite, and a case holds no such number. */
function finite(result: number | ModelError): number {
  if (isModelError(result)) throw new RangeError(result.message);
  return result;
}
