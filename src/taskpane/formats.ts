/**
 * Numbers written out for people, in the separators of their locale. The currency stands where it was typed, or as the
 * source writes it.
 */
import { signBefore, withSigns, type MoneySigns } from "../sheet/money-signs";
import { tableDecimals } from "../summary";
import { isolated } from "./direction";
import { texts, wordsLocale } from "./texts";

/** 13333400000 → "$13,333,400,000"; cents only where there are any. */
export function formatMoney(value: number, currency: string | MoneySigns, locale: string): string {
  const amount = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(Math.abs(value));
  return `${value <= -0.005 ? "−" : ""}${withSigns(signsOf(currency), amount)}`;
}

/**
 * 13333400000 → "$13,333.4 m", "$13.333,4 Mio."; below a million as {@link formatMoney} without cents. Small amounts
 * have more decimals, so that none is shown with fewer figures than a sentence says of it. To be read, not to be typed.
 */
export function formatMoneyShort(value: number, currency: string | MoneySigns, locale: string): string {
  const large = Math.abs(value) >= 1e6;
  const digits = large ? 1 : 0;
  const size = Math.abs(value) / (large ? 1e6 : 1);
  const most = tableDecimals(size, digits);
  const amount = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: most }).format(
    size,
  );
  const signs = signsOf(currency);
  const spaced = large && signs.behind !== "" ? { ...signs, behind: ` ${signs.behind.trim()}` } : signs;
  return isolated(
    `${value < 0 && Number(size.toFixed(most)) > 0 ? "−" : ""}${withSigns(spaced, large ? texts.amounts.millions({ amount }) : amount)}`,
  );
}

/** 13333400000 → "$13.3B", "13,3 Mrd." in German: three figures, for where there is little room. */
export function formatMoneyCompact(value: number, currency: string | MoneySigns, locale: string): string {
  const amount = new Intl.NumberFormat(wordsLocale(locale), {
    notation: "compact",
    maximumSignificantDigits: 3,
  }).format(Math.abs(value));
  return isolated(`${value < 0 ? "−" : ""}${withSigns(signsOf(currency), amount)}`);
}

/** 0.03 → "3%", 0.33334 → "33.334%", -0.05 → "−5%" with the minus sign that amounts have. */
export function formatRate(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 6 }).format(value).replace("-", "−");
}

/** 4209 → "4,209". */
export function formatCount(value: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** 14500 → "14,500", 7.5 → "7.5"; as many digits as somebody typed. */
export function formatNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);
}

/** A currency without a place of its own stands in front. */
const signsOf = (currency: string | MoneySigns): MoneySigns =>
  typeof currency === "string" ? signBefore(currency) : currency;
