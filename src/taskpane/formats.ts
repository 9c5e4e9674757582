/** Numbers written out for people, in the separators of their locale. The currency stands where it was typed: in front. */

/** 13333400000 → "$13,333,400,000"; cents only where there are any. */
export function formatMoney(value: number, currency: string, locale: string): string {
  const amount = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(Math.abs(value));
  return `${value < 0 ? "−" : ""}${withCurrency(currency, amount)}`;
}

/** 13333400000 → "$13,333.4 m"; below a million as {@link formatMoney} without cents. */
export function formatMoneyShort(value: number, currency: string, locale: string): string {
  const large = Math.abs(value) >= 1e6;
  const digits = large ? 1 : 0;
  const amount = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    Math.abs(value) / (large ? 1e6 : 1),
  );
  return `${value < 0 ? "−" : ""}${withCurrency(currency, amount)}${large ? " m" : ""}`;
}

/** 0.03 → "3%", 0.33334 → "33.334%". */
export function formatRate(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 6 }).format(value);
}

/** 4209 → "4,209". */
export function formatCount(value: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** 14500 → "14,500", 7.5 → "7.5"; as many digits as somebody typed. */
export function formatNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);
}

/** Letters keep a distance ("CHF 10"), symbols do not ("$10"). */
function withCurrency(currency: string, amount: string): string {
  return /\p{L}$/u.test(currency) ? `${currency} ${amount}` : `${currency}${amount}`;
}
