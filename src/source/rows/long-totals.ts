import { dayFromSerial, type DateSystem } from "../../sheet/dates";
import { GRANULARITIES } from "../dates/date-parts";
import { sameAmount } from "../amounts/exact-sum";
import type { LongRows, NamedTotal } from "./long-rows";
import type { Question } from "../outcome/question";
import { asking, type SourceRoles } from "../outcome/reading";
import type { Records } from "./records";

/** What to call a row of the block in a message. */
type CellOf = (row: number) => string;

/** A column of labels, by the entries of the records. */
export interface Labels {
  readonly header: string;
  readonly isBlank: (entry: number) => boolean;
  /** What a total adds up: entries of one date, and of the same other labels. */
  readonly partOf: (entry: number) => number | string;
}

/**
 * Totals among dated rows, which would be added to what they are the sum of: rows whose label is a total's, rows
 * without a label beside labelled ones of the same date, and rows that stand for a longer time than the others.
 * @param labels the columns that may lack the label of a total
 * @returns whether any row with a date was left out
 * @throws SourceProblem that asks where a row is called a total and is none
 */
export function settleLongTotals(
  records: Records,
  { namedTotals, units }: LongRows,
  roles: SourceRoles,
  system: DateSystem,
  cell: CellOf,
  labels: readonly Labels[],
): boolean {
  const before = records.dates.length;
  const coarse = leaveCoarseOut(records, units, system);
  const blanks = labels.filter((column) => leaveUnlabelledOut(records, column, roles, cell)).length > 0;
  const named = settleNamed(records, namedTotals, roles, cell);
  return coarse || blanks || named || records.dates.length < before;
}

/** Rows for a quarter or a year where most rows are for a shorter time. */
function leaveCoarseOut(records: Records, units: readonly number[], system: DateSystem): boolean {
  const counts = GRANULARITIES.map((_, unit) => units.reduce((count, value) => count + (value === unit ? 1 : 0), 0));
  const usual = counts.indexOf(Math.max(...counts));
  // Days beside months are single sales beside sums only where the months are the exception.
  if (counts.slice(usual + 1).every((count) => count === 0)) return false;
  const sameYear = (entry: number) => dayFromSerial(records.dates[entry] ?? 0, system).year;
  const finerYears = new Set<number>();
  units.forEach((unit, entry) => {
    if (unit <= usual) finerYears.add(sameYear(entry));
  });
  const isCoarse = (entry: number) => (units[entry] ?? 0) > usual && finerYears.has(sameYear(entry));
  records.filter(
    (entry) => !isCoarse(entry),
    (entry) => `stands for a ${GRANULARITIES[units[entry] ?? 0] ?? ""} among rows for a ${GRANULARITIES[usual] ?? ""}`,
  );
  return true;
}

/**
 * Rows without a label that are, on every date, the sum of the rows with one. That a single row with a label has such
 * an equal tells nothing by itself: only beside sums of several rows it is one of them.
 * @throws SourceProblem that asks where only some are such a sum, or each of a single row
 */
function leaveUnlabelledOut(records: Records, labels: Labels, roles: SourceRoles, cell: CellOf): boolean {
  const { header, isBlank, partOf } = labels;
  const open = records.dates.flatMap((_, entry) => (isBlank(entry) ? [entry] : []));
  if (open.length === 0 || open.length * 2 > records.dates.length) return false;
  const sums = new Map<number | string, { sum: number; rows: number }>();
  records.amounts.forEach((amount, entry) => {
    if (isBlank(entry)) return;
    const known = sums.get(partOf(entry));
    if (known) {
      known.sum += amount;
      known.rows++;
    } else sums.set(partOf(entry), { sum: amount, rows: 1 });
  });
  const partsOf = (entry: number): number => {
    const others = sums.get(partOf(entry));
    return others && sameAmount(others.sum, records.amounts[entry] ?? 0) ? others.rows : 0;
  };
  const totals = open.filter((entry) => partsOf(entry) > 0);
  const first = totals.find((entry) => records.amounts[entry] !== 0);
  if (first === undefined || totals.length * 2 < open.length) return false;
  const certain = totals.some((entry) => partsOf(entry) > 1 && records.amounts[entry] !== 0);
  const said = roles.answers?.totals;
  if (said === "count") return false;
  if (said !== "leave-out" && (!certain || totals.length < open.length)) {
    const more = totals.length > 1 ? ` The same holds for ${totals.length - 1} more.` : "";
    const sum = `and is the sum of the rows with its date that have one.${more} Does it count?`;
    const text = `${cell(records.rows[first] ?? 0)} has no entry in “${header}”, ${sum}`;
    throw asking("amount", { id: "totals", text, choices: CHOICES });
  }
  const out = new Set(totals);
  records.filter(
    (entry) => !out.has(entry),
    () => "the sum of the rows of its date",
  );
  return true;
}

/** How a row that may be a total counts. */
const CHOICES: Question["choices"] = [
  { value: "leave-out", label: "It is a total: leave it out" },
  { value: "count", label: "It is revenue of its own: count it" },
];

/** Rows called a total: left out where they are the sum of their date's rows, else asked about. */
function settleNamed(
  records: Records,
  totals: readonly NamedTotal[],
  roles: SourceRoles,
  cell: (row: number) => string,
): boolean {
  const [first] = totals;
  if (!first) return false;
  const sums = new Map<number, number>();
  records.dates.forEach((date, entry) => sums.set(date, (sums.get(date) ?? 0) + (records.amounts[entry] ?? 0)));
  const all = records.amounts.reduce((sum, amount) => sum + amount, 0);
  const isSum = ({ date, amount }: NamedTotal) => sameAmount(sums.get(date) ?? 0, amount) || sameAmount(all, amount);
  const doubtful = totals.filter((total) => !isSum(total));
  const said = roles.answers?.totals;
  const [doubt] = doubtful;
  if (doubt && said !== "count" && said !== "leave-out") {
    throw asking("amount", {
      id: "totals",
      text: `${cell(doubt.row)} is called “${doubt.label}”, yet it is not the sum of the rows with its date.${doubtful.length > 1 ? ` The same holds for ${doubtful.length - 1} more.` : ""} Does it count?`,
      choices: CHOICES,
    });
  }
  for (const total of totals) {
    if (said === "count" && !isSum(total))
      records.add(total.row, total.column, total.date, total.amount, records.group(total.label), -1);
    else records.leaveOut(total.row, "a total of other rows", total.amount);
  }
  return true;
}
