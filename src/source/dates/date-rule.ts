import type { DateParts } from "./date-parts";
import type { Answers, Question } from "../outcome/question";
import { daysIn, fullYear, readDateText, type DateText } from "../text/date-text";
import { monthsNamed } from "../text/month-names";

/** The order of three numbers in a date. */
export type DayOrder = "dmy" | "mdy" | "ymd";
const ORDERS: readonly DayOrder[] = ["dmy", "mdy", "ymd"];

/** How the texts of one column or one heading are to be read. */
export interface DateRule {
  readonly order: DayOrder;
  /** Whether two digits behind a month ("Jan 21") are its day. */
  readonly digitsAreDays: boolean;
  /** The language of months' names that languages differ about; null where none is needed. */
  readonly language: string | null;
}

/** Cells that contradict each other: one is no date under the order that the other one needs. */
export interface DateConflict {
  readonly conflict: readonly [string, string];
}

interface Seen {
  readonly cell: string;
  readonly text: string;
}

/**
 * Gathers the date texts of a whole column and decides how to read them: the order in which every one of them is a day
 * of the calendar. Texts are remembered, for a column has far more rows than dates.
 */
export class DateVotes {
  private readonly known = new Map<string, DateText | null>();
  /** The first text that is no date in an order. */
  private readonly against = new Map<DayOrder, Seen>();
  private readonly years = { first: new Set<number>(), last: new Set<number>() };
  private undecided: Seen | null = null;
  private first: Seen | null = null;
  private ambiguous = false;
  private shortYears = true;
  private readonly names = new Map<string, string>();
  private loose: Seen | null = null;
  private readonly looseDigits = new Set<number>();
  private readonly looseMonths = new Set<number>();

  /** @param cell what to call the cell in a message, asked for only when it is needed */
  add(text: string, cell: () => string): DateText | null {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const read = readDateText(text);
    const date = read?.numbers && ORDERS.every((order) => inOrder(read, order) === null) ? null : read;
    if (this.known.size < 200_000) this.known.set(text, date);
    if (date?.numbers) this.vote(date, { cell: cell(), text });
    if (date?.monthName !== undefined && !this.names.has(date.monthName)) this.names.set(date.monthName, cell());
    if (date?.dayOrYear !== undefined) {
      this.loose ??= { cell: cell(), text };
      this.looseDigits.add(date.dayOrYear);
      this.looseMonths.add(date.month ?? 0);
    }
    return date;
  }

  /** Whether there were texts of three numbers, each a day in one order only: every one has a day above 12. */
  get oneOrder(): boolean {
    return this.first !== null && !this.ambiguous;
  }

  /** How to read the column; or what to ask; or two cells that cannot both be read. */
  decide(answers: Answers, what: string): DateRule | Question | DateConflict {
    const order = this.order(answers, what);
    if (typeof order !== "string") return order;
    const language = this.language(answers);
    if (language !== null && typeof language !== "string") return language;
    const digitsAreDays = this.digitsAreDays(answers, what);
    return typeof digitsAreDays === "boolean" ? { order, language, digitsAreDays } : digitsAreDays;
  }

  private vote(date: DateText, seen: Seen): void {
    const [a, b, c] = date.numbers ?? [0, 0, 0];
    for (const order of ORDERS)
      if (inOrder(date, order) === null && !this.against.has(order)) this.against.set(order, seen);
    if (!date.shortYear) this.shortYears = false;
    this.years.first.add(a);
    this.years.last.add(c);
    this.first ??= seen;
    if (inOrder(date, "dmy") !== null && inOrder(date, "mdy") !== null) this.ambiguous = true;
    if (a !== b) this.undecided ??= seen;
  }

  private order(answers: Answers, what: string): DayOrder | Question | DateConflict {
    if (this.first === null) return "dmy";
    const said = ORDERS.find((order) => order === answers["day-order"]);
    if (said && !this.against.has(said)) return said;
    let left = ORDERS.filter((order) => !this.against.has(order));
    if (left.length === 0) {
      const day = this.against.get("mdy");
      const month = this.against.get("dmy");
      return { conflict: [`${day?.cell ?? ""} “${day?.text ?? ""}”`, `${month?.cell ?? ""} “${month?.text ?? ""}”`] };
    }
    // Sales go over few years and many days of the month, so a number with many values is no year.
    if (this.shortYears && left.includes("ymd") && left.length > 1) {
      const { first, last } = this.years;
      if (first.size > MOST_YEARS && last.size <= MOST_YEARS) left = left.filter((order) => order !== "ymd");
      else if (last.size > MOST_YEARS && first.size <= MOST_YEARS) left = ["ymd"];
    }
    const [only] = left;
    if (only !== undefined && (left.length === 1 || (this.undecided === null && !left.includes("ymd")))) return only;
    return this.orderQuestion(left, what);
  }

