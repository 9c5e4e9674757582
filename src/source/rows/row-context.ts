import type { CellValue } from "../../sheet/spec";
import type { CellBlock } from "../../sheet/workbook";
import type { DateSystem } from "../../sheet/dates";
import { AmountVotes, readAmount, type AmountCell } from "../amounts/amount-rule";
import { cellName, filledCells, isBlank, isError } from "../table/cells";
import type { WrittenCurrency } from "../text/currency";
import { combine, type DateParts } from "../dates/date-parts";
import { LAST_DATE, type DateCell } from "../dates/date-column";
import { DateResolver } from "../dates/date-resolver";
import type { Layout } from "../layout/layout";
import { titlesOf, yearsNamed } from "../layout/period-columns";
import { asking, SourceProblem, type SourceRoles } from "../outcome/reading";
import { Records } from "./records";
import type { DecimalMark } from "../text/amount-text";

/** Cells among the amounts that are none. */
interface Unreadable {
  readonly text: string;
  readonly cell: string;
  count: number;
}

/**
 * What the reading of rows needs to know and gathers on the way, for lists of either shape.
 */
export class RowContext {
  readonly records: Records;
  readonly resolver: DateResolver;
  readonly currencies: ReadonlyMap<string, WrittenCurrency>;
  /** Cells of amounts that hold a dash or nothing where others hold an amount. */
  empty = 0;
  /** Whether a header that stands again among the rows holds numbers, such as years, where amounts are. */
  numbersInHeader = false;
  /** Rows with an amount that is text. */
  textAmounts = 0;
  /** Cells of amounts that show an error. */
  errors = 0;
  private readonly unreadable = new Map<string, Unreadable>();
  private readonly mark: DecimalMark;
  private readonly sums: Set<number>;
  private readonly readers: readonly ((value: CellValue) => DateCell)[];

  constructor(
    readonly block: CellBlock,
    readonly layout: Layout,
    readonly system: DateSystem,
    readonly roles: SourceRoles,
    private readonly amountAt: readonly number[],
  ) {
    const answers = roles.answers ?? {};
    this.records = new Records(block.area.row);
    this.resolver = new DateResolver(system, answers, yearsNamed([...titlesOf(block, layout.header), block.sheet]));
    this.readers = layout.dates.map((date) => date.reader(answers));
    const votes = this.gather(amountAt);
    this.textAmounts = votes.texts;
    this.currencies = votes.currencies;
    this.mark = this.decideMark(votes);
    this.sums = new Set((block.sums ?? []).filter(([, column]) => amountAt.includes(column)).map(([row]) => row));
  }

  /** What a row's amount cell holds. A text that is no amount is remembered, for {@link finish} to ask about. */
  amount(row: number, column: number): AmountCell {
    return readAmount(this.block.values[row]?.[column] ?? null, this.mark);
  }

  /** Remembers a cell that should hold an amount and does not. */
  refuse(row: number, column: number): void {
    const value = this.block.values[row]?.[column] ?? null;
    if (isError(value)) this.errors++;
    const text = String(value ?? "").trim();
    const known = this.unreadable.get(text);
    if (known) known.count++;
    else this.unreadable.set(text, { text, cell: cellName(this.block, row, column), count: 1 });
  }

  /** The date of a row as its own cells say it; null when they say none. */
  rowDate(row: number): DateCell {
    const { dates } = this.layout;
    const [first, second] = dates;
    if (first && !second) return this.readers[0]?.(this.block.values[row]?.[first.column.index] ?? null) ?? null;
    let parts: DateParts | null = null;
    for (let at = 0; at < dates.length; at++) {
      const cell = this.readers[at]?.(this.block.values[row]?.[dates[at]?.column.index ?? 0] ?? null) ?? null;
      if (cell === null || typeof cell === "number") return null;
      parts = parts ? combine(parts, cell) : cell;
      if (!parts) return null;
    }
    return parts;
  }

  /** The whole day of a date; NaN while an answer is missing; null for no day of sales. */
  day(date: DateCell, row: number): number | null {
    if (typeof date === "number") return date < 1 || date > LAST_DATE ? null : Math.floor(date);
    if (date === null) return null;
    const column = this.layout.dates[0]?.column.index ?? 0;
    return this.resolver.serial(
      date,
      () => cellName(this.block, row, column),
      () => String(this.block.values[row]?.[column] ?? ""),
    );
  }

