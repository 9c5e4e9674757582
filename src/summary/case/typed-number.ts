import { signBefore, signBehind, type MoneySigns } from "../../sheet/money-signs";

/**
 * Numbers as people type them: "$10,000 m", "10bn", "3 %", "0.03", "1.234,5", "(2.4m)". Digits are moved by powers of
 * ten in text, never by floating-point multiplication, so "33.334%" is exactly the number 0.33334.
 */
export interface TypedNumber {
  readonly value: number;
  /** A percent sign was typed; `value` is already the fraction. */
  readonly percent: boolean;
  /** A plus or minus was typed, so the number is a change rather than a level. */
  readonly signed: boolean;
  /** The currency as typed: "$", "€", "CHF"; "" when there was none. */
  readonly currency: string;
  /** Set where it was typed behind the digits: "10 bn €". */
  readonly currencyBehind?: true;
}

/** The currency of a typed amount on the side where it was typed; null when there was none. */
export function typedSigns({
  currency,
  currencyBehind,
}: Pick<TypedNumber, "currency" | "currencyBehind">): MoneySigns | null {
  if (currency === "") return null;
  return currencyBehind === true ? signBehind(currency) : signBefore(currency);
}

/**
 * Powers of ten behind a number. Only spellings with one meaning in English, German, French and Spanish offices are
 * here.
 */
const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    "%": -2,
    k: 3,
    tsd: 3,
    thousand: 3,
    m: 6,
    mn: 6,
    mm: 6,
    mio: 6,
    mill: 6,
    million: 6,
    millions: 6,
    b: 9,
    bn: 9,
    mrd: 9,
    md: 9,
    billion: 9,
    billions: 9,
    t: 12,
    tn: 12,
    trillion: 12,
  }),
);

/**
 * @param text what was typed
 * @param locale BCP 47 tag; it decides only where the text leaves a choice, as "1.234" does
 * @returns null when the text is not one number
 */
export function parseNumber(text: string, locale: string): TypedNumber | null {
  // The normal form would make 52 of "5²" and 12 of "①②"; full-width digits are the same digits in it.
  if (/\p{No}/u.test(text)) return null;
  let rest = text.normalize("NFKC").replace(/[−‒–]/g, "-").trim();
  const bracketed = /^\((.+)\)$/.exec(rest);
  if (bracketed) rest = `-${bracketed[1] ?? ""}`;
  const parts = /^([+-]?)\s*(\D*?)\s*([+-]?)\s*(\d[\d.,'’\s]*|[.,]\d+)\s*(\D*)$/u.exec(rest);
  if (!parts) return null;
  const [, outer = "", prefix = "", inner = "", digits = "", suffix = ""] = parts;
  if (outer && inner) return null;
  const behind = unitAndCurrency(suffix);
  if (!behind || !isCurrency(prefix) || (prefix && behind.currency)) return null;
  const plain = plainDigits(digits.trim(), locale);
  if (plain === null) return null;
  const sign = outer + inner;
  const value = Number(`${sign}${plain}e${behind.power}`);
  return {
    value,
    percent: behind.power === -2,
    signed: sign !== "" && !bracketed,
    currency: prefix || behind.currency,
    ...(behind.currency === "" || behind.inFront ? {} : { currencyBehind: true as const }),
  };
}

/**
 * The rate that a number means in a field, or an option, for a rate: "3%" and "3" are 3%, and "0.03" is too. From 1 on
 * a number without a percent sign counts as percent, below it as a fraction; whoever reads one so says so.
 */
export function rateOf({ value, percent }: Pick<TypedNumber, "value" | "percent">): number {
  return percent || Math.abs(value) < 1 ? value : Number((value / 100).toPrecision(15));
}

/** {@link parseNumber} for a rate: `value` is the fraction. An amount with a currency is none. */
export function parseRate(text: string, locale: string): TypedNumber | null {
  const number = parseNumber(text, locale);
  return number?.currency === "" ? { ...number, value: rateOf(number) } : null;
}

/** What stands behind the digits: "bn", "%", "€", "k€", "$m", "Mio. EUR". */
function unitAndCurrency(
  suffix: string,
): { power: number; currency: string /** As in "10 $m". */; inFront: boolean } | null {
  const text = suffix.trim();
  if (isCurrency(text)) return { power: 0, currency: text, inFront: false };
  const parts = /^(?<before>\p{Sc})?\s*(?<unit>%|\p{L}+)\.?\s*(?<after>\p{Sc}|[A-Z]{3})?$/u.exec(text)?.groups;
  const power = UNITS.get(parts?.unit?.toLowerCase() ?? "none");
  const currency = `${parts?.before ?? ""}${parts?.after ?? ""}`;
  return power === undefined || !isCurrency(currency) || (power < 0 && currency)
    ? null
    : { power, currency, inFront: parts?.before !== undefined };
}

/** A symbol, a symbol with its country ("US$"), or three capital letters ("CHF") that are no unit ("MIO"). */
function isCurrency(text: string): boolean {
  return (
    text === "" || /^\p{Lu}{0,2}\p{Sc}$/u.test(text) || (/^[A-Z]{3}$/.test(text) && !UNITS.has(text.toLowerCase()))
  );
}

/** "1.234,5" → "1234.5"; null when the separators cannot be explained. */
function plainDigits(digits: string, locale: string): string | null {
  const tight = digits.replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, "");
  if (/[\s'’]/.test(tight)) return null;
  const separators = [...new Set(tight.replace(/\d/g, ""))];
  const decimal = decimalSeparator(tight, separators, locale);
  const group = separators.find((separator) => separator !== decimal);
  const [whole = "", fraction, ...more] = decimal ? tight.split(decimal) : [tight];
  if (more.length > 0 || separators.length > 2 || (fraction ?? "").match(/\D/)) return null;
  if (group && !new RegExp(`^\\d{1,3}(\\${group}\\d{3})+$`).test(whole)) return null;
  return `${whole.replace(/\D/g, "")}.${fraction ?? ""}0`;
}

/**
 * With both separators the last one is the decimal; a single one that cannot group thousands is; else the locale says.
 */
function decimalSeparator(digits: string, separators: readonly string[], locale: string): string | undefined {
  if (separators.length === 2)
    return separators.reduce((a, b) => (digits.lastIndexOf(a) > digits.lastIndexOf(b) ? a : b));
  const [only] = separators;
  if (only === undefined) return undefined;
  const couldGroup = new RegExp(`^[1-9]\\d{0,2}(\\${only}\\d{3})+$`).test(digits);
  if (!couldGroup) return only;
  return digits.split(only).length === 2 && only === localeDecimal(locale) ? only : undefined;
}

function localeDecimal(locale: string): string {
  return new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === "decimal")?.value ?? ".";
}
