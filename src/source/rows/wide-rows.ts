import type { CellValue } from "../../sheet/spec";
import { cellName, filledCells, isBlank } from "../table/cells";
import { combine, granularity, GRANULARITIES } from "../dates/date-parts";
import { RowContext } from "./row-context";

/** A row of a list with its periods across, before it is known whether it is a total. */
export interface WideRow {
  /** From 0 in the block. */
  readonly row: number;
  /** Texts of the row before its amounts, joined; "" for none. */
  readonly label: string;
  readonly group: CellValue;
  /** Steps to the right. */
  readonly indent: number;
  /** An amount a period column, null where there is none. */
  readonly amounts: readonly (number | null)[];
  readonly isSum: boolean;
  /** Whether the row names its own time, as in a list of months against years. */
  readonly dated: boolean;
  /** Index into the sections; -1 before the first. */
  readonly section: number;
}

/**
 * Reads the rows of a list with its periods across. Titles, notes and repeated headers are left out here; which of the
 * rows are totals of others is told afterwards, by all of them together.
 */
export function readWideRows(context: RowContext): WideRow[] {
  const { layout, block, records } = context;
  const periods = layout.periods?.columns ?? [];
  const rows: WideRow[] = [];
  let section = -1;
  for (let row = layout.first; row < layout.last; row++) {
    const values = block.values[row] ?? [];
    if (values.every(isBlank)) continue;
    if (context.isHeaderAgain(row)) {
      records.leaveOut(row, "the header again", 0);
      continue;
    }
    const filled = filledCells(values);
    const amounts = periods.map(({ column }) => context.amount(row, column.index));
    const [only] = filled;
    const dated = layout.dates.length > 0 && context.rowDate(row) !== null;
    if (
      filled.length === 1 &&
      !dated &&
      typeof only?.value === "string" &&
      !amounts.some((amount) => typeof amount === "number")
    ) {
      section = records.sections.push(only.value.trim()) - 1;
      records.leaveOut(row, "a title or a note", 0);
      continue;
    }
    amounts.forEach((amount, at) => {
      if (amount === "unreadable") context.refuse(row, periods[at]?.column.index ?? 0);
      if (amount === null) context.empty++;
    });
    const numbers = amounts.map((amount) => (amount === "unreadable" ? null : amount));
    if (numbers.every((amount) => amount === null)) {
      records.leaveOut(row, "no amount", 0);
      continue;
    }
    for (const amount of numbers) if (amount !== null) records.total.add(amount);
    rows.push({
      row,
      label: labelOf(context, values),
      group: groupOf(context, values),
      indent: indentOf(context, row, values),
      amounts: numbers,
      isSum: context.sumsAreTotals && context.isSum(row),
      dated,
      section,
    });
  }
  return rows;
}

function labelOf({ layout }: RowContext, values: readonly CellValue[]): string {
  const first = layout.periods?.columns[0]?.column.index ?? 0;
  return values
    .slice(0, first)
    .filter((value) => typeof value === "string" && value.trim() !== "")
    .join(" ")
    .trim();
}

const groupOf = ({ layout }: RowContext, values: readonly CellValue[]): CellValue =>
  layout.group ? (values[layout.group.index] ?? null) : null;

/** Excel's own indentation, else the spaces before the first text. */
function indentOf({ block }: RowContext, row: number, values: readonly CellValue[]): number {
  const own = block.indents?.[row] ?? 0;
  const text = values.find((value) => !isBlank(value));
  return own > 0 ? own : typeof text === "string" ? (/^[ \u00a0]*/.exec(text)?.[0].length ?? 0) : 0;
}

/**
 * Makes entries of the rows that count: one for each amount, dated by its heading and what the row says of the date.
 */
export function addWideRows(
  context: RowContext,
  rows: readonly WideRow[],
  groupOfRow: (row: WideRow) => CellValue,
): void {
  const { layout, records } = context;
  const periods = layout.periods?.columns ?? [];
  const usual = usualUnit(context, rows);
  for (const row of rows) {
    const unit = unitOfRow(context, row);
    if (unit > usual) {
      records.leaveOut(
        row.row,
        `stands for a ${GRANULARITIES[unit] ?? ""} among rows for a ${GRANULARITIES[usual] ?? ""}`,
        sumOf(row.amounts),
      );
      continue;
    }
    const date = layout.dates.length > 0 ? context.rowDate(row.row) : {};
    const own = layout.groupsAcross ? context.day(date, row.row) : 0;
    if (date === null || own === null || (typeof date === "number" && !layout.groupsAcross)) {
      records.leaveOut(
        row.row,
        `“${String(context.block.values[row.row]?.[layout.dates[0]?.column.index ?? 0] ?? "")}” is not a date`,
        sumOf(row.amounts),
      );
      continue;
    }
    const ofRow = layout.groupsAcross ? -1 : records.group(groupOfRow(row));
    row.amounts.forEach((amount, at) => {
      const period = periods[at];
      if (amount === null || !period) return;
      if (layout.groupsAcross) {
        records.add(row.row, period.column.index, own, amount, records.group(period.column.header), row.section);
        return;
      }
      const parts = typeof date === "number" ? null : combine(period.parts, date);
      const day =
        parts &&
        context.resolver.serial(
          parts,
          () => cellName(context.block, layout.header.last, period.column.index),
          () => period.column.header,
        );
      if (day === null) records.leaveOut(row.row, `${period.column.header} is no date together with the row`, amount);
      else records.add(row.row, period.column.index, day, amount, ofRow, row.section);
    });
  }
  context.finish();
}

/** How long a time a row names itself, as an index into the granularities; -1 where it names none or a day. */
function unitOfRow(context: RowContext, { row, dated }: WideRow): number {
  const date = dated ? context.rowDate(row) : null;
  const unit = date === null || typeof date === "number" ? null : granularity(date);
  return unit === null ? -1 : GRANULARITIES.indexOf(unit);
}

/** The length of time that most rows name: a quarter or a year among months is their total. */
function usualUnit(context: RowContext, rows: readonly WideRow[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const unit = unitOfRow(context, row);
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const [usual = [-1]] = [...counts].sort(([, a], [, b]) => b - a);
  return usual[0] ?? -1;
}

export const sumOf = (amounts: readonly (number | null)[]) =>
  amounts.reduce((sum: number, amount) => sum + (amount ?? 0), 0);
