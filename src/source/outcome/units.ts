import type { Answers, Question } from "./question";

/** What one amount of a source counts. */
export interface Unit {
  /** "thousand", "million", "billion", "lakh", …; "" for single units of the currency. */
  readonly name: string;
  readonly factor: number;
}

export const ONES: Unit = { name: "", factor: 1 };
const THOUSANDS: Unit = { name: "thousand", factor: 1e3 };
const MILLIONS: Unit = { name: "million", factor: 1e6 };
const BILLIONS: Unit = { name: "billion", factor: 1e9 };
/** As India counts, and China and Japan. */
const LAKHS: Unit = { name: "lakh", factor: 1e5 };
const CRORES: Unit = { name: "crore", factor: 1e7 };
const TEN_THOUSANDS: Unit = { name: "ten thousand", factor: 1e4 };
const HUNDRED_MILLIONS: Unit = { name: "hundred million", factor: 1e8 };
const ALL = [ONES, THOUSANDS, MILLIONS, BILLIONS, LAKHS, CRORES, TEN_THOUSANDS, HUNDRED_MILLIONS];

const MONEY = "(?:[$€£¥₹]|USD|EUR|GBP|CHF|SEK|NOK|DKK|PLN|CZK|JPY|INR|AUD|CAD)";
/** Words and signs of headings, each wherever it stands between other words. */
const SIGNS: readonly (readonly [Unit, RegExp])[] = [
  [
    THOUSANDS,
    new RegExp(
      `(?<![\\p{L}\\d])(?:thousands?|tausend|tsd\\.?|milliers?|miles|migliaia|milhares|duizend(?:en)?|tusen|tys\\.?|tis\\.?|тыс\\.?|TEUR|T€|kEUR|kUSD|KUSD|千円|千元)(?![\\p{L}\\d])|\\(\\s*['’]?000s?\\s*\\)|(?<!\\d)[$€£]\\s*['’]?000s?(?!\\d)|['’]000s?(?!\\d)|(?<!\\d)000s(?!\\d)|${MONEY}\\s?k(?![\\p{L}\\d])|\\(\\s*k\\s*${MONEY}?\\s*\\)|(?<![\\p{L}\\d])k[$€£]`,
      "iu",
    ),
  ],
  [
    MILLIONS,
    new RegExp(
      `(?<![\\p{L}\\d])(?:millions?|millionen|mio\\.?|mill\\.|mln\\.?|mn|mm|millones|milioni|milhões|miljoen|miljoner|млн\\.?|百万円?|百萬)(?![\\p{L}\\d])|${MONEY}\\s?m(?![\\p{L}\\d])|\\(\\s*m\\s*${MONEY}\\s*\\)|(?<![\\p{L}\\d])m[€£]|(?<![\\p{L}\\d])m\\$`,
      "iu",
    ),
  ],
  [
    BILLIONS,
    new RegExp(
      `(?<![\\p{L}\\d])(?:billions|billion|bn|mrd\\.?|milliarden|milliards?|miliardi|млрд\\.?|十億円?)(?![\\p{L}\\d])|${MONEY}\\s?bn(?![\\p{L}\\d])`,
      "iu",
    ),
  ],
  [LAKHS, /(?<!\p{L})(?:lakhs?|lacs)(?!\p{L})|लाख/iu],
  [CRORES, /(?<!\p{L})crores?(?!\p{L})|[₹]\s?cr(?!\p{L})|करोड़/iu],
  [TEN_THOUSANDS, /(?<![十百千])[万萬][元円圓]|[（(][万萬][）)]|만\s?원/u],
  [HUNDRED_MILLIONS, /(?<![十百千])[億亿][元円圓]|[（(][億亿][）)]|억\s?원/u],
];

/** The unit that a heading names; null when it names none. "Mio. €", "$ thousands", "(000s)", "USD m". */
export function unitNamed(heading: string): Unit | null {
  return SIGNS.find(([, sign]) => sign.test(heading))?.[0] ?? null;
}

/** "Sales (M)": thousands to an accountant, millions to most others. */
const BARE_M = /\(\s*M{1,2}\s*\)/;

/**
 * The unit of the amounts: as answered, else as their own heading says, else as a title over the list says.
 * @param titles the rows above the header
 */
export function unitOf(headings: readonly string[], titles: readonly string[], answers: Answers): Unit | Question {
  const said = ALL.find((unit) => unit.name === (answers.unit === "one" ? "" : answers.unit));
  if (said && answers.unit !== undefined) return said;
  const own = headings.map(unitNamed).find((unit) => unit !== null);
  if (own) return own;
  const bare = headings.find((heading) => BARE_M.test(heading));
  if (bare !== undefined)
    return question(`“${bare}” may count thousands or millions. Which?`, [THOUSANDS, MILLIONS, ONES]);
  // A title speaks of the amounts only when it says that they are "in" a unit or when that is all it says.
  const about = titles.filter(
    (title) => /(?<!\p{L})(?:in|en|w|в|i|of|v|em)(?!\p{L})/iu.test(title) || title.length <= 16,
  );
  const units = new Set(about.map(unitNamed).filter((unit) => unit !== null));
  const [only] = units;
  if (units.size > 1)
    return question(
      `The titles over the list name ${[...units].map(({ name }) => `${name}s`).join(" and ")}. Which do the amounts count?`,
      [...units, ONES],
    );
  return only ?? ONES;
}

function question(text: string, units: readonly Unit[]): Question {
  return {
    id: "unit",
    text,
    choices: units.map(({ name }) =>
      name === ""
        ? { value: "one", label: "Single units" }
        : { value: name, label: `${name.charAt(0).toUpperCase()}${name.slice(1)}s` },
    ),
  };
}
