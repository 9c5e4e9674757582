import { areaAddress, areaBetween, columnName } from "../../../src/sheet/address";
import { gather } from "../../../src/sheet/gather";
import type { Cell, CellValue, SheetSpec } from "../../../src/sheet/spec";
import type { Summary } from "../../../src/summary";
import { lookName } from "./look-name";
import { relative } from "./relative";

/** `[literal, look]` or `["=formula", value, look]`; a run down a column shows its first, its last and their sum. */
type Entry = readonly unknown[];

/** A summary as a reviewer wants to see it in a diff: what stands where, under names rather than numbers. */
export function dump({
  sheets,
  summaries,
}: {
  readonly sheets: readonly SheetSpec[];
  readonly summaries: readonly Summary[];
}) {
  return {
    checks: summaries
      .flatMap(({ checks }) => checks)
      .map(({ passed, label, detail }) => `${passed ? "✔" : "✖"} ${label}: ${detail}`),
    sheets: sheets.map(sheetDump),
  };
}

function sheetDump(spec: SheetSpec) {
  const {
    name,
    columnWidths,
    rowHeights,
    merges,
    names,
    validations,
    highlights,
    charts,
    print,
    gridlines,
    frozenRows,
    tabColor,
  } = spec;
  const list = <T>(items: readonly T[], key: (item: T) => string, value: (item: T) => unknown) =>
    Object.fromEntries(items.map((item) => [key(item), value(item)]));
  return {
    name,
    widths: columnWidths.map((width, column) => `${columnName(column)} ${width}`).join(", "),
    heights: rowHeights.map(({ row, points }) => `${row + 1}: ${points}`).join(", "),
    merges: merges.map((area) => areaAddress(area)).join(" "),
    view: { gridlines, frozenRows, tabColor },
    print: { ...print, areas: print.areas.map((area) => areaAddress(area)).join(" ") },
    names: list(
      names,
      (item) => item.name,
      ({ area }) => areaAddress(area),
    ),
    validations: list(
      validations,
      ({ area }) => areaAddress(area),
      ({ rule, error, prompt }) => [rule, error.message, ...(prompt ? [prompt.message] : [])],
    ),
    highlights: list(
      highlights,
      ({ area, formula }) => `${areaAddress(area)} ${formula}`,
      ({ style }) => style,
    ),
    charts: list(
      charts,
      (chart) => chart.name,
      ({ name: _name, area, categories, series, ...rest }) => ({
        area: areaAddress(area),
        ...rest,
        categories: areaAddress(categories.area),
        series: series.map(({ values, ...other }) => ({ values: areaAddress(values.area), ...other })),
      }),
    ),
    cells: Object.fromEntries(
      runs(withoutRecount(spec.cells).filter(holdsSomething)).map((run) => [addressOf(run), entryOf(run)]),
    ),
    blank: Object.fromEntries(blankLooks(withoutRecount(spec.cells))),
  };
}

/** Without every formula once more, which follows from the rest: a change would stand in the diff twice. */
function withoutRecount(cells: readonly Cell[]): Cell[] {
  const left = cells.find(({ value }) => value === "Every formula once more")?.column ?? Infinity;
  return cells.filter(({ column }) => column < left);
}

const holdsSomething = ({ value, formula }: Cell) => value !== null || formula !== undefined;

/** Cells below each other that were filled down, or hold numbers of one look. */
function runs(cells: readonly Cell[]): Cell[][] {
  const found: Cell[][] = [];
  const open = new Map<number, { kind: string; run: Cell[] }>();
  for (const cell of cells) {
    const kind = kindOf(cell);
    const above = open.get(cell.column);
    if (above && kind !== null && above.kind === kind && above.run.at(-1)?.row === cell.row - 1) {
      above.run.push(cell);
      continue;
    }
    const run = [cell];
    found.push(run);
    if (kind === null) open.delete(cell.column);
    else open.set(cell.column, { kind, run });
  }
  return found
    .flatMap((run) => (run.length >= SHORTEST_RUN ? [run] : run.map((cell) => [cell])))
    .sort(([a], [b]) => (a && b ? a.row - b.row || a.column - b.column : 0));
}

const SHORTEST_RUN = 3;

function kindOf({ row, column, value, formula, style = {} }: Cell): string | null {
  if (formula !== undefined) return `${relative(formula, row, column)} ${lookName(style)}`;
  return typeof value === "number" ? `number ${lookName(style)}` : null;
}

function addressOf(run: readonly Cell[]): string {
  const [first, last] = [run[0], run.at(-1)];
  return first && last ? areaAddress(areaBetween(first, last)) : "";
}

function entryOf(run: readonly Cell[]): Entry {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return [];
  const values = run.map(({ value }) => value);
  const shown =
    run.length === 1
      ? shortened(first.value)
      : `${String(shortened(first.value))} … ${String(shortened(last.value))}${sumOf(values)}`;
  const look = first.style ? [lookName(first.style)] : [];
  return first.formula === undefined ? [shown, ...look] : [`=${first.formula}`, shown, ...look];
}

function sumOf(values: readonly CellValue[]): string {
  const numbers = values.filter((value) => typeof value === "number");
  return numbers.length === 0
    ? `, ${new Set(values).size} different`
    : `, in all ${shortened(numbers.reduce((sum, value) => sum + value, 0))}`;
}

/** Twelve digits: the last ones may differ from one processor's library to another's. */
function shortened<T extends CellValue>(value: T): T | number {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}

/** Cells that only look like something: rules, fills, the rest of a heading's row. */
function blankLooks(cells: readonly Cell[]): [string, string][] {
  const byLook = new Map<string, Cell[]>();
  for (const cell of cells) {
    if (holdsSomething(cell) || !cell.style) continue;
    const look = lookName(cell.style);
    byLook.set(look, [...(byLook.get(look) ?? []), cell]);
  }
  return [...byLook].map(([look, list]) => [
    look,
    gather(list)
      .map((area) => areaAddress(area))
      .join(" "),
  ]);
}
