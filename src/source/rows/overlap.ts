import type { Question } from "../outcome/question";
import type { Records } from "./records";

const FEWEST_DATES = 3;
const MOST_GROUPS = 120;
/** Figures above this are whole because somebody rounded them, and rounded parts miss their sum by one. */
const ROUNDED_FROM = 1000;

/** A group that is, on every date, the sum of others. */
interface Sum {
  readonly group: string;
  readonly of: string;
}

/**
 * Looks for groups that are sums of others, so that adding all of them would count revenue twice: a group that equals
 * all others together, or two of them.
 * @returns the question whether such groups count; null when there are none
 */
export function overlapQuestion(records: Records): Question | null {
  const sums = findSums(records);
  const [first] = sums;
  if (!first) return null;
  const more =
    sums.length > 1 ? ` The same holds for ${sums.length - 1} more ${sums.length === 2 ? "group" : "groups"}.` : "";
  return {
    id: "overlap",
    text: `“${first.group}” is the sum of ${first.of} on every date, so adding all groups counts revenue twice.${more} Leave such groups out?`,
    choices: [
      {
        value: "leave-out",
        label: `Leave the sums out: ${sums
          .slice(0, 4)
          .map(({ group }) => group)
          .join(", ")}${sums.length > 4 ? ", …" : ""}`,
      },
      { value: "count", label: "Count every group" },
    ],
  };
}

/** Leaves out the groups that are sums of others. */
export function leaveSumsOut(records: Records): void {
  const sums = new Set(findSums(records).map(({ group }) => group));
  const name = (entry: number) => records.groupNames[records.groups[entry] ?? -1] ?? "";
  records.filter(
    (entry) => !sums.has(name(entry)),
    (entry) => `“${name(entry)}” is a sum of other groups`,
  );
}

function findSums(records: Records): Sum[] {
  const count = records.groupNames.length;
  if (count < 3 || count > MOST_GROUPS) return [];
  const { matrix, dates } = byGroupAndDate(records, count);
  if (dates < FEWEST_DATES) return [];
  const totals = Array.from({ length: dates }, (_, date) => matrix.reduce((sum, row) => sum + (row[date] ?? 0), 0));
  const filled = matrix.map((row) => row.filter((value) => value !== 0).length >= FEWEST_DATES);
  const sums: Sum[] = [];
  // Groups with the same amount on the first date, to look up what a pair adds up to.
  const byFirst = new Map<number, number[]>();
  matrix.forEach((row, group) => {
    const key = Math.round(row[0] ?? 0);
    byFirst.set(key, [...(byFirst.get(key) ?? []), group]);
  });
  const name = (group: number) => records.groupNames[group] ?? "";
  const found = new Set<number>();
  const note = (group: number, of: string) => {
    if (found.has(group)) return;
    found.add(group);
    sums.push({ group: name(group), of });
  };
  for (let a = 0; a < count; a++) {
    const row = matrix[a] ?? [];
    if (filled[a] && row.every((value, date) => same(value, (totals[date] ?? 0) - value))) note(a, "all other groups");
    for (let b = a + 1; filled[a] && b < count; b++) {
      if (!filled[b]) continue;
      const other = matrix[b] ?? [];
      const first = (row[0] ?? 0) + (other[0] ?? 0);
      for (const key of [Math.round(first) - 1, Math.round(first), Math.round(first) + 1]) {
        for (const group of byFirst.get(key) ?? []) {
          if (group === a || group === b || !filled[group]) continue;
          if ((matrix[group] ?? []).every((value, date) => same(value, (row[date] ?? 0) + (other[date] ?? 0))))
            note(group, `“${name(a)}” and “${name(b)}”`);
        }
      }
    }
  }
  return sums;
}

function same(a: number, b: number): boolean {
  const rounded = Math.abs(a) >= ROUNDED_FROM && Number.isInteger(a) && Number.isInteger(Math.round(b * 1e6) / 1e6);
  return Math.abs(a - b) <= (rounded ? 1 : 0.005);
}

function byGroupAndDate(records: Records, count: number): { matrix: number[][]; dates: number } {
  const dateAt = new Map<number, number>();
  for (const date of records.dates) if (!dateAt.has(date)) dateAt.set(date, dateAt.size);
  const matrix = Array.from({ length: count }, () => new Array<number>(dateAt.size).fill(0));
  records.dates.forEach((date, entry) => {
    const row = matrix[records.groups[entry] ?? -1];
    const at = dateAt.get(date) ?? 0;
    if (row) row[at] = (row[at] ?? 0) + (records.amounts[entry] ?? 0);
  });
  return { matrix, dates: dateAt.size };
}
