import type { CellBlock } from "../../sheet/workbook";
import { isoFromSerial, type DateSystem } from "../../sheet/dates";
import { amountSaid, amountScore, runningTotal } from "../amounts/amount-column";
import { cellName, valueAt } from "../table/cells";
import { combine, GRANULARITIES, granularity, type DateParts, type Granularity } from "../dates/date-parts";
import { DateVotes, partsOf, type DateRule } from "../dates/date-rule";
import type { HeaderRows } from "../table/header";
import { areDays, areMonths } from "../table/heading-numbers";
import { headingTexts } from "../table/headings";
import { isRunningTotal } from "../amounts/not-revenue";
import { asking, SourceProblem, type Column, type LeftOutColumn, type SourceRoles } from "../outcome/reading";
import { totalLabel } from "../text/total-labels";

/** A column of amounts under a heading that names a time. */
export interface PeriodColumn {
  readonly column: Column;
  /** The heading as it is shown: a serial number as its day. */
  readonly label: string;
  readonly parts: DateParts;
  /** What else the heading says: "Revenue", "Units"; "" for nothing. */
  readonly measure: string;
}

export interface PeriodColumns {
  readonly columns: readonly PeriodColumn[];
  readonly granularity: Granularity;
  readonly measure: string;
  readonly leftOut: readonly LeftOutColumn[];
}

/**
 * The columns of a list with its periods across: those whose headings name a time, the finest that there is. Quarters
 * and years beside months are their totals and left out, and so is every measure but the one that is the amount.
 * @returns null when fewer than two headings name a time
 * @throws SourceProblem that asks when headings can be read in two ways or two measures could be the amount
 */
export function periodColumns(
  block: CellBlock,
  header: HeaderRows,
  columns: readonly Column[],
  system: DateSystem,
  roles: SourceRoles,
): PeriodColumns | null {
  const headed = headedColumns(block, header, columns, system, roles);
  const numeric = headed.filter(({ column }) => column.kind === "number" || column.kind === "empty");
  if (new Set(numeric.map(({ parts }) => JSON.stringify(parts))).size < 2) return null;
  // A period whose cells hold hardly a number belongs to the others all the same: its texts are asked about.
  const measures = new Set(numeric.map(({ measure: own }) => own));
  const amounts = headed.filter((one) => numeric.includes(one) || measures.has(one.measure));
  const finest = GRANULARITIES.find((unit) => amounts.filter(({ parts }) => granularity(parts) === unit).length > 1);
  if (finest === undefined) return null;
  const fine = withoutCaption(amounts.filter(({ parts }) => granularity(parts) === finest));
  const measure = chooseMeasure(fine, roles);
  const chosen = fine.filter((candidate) => candidate.measure === measure);
  refuseTwice(chosen);
  const leftOut = columns.flatMap((column): LeftOutColumn[] => {
    if (chosen.some((one) => one.column === column) || column.kind === "text" || column.kind === "empty") return [];
    const known = amounts.find((one) => one.column === column);
    if (!known && column.index < (chosen[0]?.column.index ?? 0)) return [];
    return [{ letter: column.letter, header: column.header, reason: reasonFor(column, known, measure, finest) }];
  });
  return { columns: chosen, granularity: finest, measure, leftOut };
}

function reasonFor(column: Column, known: PeriodColumn | undefined, measure: string, finest: Granularity): string {
  if (totalLabel(column.header) !== null || (known && granularity(known.parts) !== finest))
    return "a total of other columns";
  return known && known.measure !== measure ? `not the amount, which is “${measure}”` : "its heading names no time";
}

function headedColumns(
  block: CellBlock,
  header: HeaderRows,
  columns: readonly Column[],
  system: DateSystem,
  roles: SourceRoles,
): PeriodColumn[] {
  const votes = new DateVotes();
  const serials = dayHeadings(block, header);
  const numbered = monthsNumbered(block, header);
  const headings = headingTexts(block, header).map((texts, index) => {
    const serial = serials.get(index);
    const day = serial === undefined ? null : isoFromSerial(serial, system);
    return {
      column: columns[index],
      label: day ?? texts.join(" "),
      pieces: texts.map((text) => pieceOf(text, votes, cellName(block, header.last, index), day, numbered)),
    };
  });
  const readable = headings.filter(({ pieces }) => pieces.some(({ date }) => date !== null));
  if (readable.length < 2) return [];
  const rule = votes.decide(roles.answers ?? {}, "the headings");
  if ("conflict" in rule)
    throw new SourceProblem(
      "date",
      `The headings contradict each other: ${rule.conflict[0]} puts the day first and ${rule.conflict[1]} the month. Write them all in one way.`,
    );
  if ("id" in rule) throw asking("date", rule);
  return readable.flatMap(({ column, label, pieces }) => {
    const parts = partsOfHeading(pieces, rule);
    return column && parts
      ? [
          {
            column,
            label,
            parts,
            measure: pieces
              .map(({ rest }) => rest)
              .filter((rest) => rest !== "")
              .join(" "),
          },
        ]
      : [];
  });
}

interface Piece {
  readonly date: ReturnType<DateVotes["add"]>;
  /** What of the text is not the date. */
  readonly rest: string;
}

