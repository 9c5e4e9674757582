import { currencyNamed, SIGNS } from "./currency";

/** Signs that several countries write, and their codes. */
const SHARED = {
  $: "USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU DOP BSD BBD BZD BMD KYD JMD TTD FJD XCD NAD BND GYD SRD LRD",
  "¥": "JPY CNY",
  元: "CNY TWD",
  KR: "SEK NOK DKK ISK",
  RS: "INR PKR LKR NPR MUR",
  LEI: "RON MDL",
  РУБ: "RUB BYN",
} as const;

/** Signs of one country, beside those that {@link SIGNS} has for its code. */
const MORE = {
  USD: "US$",
  CAD: "C$ CA$",
  AUD: "A$ AU$",
  NZD: "NZ$",
  SGD: "S$ SG$",
  HKD: "HK$",
  TWD: "NT$",
  MXN: "MX$",
  BRL: "R$",
  JPY: "円 JP¥",
  CNY: "RMB CN¥",
  KRW: "원",
  CHF: "FR SFR",
  PLN: "ZŁ",
  CZK: "KČ",
  HUF: "FT",
  BGN: "ЛВ",
  RUB: "Р",
  MYR: "RM",
  IDR: "RP",
  ZAR: "R",
  NGN: "₦",
  PHP: "₱",
  KZT: "₸",
  GHS: "₵",
  CRC: "₡",
  GEL: "₾",
} as const;

/** The codes that a sign may stand for, by the sign in capitals and without a point behind it. */
const CODES_OF: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...[...SIGNS].map(([code, sign]): [string, string[]] => [sign, [code]]),
  ...Object.entries(MORE).flatMap(([code, signs]) =>
    signs.split(" ").map((sign): [string, string[]] => [sign, [code]]),
  ),
  ...Object.entries(SHARED).map(([sign, codes]): [string, string[]] => [sign, codes.split(" ")]),
]);

/**
 * Whether two signs or codes may mean one currency: "€" and "EUR", "$" and "CAD", "¥" and "CNY", "kr." and "SEK", but
 * not "US$" and "CAD". "" names none and agrees with all.
 */
export function sameCurrency(one: string, other: string): boolean {
  const [ones, others] = [codesOf(one), codesOf(other)];
  return ones.length === 0 || others.length === 0 || ones.some((code) => others.includes(code));
}

function codesOf(written: string): readonly string[] {
  const sign = written.normalize("NFKC").trim().replace(/\.$/, "").toUpperCase();
  if (sign === "") return [];
  const known = CODES_OF.get(sign) ?? (/^[A-Z]{3}$/.test(sign) ? [sign] : CODES_OF.get(currencyNamed(written)));
  return known ?? [sign];
}
