import { monthsNamed } from "./month-names";

/** What is known of a date: from a cell, from a heading, or from both together. */
export interface DateParts {
  readonly year?: number;
  /** From 1. */
  readonly month?: number;
  readonly day?: number;
  /** From 1. */
  readonly quarter?: number;
  /** Week of the year by ISO 8601. */
  readonly week?: number;
  /** The year is a fiscal one, named for the calendar year in which it ends. */
  readonly fiscal?: true;
}

/**
 * What one text says about a date, as far as the text alone tells. A column or a header decides the rest: the order of
 * three numbers, the language of a month's name, a year that stands elsewhere.
 */
export interface DateText extends DateParts {
  /** The month's name as written; without `month`, languages differ in what it means ("lip": June or July). */
  readonly monthName?: string;
  /** Day, month and year as three numbers in the order of the text: "03/04/2021", "3.4.21". */
  readonly numbers?: readonly [number, number, number];
  /** Two digits behind a month and a space, which may be its day as well as its year: "Jan 21". */
  readonly dayOrYear?: number;
  /** Whether the year was written with two digits: "Jan-21", "3.4.21". */
  readonly shortYear?: true;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/**
 * Reads a date, a month, a quarter, a week or a year as people write them. The time of day is dropped, and so are a
 * weekday and a footnote mark behind ("Aug. 2022(p)").
 * @returns null when the text says nothing about a date
 */
export function readDateText(text: string): DateText | null {
  const bare = strip(text);
  if (bare.length < 2 || bare.length > 40) return null;
  const found = isoDate(bare) ?? numbered(bare) ?? quarter(bare) ?? year(bare) ?? named(bare);
  return found && plausible(found) ? found : null;
}

function strip(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<=\S)\s*(\((p|r|e|s|est|prel|prelim|prov|rev)\.?\)|\*+|†)$/i, "")
    .replace(/[T ]\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?( ?[ap]\.?m\.?)?( ?(Z|UTC|[+-]\d{2}:?\d{2}))?$/i, "")
    .replace(/^\p{L}{2,10}\.?,? (?=\d{1,2}[ ./-])/u, (weekday) =>
      monthsNamed(weekday).size > 0 || /q|quart|trim|qtr/i.test(weekday) ? weekday : "",
    );
}

const number = (digits: string | undefined) => Number(digits);

function isoDate(text: string): DateText | null {
  const day =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/.exec(text) ??
    /^(\d{4})()(\d{2})(\d{2})$/.exec(text) ??
    /^(\d{4})(年|년 ?)(\d{1,2})[月월] ?(\d{1,2})[日일]$/.exec(text);
  if (day) return { year: number(day[1]), month: number(day[3]), day: number(day[4]) };
  const week = /^(\d{4})[- ]?W(\d{1,2})$/i.exec(text);
  if (week) return { year: number(week[1]), week: number(week[2]) };
  const month =
    /^(\d{4})[-/. ]?M(\d{1,2})$/i.exec(text) ??
    /^(\d{4})[-/.](0[1-9]|1[0-2])$/.exec(text) ??
    /^(\d{4})(0[1-9]|1[0-2])$/.exec(text) ??
    /^(\d{4})[年년] ?(\d{1,2})[月월]$/.exec(text);
  if (month) return { year: number(month[1]), month: number(month[2]) };
  return null;
}

function numbered(text: string): DateText | null {
  const three = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})\.?$/.exec(text);
  if (three) {
    const short = three[4]?.length === 2 ? ({ shortYear: true } as const) : {};
    return { numbers: [number(three[1]), number(three[3]), number(three[4])], ...short };
  }
  const monthYear = /^(0?[1-9]|1[0-2])[-/.](\d{4})$/.exec(text);
  if (monthYear) return { month: number(monthYear[1]), year: number(monthYear[2]) };
  const month = /^M(0?[1-9]|1[0-2])$/i.exec(text) ?? /^(0?[1-9]|1[0-2])[月월]$/.exec(text);
  return month ? { month: number(month[1]) } : null;
}

const QUARTER_WORD = "(?:Q|QTR|QUARTER|QUARTAL|QRT|TRIMESTRE|TRIM|KVARTAL|KW?ART(?:AŁ|AL)?|T|K)";

function quarter(text: string): DateText | null {
  const yearBefore = new RegExp(`^(FY ?)?'?(\\d{4}|\\d{2})[-/ .]*${QUARTER_WORD}[. ]*([1-4])$`, "i").exec(text);
  if (yearBefore && (yearBefore[2]?.length === 4 || yearBefore[1]))
    return { quarter: number(yearBefore[3]), ...yearOf(yearBefore[2], yearBefore[1]) };
  const wordFirst = new RegExp(`^${QUARTER_WORD}[. ]*([1-4])(?:[-/ .]*(FY ?)?'?(\\d{4}|\\d{2}))?$`, "i").exec(text);
  if (wordFirst)
    return { quarter: number(wordFirst[1]), ...(wordFirst[3] === undefined ? {} : yearOf(wordFirst[3], wordFirst[2])) };
  const numberFirst = new RegExp(
    `^([1-4])(?:\\.|st|nd|rd|th|er|º|°|e|ème)? ?${QUARTER_WORD}(?:[-/ .]*(FY ?)?'?(\\d{4}|\\d{2}))?$`,
    "i",
  ).exec(text);
  return numberFirst
    ? {
        quarter: number(numberFirst[1]),
        ...(numberFirst[3] === undefined ? {} : yearOf(numberFirst[3], numberFirst[2])),
      }
    : null;
}

