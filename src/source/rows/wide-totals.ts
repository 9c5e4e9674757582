import { sameAmount } from "../amounts/exact-sum";
import type { Answers, Question } from "../outcome/question";
import { totalLabel } from "../text/total-labels";
import type { WideRow } from "./wide-rows";

/** A row that is a total of others, and why. */
export interface WideTotal {
  readonly row: WideRow;
  readonly reason: string;
}

export interface WideTotals {
  readonly counted: readonly WideRow[];
  readonly totals: readonly WideTotal[];
  /** Rows that may be totals; they stand among `counted` until it is answered. */
  readonly question: Question | null;
  /** What does not add up though it is called a total. */
  readonly notes: readonly string[];
}

/** Columns that must agree before figures alone make a row a total: fewer may agree by chance. */
const ENOUGH_COLUMNS = 3;
/** Rows below a row that are looked at for its parts. */
const MOST_PARTS = 60;

/**
 * Tells the totals among rows with periods across, so that nothing is added twice: by label, by formula, by
 * indentation, and by arithmetic (a row equal, in every period, to the sum of the rows since the last total, of all
 * rows, or of the rows below it). A label that only sounds like a total's, with figures that are none, is asked about.
 * @param number a row's number on the sheet, from 1
 */
export function wideTotals(rows: readonly WideRow[], answers: Answers, number: (row: WideRow) => number): WideTotals {
  const counted: WideRow[] = [];
  const totals: WideTotal[] = [];
  const doubtful: WideRow[] = [];
  const notes: string[] = [];
  const all = new RunningSum();
  const subtotals = new RunningSum();
  let inSection = new RunningSum();
  let sinceTotal = new RunningSum();
  let section = rows[0]?.section ?? -1;
  rows.forEach((row, at) => {
    if (row.section !== section) {
      section = row.section;
      inSection = new RunningSum();
      sinceTotal = new RunningSum();
    }
    const own = totalLabel(row.label);
    const above = [sinceTotal, inSection, all].find((parts) => parts.equals(row))?.rows ?? null;
    const below = above ? null : partsBelow(rows, at);
    const found = above ?? below;
    // A row with a time of its own is no total of other times, whatever it adds up to.
    const strong = !row.dated && found !== null && found.length > 1 && filledColumns(row) >= ENOUGH_COLUMNS;
    const reason =
      own === "named" || row.isSum || (own === "perhaps" && found)
        ? "a total of other rows"
        : strong
          ? `the sum of ${span(found, number)}`
          : null;
    if (reason === null) {
      if (!row.dated && (own === "perhaps" || (found !== null && found.length > 1))) doubtful.push(row);
      counted.push(row);
      for (const parts of [all, inSection, sinceTotal]) parts.add(row);
      return;
    }
    if (own === "named" && found === null && inSection.rows.length > 0 && !subtotals.equals(row))
      notes.push(`Row ${number(row)} “${row.label}” is not the sum of the rows read; it is left out.`);
    totals.push({ row, reason });
    subtotals.add(row);
    sinceTotal = new RunningSum();
  });
  return settle({ counted, totals, doubtful, notes }, answers, number);
}

function settle(
  {
    counted,
    totals,
    doubtful,
    notes,
  }: {
    counted: readonly WideRow[];
    totals: readonly WideTotal[];
    doubtful: readonly WideRow[];
    notes: readonly string[];
  },
  answers: Answers,
  number: (row: WideRow) => number,
): WideTotals {
  const [first] = doubtful;
  if (!first || answers.totals === "count") return { counted, totals, question: null, notes };
  if (answers.totals === "leave-out") {
    const left = new Set(doubtful);
    return {
      counted: counted.filter((row) => !left.has(row)),
      totals: [...totals, ...doubtful.map((row) => ({ row, reason: "a total of other rows" }))],
      question: null,
      notes,
    };
  }
  const more = doubtful.length > 1 ? ` and ${doubtful.length - 1} more` : "";
  const question: Question = {
    id: "totals",
    text: `Row ${number(first)} “${first.label}”${more} may be a total of other rows. Does it count?`,
    choices: [
      { value: "leave-out", label: "It is a total: leave it out" },
      { value: "count", label: "It is revenue of its own: count it" },
    ],
  };
  return { counted, totals, question, notes };
}

const filledColumns = (row: WideRow) => row.amounts.filter((amount) => amount !== null && amount !== 0).length;

/** Rows added up column by column. */
class RunningSum {
  rows: WideRow[] = [];
  private sums: number[] = [];

  add(row: WideRow): void {
    this.rows.push(row);
    row.amounts.forEach((amount, at) => (this.sums[at] = (this.sums[at] ?? 0) + (amount ?? 0)));
  }

  /** Whether a row is, in every period, the sum of these. */
  equals(row: WideRow): boolean {
    return (
      this.rows.length > 0 &&
      row.amounts.every((amount, at) => sameAmount(amount ?? 0, this.sums[at] ?? 0)) &&
      filledColumns(row) > 0
    );
  }
}

function equals(row: WideRow, parts: readonly WideRow[]): boolean {
  const sum = new RunningSum();
  for (const part of parts) sum.add(part);
  return sum.equals(row);
}

/**
 * The rows below that a row is the sum of: those indented deeper where rows are indented, else a run of two or more.
 */
function partsBelow(rows: readonly WideRow[], at: number): readonly WideRow[] | null {
  const row = rows[at];
  if (!row || filledColumns(row) === 0) return null;
  const indented = rows[at + 1] && (rows[at + 1]?.indent ?? 0) > row.indent;
  if (indented) {
    const children = directChildren(rows, at);
    return equals(row, children) ? children : null;
  }
  const sums = row.amounts.map(() => 0);
  const column = row.amounts.findIndex((amount) => amount !== null && amount !== 0);
  for (let below = at + 1; below < Math.min(rows.length, at + 1 + MOST_PARTS); below++) {
    const part = rows[below];
    if (!part || part.section !== row.section) return null;
    part.amounts.forEach((amount, index) => (sums[index] = (sums[index] ?? 0) + (amount ?? 0)));
    if (
      below > at + 1 &&
      sameAmount(sums[column] ?? 0, row.amounts[column] ?? 0) &&
      sums.every((sum, index) => sameAmount(sum, row.amounts[index] ?? 0))
    )
      return rows.slice(at + 1, below + 1);
  }
  return null;
}

function directChildren(rows: readonly WideRow[], at: number): WideRow[] {
  const own = rows[at]?.indent ?? 0;
  const level = rows[at + 1]?.indent ?? 0;
  const children: WideRow[] = [];
  for (let below = at + 1; below < rows.length; below++) {
    const row = rows[below];
    if (!row || row.indent <= own) break;
    if (row.indent === level) children.push(row);
  }
  return children;
}

function span(parts: readonly WideRow[], number: (row: WideRow) => number): string {
  const [first] = parts;
  const last = parts.at(-1);
  return first && last ? `rows ${number(first)} to ${number(last)}` : "other rows";
}
