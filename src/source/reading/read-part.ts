import { areaAddress, overlaps, type Area } from "../../sheet/address";
import type { DateSystem } from "../../sheet/dates";
import { totalOf, textCells } from "./live-total";
import { currencyOfAmounts, moneyIn, unitFor, type PartMoney } from "./part-money";
import type { CellBlock } from "../../sheet/workbook";
import { cellName, isAmountLike, isBlank, valueAt } from "../table/cells";
import { keepOneCurrency, settleSections } from "../rows/choices";
import { keepOneMeasure, keepRevenueRows } from "../rows/measures";
import type { Granularity } from "../dates/date-parts";
import { countCopies } from "../rows/duplicates";
import { fillsDown } from "../rows/fill-down";
import { findHeader } from "../table/header";
import { amountIndices, layoutOf, type Layout } from "../layout/layout";
import { settleLongTotals, type Labels } from "../rows/long-totals";
import { readLongRows } from "../rows/long-rows";
import { leaveSumsOut, overlapQuestion } from "../rows/overlap";
import { titlesOf } from "../layout/period-columns";
import { asking, SourceProblem, type Column, type SourceCandidate, type SourceRoles } from "../outcome/reading";
import type { Records } from "../rows/records";
import { amountHeader, RowContext } from "../rows/row-context";
import { totalLabel } from "../text/total-labels";
import type { Unit } from "../outcome/units";
import { addWideRows, readWideRows, sumOf, type WideRow } from "../rows/wide-rows";
import { wideTotals } from "../rows/wide-totals";

/** One list, read. */
export interface PartReading extends PartMoney {
  readonly layout: Layout;
  readonly records: Records;
  readonly unit: Unit;
  readonly granularity: Granularity | null;
  readonly notes: readonly string[];
  /** Whether the titles of sections became the groups. */
  readonly sectionsAreGroups: boolean;
  /** Whether group rows of an outline became the groups. */
  readonly outlineIsGroups: boolean;
  /** Why formulas cannot add the list up; "" when they can. */
  readonly frozenBecause: string;
  readonly totalOf: readonly Area[];
  /** Cells of `totalOf` that hold text. */
  readonly textCells: number;
}

/**
 * Reads one list:
 *
 *     cells → 1. header → 2. columns and their parts → 3. rows, dates and amounts → 4. totals, sections, currencies
 *
 * @throws SourceProblem when something is missing, or that asks when something can be read in two ways
 */
export function readPart(
  block: CellBlock,
  source: SourceCandidate,
  system: DateSystem,
  roles: SourceRoles,
): PartReading {
  const header = source.table ? { first: 0, last: 0 } : findHeader(block);
  if (!header) {
    throw new SourceProblem(
      "source",
      `${source.label} has no header row: a row of column names with dates and amounts below it. Select the rows with their headings.`,
    );
  }
  refuseOnlyTotals(block, source, header.last + 1);
  const layout = layoutOf(block, header, system, roles, source.table !== null);
  const context = new RowContext(block, layout, system, roles, amountIndices(layout));
  const found = layout.periods ? readWide(context) : readLong(context);
  const { records } = context;
  const labels = layout.columns.filter(({ kind }) => kind === "text");
  const counted = records.dates.length;
  keepOneMeasure(block, labels, records, roles);
  const ownCurrency = keepOneCurrency(block, labels, records, roles);
  const sectionsAreGroups = settleSections(
    records,
    roles,
    layout.group !== null || layout.groupsAcross || found.outline,
    titlesOf(block, header).at(-1) ?? "before the first title",
  );
  settleOverlap(records, roles);
  if (records.dates.length === 0) throw nothingCounts(source, layout);
  const filtered = records.dates.length < counted;
  const total = totalOf(context, source.wholeSheet === true);
  const money = ownCurrency === "" ? currencyOfAmounts(context) : moneyIn(ownCurrency, null);
  return {
    layout,
    records,
    ...money,
    unit: unitFor(context),
    granularity: context.resolver.unit,
    notes: [...found.notes, ...(found.labels ? repeatedLabels(records, found.labels) : []), ...notesOn(context)],
    sectionsAreGroups,
    outlineIsGroups: found.outline,
    frozenBecause: frozenBecause(context, found, filtered || sectionsAreGroups),
    totalOf: total,
    textCells: textCells(block, total),
  };
}

/** @throws SourceProblem when every row with an amount is a total */
function refuseOnlyTotals(block: CellBlock, source: SourceCandidate, first: number): void {
  let totals = 0;
  for (let row = first; row < block.values.length; row++) {
    const values = block.values[row] ?? [];
    if (!values.some(isAmountLike)) continue;
    if (!values.some((value) => typeof value === "string" && totalLabel(value) === "named")) return;
    totals++;
  }
  if (totals > 0)
    throw new SourceProblem(
      "amount",
      `Every row of ${source.label} with an amount is a total, from row ${block.area.row + first + 1} on. Select the rows that they add up, with their headings.`,
    );
}

