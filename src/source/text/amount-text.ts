import type { CurrencyPlace } from "./currency-place";

/** An amount as a text says it, before it is known which mark divides the decimals. */
export interface AmountText {
  /** Digits with their marks: "1.234,50", "1,234". */
  readonly digits: string;
  readonly negative: boolean;
  /** "$", "EUR", … as written; "" without one. */
  readonly currency: string;
  /** Where it stands; null without one. */
  readonly place: CurrencyPlace | null;
  readonly percent: boolean;
}

export type DecimalMark = "." | ",";

/** What stands for "nothing here" among amounts. */
const NOTHING = /^(?:[-–—−]+|[-–—]\s*[$€£¥]|[$€£¥]\s*[-–—])$/;

/** Whether a text stands for no amount: a dash, with or without a currency. */
export const isNothing = (text: string): boolean => NOTHING.test(text.trim());

const SYMBOL =
  "[$€£¥₹₩₽₺₪฿₫₴₦]|R\\$|A\\$|C\\$|US\\$|NT\\$|HK\\$|S\\$|kr\\.?|zł|Kč|Ft|lei|лв\\.?|руб\\.?|р\\.|Rs\\.?|Fr\\.?|RM|Rp|元|円|원";
const CURRENCY = new RegExp(`^(?:${SYMBOL}|[A-Z]{3})(?![a-z])|(?:${SYMBOL}|[A-Z]{3})$`, "u");
const SPACES = /[\s\u00a0\u2007\u2009\u202f]+/g;

/**
 * Reads "$1,234.50", "1.234,50 €", "(22.40)", "1,234-", "−5", "CHF 1’234.50", "234.50 DR".
 * @returns null when the text is no amount
 */
export function readAmountText(text: string): AmountText | null {
  let rest = text.trim().replace(/[−–]/g, "-");
  if (!/\d/.test(rest) || rest.length > 60) return null;
  let negative = false;
  const parentheses = /^([^()]*)\(([^()]+)\)([^()]*)$/.exec(rest);
  if (parentheses) {
    negative = true;
    rest = `${parentheses[1] ?? ""}${parentheses[2] ?? ""}${parentheses[3] ?? ""}`.trim();
  }
  // "1,234.50 CR", "234.50 DR": revenue is credited, and what is debited is taken back from it.
  const side = /(?<=[\d)])\s*(CR|DR)\.?$/i.exec(rest);
  if (side) {
    if (negative) return null;
    negative = side[1]?.toUpperCase() === "DR";
    rest = rest.slice(0, side.index);
  }
  let currency = "";
  let place: CurrencyPlace | null = null;
  let percent = false;
  // Sign, currency and percent stand in any order before and behind the digits.
  for (let changed = true; changed; ) {
    changed = false;
    const sign = /^[-+]|[-+]$/.exec(rest);
    if (sign) {
      if (sign[0] === "-") {
        if (negative) return null;
        negative = true;
      }
      rest = cut(rest, sign[0]);
      changed = true;
    }
    const money = CURRENCY.exec(rest);
    if (money) {
      if (currency !== "" && currency !== money[0]) return null;
      currency = money[0];
      place =
        money.index === 0
          ? { side: "before", spaced: /\s/.test(rest[currency.length] ?? "") }
          : { side: "behind", spaced: /\s/.test(rest[money.index - 1] ?? "") };
      rest = cut(rest, money[0]);
      changed = true;
    }
    if (rest.endsWith("%")) {
      percent = true;
      rest = cut(rest, "%");
      changed = true;
    }
  }
  const digits = rest.replace(SPACES, " ");
  if (
    !/^(?:\d{1,3}(?:[ '’]\d{3})+|\d[\d.,]*|\d{1,3}(?:[ '’.,]\d{2,3})+)?(?:[.,]\d+)?$/.test(digits) ||
    !/\d/.test(digits)
  )
    return null;
  return { digits: digits.replace(/[ '’]/g, ""), negative, currency, place, percent };
}

const cut = (text: string, piece: string) =>
  (text.startsWith(piece) ? text.slice(piece.length) : text.slice(0, -piece.length)).trim();

/**
 * Which mark divides the decimals in one amount: the last of two different marks, the single mark that cannot divide
 * thousands.
 * @returns "?" when both readings make a number ("1.234"), null when there is no mark, "!" when neither does
 */
export function decimalMarkIn(digits: string): DecimalMark | "?" | "!" | null {
  const point = digits.lastIndexOf(".");
  const comma = digits.lastIndexOf(",");
  if (point < 0 && comma < 0) return null;
  const readings = ([".", ","] as const).filter((mark) => valueOf(digits, mark) !== null);
  if (readings.length === 0) return "!";
  return readings.length === 1 ? (readings[0] ?? "!") : "?";
}

/** The number that the digits mean with a decimal mark; null when they then are none. */
export function valueOf(digits: string, mark: DecimalMark): number | null {
  const other = mark === "." ? "," : ".";
  const at = digits.indexOf(mark);
  const whole = at < 0 ? digits : digits.slice(0, at);
  const fraction = at < 0 ? "" : digits.slice(at + 1);
  if (!/^\d*$/.test(fraction)) return null;
  const groups = whole.split(other);
  // Thousands are divided by three; in India the last group alone has three digits and the others two.
  const grouped =
    groups.length === 1 ||
    (/^[1-9]\d{0,2}$/.test(groups[0] ?? "") && groups.slice(1).every((group) => /^\d{3}$/.test(group))) ||
    (/^[1-9]\d?$/.test(groups[0] ?? "") &&
      /^\d{3}$/.test(groups.at(-1) ?? "") &&
      groups.slice(1, -1).every((group) => /^\d{2}$/.test(group)));
  if (!grouped || !groups.every((group) => /^\d*$/.test(group)) || (whole === "" && fraction === "")) return null;
  return Number(`${groups.join("") || "0"}.${fraction || "0"}`);
}
