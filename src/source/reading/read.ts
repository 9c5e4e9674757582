import { columnName } from "../../sheet/address";
import type { DateSystem } from "../../sheet/dates";
import { signBefore } from "../../sheet/money-signs";
import type { CellBlock } from "../../sheet/workbook";
import { amountGrid } from "./amount-grid";
import { roleOf } from "../table/columns";
import type { Granularity } from "../dates/date-parts";
import { ExactSum } from "../amounts/exact-sum";
import { groupKey } from "../layout/groups";
import type { Layout } from "../layout/layout";
import { spanOf } from "../layout/period-columns";
import { readPart, type PartReading } from "./read-part";
import {
  SourceProblem,
  type AmountGrid,
  type Column,
  type LeftOutRow,
  type ReadingPart,
  type RevenueReading,
  type SourceCandidate,
  type SourceRoles,
} from "../outcome/reading";
import { amountHeader } from "../rows/row-context";

/**
 * Reads cells as revenue by date and group, see {@link readPart}; lists of one shape are read one after the other.
 *
 * @param blocks the cells of the candidate's area; of each of its parts, where it has several
 * @throws SourceProblem when something is missing, or that asks when something can be read in two ways
 */
export function readRevenue(
  blocks: CellBlock | readonly CellBlock[],
  source: SourceCandidate,
  dateSystem: DateSystem,
  roles: SourceRoles = {},
): RevenueReading {
  const list = "sheet" in blocks ? [blocks] : blocks;
  const sources = source.parts ?? [source];
  const parts = list.map((block, at) => readPart(block, sources[at] ?? source, dateSystem, roles));
  const [first] = parts;
  const [block] = list;
  if (!first || !block) throw new SourceProblem("source", `${source.label} holds nothing.`);
  refuseDifferent(parts, sources);
  const { layout } = first;
  const { grids, ...entries } = mergeEntries(parts, list);
  const frozenBecause =
    parts.map((part) => part.frozenBecause).find((reason) => reason !== "") ?? differentPlaces(parts);
  return {
    source,
    dateSystem,
    layout: layout.periods ? "wide" : "long",
    headerRow: block.area.row + layout.header.last + 1,
    firstHeaderRow: block.area.row + layout.header.first + 1,
    columns: layout.columns,
    dateColumn: dateColumnOf(layout),
    amountColumn: amountColumnOf(layout),
    groupColumn: groupColumnOf(first, severalSheets(list)),
    groupCandidates: layout.groupCandidates,
    ...entries,
    parts: parts.map(
      (part, at): ReadingPart => ({
        source: sources[at] ?? source,
        headerRow: (list[at] ?? block).area.row + part.layout.header.last + 1,
        totalOf: part.totalOf,
        totalIsProduct: part.layout.amount?.kind === "product",
        textCells: part.textCells,
        grid: grids[at] ?? null,
      }),
    ),
    columnsLeftOut: layout.periods?.leftOut ?? [],
    ...moneyOf(parts),
    unit: first.unit,
    periodicity: PERIODICITY[first.granularity ?? "day"],
    live: frozenBecause === "",
    liveBy:
      frozenBecause !== "" ? null : grids.every((grid) => grid === null || grid.dated !== null) ? "columns" : "cells",
    frozenBecause,
    notes:
      parts.length === 1
        ? first.notes
        : parts.flatMap(({ notes }, at) => notes.map((note) => `${sources[at]?.label ?? ""}: ${note}`)),
    roles: rolesOf(layout, roles),
  };
}

/** The currency of the first list that names one. */
function moneyOf(parts: readonly PartReading[]): Pick<RevenueReading, "currency" | "currencyWritten" | "moneySigns"> {
  const named = parts.find((part) => part.currency !== "");
  if (!named) return { currency: "", currencyWritten: "", moneySigns: signBefore("") };
  const { currency, currencyWritten, moneySigns } = named;
  return { currency, currencyWritten, moneySigns };
}

const PERIODICITY: Record<Granularity, RevenueReading["periodicity"]> = {
  day: null,
  week: "weekly",
  month: "monthly",
  quarter: "quarterly",
  year: "yearly",
};

/** Formulas look for every list's dates, amounts and groups in the columns in which the first one has them. */
function differentPlaces(parts: readonly PartReading[]): string {
  const [first = ""] = parts.map(placesOf);
  return parts.every((part) => placesOf(part) === first) ? "" : "its lists have their columns in different places";
}

function placesOf({ layout }: PartReading): string {
  if (layout.periods) return "across";
  const amount = layout.amount?.kind === "column" ? [layout.amount.column] : [];
  return [...layout.dates.map(({ column }) => column), ...amount, layout.group]
    .map((column) => column?.index ?? "none")
    .join();
}

/** Lists that are added up must count the same thing. */
function refuseDifferent(parts: readonly PartReading[], sources: readonly SourceCandidate[]): void {
  const [first] = parts;
  const other = parts.findIndex(
    (part) =>
      (part.currency !== first?.currency && part.currency !== "" && first?.currency !== "") ||
      part.unit.factor !== first?.unit.factor,
  );
  if (!first || other < 0) return;
  const say = ({ currency, unit }: PartReading) =>
    [currency, unit.name === "" ? "" : `${unit.name}s`].filter((word) => word !== "").join(" ") || "single units";
  const bad = parts[other];
  throw new SourceProblem(
    "source",
    `${sources[0]?.label ?? ""} is in ${say(first)} and ${sources[other]?.label ?? ""} in ${bad ? say(bad) : ""}, which cannot be added up. Choose one of them.`,
  );
}

