import type { CellBlock } from "../../sheet/workbook";
import { signBefore, type MoneySigns } from "../../sheet/money-signs";
import { placeInFormat, signsAt, type CurrencyPlace } from "./currency-place";

/** Where a currency is written for the first time, and on which side of its amount. */
export interface WrittenCurrency {
  /** A cell or column, as a message names it. */
  readonly cell: string;
  readonly place: CurrencyPlace | null;
  /** As it is written there: "USD". */
  readonly written: string;
}

/** Signs of currencies by their ISO 4217 code, where one sign means one currency to most readers. */
export const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USD: "$",
    EUR: "€",
    GBP: "£",
    JPY: "¥",
    INR: "₹",
    KRW: "₩",
    RUB: "₽",
    TRY: "₺",
    ILS: "₪",
    THB: "฿",
    VND: "₫",
    UAH: "₴",
  }),
);
const CODES =
  "USD EUR GBP JPY CNY CHF SEK NOK DKK PLN CZK HUF RON BGN RUB TRY ILS INR KRW THB VND UAH AUD CAD NZD SGD HKD MXN BRL ZAR AED SAR IDR MYR PHP TWD CLP COP ARS".split(
    " ",
  );
const CODE = new RegExp(`(?<![A-Z])(?:${CODES.join("|")})(?![A-Z])`);

/** One spelling for a currency: "EUR" and "€" are one. */
export function normalCurrency(written: string): string {
  const bare = written.trim();
  return SIGNS.get(bare.toUpperCase()) ?? (bare === "US$" ? "$" : bare);
}

/** "$" from `"$"#,##0` or `[$USD] #,##0`; "" when the format names no currency. */
export const currencyOf = (numberFormat: string): string => normalCurrency(writtenIn(numberFormat));

/** The currency of a number format as it is written there: "USD" from `[$USD] #,##0`. */
function writtenIn(numberFormat: string): string {
  const tagged = /\[\$([^\]-]+)(?:-[0-9A-Fa-f]+)?\]/.exec(numberFormat);
  if (tagged) return tagged[1] ?? "";
  const plain = numberFormat.replace(/\\/g, "").replace(/\[[^\]]*\]/g, "");
  const bare =
    /(?:(?<![A-Z])(?:US|CA|AU|NZ|NT|HK|MX|[ACRS]))?\$|[€£¥₹₩₽₺฿₪]/.exec(plain) ??
    /"\s*([A-Z]{3}|kr\.?|zł|Kč|Ft)\s*"/.exec(plain);
  return bare ? (bare[1] ?? bare[0]) : "";
}

/** What a number format writes around an amount: "$" before it, " EUR" behind it; null when it names no currency. */
export function signsInFormat(numberFormat: string): MoneySigns | null {
  const written = writtenIn(numberFormat);
  const place = placeInFormat(numberFormat);
  return written === "" ? null : place ? signsAt(written, place) : signBefore(written);
}

/** The currency that a heading names: "Umsatz in Mio. €", "Revenue (USD)"; "" for none. */
export const currencyNamed = (heading: string): string => normalCurrency(namedIn(heading));

/** The same as the heading writes it: "USD" from "Revenue (USD)". */
export function namedIn(heading: string): string {
  const sign = /[$€£₹₩₽₺฿₪]/.exec(heading) ?? CODE.exec(heading);
  if (sign) return sign[0];
  return /(?<!\p{L})(?:dollars?)(?!\p{L})/iu.test(heading)
    ? "$"
    : /(?<!\p{L})euros?(?!\p{L})/iu.test(heading)
      ? "€"
      : "";
}

/** Whether a text is the code or the sign of a currency and nothing else. */
export const isCurrency = (text: string): boolean =>
  CODES.includes(text.trim().toUpperCase()) || /^[$€£¥₹₩₽₺฿₪]$/.test(text.trim());

/** Currencies of the number formats of some columns and their cells, each with the first cell or column that has it. */
export function formatCurrencies(
  block: CellBlock,
  columns: readonly number[],
  firstRow: number,
  name: (row: number, column: number) => string,
): Map<string, WrittenCurrency> {
  const found = new Map<string, WrittenCurrency>();
  const add = (format: string, cell: string) => {
    const written = writtenIn(format);
    const currency = normalCurrency(written);
    if (currency !== "" && !found.has(currency)) found.set(currency, { cell, place: placeInFormat(format), written });
  };
  for (const column of columns) {
    // The first number that has the usual format of its column, for another one may stand above it.
    const isUsual = (at: number) => at >= firstRow && !block.cellFormats?.has(`${at},${column}`);
    const row = block.values.findIndex((values, at) => typeof values[column] === "number" && isUsual(at));
    add(block.columnFormats[column] ?? "General", name(Math.max(row, firstRow), column));
  }
  for (const [at, format] of block.cellFormats ?? []) {
    const [row = 0, column = 0] = at.split(",").map(Number);
    if (row >= firstRow && columns.includes(column)) add(format, name(row, column));
  }
  return found;
}