/** A heading, or what remains of it beside a time at its beginning or end: "Sales 2021", "Q1 2021 revenue". */
function pieceOf(text: string, votes: DateVotes, cell: string, day: string | null, numbered: boolean): Piece {
  if (day !== null) return { date: votes.add(day, () => cell), rest: "" };
  const whole =
    votes.add(text, () => cell) ?? (numbered && /^(?:[1-9]|1[0-2])$/.test(text) ? { month: Number(text) } : null);
  if (whole) return { date: whole, rest: "" };
  if (text.length > 40 || totalLabel(text) !== null) return { date: null, rest: text };
  const words = text.split(" ");
  for (let taken = Math.min(3, words.length - 1); taken > 0; taken--) {
    const begins = votes.add(words.slice(0, taken).join(" "), () => cell);
    if (begins) return { date: begins, rest: words.slice(taken).join(" ") };
    const ends = votes.add(words.slice(-taken).join(" "), () => cell);
    if (ends) return { date: ends, rest: words.slice(0, -taken).join(" ") };
  }
  return { date: null, rest: text };
}

function partsOfHeading(pieces: readonly Piece[], rule: DateRule): DateParts | null {
  let parts: DateParts | null = {};
  for (const { date } of pieces) {
    const own: DateParts | null = date && partsOf(date, rule);
    if (own) parts = parts && combine(parts, own);
  }
  return parts && granularity(parts) !== null ? parts : null;
}

/** Whether the months stand across as the numbers 1 to 12. */
function monthsNumbered(block: CellBlock, header: HeaderRows): boolean {
  const rows = block.values.slice(header.first, header.last + 1);
  return rows.some((row) =>
    areMonths(row.flatMap((value) => (value !== null && /^\d{1,2}$/.test(String(value)) ? [Number(value)] : []))),
  );
}

/** Headings that are serial numbers of days, by column. */
function dayHeadings(block: CellBlock, header: HeaderRows): Map<number, number> {
  const found = new Map<number, number>();
  for (let row = header.first; row <= header.last; row++) {
    const numbers = (block.values[row] ?? []).flatMap((value, index) =>
      typeof value === "number" ? [{ value, index }] : [],
    );
    const values = numbers.map(({ value }) => value);
    if (values.length > 1 && values.every(Number.isInteger) && areDays(values))
      for (const { value, index } of numbers) found.set(index, value);
  }
  return found;
}

/** What columns with nothing but a time in their headings are called in an answer. */
const PLAIN = "plain";

/** A text over the first period alone is the caption of all of them, as a PivotTable's "Column Labels" is. */
function withoutCaption(columns: readonly PeriodColumn[]): readonly PeriodColumn[] {
  const [first, ...rest] = columns;
  return first && first.measure !== "" && rest.every(({ measure }) => measure === "")
    ? [{ ...first, measure: "" }, ...rest]
    : columns;
}

function chooseMeasure(columns: readonly PeriodColumn[], roles: SourceRoles): string {
  const measures = [...new Set(columns.map(({ measure }) => measure))];
  const [only = ""] = measures;
  const typed = amountSaid(roles);
  const isNamed = typed?.trim().toLowerCase() === only.toLowerCase();
  if (measures.length <= 1 && isRunningTotal(only) && !isNamed) throw runningTotal(only, [], []);
  if (measures.length <= 1) return only;
  const said = measures.find(
    (measure) => (measure === "" ? PLAIN : measure).toLowerCase() === typed?.trim().toLowerCase(),
  );
  if (said !== undefined) return said;
  const scored = measures
    .map((measure) => ({ measure, score: amountScore(measure, "General") }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best && second && best.score > second.score && best.score > 0) return best.measure;
  throw asking("amount", {
    id: "amount",
    text: `Each period has several columns: ${measures.map((measure) => (measure === "" ? "one with nothing but the time" : `“${measure}”`)).join(", ")}. Which is the amount?`,
    choices: measures.map((measure) =>
      measure === ""
        ? { value: PLAIN, label: "The columns with nothing but the time" }
        : { value: measure, label: measure },
    ),
  });
}

function refuseTwice(columns: readonly PeriodColumn[]): void {
  const seen = new Map<string, Column>();
  for (const { column, parts } of columns) {
    const key = JSON.stringify(parts);
    const other = seen.get(key);
    if (other)
      throw new SourceProblem(
        "date",
        `Columns ${other.letter} and ${column.letter} have the same heading, “${column.header}”. Write the year into the headings, or delete one of the columns.`,
      );
    seen.set(key, column);
  }
}

/** The times that some headings name, the first and the last: "Jan 2021 … Dec 2021". */
export function spanOf(columns: readonly PeriodColumn[]): Pick<Column, "header" | "letter"> {
  const between = (first: string, last: string, mark: string) => (first === last ? first : `${first}${mark}${last}`);
  const [first] = columns;
  const last = columns.at(-1);
  return {
    header: between(first?.label ?? "", last?.label ?? "", " … "),
    letter: between(first?.column.letter ?? "", last?.column.letter ?? "", "–"),
  };
}

/** Years that titles over a list, its sheet or its file name, each once. */
export function yearsNamed(texts: readonly string[]): number[] {
  const years = texts.flatMap((text) =>
    [...text.matchAll(/(?<!\d)(?:19|20|21)\d{2}(?!\d)/g)].map((match) => Number(match[0])),
  );
  return [...new Set(years)];
}

/** Texts of the rows above the header. */
export function titlesOf(block: CellBlock, header: HeaderRows): string[] {
  const titles: string[] = [];
  for (let row = 0; row < header.first; row++) {
    for (let column = 0; column < block.area.columns; column++) {
      const value = valueAt(block, row, column);
      if (value !== null && String(value).trim() !== "") titles.push(String(value).trim());
    }
  }
  return titles;
}
