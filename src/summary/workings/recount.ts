import { areaAddress, cellAddress, columnName, contains, type Area, type Position } from "../../sheet/address";
import { quoteSheet } from "../../sheet/formula";
import { tokenize } from "../../sheet/formula-tokens";
import type { Cell } from "../../sheet/spec";
import type { RecountReferences, SummaryContext } from "../drawing/context";
import { LOOK } from "../drawing/look";
import { NAMES } from "../names/names";
import type { SheetBuilder } from "../drawing/sheet-builder";
import { ROWS, type TableColumns } from "./period-layout";
import { tableHeading, tableHeads } from "./table-head";

/** From the first column of the area: where cells differ, how many do; the formulas begin behind. */
const WHERE = 0;
const COUNT = 2;
const FORMULAS = 4;
/** The row of what it all comes to, above the rows that stay in view. */
const SUM_ROW = 1;

/** Formulas below each other, which are compared in one go. */
interface Run {
  readonly sheet: SheetBuilder;
  readonly cells: readonly Cell[];
  /** Of a figure that a reader knows by name. */
  readonly label: string | null;
}

/** Figures that a reader knows by name. */
const LABELS: readonly (readonly [string, string])[] = [
  [NAMES.actual, "Actual"],
  [NAMES.increase, "Increase"],
  [NAMES.attributed, "Attributed revenue"],
  [NAMES.profit, "Attributed profit"],
  [NAMES.cost, "Programme cost"],
  [NAMES.net, "Net benefit"],
];

/** Where the recount's result will stand, for the check that is laid out before it. */
export function recountReferences({ workings }: SummaryContext, left: number): RecountReferences {
  const reference = (column: number) =>
    workings.reference({ row: SUM_ROW, column: left + column, rows: 1, columns: 1 });
  return { where: reference(WHERE), count: reference(COUNT) };
}

/**
 * Every formula of both sheets once more, and whether its cell still shows what it gives: somebody may type a number
 * over a formula, and nobody sees it afterwards. ISFORMULA would tell, but Excel 2010 does not know it. Formulas that
 * may be typed over, and those of the check itself, are left out; sums of the source are compared in all, before and
 * after go-live, for a long source is not to be added up twice by period.
 *
 * @returns the columns that it takes
 */
export function recount(context: SummaryContext, left: number): TableColumns {
  const { page, workings } = context;
  // Rows that people insert on the page are none of the workings': a run of the page is a cell.
  const runs = [...runsOf(page, 1), ...runsOf(workings, Infinity)];
  const columns = [...new Set(runs.map((run) => columnKey(run)))];
  const totals = workings.totals;
  const first = ROWS.first;
  const last = first + runs.length + totals.length - 1;
  runs.forEach((run, index) =>
    runRow(context, run, { row: first + index, column: left }, left + FORMULAS + columns.indexOf(columnKey(run))),
  );
  totals.forEach(({ area, formula }, index) => {
    const row = first + runs.length + index;
    const count = cellAddress({ row, column: left + COUNT });
    workings.formula(row, left + COUNT, formula, 0, LOOK.mutedRight);
    workings.formula(row, left + WHERE, `IF(${count}=0,"","${onWorkings(columnName(area.column))}")`, "", LOOK.muted);
  });
  const table = { left, columns: FORMULAS + columns.length };
  tableHeading(workings, ROWS.heading, table, "Every formula once more");
  workings.put(
    ROWS.band,
    left,
    "Without links to where an assumption stands, owners of assumptions, and the check itself. Sums of the source are compared in all.",
    LOOK.caption,
  );
  tableHeads(
    workings,
    ROWS.head,
    table,
    [
      [left + WHERE, "Differs"],
      [left + COUNT, "Cells"],
      [left + FORMULAS, "0: as its formula"],
    ],
    2,
  );
  const down = (column: number) =>
    areaAddress({ row: first, column: left + column, rows: last - first + 1, columns: 1 });
  workings.formula(SUM_ROW, left + COUNT, `SUM(${down(COUNT)})`, 0, LOOK.mutedRight);
  workings.formula(
    SUM_ROW,
    left + WHERE,
    `IF(${cellAddress({ row: SUM_ROW, column: left + COUNT })}=0,"",INDEX(${down(WHERE)},MATCH("?*",${down(WHERE)},0)))`,
    "",
    LOOK.muted,
  );
  return table;
}

const columnKey = ({ sheet, cells }: Run) => `${sheet.name} ${cells[0]?.column ?? 0}`;
const onWorkings = (what: string) => `${what} of the workings`;

/** @param longest most cells of a run */
function runsOf(sheet: SheetBuilder, longest: number): Run[] {
  const formulas = sheet.formulas().filter((cell) => !sheet.totals.some(({ area }) => contains(area, cell)));
  const runs: (Run & { cells: Cell[] })[] = [];
  for (const cell of formulas.sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs.at(-1);
    const above = run?.cells.at(-1);
    if (run && run.cells.length < longest && above?.column === cell.column && above.row === cell.row - 1)
      run.cells.push(cell);
    else runs.push({ sheet, cells: [cell], label: labelOf(sheet, cell) });
  }
  return runs;
}

function labelOf(sheet: SheetBuilder, { row, column }: Cell): string | null {
  const isThere = (name: string) =>
    contains(sheet.areaOf(name) ?? { row: -1, column: -1, rows: 0, columns: 0 }, { row, column });
  return LABELS.find(([name]) => isThere(name))?.[1] ?? null;
}

function runRow({ page, workings }: SummaryContext, { sheet, cells, label }: Run, at: Position, column: number): void {
  const [head] = cells;
  if (!head) return;
  const isPage = sheet === page;
  const quoted = quoteSheet(sheet.name);
  const own = (area: Area) => (isPage ? sheet.reference(area) : areaAddress(area, true));
  for (const { row, column: originally, formula = "" } of cells) {
    const cell = own({ row, column: originally, rows: 1, columns: 1 });
    workings.formula(
      row,
      column,
      `IF(${cell}=(${isPage ? onSheet(formula, quoted) : formula}),0,1)`,
      0,
      LOOK.mutedRight,
    );
  }
  const top = `ROW(${own({ row: head.row, column: head.column, rows: 1, columns: 1 })})`;
  const differ = areaAddress({ row: head.row, column, rows: cells.length, columns: 1 }, true);
  const count = cellAddress({ row: at.row, column: at.column + COUNT });
  // A cell of the page whose row was deleted can no longer be typed over.
  workings.formula(
    at.row,
    at.column + COUNT,
    isPage ? `IF(ISERROR(${top}),0,${differ})` : `SUM(${differ})`,
    0,
    LOOK.mutedRight,
  );
  const address = `"${columnName(head.column)}"&${cells.length === 1 ? top : `(${top}-1+MATCH(1,${differ},0))`}`;
  const where = !isPage ? `${address}&"${onWorkings("")}"` : label === null ? address : `"${label}, "&${address}&","`;
  workings.formula(at.row, at.column + WHERE, `IF(${count}=0,"",${where})`, "", LOOK.muted);
}

/** A formula as it reads on another sheet: with the name of its own before each address that has none. */
function onSheet(formula: string, sheet: string): string {
  let text = "";
  let end = 0;
  for (const token of tokenize(formula)) {
    const isOwn = token.kind === "cells" && !token.text.includes("!");
    text += formula.slice(end, token.start) + (isOwn ? `${sheet}!` : "") + token.text;
    end = token.end;
  }
  return text + formula.slice(end);
}