  /** Whether a row is the header again; its numbers are no amounts. */
  isHeaderAgain(row: number): boolean {
    const again = repeatsHeader(this.block, this.layout, row);
    if (again) this.records.headers.add(row);
    if (again && this.amountAt.some((column) => typeof this.block.values[row]?.[column] === "number"))
      this.numbersInHeader = true;
    return again;
  }

  /** Whether a formula of the row adds up others. */
  isSum(row: number): boolean {
    return this.sums.has(row);
  }

  /** Whether sums are the exception: where most amounts are sums, a sum is how an amount comes about. */
  get sumsAreTotals(): boolean {
    return this.sums.size > 0 && this.sums.size * 2 < this.layout.last - this.layout.first;
  }

  /** @throws SourceProblem that asks for what is missing */
  finish(): void {
    this.resolver.finish();
    if (this.unreadable.size === 0 || this.roles.answers?.unreadable === "leave-out") return;
    const list = [...this.unreadable.values()];
    const [first] = list;
    if (!first) return;
    const header = this.layout.periods
      ? this.layout.periods.columns.find(
          ({ column }) => cellName(this.block, 0, column.index).replace(/\d+$/, "") === first.cell.replace(/\d+$/, ""),
        )?.column.header
      : amountHeader(this.layout);
    const what = isError(first.text)
      ? `the error ${first.text}. Mend it, or empty the cell.`
      : `the text “${first.text}” where an amount should be. Type a number, or empty the cell.`;
    const count = list.reduce((sum, item) => sum + item.count, 0);
    const more =
      count === 1
        ? ""
        : ` In all ${count} cells hold none: ${list
            .slice(0, 6)
            .map((item) => `“${item.text}” ${item.count} times`)
            .join(", ")}${list.length > 6 ? ", …" : ""}.`;
    throw new SourceProblem("amount", `${first.cell} in “${header ?? ""}” holds ${what}${more}`, [
      {
        id: "unreadable",
        text: `${count === 1 ? "1 cell holds" : `${count} cells hold`} no amount, for example ${first.cell} “${first.text}”. Leave ${count === 1 ? "it" : "them"} out?`,
        choices: [{ value: "leave-out", label: `Leave ${count === 1 ? "it" : "them"} out` }],
      },
    ]);
  }

  private gather(columns: readonly number[]): AmountVotes {
    const votes = new AmountVotes();
    for (const column of columns) {
      for (let row = this.layout.first; row < this.layout.last; row++) {
        const value = this.block.values[row]?.[column];
        if (typeof value === "string" && !isBlank(value)) votes.add(value, () => cellName(this.block, row, column));
      }
    }
    return votes;
  }

  private decideMark(votes: AmountVotes): DecimalMark {
    const what = this.layout.periods ? "the periods" : `“${amountHeader(this.layout)}”`;
    const mark = votes.decide(this.roles.answers ?? {}, what);
    if (typeof mark === "string") return mark;
    if ("id" in mark) throw asking("amount", mark);
    throw new SourceProblem(
      "amount",
      `The amounts in ${what} contradict each other: ${mark.conflict[0]} has a decimal point and ${mark.conflict[1]} a decimal comma. Write them all in one way.`,
    );
  }
}

export function amountHeader({ amount }: Layout): string {
  if (!amount) return "";
  return amount.kind === "column" ? amount.column.header : `${amount.quantity.header} × ${amount.price.header}`;
}

/** Whether a row repeats the header of its list, or one of its rows. */
function repeatsHeader(block: CellBlock, layout: Layout, row: number): boolean {
  const filled = filledCells(block.values[row] ?? []);
  for (let above = layout.header.first; above <= layout.header.last; above++) {
    const header = block.values[above] ?? [];
    if (
      (filled.length > 1 || above < layout.header.last) &&
      filled.every(({ value, index }) => sameText(value, header[index] ?? null))
    )
      return true;
  }
  return false;
}

const sameText = (a: CellValue, b: CellValue) =>
  a !== null && b !== null && String(a).trim().toLowerCase() === String(b).trim().toLowerCase();
