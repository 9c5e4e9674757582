import type { CellBlock } from "../../sheet/workbook";
import type { DateSystem } from "../../sheet/dates";
import { amountColumns, amountSaid, type AmountColumns } from "../amounts/amount-column";
import { cellName, isBlank, valueAt } from "../table/cells";
import { columnNamed, DATE_HEADER, describeColumns, listColumns, roleOf } from "../table/columns";
import { dateColumn, type DateColumn, type DatePart } from "../dates/date-column";
import { groupColumn, rankGroups } from "./groups";
import { groupsAcross } from "./groups-across";
import type { HeaderRows } from "../table/header";
import { listEnd, listsBeside } from "../table/other-lists";
import { refusePeriods } from "../dates/numbered-periods";
import { periodColumns, type PeriodColumns } from "./period-columns";
import { asking, SourceProblem, type Column, type SourceRoles } from "../outcome/reading";

/** Where everything stands in a list. */
export interface Layout {
  readonly header: HeaderRows;
  /** First row below the header, and the row behind the last one; from 0 in the block. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly Column[];
  /** Columns whose cells make up a row's date: one, or a year and a month; empty where the headings say it all. */
  readonly dates: readonly DateColumn[];
  /** Null for a list with its periods across. */
  readonly amount: AmountColumns | null;
  /** Null for a list with a row an amount. */
  readonly periods: PeriodColumns | null;
  /** Whether the columns of amounts are groups rather than periods. */
  readonly groupsAcross: boolean;
  readonly group: Column | null;
  readonly groupCandidates: readonly Column[];
}

/**
 * @param table whether the block is an Excel table, which holds one list and nothing else
 * @throws SourceProblem when a part is missing, or that asks when two columns could play it equally well
 */
export function layoutOf(
  block: CellBlock,
  header: HeaderRows,
  system: DateSystem,
  roles: SourceRoles,
  table: boolean,
): Layout {
  const columns = describeColumns(block, header);
  refuseBeside(block, header, columns, table);
  const first = header.last + 1;
  const last = listEnd(block, header);
  const periods = roles.date === undefined ? periodColumns(block, header, columns, system, roles) : null;
  const body = { block, system, first, last, columns };
  const across = periods && isWide(body, periods, roles) ? periods : null;
  const shape = across ? wideShape(body, across) : longShape(body, roles);
  const wide = across ?? shape.groups;
  const used = new Set([
    ...shape.dates.map(({ column }) => column),
    ...(wide?.columns.map(({ column }) => column) ?? []),
    ...amountUses(shape.amount),
  ]);
  const others = columns.filter(
    (column) =>
      !used.has(column) &&
      (wide === null || column.index < (wide.columns[0]?.column.index ?? 0) || column.kind === "text"),
  );
  const groupCandidates = rankGroups(others, block, first, wide !== null);
  const group = groupColumn(columns, groupCandidates, roles, block, first);
  return {
    header,
    first,
    last,
    columns,
    dates: shape.dates,
    amount: shape.amount,
    periods: wide,
    groupsAcross: shape.groups !== null,
    group,
    groupCandidates: groupCandidates.filter((column) => column !== group),
  };
}

/** @throws SourceProblem that asks which of several lists beside each other is meant */
function refuseBeside(block: CellBlock, header: HeaderRows, columns: readonly Column[], table: boolean): void {
  const lists = table ? [] : listsBeside(block, header, columns);
  if (lists.length < 2) return;
  throw asking("source", {
    id: "source",
    text: `${lists.length} lists stand beside each other on ${block.sheet}: ${lists.join(", ")}. Which holds the revenue?`,
    choices: lists.map((list) => ({ value: list, label: list })),
  });
}

interface Shape extends Pick<Layout, "dates" | "amount"> {
  /** Columns of amounts that are a group each; null for other shapes. */
  readonly groups: PeriodColumns | null;
}

interface Body {
  readonly block: CellBlock;
  readonly system: DateSystem;
  readonly first: number;
  readonly last: number;
  readonly columns: readonly Column[];
}

const amountUses = (amount: AmountColumns | null) =>
  amount === null ? [] : amount.kind === "column" ? [amount.column] : [amount.quantity, amount.price];

/** Periods across win over a column of days only when each heading is nothing but a time. */
function isWide(body: Body, periods: PeriodColumns, roles: SourceRoles): boolean {
  const typed = amountSaid(roles);
  if (
    typed !== undefined &&
    typed.trim().toLowerCase() !== periods.measure.toLowerCase() &&
    body.columns.some(
      (column) =>
        column.header.toLowerCase() === typed.trim().toLowerCase() ||
        column.letter.toLowerCase() === typed.trim().toLowerCase(),
    )
  )
    return false;
  if (periods.measure === "") return true;
  const days = body.columns
    .filter((column) => column.kind === "date")
    .map((column) => dateColumn(body.block, body.first, body.last, column, body.system, false));
  return !days.some((date) => date.names.has("day"));
}

/** Parts of a date that the headings do not name are looked for in the columns before them. */
function wideShape(body: Body, periods: PeriodColumns): Shape {
  const named = new Set(periods.columns.flatMap(({ parts }) => Object.keys(parts)));
  const before = body.columns.filter((column) => column.index < (periods.columns[0]?.column.index ?? 0));
  const wanted: DatePart[] = [];
  if (!named.has("year")) wanted.push("year");
  if (periods.granularity === "year") wanted.push("month", "quarter");
  const found = wanted.flatMap((part): DateColumn[] => {
    const dates = before
      .filter(mayHoldDates)
      .map((column) => dateColumn(body.block, body.first, body.last, column, body.system, false));
    const fits = dates.find(
      (date) => isMostly(date) && date.names.has(part) && [...date.names].every((name) => !named.has(name)),
    );
    return fits ? [fits] : [];
  });
  return { dates: [...new Map(found.map((date) => [date.column, date])).values()], amount: null, groups: null };
}

