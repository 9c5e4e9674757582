import { cellAddress } from "../sheet/address";
import type { DateSystem } from "../sheet/dates";
import { quoteSheet } from "../sheet/formula";
import type { CellValue } from "../sheet/spec";
import type { CellBlock } from "../sheet/workbook";
import { assignParts, currencyOf, describeColumns, groupKey, type ColumnParts } from "./columns";
import { findHeader, isBlank } from "./header";
import { SourceProblem, type LeftOutRow, type RevenueReading, type SourceCandidate, type SourceRoles } from "./reading";

/** A day in the year 2200, in either date system: what lies beyond is no date of sales. */
const LAST_DATE = 109_700;

/**
 * Reads cells as revenue by date and group:
 *
 *     cells → 1. header → 2. columns and their parts → 3. rows that count, rows left out → RevenueReading
 *
 * @param block the cells of the candidate's area
 * @throws SourceProblem when there is no header, no dates or no amounts, or an amount is text or an error
 */
export function readRevenue(block: CellBlock, source: SourceCandidate, dateSystem: DateSystem, roles: SourceRoles = {}): RevenueReading {
  const header = source.table ? 0 : findHeader(block);
  if (header < 0) {
    throw new SourceProblem("source", `${source.label} has no header row: a row of column names with dates and amounts below it. Select the rows with their headings.`);
  }
  const columns = describeColumns(block, header);
  const parts = assignParts(columns, roles, block, header);
  const rows = readRows(block, header, parts);
  if (rows.dates.length === 0) {
    throw new SourceProblem("date", `No row of ${source.label} has both a date in “${parts.date.header}” and an amount in “${parts.amount.header}”.`);
  }
  return {
    source,
    dateSystem,
    headerRow: block.area.row + header + 1,
    columns,
    dateColumn: parts.date,
    amountColumn: parts.amount,
    groupColumn: parts.group,
    groupCandidates: parts.groupCandidates,
    ...rows,
    currency: currencyOf(parts.amount.numberFormat),
  };
}

interface Rows extends Pick<RevenueReading, "dates" | "amounts" | "groups" | "groupNames" | "leftOut" | "total"> {
  readonly dates: number[];
  readonly amounts: number[];
}

function readRows(block: CellBlock, header: number, parts: ColumnParts): Rows {
  const dates: number[] = [];
  const amounts: number[] = [];
  const groups: string[] = [];
  const firstSpelling = new Map<string, string>();
  const leftOut: LeftOutRow[] = [];
  let total = 0;

  for (let index = header + 1; index < block.values.length; index++) {
    const values = block.values[index] ?? [];
    if (values.every(isBlank)) continue;
    const date = values[parts.date.index] ?? null;
    const amount = amountOf(values[parts.amount.index] ?? null, block, index, parts);
    total += amount ?? 0;
    const reason = whyNot(date, amount, values);
    if (reason !== null || typeof date !== "number" || amount === null) {
      leftOut.push({ row: block.area.row + index + 1, reason: reason ?? "no date", amount: amount ?? 0 });
      continue;
    }
    const group = parts.group ? (values[parts.group.index] ?? null) : null;
    const key = groupKey(group);
    if (parts.group && key !== "" && !firstSpelling.has(key)) firstSpelling.set(key, String(group));
    dates.push(Math.floor(date));
    amounts.push(amount);
    groups.push(firstSpelling.get(key) ?? "");
  }
  return { dates, amounts, groups, groupNames: [...firstSpelling.values()], leftOut, total };
}

/** The amount of a row; null when the cell is blank. Text is refused, for a total that leaves it out would be wrong. */
function amountOf(value: CellValue, block: CellBlock, index: number, { amount }: ColumnParts): number | null {
  if (typeof value === "number") return value;
  if (isBlank(value)) return null;
  const cell = `${quoteSheet(block.sheet)}!${cellAddress({ row: block.area.row + index, column: block.area.column + amount.index })}`;
  if (typeof value === "string" && value.startsWith("#")) {
    throw new SourceProblem("amount", `${cell} in “${amount.header}” holds the error ${value}. Mend it, or empty the cell.`);
  }
  throw new SourceProblem("amount", `${cell} in “${amount.header}” holds the text “${String(value)}” where an amount should be. Type a number, or empty the cell.`);
}

/** Why a row does not count; null when it does. */
function whyNot(date: CellValue, amount: number | null, values: readonly CellValue[]): string | null {
  // Only without a date is a row that says "Total" a total: with one it may be a customer of that name.
  const total = values.some((value) => typeof value === "string" && /^\s*(grand\s+)?(sub)?total\b/i.test(value));
  if (isBlank(date)) return total ? "a total of other rows" : "no date";
  if (typeof date !== "number") return `the date is text, “${String(date)}”`;
  if (date < 1 || date > LAST_DATE) return `${date} is not a date`;
  return amount === null ? "no amount" : null;
}