interface Found {
  readonly outline: boolean;
  readonly filledDown: boolean;
  /** Whether rows with a date were left out, which formulas would count. */
  readonly datedLeftOut: boolean;
  readonly notes: readonly string[];
  /** What a wide list's rows are called, by row. */
  readonly labels?: ReadonlyMap<number, string>;
}

function readLong(context: RowContext): Found {
  const { records, layout, block, roles, system } = context;
  const rows = readLongRows(context);
  const filledDown = layout.group !== null && fillGroups(context, layout.group.header);
  if (context.resolver.yearAdded) refuseSeveralYears(context);
  const name = (row: number) => cellName(block, row, layout.amount?.kind === "column" ? layout.amount.column.index : 0);
  const before = records.leftOut.length;
  const datedLeftOut = settleLongTotals(records, rows, roles, system, name, labelsOf(context));
  return {
    outline: rows.outline.length > 0,
    filledDown,
    datedLeftOut:
      datedLeftOut ||
      records.leftOut.length > before ||
      records.leftOut.some(({ reason }) => reason === "a sum of other cells"),
    notes: [],
  };
}

/** The columns of labels: that of the groups first, then every other one of texts within the groups. */
function labelsOf({ block, records, layout: { columns, dates, group } }: RowContext): Labels[] {
  const dateOf = (entry: number) => records.dates[entry] ?? 0;
  const isGroupless = (entry: number) => (records.groups[entry] ?? -1) < 0;
  const groups: Labels[] = group ? [{ header: group.header, isBlank: isGroupless, partOf: dateOf }] : [];
  const isDate = (column: Column) => dates.some((date) => date.column === column);
  const others = columns.filter((column) => column.kind === "text" && column !== group && !isDate(column));
  const text = (entry: number, { index }: Column) =>
    String(valueAt(block, records.rows[entry] ?? 0, index) ?? "")
      .trim()
      .toLowerCase();
  const within = others.map((column): Labels => {
    const rest = others.filter((other) => other !== column);
    return {
      header: column.header,
      isBlank: (entry) => text(entry, column) === "",
      partOf: (entry) => [dateOf(entry), records.groups[entry], ...rest.map((other) => text(entry, other))].join("|"),
    };
  });
  return [...groups, ...within];
}

/**
 * Months without a year go over one year only while they rise within each group; otherwise nobody can tell which
 * January is which. @throws SourceProblem that names the row where they fall
 */
function refuseSeveralYears({ block, records }: RowContext): void {
  const latest = new Map<number, number>();
  records.dates.forEach((date, entry) => {
    const group = records.groups[entry] ?? -1;
    if (date < (latest.get(group) ?? -Infinity)) {
      throw new SourceProblem(
        "date",
        `The dates name no year and go over more than one, or are not in order: row ${block.area.row + (records.rows[entry] ?? 0) + 1} lies before the row above it. Write the year into the dates.`,
      );
    }
    latest.set(group, date);
  });
}

/** Gives entries without a group that of the entry above, where the labels stand once over their block. */
function fillGroups({ records, roles }: RowContext, header: string): boolean {
  const fills = fillsDown(
    records.groups.map((group) => (group < 0 ? null : group)),
    roles.answers ?? {},
    `“${header}”`,
  );
  if (typeof fills !== "boolean") throw asking("group", fills);
  if (!fills) return false;
  let above = -1;
  records.groups.forEach((group, entry) => {
    if (group < 0) records.groups[entry] = above;
    else above = group;
  });
  return true;
}

function readWide(context: RowContext): Found {
  const { layout, block, roles, records } = context;
  const all = readWideRows(context);
  const rows = layout.groupsAcross ? all : keepRevenueRows(all, roles);
  const kept = new Set(rows);
  for (const row of all)
    if (!kept.has(row)) records.leaveOut(row.row, `“${row.label}” is another figure`, sumOf(row.amounts));
  // A row that was named is the revenue, though it is called a total, or is one of rows that do not count.
  const isNamed = rows.length < all.length && new Set(rows.map(({ label }) => label.toLowerCase())).size === 1;
  const { counted, totals, question, notes } = isNamed
    ? { counted: rows, totals: [], question: null, notes: [] }
    : wideTotals(rows, roles.answers ?? {}, ({ row }) => block.area.row + row + 1);
  if (question) throw asking("amount", question);
  for (const { row, reason } of totals) records.leaveOut(row.row, reason, sumOf(row.amounts));
  const labels = counted.map(({ group }) => (isBlank(group) ? null : String(group).toLowerCase()));
  const fills = layout.group ? fillsDown(labels, roles.answers ?? {}, `“${layout.group.header}”`) : false;
  if (typeof fills !== "boolean") throw asking("group", fills);
  let above: WideRow["group"] = null;
  addWideRows(context, counted, ({ group }) => {
    if (!isBlank(group)) above = group;
    return isBlank(group) && fills ? above : group;
  });
  return {
    outline: false,
    filledDown: fills,
    datedLeftOut: totals.length > 0,
    notes,
    labels: new Map(counted.map(({ row, label }) => [row, label])),
  };
}