const mayHoldDates = ({ kind, header }: Column) =>
  kind === "date" || (kind !== "empty" && kind !== "error" && DATE_HEADER.test(header));

/** Whether most of what a column holds is a date. */
const isMostly = ({ dates, filled }: DateColumn) => dates > 0 && dates * 2 >= filled;

function longShape(body: Body, roles: SourceRoles): Shape {
  const dates = dateColumns(body, roles);
  const used = new Set(dates.map(({ column }) => column));
  const others = body.columns.filter((column) => !used.has(column));
  const groups = groupsAcross(body.block, body.first, others, roles);
  if (groups) return { dates, amount: null, groups };
  return { dates, amount: amountColumns(amountSaid(roles) === undefined ? others : body.columns, roles), groups: null };
}

function dateColumns(body: Body, roles: SourceRoles): DateColumn[] {
  const { columns } = body;
  const look = (column: Column, forced: boolean) =>
    dateColumn(body.block, body.first, body.last, column, body.system, forced);
  const typed = roles.date ?? roles.answers?.date;
  if (typed !== undefined) {
    const named = typed.split(" + ");
    const whole = columns.find((column) => column.header.toLowerCase() === typed.trim().toLowerCase());
    const chosen =
      whole || named.length === 1
        ? [columnNamed(columns, typed, "date")]
        : named.map((name) => columnNamed(columns, name, "date"));
    const dates = chosen.map((column) => look(column, true));
    const bad = dates.find((date) => date.dates === 0);
    if (bad)
      throw new SourceProblem(
        "date",
        `Column “${bad.column.header}” holds no dates. Choose another, or write dates into it.`,
      );
    return dates;
  }
  const all = columns
    .filter(mayHoldDates)
    .map((column) => look(column, false))
    .filter(isMostly);
  const whole = all.filter(
    ({ names }) => names.has("year") && (names.has("month") || names.has("quarter") || names.has("week")),
  );
  if (whole.length > 0) return [best(whole, columns)];
  const part = (name: DatePart) => all.find(({ names }) => names.has(name));
  const year = part("year");
  const finer = part("month") ?? part("quarter");
  const day = finer && part("day");
  const parts = [year, finer, day].filter((date) => date !== undefined);
  if (parts.length === 0)
    throw new SourceProblem(
      "date",
      `No column holds dates. Looked at: ${listColumns(columns)}.${firstNoDate(body)} Write dates with their year below one of the headings, or name the column.`,
    );
  if (parts.length === 1 && year) refusePeriods(body, year.column);
  return [...new Set(parts)];
}

/** What stands in the first cell under a heading that promises dates. */
function firstNoDate({ block, first, last, columns }: Body): string {
  const column = columns.find(({ header }) => DATE_HEADER.test(header));
  if (!column) return "";
  for (let row = first; row < last; row++) {
    const value = valueAt(block, row, column.index);
    if (!isBlank(value))
      return ` ${cellName(block, row, column.index)} in “${column.header}” holds “${String(value)}”.`;
  }
  return ` “${column.header}” is empty.`;
}

/** The day on which revenue arose, rather than the one on which something was sent or changed. */
const SALE =
  /order|invoice|sale|sold|transaction|posting|booking|rechnung|beleg|buchung|auftrag|factura|facture|fattura|commande|pedido|ordine|bestel|注文|売上|订单/i;
const NOT_SALE =
  /ship|due|deliver|birth|hire|start|end|expir|updated|modified|created|paid|payment|liefer|fällig|geburt|zahlung|livraison|échéance|entrega|vencimiento|consegna|scadenza/i;

function best(dates: readonly DateColumn[], columns: readonly Column[]): DateColumn {
  const score = ({ column }: DateColumn) =>
    (/^(date|month|period|datum|monat|fecha|mois|data|mese|日付|年月)$/i.test(column.header.trim()) ? 3 : 0) +
    (/date|datum|fecha|month|monat|day|日/i.test(column.header) ? 1 : 0) +
    (SALE.test(column.header) ? 2 : 0) -
    (NOT_SALE.test(column.header) ? 3 : 0);
  const sorted = [...dates].sort((a, b) => score(b) - score(a));
  const [first, second] = sorted;
  if (!first) throw new RangeError("no columns to choose from");
  if (!second || score(second) < score(first)) return first;
  const rivals = sorted.filter((date) => score(date) === score(first)).map(({ column }) => roleOf(column, columns));
  throw asking("date", {
    id: "date",
    text: `${rivals.map((name) => `“${name}”`).join(" and ")} both hold dates. Which says when revenue arose?`,
    choices: rivals.map((name) => ({ value: name, label: name })),
  });
}

/** The columns of amounts, by their index: each period's, or those whose product is the amount. */
export const amountIndices = ({ periods, amount }: Layout): number[] => {
  if (periods) return periods.columns.map(({ column }) => column.index);
  if (!amount) return [];
  return amount.kind === "column" ? [amount.column.index] : [amount.quantity.index, amount.price.index];
};