  private orderQuestion(left: readonly DayOrder[], what: string): Question {
    const { cell, text } = this.undecided ?? this.first ?? { cell: "", text: "" };
    const date = this.known.get(text) ?? readDateText(text);
    const meaning = (order: DayOrder) => {
      const parts = date && inOrder(date, order);
      return parts
        ? `${NAME_OF[order]}: “${text}” is ${parts.year}-${pad(parts.month)}-${pad(parts.day)}`
        : NAME_OF[order];
    };
    return {
      id: "day-order",
      text: `The dates in ${what} can be read in more than one way, for example ${cell} “${text}”. What comes first?`,
      choices: left.map((order) => ({ value: order, label: meaning(order) })),
    };
  }

  /** "Jan 21" is a year where months outnumber the digits behind them; the other way round it may be a day. */
  private digitsAreDays(answers: Answers, what: string): boolean | Question {
    if (this.loose === null || this.looseDigits.size <= this.looseMonths.size) return false;
    const said = answers["day-or-year"];
    if (said === "day" || said === "year") return said === "day";
    const { cell, text } = this.loose;
    return {
      id: "day-or-year",
      text: `The digits in ${what} may be days or years, for example ${cell} “${text}”. Which are they?`,
      choices: [
        { value: "day", label: "Days of the month" },
        { value: "year", label: "Years" },
      ],
    };
  }

  private language(answers: Answers): string | null | Question {
    const unsure = [...this.names].filter(([name]) => monthsNamed(name).size > 1);
    const [first] = unsure;
    if (!first) return null;
    const said = answers["month-language"];
    const all = unsure.map(([name]) => [...monthsNamed(name).values()].flat());
    if (said !== undefined && all.every((languages) => languages.includes(said))) return said;
    const spoken = [...this.names.keys()].map((name) => [...monthsNamed(name).values()].flat());
    const common = (spoken[0] ?? []).filter((language) => spoken.every((languages) => languages.includes(language)));
    const meanings = (language: string) => unsure.map(([name]) => monthIn(name, language)).join();
    const [only] = common;
    if (only !== undefined && new Set(common.map(meanings)).size === 1) return only;
    const choices = common.length > 0 ? common : [...new Set(all.flat())];
    return {
      id: "month-language",
      text: `“${first[0]}” in ${first[1]} is another month in another language. Which language is it?`,
      choices: choices.map((language) => ({
        value: language,
        label: `${language}: “${first[0]}” is month ${monthIn(first[0], language) ?? "?"}`,
      })),
    };
  }
}

/** Values of a two-digit year in one list, at most; days of the month have more. */
const MOST_YEARS = 12;

const NAME_OF: Record<DayOrder, string> = { dmy: "Day first", mdy: "Month first", ymd: "Year first" };
const pad = (value: number | undefined) => String(value ?? 0).padStart(2, "0");

/** The month that a name means in a language. */
function monthIn(name: string, language: string): number | null {
  for (const [month, languages] of monthsNamed(name)) if (languages.includes(language)) return month;
  return null;
}

function inOrder({ numbers, shortYear }: DateText, order: DayOrder): DateParts | null {
  if (!numbers) return null;
  const [a, b, c] = numbers;
  if (order === "ymd" && !shortYear) return null;
  const [year, month, day] = order === "dmy" ? [c, b, a] : order === "mdy" ? [c, a, b] : [a, b, c];
  const full = shortYear ? fullYear(year) : year;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(full, month) ? { year: full, month, day } : null;
}

/** What a text means under a rule; null when it is then no date. */
export function partsOf(date: DateText, rule: DateRule): DateParts | null {
  if (date.numbers) return inOrder(date, rule.order);
  const month =
    date.month ??
    (date.monthName !== undefined && rule.language !== null ? monthIn(date.monthName, rule.language) : null) ??
    undefined;
  if (date.monthName !== undefined && month === undefined) return null;
  if (date.dayOrYear !== undefined && rule.digitsAreDays)
    return month === undefined ? null : { month, day: date.dayOrYear };
  const { year, day, quarter, week, fiscal } = date;
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(quarter === undefined ? {} : { quarter }),
    ...(week === undefined ? {} : { week }),
    ...(fiscal === undefined ? {} : { fiscal }),
  };
}
