import { isModelError, type ModelError } from "./errors";
import { conservative, figuresSaid, roundUpSignificant, TOLERANCE } from "./significant";

/** Words for the powers of a thousand, the largest first. */
export const MAGNITUDES = [
  { divisor: 1e12, word: "trillion" },
  { divisor: 1e9, word: "billion" },
  { divisor: 1e6, word: "million" },
  { divisor: 1, word: "" },
] as const;

/**
 * Small allowance before rounding down, so that 99.9999 does not become 99. The sheet's formulas use the same one.
 */
export const ROUNDING_TOLERANCE = TOLERANCE;

/**
 * The rounding of everything that is claimed, wherever it is said: down, to two figures, or three where the first is 1.
 * 116.7 is 116, 88.3 is 88; a loss is rounded up in size, as {@link needRounded} does.
 *
 * @param amount In any unit; finite.
 * @returns At most the amount (within 0.01% of it), and less than 5% below it.
 */
export function claimRounded(amount: number): number {
  return amount < 0 ? -needRounded(-amount) : finite(conservative(amount, figuresSaid(amount * (1 + TOLERANCE))));
}

/**
 * The rounding of everything that has to be reached, such as a break-even share: to as many figures as a claim, up.
 * 0.8857% is 0.89%, 1.003% is 1.01%.
 *
 * @param amount In any unit; finite.
 * @returns At least the amount (within 0.01% of it), and less than 5% above it.
 */
export function needRounded(amount: number): number {
  return amount < 0
    ? -claimRounded(-amount)
    : finite(roundUpSignificant(amount, figuresSaid(amount * (1 - TOLERANCE))));
}

/**
 * Decimals with which a table shows an amount, so that it has a figure more than {@link claimRounded} says of it, and
 * rounding to the nearest cannot contradict that.
 *
 * @param amount As shown, in the unit of the table; 0 needs no more than the least.
 * @param least Decimals that the table has anyway.
 */
export function tableDecimals(amount: number, least: number): number {
  const size = Math.abs(amount);
  if (size === 0) return least;
  const [, exponent = "0"] = size.toExponential().split("e");
  return Math.min(MOST_DECIMALS, Math.max(least, figuresSaid(size) - Number(exponent)));
}

/** Beyond these a column of a table has no room. */
const MOST_DECIMALS = 5;

/** The power of a thousand in which an amount is spoken of. */
export function magnitudeOf(amount: number): (typeof MAGNITUDES)[number] {
  const size = Math.abs(amount) * (1 + ROUNDING_TOLERANCE);
  return MAGNITUDES.find(({ divisor }) => size >= divisor) ?? MAGNITUDES[3];
}

/** What stands before an amount, or around it: "$", or "" before and " €" behind. */
export type CurrencyText = string | { readonly before: string; readonly behind: string };

/** "$100 million", "$116 million": the size of a claim, or of a loss, rounded by {@link claimRounded}. */
export function spokenAmount(currency: CurrencyText, amount: number): string {
  const { divisor, word } = magnitudeOf(amount);
  return money(currency, Math.abs(claimRounded(amount)) / divisor, word);
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

/** "0.89%": a rate that has to be reached, as {@link needRounded} or {@link breakEvenSaid} rounds it. */
export function spokenNeed(rate: number): string {
  return `${Number((rate * 100).toPrecision(15))}%`;
}

/**
 * A break-even share as it is said beside the share credited: rounded up, but never to the other side of that share.
 *
 * @param breakEven Rate, at least 0.
 * @param share Share credited, 0..1, as it is said; null while none is.
 * @param pays Whether the share reaches the break-even.
 */
export function breakEvenSaid(breakEven: number, share: number | null, pays: boolean): number {
  const need = needRounded(breakEven);
  if (share === null) return need;
  if (pays) return Math.min(need, roundTo(share, 4));
  return need > share ? need : needRounded((breakEven * (1 + TOLERANCE)) / (1 - TOLERANCE));
}

/** Excel's ROUND: halves away from zero, judged in decimal. */
export function roundTo(value: number, digits: number): number {
  const shifted = Number(`${Math.abs(value)}e${digits}`);
  return (
    Math.sign(value) *
    Number(`${Math.round(Number.isNaN(shifted) ? Math.abs(value) * 10 ** digits : shifted)}e-${digits}`)
  );
}

/** The model refuses only what is not finite, and a case holds no such number. */
function finite(result: number | ModelError): number {
  if (isModelError(result)) throw new RangeError(result.message);
  return result;
}