type Entries = Pick<
  RevenueReading,
  "dates" | "amounts" | "groups" | "groupNames" | "rowOf" | "columnOf" | "partOf" | "rowsRead" | "leftOut" | "total"
>;

function mergeEntries(
  parts: readonly PartReading[],
  blocks: readonly CellBlock[],
): Entries & { grids: (AmountGrid | null)[] } {
  const grids: (AmountGrid | null)[] = [];
  const dates: number[] = [];
  const amounts: number[] = [];
  const groups: string[] = [];
  const rowOf: number[] = [];
  const columnOf: number[] = [];
  const partOf: number[] = [];
  const spellings = new Map<string, string>();
  const leftOut: LeftOutRow[] = [];
  const total = new ExactSum();
  let rowsRead = 0;
  parts.forEach(({ records, layout, sectionsAreGroups, outlineIsGroups }, part) => {
    const block = blocks[part];
    const area = block?.area ?? { row: 0, column: 0 };
    // Lists without groups of their own are told apart by their sheets.
    const ownGroup =
      severalSheets(blocks) && !layout.group && !layout.groupsAcross && !sectionsAreGroups && !outlineIsGroups
        ? (block?.sheet ?? "")
        : null;
    const names = records.groupNames.map((name) => spelling(spellings, name));
    const groupOf = (entry: number) =>
      ownGroup === null ? (names[records.groups[entry] ?? -1] ?? "") : spelling(spellings, ownGroup);
    for (let entry = 0; entry < records.dates.length; entry++) {
      dates.push(records.dates[entry] ?? 0);
      amounts.push(records.amounts[entry] ?? 0);
      groups.push(groupOf(entry));
      rowOf.push(area.row + (records.rows[entry] ?? 0));
      columnOf.push(area.column + (records.columns[entry] ?? 0));
      partOf.push(part);
    }
    grids.push(block && layout.periods ? amountGrid(block, layout, records, groupOf) : null);
    rowsRead += records.countRows();
    for (const row of records.leftOut) leftOut.push(parts.length > 1 ? { ...row, sheet: block?.sheet ?? "" } : row);
    total.add(records.total.value);
  });
  leftOut.sort((a, b) => (a.sheet === b.sheet ? a.row - b.row : 0));
  const used = new Set(groups);
  return {
    dates,
    amounts,
    groups,
    groupNames: [...spellings.values()].filter((name) => used.has(name)),
    rowOf,
    columnOf,
    partOf,
    rowsRead,
    leftOut,
    total: total.value,
    grids,
  };
}

const severalSheets = (blocks: readonly CellBlock[]) => new Set(blocks.map(({ sheet }) => sheet)).size > 1;

/** The first spelling of a group that differs in case alone. */
function spelling(spellings: Map<string, string>, name: string): string {
  const key = groupKey(name);
  const known = spellings.get(key);
  if (known === undefined) spellings.set(key, name);
  return known ?? name;
}

const together = (column: Pick<Column, "header" | "letter">, kind: Column["kind"]): Column => ({
  index: -1,
  kind,
  numberFormat: "General",
  ...column,
});

function dateColumnOf({ dates, periods, groupsAcross }: Layout): Column {
  const [only, second] = dates;
  const rows = {
    header: dates.map(({ column }) => column.header).join(" + "),
    letter: dates.map(({ column }) => column.letter).join("+"),
  };
  if (periods && !groupsAcross) {
    const span = spanOf(periods.columns);
    return together(
      only ? { header: `${rows.header} + ${span.header}`, letter: `${rows.letter}+${span.letter}` } : span,
      "date",
    );
  }
  return only && !second ? only.column : together(rows, "date");
}

function amountColumnOf(layout: Layout): Column {
  if (layout.periods)
    return together(
      {
        header: layout.groupsAcross
          ? spanOf(layout.periods.columns).header
          : layout.periods.measure === ""
            ? "amounts below them"
            : layout.periods.measure,
        letter: spanOf(layout.periods.columns).letter,
      },
      "number",
    );
  if (layout.amount?.kind === "column") return layout.amount.column;
  const product = layout.amount;
  return together(
    {
      header: amountHeader(layout),
      letter: product ? `${product.quantity.letter}×${product.price.letter}` : columnName(0),
    },
    "number",
  );
}

function groupColumnOf({ layout, sectionsAreGroups, outlineIsGroups }: PartReading, stacked: boolean): Column | null {
  if (layout.groupsAcross && layout.periods)
    return together({ header: "Heading of the column", letter: spanOf(layout.periods.columns).letter }, "text");
  if (layout.group) return layout.group;
  if (sectionsAreGroups) return together({ header: "Title over the rows", letter: "" }, "text");
  if (outlineIsGroups) return together({ header: "Row above the dates", letter: "" }, "text");
  return stacked ? together({ header: "Sheet", letter: "" }, "text") : null;
}

function rolesOf(layout: Layout, roles: SourceRoles): SourceRoles {
  const name = (column: Column) => roleOf(column, layout.columns);
  const amount = layout.groupsAcross
    ? "each"
    : layout.periods
      ? layout.periods.measure || (roles.amount ?? "")
      : layout.amount?.kind === "column"
        ? name(layout.amount.column)
        : layout.amount
          ? `${name(layout.amount.quantity)} × ${name(layout.amount.price)}`
          : "";
  return {
    ...(layout.periods && !layout.groupsAcross
      ? {}
      : { date: layout.dates.map(({ column }) => name(column)).join(" + ") }),
    ...(amount === "" ? {} : { amount }),
    ...(layout.group ? { group: name(layout.group) } : roles.group === undefined ? {} : { group: roles.group }),
    ...(roles.answers === undefined || Object.keys(roles.answers).length === 0 ? {} : { answers: roles.answers }),
  };
}