function yearOf(digits: string | undefined, fiscal: string | undefined): DateText {
  const short = digits?.length === 2;
  return {
    year: short ? fullYear(number(digits)) : number(digits),
    ...(fiscal ? { fiscal: true } : {}),
    ...(short ? { shortYear: true } : {}),
  };
}

/** Two digits of a year as Excel completes them: 00 to 29 are 2000 to 2029. */
export const fullYear = (short: number) => (short < 30 ? 2000 + short : 1900 + short);

function year(text: string): DateText | null {
  const plain = /^(\d{4})\.?$/.exec(text);
  if (plain) return { year: number(plain[1]) };
  const japanese = /^(\d{4})[年년]$/.exec(text);
  if (japanese) return { year: number(japanese[1]) };
  const fiscal = /^(?:FY|GJ|FISCAL(?: YEAR)?|EXERCICE|EJERCICIO) ?'?(\d{4}|\d{2})$/i.exec(text);
  if (fiscal) return { ...yearOf(fiscal[1], "FY") };
  const span = /^(?:FY ?)?(\d{4}) ?[-/–] ?(\d{4}|\d{2})$/i.exec(text);
  if (!span) return null;
  const last = span[2]?.length === 2 ? Math.floor(number(span[1]) / 100) * 100 + number(span[2]) : number(span[2]);
  const next = last < number(span[1]) ? last + 100 : last;
  return next === number(span[1]) + 1 ? { year: next, fiscal: true } : null;
}

const PARTICLE = /^(de|del|of|di|a|g|r|г|р|год|года|th|st|nd|rd|er|den|le|el)$/iu;

/** "Jan. 2021", "5 mars 2021", "1. Juni 2021", "Jan-21", "March 5th, 2021", "2021 Jan", "January". */
function named(text: string): DateText | null {
  const tokens: string[] = text.match(/\d+|[\p{L}\p{M}]+/gu) ?? [];
  const rest = text.replace(/[\d\p{L}\p{M}\s.,/'’–-]/gu, "");
  if (rest !== "" || tokens.length > 6) return null;
  const words = tokens.filter((token) => !/^\d/.test(token) && (monthsNamed(token).size > 0 || !PARTICLE.test(token)));
  const [word] = words;
  if (word === undefined || words.length > 1) return null;
  const months = monthsNamed(word);
  if (months.size === 0) return null;
  const [only] = months.size === 1 ? months.keys() : [];
  const month: DateText = { monthName: word, ...(only === undefined ? {} : { month: only }) };
  const numbers = tokens.filter((token) => /^\d/.test(token));
  const at = tokens.indexOf(word);
  const read = withNumbers(
    month,
    numbers,
    tokens.slice(0, at).some((token) => /^\d/.test(token)),
  );
  const loose = read?.shortYear && numbers.length === 1 && /\p{L}\.? \d{2}$/u.test(text) ? number(numbers[0]) : 0;
  return read && loose >= 1 && loose <= 31 ? { ...read, dayOrYear: loose } : read;
}

function withNumbers(month: DateText, numbers: readonly string[], numberBefore: boolean): DateText | null {
  const [first = "", second = ""] = numbers;
  if (numbers.length === 0) return month;
  if (numbers.length === 1) {
    if (first.length === 4) return { ...month, year: number(first) };
    if (numberBefore) return first.length <= 2 ? { ...month, day: number(first) } : null;
    // A single digit behind a month is a day; two digits are the year, as Excel writes "Jan-21".
    return first.length === 2
      ? { ...month, year: fullYear(number(first)), shortYear: true }
      : { ...month, day: number(first) };
  }
  if (numbers.length > 2) return null;
  if (first.length === 4 && second.length <= 2) return { ...month, year: number(first), day: number(second) };
  if (first.length > 2) return null;
  if (second.length === 4) return { ...month, day: number(first), year: number(second) };
  return second.length === 2 ? { ...month, day: number(first), year: fullYear(number(second)), shortYear: true } : null;
}

function plausible({ year, month, day, week, numbers }: DateText): boolean {
  const within = (value: number | undefined, least: number, most: number) =>
    value === undefined || (value >= least && value <= most);
  const years =
    within(year, FIRST_YEAR, LAST_YEAR) &&
    within(numbers && numbers[2] >= 100 ? numbers[2] : undefined, FIRST_YEAR, LAST_YEAR);
  const calendar = year === undefined || month === undefined || day === undefined || day <= daysIn(year, month);
  return years && within(month, 1, 12) && within(day, 1, 31) && within(week, 1, 53) && calendar;
}

/** Days of a month of the calendar. */
export const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
