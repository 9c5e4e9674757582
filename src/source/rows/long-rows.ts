import type { CellValue } from "../../sheet/spec";
import { filledCells, isBlank } from "../table/cells";
import { ExactSum, sameAmount } from "../amounts/exact-sum";
import { granularity, GRANULARITIES, type DateParts } from "../dates/date-parts";
import { RowContext } from "./row-context";
import { totalLabel } from "../text/total-labels";

/** A row that names a group for the rows below it, with an amount that may be their sum. */
interface Outline {
  readonly row: number;
  readonly label: string;
  readonly amount: number | null;
  readonly sum: ExactSum;
  readonly firstEntry: number;
}

/** A dated row whose label is a total's. */
export interface NamedTotal {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly date: number;
  readonly amount: number;
}

/** What the rows of a long list came to beside their records. */
export interface LongRows {
  /** Group rows of an outline, such as a PivotTable's; empty when the list has none. */
  readonly outline: readonly Outline[];
  readonly namedTotals: readonly NamedTotal[];
  /** How long a time the date of each entry names, as an index into {@link GRANULARITIES}. */
  readonly units: readonly number[];
}

/**
 * Reads the rows of a list with a row an amount. What counts becomes an entry of the records; every other row that is
 * not blank is left out with its reason.
 */
export function readLongRows(context: RowContext): LongRows {
  const reader = new LongReader(context);
  const { layout } = context;
  for (let row = layout.first; row < layout.last; row++) reader.row(row);
  return reader.finish();
}

class LongReader {
  private readonly outline: Outline[] = [];
  private readonly namedTotals: NamedTotal[] = [];
  private readonly units: number[] = [];
  private section = -1;
  private year: number | undefined;
  private readonly labelColumns: readonly number[];
  private readonly dateIndex: number;
  private readonly groupIndex: number;

  constructor(private readonly context: RowContext) {
    const { layout } = context;
    this.labelColumns = layout.columns
      .filter(({ kind }) => kind === "text" || kind === "date")
      .map(({ index }) => index);
    this.dateIndex = layout.dates[0]?.column.index ?? -1;
    this.groupIndex = layout.group?.index ?? -1;
  }

  row(row: number): void {
    const { block, records, layout } = this.context;
    const values = block.values[row] ?? [];
    const date = this.context.rowDate(row);
    const amount = this.readAmount(row, date);
    if (amount === "skip") return;
    if (typeof amount === "number") records.total.add(amount);
    if (date === null) {
      this.undated(row, values, amount);
      return;
    }
    if (amount === null) {
      records.leaveOut(row, "no amount", 0);
      return;
    }
    if (typeof date !== "number" && this.isYearOfRowsBelow(date, row)) {
      this.year = date.year ?? this.year;
      records.leaveOut(row, "a total of the rows below", amount);
      return;
    }
    const full =
      typeof date !== "number" && date.year === undefined && this.year !== undefined
        ? { ...date, year: this.year }
        : date;
    const day = this.context.day(full, row);
    if (day === null) {
      records.leaveOut(
        row,
        `${typeof date === "number" ? String(date) : `“${String(values[this.dateIndex] ?? "")}”`} is not a date`,
        amount,
      );
      return;
    }
    if (
      this.context.sumsAreTotals &&
      this.context.isSum(row) &&
      this.groupIndex >= 0 &&
      isBlank(values[this.groupIndex] ?? null)
    ) {
      records.leaveOut(row, "a sum of other cells", amount);
      return;
    }
    const named = this.totalAmong(values);
    const column = layout.amount?.kind === "column" ? layout.amount.column.index : (layout.amount?.price.index ?? 0);
    if (named !== null) {
      this.namedTotals.push({ row, column, label: named, date: day, amount });
      return;
    }
    this.units.push(typeof full === "number" ? 0 : GRANULARITIES.indexOf(granularity(full) ?? "day"));
    this.outline.at(-1)?.sum.add(amount);
    records.add(
      row,
      column,
      day,
      amount,
      this.groupIndex < 0 ? -1 : records.group(values[this.groupIndex] ?? null),
      this.section,
    );
  }

