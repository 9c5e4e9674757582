import { signBefore, type MoneySigns } from "../../sheet/money-signs";
import { signedFormat } from "../../sheet/number-formats";

import { tableDecimals } from "../../model";

export {
  breakEvenSaid,
  claimRounded,
  magnitudeOf,
  MAGNITUDES,
  needRounded,
  plainAmount,
  ROUNDING_TOLERANCE,
  roundTo,
  spokenAmount,
  spokenNeed,
  spokenShare,
  tableDecimals,
} from "../../model";

/** How money is shown on a page: one unit for all of it, said once at the top. */
export interface MoneyUnit {
  /** "$", or "" when the source names no currency. */
  readonly currency: string;
  /** The currency on its side of an amount. */
  readonly signs: MoneySigns;
  /** Amounts are divided by this for show: 1, 1e3, 1e6, 1e9 or 1e12. */
  readonly divisor: number;
  /**
   * Decimals of an amount in this unit: as many as show the smallest claim with a figure more than the sentences do.
   */
  readonly decimals: number;
  /** "$ million", "million €", "million", "$". */
  readonly label: string;
  /** Excel's number format, which does the dividing: cells hold full amounts. */
  readonly format: string;
  /** The same without decimals, for the marks of an axis. */
  readonly wholeFormat: string;
}

const UNITS = [
  { divisor: 1e12, word: "trillion", commas: ",,,," },
  { divisor: 1e9, word: "billion", commas: ",,," },
  { divisor: 1e6, word: "million", commas: ",," },
  { divisor: 1e3, word: "thousand", commas: "," },
  { divisor: 1, word: "", commas: "" },
] as const;

/** Digits that fit a column of the page before the decimal point. */
const WIDEST = 1e6;

/**
 * The unit in which the claim is easy to read and the largest amount still fits its column.
 * @param claim the amount that matters most
 * @param largest the largest amount on the page
 * @param signs where the currency stands; in front unless said
 * @param smallest the smallest amount that a sentence claims, where that is not the claim itself
 */
export function moneyUnit(
  currency: string,
  claim: number,
  largest: number,
  signs: MoneySigns = signBefore(currency),
  smallest = claim,
): MoneyUnit {
  const readable = UNITS.find(({ divisor }) => Math.abs(claim) >= divisor) ?? UNITS[4];
  const fitting = UNITS.findLast(({ divisor }) => Math.abs(largest) / divisor < WIDEST) ?? UNITS[0];
  const unit = readable.divisor >= fitting.divisor ? readable : fitting;
  const { divisor } = unit;
  const words = signs.behind === "" ? [currency, unit.word] : [unit.word, currency];
  const label = words.filter((part) => part !== "").join(" ");
  const decimals = Math.min(
    tableDecimals(smallest / divisor, divisor === 1 ? 0 : 1),
    room(Math.abs(largest) / divisor),
  );
  const digits = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  const whole = signedFormat(`#,##0${unit.commas}`, divisor);
  return {
    currency,
    signs,
    divisor,
    decimals,
    label,
    wholeFormat: whole,
    format: signedFormat(`${digits}${unit.commas}`, divisor / 10 ** decimals),
  };
}

/** How many decimals a column of the page has room for beside the digits of its largest amount. */
const room = (largest: number): number =>
  Math.max(1, Math.floor(Math.log10(WIDEST)) - Math.floor(Math.log10(Math.max(largest, 1))));
