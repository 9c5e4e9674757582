import { isDateFormat } from "numfmt";
import { dayFromSerial, isoFromSerial, serialFromDay, type DateSystem } from "../../sheet/dates";
import type { CellValue } from "../../sheet/spec";
import type { CellBlock } from "../../sheet/workbook";
import { cellName, filledCells, isAmountLike } from "../table/cells";
import { DATE_HEADER } from "../table/columns";
import type { DateParts } from "./date-parts";
import { DateVotes, partsOf } from "./date-rule";
import type { Answers } from "../outcome/question";
import { asking, SourceProblem, type Column } from "../outcome/reading";
import { daysIn } from "../text/date-text";
import { totalLabel } from "../text/total-labels";

/** A day in the year 2200, in either date system: what lies beyond is no date of sales. */
export const LAST_DATE = 109_700;

/** What one cell of a column of dates holds: a serial number, parts of a date, or nothing of the kind. */
export type DateCell = number | DateParts | null;

/** Names that each part of a date goes by. */
export type DatePart = "year" | "month" | "quarter" | "week" | "day";

/** A column of dates or of parts of dates, before it is known how its texts are to be read. */
export interface DateColumn {
  readonly column: Column;
  /** Parts that most of its cells name; a serial number names year, month and day. */
  readonly names: ReadonlySet<DatePart>;
  /** Cells that are dates, of all that are filled. */
  readonly dates: number;
  readonly filled: number;
  /** Whether any date is text. */
  readonly written: boolean;
  /** Whether every date is a serial number, which formulas can compare. */
  readonly serial: boolean;
  /** How to read its cells. @throws SourceProblem that asks, or names two cells that contradict each other */
  readonly reader: (answers: Answers) => (value: CellValue) => DateCell;
}

type NumberMode = "serial" | "yyyymmdd" | "yyyymm" | "year" | "month" | "quarter" | "day" | null;

/**
 * Looks at a whole column for dates.
 * @param forced the user says that it holds dates, so numbers under any heading may be serial ones
 */
export function dateColumn(
  block: CellBlock,
  first: number,
  last: number,
  column: Column,
  system: DateSystem,
  forced: boolean,
): DateColumn {
  const votes = new DateVotes();
  const numbers = new NumberRange();
  const counts: Record<DatePart, number> = { year: 0, month: 0, quarter: 0, week: 0, day: 0 };
  const saysDate = forced || DATE_HEADER.test(column.header) || column.kind === "date";
  let filled = 0;
  let texts = 0;
  for (let row = first; row < last; row++) {
    const value = block.values[row]?.[column.index] ?? null;
    if (typeof value === "number") {
      filled++;
      numbers.add(value);
    } else if (typeof value === "string" && value.trim() !== "") {
      const date = !saysDate && isAmountLike(value) ? null : votes.add(value, () => cellName(block, row, column.index));
      if (date || !isBetweenRows(block, row, value, column)) filled++;
      if (!date) continue;
      texts++;
      for (const part of ["year", "month", "quarter", "week", "day"] as const)
        if (date[part] !== undefined || (date.numbers && (part === "year" || part === "month" || part === "day")))
          counts[part]++;
      if (date.month === undefined && date.monthName !== undefined) counts.month++;
    }
  }
  const mode = numbers.mode(column, saysDate, forced);
  const swapped =
    mode === "serial" && numbers.count > 0 && votes.oneOrder && numbers.daysAreMonths(system) ? numbers.first : null;
  const dated = mode === null ? 0 : numbers.count;
  for (const part of PARTS_OF[mode ?? "none"]) counts[part] += dated;
  const dates = texts + dated;
  const names = new Set((Object.keys(counts) as DatePart[]).filter((part) => counts[part] * 2 > dates));
  return {
    column,
    names,
    dates,
    filled,
    written: texts > 0,
    serial: texts === 0 && mode === "serial",
    reader: (answers) => swapping(reader(votes, mode, column, answers), swapped, column, system, answers),
  };
}

/** Whether a text that is no date belongs to a title, a total or a header that stands again between the rows. */
function isBetweenRows(block: CellBlock, row: number, value: string, column: Column): boolean {
  return (
    totalLabel(value) !== null ||
    column.header.endsWith(value.trim()) ||
    filledCells(block.values[row] ?? []).length === 1
  );
}

const PARTS_OF: Record<NonNullable<NumberMode> | "none", readonly DatePart[]> = {
  serial: ["year", "month", "day"],
  yyyymmdd: ["year", "month", "day"],
  yyyymm: ["year", "month"],
  year: ["year"],
  month: ["month"],
  quarter: ["quarter"],
  day: ["day"],
  none: [],
};