  finish(): LongRows {
    this.context.finish();
    const { records } = this.context;
    const sound =
      this.outline.length > 0 &&
      this.outline.every(({ amount, sum }) => amount === null || sameAmount(amount, sum.value));
    if (sound && this.groupIndex < 0) {
      this.outline.forEach(({ label, firstEntry }, at) => {
        const group = records.group(label);
        for (let entry = firstEntry; entry < (this.outline[at + 1]?.firstEntry ?? records.groups.length); entry++)
          records.groups[entry] = group;
      });
    }
    for (const { row, label, amount } of this.outline)
      records.leaveOut(row, sound ? "a total of the rows below" : `the date is text, “${label}”`, amount ?? 0);
    return {
      outline: sound && this.groupIndex < 0 ? this.outline : [],
      namedTotals: this.namedTotals,
      units: this.units,
    };
  }

  /** The amount of a row; "skip" when the row is blank or has been dealt with. */
  private readAmount(row: number, date: unknown): number | null | "skip" {
    const { block } = this.context;
    const amount = this.amountOf(row);
    if (typeof amount === "number") return amount;
    const values = block.values[row] ?? [];
    if (values.every(isBlank)) return "skip";
    if (amount === null) return null;
    if (this.context.isHeaderAgain(row)) {
      this.context.records.leaveOut(row, "the header again", 0);
      return "skip";
    }
    // A title or a note that reaches into the column of amounts is no amount that went wrong.
    if (date === null && filledCells(values).length === 1) return null;
    for (const column of this.amountIndices())
      if (this.context.amount(row, column) === "unreadable") this.context.refuse(row, column);
    return null;
  }

  private amountIndices(): readonly number[] {
    const { amount } = this.context.layout;
    if (!amount) return [];
    return amount.kind === "column" ? [amount.column.index] : [amount.quantity.index, amount.price.index];
  }

  private amountOf(row: number): number | null | "unreadable" {
    const { amount } = this.context.layout;
    if (!amount) return null;
    if (amount.kind === "column") return this.context.amount(row, amount.column.index);
    const quantity = this.context.amount(row, amount.quantity.index);
    const price = this.context.amount(row, amount.price.index);
    if (quantity === "unreadable" || price === "unreadable") return "unreadable";
    return quantity === null || price === null ? null : quantity * price;
  }

  /** A row without a date: a total, a title over the rows below, or a row that lacks its date. */
  private undated(row: number, values: readonly CellValue[], amount: number | null): void {
    const { records } = this.context;
    const filled = filledCells(values);
    const texts = filled.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
    const label = texts.find((text) => totalLabel(text) !== null);
    const written = values[this.dateIndex] ?? null;
    if (filled.length === 1 && amount === null) this.title(row, String(filled[0]?.value ?? ""));
    else if (label !== undefined) records.leaveOut(row, "a total of other rows", amount ?? 0);
    else if (amount !== null && this.context.sumsAreTotals && this.context.isSum(row))
      records.leaveOut(row, "a sum of other cells", amount);
    else if (typeof written === "string" && !isBlank(written) && filled.length === 2 && amount !== null)
      this.outline.push({ row, label: written, amount, sum: new ExactSum(), firstEntry: records.dates.length });
    else records.leaveOut(row, isBlank(written) ? "no date" : `the date is text, “${String(written)}”`, amount ?? 0);
  }

  private title(row: number, text: string): void {
    const { records } = this.context;
    this.section = records.sections.push(text.trim()) - 1;
    records.leaveOut(row, "a title or a note", 0);
  }

  /** A year, or a quarter, over months that do not name theirs. */
  private isYearOfRowsBelow(date: DateParts, row: number): boolean {
    if (date.month !== undefined || (date.year === undefined && date.quarter === undefined)) return false;
    const next = this.nextDate(row);
    return (
      next !== null &&
      next.year === undefined &&
      (next.month !== undefined || (date.quarter === undefined && next.quarter !== undefined))
    );
  }

  private nextDate(row: number): DateParts | null {
    const { block, layout } = this.context;
    for (let below = row + 1; below < layout.last; below++) {
      if ((block.values[below] ?? []).every(isBlank)) continue;
      const date = this.context.rowDate(below);
      return typeof date === "number" ? null : date;
    }
    return null;
  }

  /**
   * The label of a row with a date when it is a total's and nothing else; a customer may be called “Total Energies”.
   */
  private totalAmong(values: readonly CellValue[]): string | null {
    for (const column of this.labelColumns) {
      const value = values[column];
      if (typeof value === "string" && value.length <= 24 && column !== this.dateIndex && totalLabel(value) === "named")
        return value;
    }
    return null;
  }
}
