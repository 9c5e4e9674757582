import { formatMoney, formatNumber, formatRate } from "./formats";
import type { MoneySigns } from "../sheet/money-signs";
import { parseNumber, parseRate, typedSigns } from "./numbers";

export type NumberKind = "money" | "rate" | "growth" | "count";

/**
 * What was typed, written out in full, so that people see how it was understood: "10bn" → "$10,000,000,000". Text that
 * is no number stays as it is, for the message beside it to speak of.
 * @param locale in which it was typed, and is written out where `shown` says nothing else
 * @param kind "growth" takes an amount, a signed increase or a rate; "count" a number of people or hours
 */
export function normalise(
  text: string,
  kind: NumberKind,
  currency: string | MoneySigns,
  locale: string,
  shown = locale,
): string {
  const number = parseNumber(text, locale);
  if (!number) return text;
  const isRate = kind === "rate" || (kind === "growth" && number.percent);
  const rate = isRate ? parseRate(text, locale) : null;
  if (isRate) return rate ? formatRate(rate.value, shown) : text;
  if (number.percent) return text;
  if (kind === "count") return number.currency === "" ? formatNumber(number.value, shown) : text;
  const sign = kind === "growth" && number.signed && number.value >= 0 ? "+" : "";
  return `${sign}${formatMoney(number.value, typedSigns(number) ?? currency, shown)}`;
}

/**
 * A rate that was typed without a percent sign, written out as it is read: "3" → "3%", "0.03" → "3%"; null for any
 * other text.
 */
export function bareRate(text: string, locale: string): string | null {
  const rate = parseRate(text, locale);
  return rate && !rate.percent ? formatRate(rate.value, locale) : null;
}