function reader(votes: DateVotes, mode: NumberMode, column: Column, answers: Answers): (value: CellValue) => DateCell {
  const rule = votes.decide(answers, `“${column.header}”`);
  if ("conflict" in rule) {
    throw new SourceProblem(
      "date",
      `The dates in “${column.header}” contradict each other: ${rule.conflict[0]} puts the day first and ${rule.conflict[1]} the month. Write them all in one way.`,
    );
  }
  if ("id" in rule) throw asking("date", rule);
  const known = new Map<string, DateParts | null>();
  return (value) => {
    if (typeof value === "number") return numberCell(value, mode);
    if (typeof value !== "string") return null;
    let parts = known.get(value);
    if (parts === undefined) {
      const date = votes.add(value, () => "");
      parts = date ? partsOf(date, rule) : null;
      if (known.size < 200_000) known.set(value, parts);
    }
    return parts;
  };
}

/**
 * A reader that exchanges day and month of true dates, once it is answered that Excel had read them the wrong way: the
 * dates with a day above 12 then stayed text, and no true date has one.
 * @param example a true date of the column; null where nothing speaks for an exchange
 */
function swapping(
  read: (value: CellValue) => DateCell,
  example: number | null,
  column: Column,
  system: DateSystem,
  answers: Answers,
): (value: CellValue) => DateCell {
  if (example === null || answers["swapped-days"] === "keep") return read;
  const swap = (serial: number) => {
    const { year, month, day } = dayFromSerial(serial, system);
    return serialFromDay({ year, month: day, day: month }, system);
  };
  if (answers["swapped-days"] === "swap") return (value) => (typeof value === "number" ? swap(value) : read(value));
  throw asking("date", {
    id: "swapped-days",
    text: `“${column.header}” holds true dates, none with a day above 12, and texts, all with one: Excel seems to have exchanged day and month of the true ones. Which is right for ${isoFromSerial(example, system)}?`,
    choices: [
      { value: "swap", label: `Exchanged: it is ${isoFromSerial(swap(example), system)}` },
      { value: "keep", label: `As it stands: ${isoFromSerial(example, system)}` },
    ],
  });
}

function numberCell(value: number, mode: NumberMode): DateCell {
  switch (mode) {
    case "serial":
      return value;
    case "yyyymmdd":
      return { year: Math.floor(value / 10_000), month: Math.floor(value / 100) % 100, day: value % 100 };
    case "yyyymm":
      return { year: Math.floor(value / 100), month: value % 100 };
    case "year":
    case "month":
    case "quarter":
    case "day":
      return { [mode]: value };
    case null:
      return null;
  }
}

const MONTH_HEADER = /month|monat|mois|mes\b|mese|mês|maand|månad|måned|miesiąc|měsíc|hónap|kuukausi|месяц|月/i;
const QUARTER_HEADER = /quarter|qtr|quartal|trimestre|kvartal|квартал|季/i;
const DAY_HEADER = /^(day|tag|jour|día|giorno|dia|dag|den|dzień|日)$/i;

/** Days remembered of a column; one with more has days of every kind. */
const MOST_SERIALS = 5000;

/** What the numbers of a column can be, told from all of them. */
class NumberRange {
  count = 0;
  /** The first number that is a date whose day and month differ; null without one. */
  first: number | null = null;
  private readonly serials = new Set<number>();
  private least = Infinity;
  private most = -Infinity;
  private whole = true;
  private days = true;
  private months = true;

  add(value: number): void {
    this.count++;
    if (this.serials.size <= MOST_SERIALS) this.serials.add(Math.floor(value));
    if (value < this.least) this.least = value;
    if (value > this.most) this.most = value;
    if (this.whole && !Number.isInteger(value)) this.whole = false;
    if (this.days) this.days = isDay(value);
    if (this.months) this.months = isMonth(value);
  }

  /** Whether every number is a date whose day may be a month, and at least one would change by that. */
  daysAreMonths(system: DateSystem): boolean {
    if (this.serials.size > MOST_SERIALS) return false;
    for (const serial of this.serials) {
      if (serial < 1 || serial > LAST_DATE) return false;
      const { month, day } = dayFromSerial(serial, system);
      if (day > 12) return false;
      if (day !== month) this.first ??= serial;
    }
    return this.first !== null;
  }

  mode(column: Column, saysDate: boolean, forced: boolean): NumberMode {
    if (this.count === 0) return null;
    const within = (least: number, most: number) => this.whole && this.least >= least && this.most <= most;
    if (isDateFormat(column.numberFormat)) return "serial";
    if (!saysDate) return null;
    if (within(1900, 2199)) return "year";
    if (MONTH_HEADER.test(column.header) && within(1, 12)) return "month";
    if (QUARTER_HEADER.test(column.header) && within(1, 4)) return "quarter";
    if (DAY_HEADER.test(column.header.trim()) && within(1, 31)) return "day";
    if (this.whole && this.days) return "yyyymmdd";
    if (this.whole && this.months) return "yyyymm";
    return this.least >= (forced ? 1 : 10_000) && this.most <= LAST_DATE ? "serial" : null;
  }
}

function isMonth(value: number): boolean {
  const year = Math.floor(value / 100);
  return value % 100 >= 1 && value % 100 <= 12 && year >= 1900 && year <= 2199;
}

function isDay(value: number): boolean {
  const year = Math.floor(value / 10_000);
  const month = Math.floor(value / 100) % 100;
  return (
    year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && value % 100 >= 1 && value % 100 <= daysIn(year, month)
  );
}