/** Labels that stand on two rows or more of those that count: a key that is there twice. */
function repeatedLabels({ rows }: Records, labels: ReadonlyMap<number, string>): string[] {
  const counts = new Map<string, number>();
  for (const row of new Set(rows)) {
    const label = labels.get(row) ?? "";
    if (label !== "") counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const twice = [...counts].filter(([, count]) => count > 1).map(([label]) => label);
  if (twice.length === 0) return [];
  return [
    `${twice
      .slice(0, 3)
      .map((label) => `“${label}”`)
      .join(
        ", ",
      )}${twice.length > 3 ? `, … (${twice.length} in all)` : ""} ${twice.length === 1 ? "stands" : "stand"} on several rows, which are added up.`,
  ];
}

function settleOverlap(records: Records, roles: SourceRoles): void {
  const said = roles.answers?.overlap;
  if (said === "count") return;
  if (said === "leave-out") leaveSumsOut(records);
  else {
    const question = overlapQuestion(records);
    if (question) throw asking("group", question);
  }
}

function nothingCounts(source: SourceCandidate, layout: Layout): SourceProblem {
  if (layout.periods)
    return new SourceProblem(
      "amount",
      `No row of ${source.label} holds an amount under ${layout.periods.columns[0]?.column.header ?? "its periods"} that is not a total.`,
    );
  return new SourceProblem(
    "date",
    `No row of ${source.label} has both a date in “${layout.dates.map(({ column }) => column.header).join(" and ")}” and an amount in “${amountHeader(layout)}”.`,
  );
}

function frozenBecause(context: RowContext, found: Found, filtered: boolean): string {
  const { layout, textAmounts } = context;
  const [date, second] = layout.dates;
  if (textAmounts > 0) return "its amounts are text";
  if (context.errors > 0) return "errors stand among its amounts";
  if (layout.periods) return "";
  if (layout.amount?.kind === "product") return "its amounts are quantity × price";
  if (second) return "its dates stand in several columns";
  if (!date?.serial)
    return date?.written === false ? "its dates are numbers that Excel does not take for dates" : "its dates are text";
  if (found.filledDown) return "its groups stand on the first row of each block only";
  if (found.outline) return "its groups stand in rows of their own";
  return found.datedLeftOut || filtered ? "some rows with a date do not count" : "";
}

function notesOn(context: RowContext): string[] {
  const { block, records, layout } = context;
  const notes: string[] = [];
  const hidden = new Set(block.hiddenRows ?? []);
  const rows = [...new Set(records.rows)];
  const hiddenRead = hidden.size === 0 ? 0 : rows.filter((row) => hidden.has(row)).length;
  if (hiddenRead > 0)
    notes.push(
      `${hiddenRead} of the rows read ${hiddenRead === 1 ? "is" : "are"} hidden, by hand or by a filter; ${hiddenRead === 1 ? "it counts" : "they count"}.`,
    );
  if (layout.last < block.values.length)
    notes.push(
      `Another list begins in row ${block.area.row + layout.last + 1}; it is not read. To read it, select it with its heading.`,
    );
  const copies = countCopies(block, records.rows);
  if (copies > 0)
    notes.push(
      `${copies} ${copies === 1 ? "row repeats another one" : "rows repeat other ones"} in every cell; ${copies === 1 ? "it counts" : "they count"}.`,
    );
  if (context.empty > 0) notes.push(`${context.empty} cells of the periods hold no amount.`);
  if (layout.group === null && layout.columns.some(({ kind }) => kind === "error")) {
    const bad = layout.columns.find(({ kind }) => kind === "error");
    notes.push(`“${bad?.header ?? ""}” shows errors instead of names and cannot tell groups apart.`);
  }
  const { first, last } = layout.header;
  const heading = { ...block.area, row: block.area.row + first, rows: last - first + 1 };
  const unknown = block.mergesUnknown?.find((area) => overlaps(area, heading));
  if (unknown) notes.push(mergesUnknown(unknown));
  if (context.resolver.yearAdded) notes.push("The source names no year; it was given.");
  return notes;
}

const mergesUnknown = (area: Area) =>
  `Excel did not say which cells are merged in ${areaAddress(area)}; ` +
  "a heading over several columns there may count for its first column only.";
