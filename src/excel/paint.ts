import { areaAddress, parseReference, type Area } from "../sheet/address";
import { sheetArea } from "../sheet/formula";
import type { ContentBlock, Look, PaintPlan, SheetPlan } from "../sheet/plan";
import { OWN_NAME_PREFIX, WorkbookProblem, type RefusedLook } from "../sheet/workbook";
import { BATCH_BYTES, Batches, bytesOf, CALL_BYTES } from "./batches";
import { paintCharts } from "./charts";
import { clear } from "./clear";
import { lookAround, type Before } from "./look-around";
import { lookSteps } from "./look-steps";
import { applyRules } from "./rules";
import { isTooLarge } from "./run";
import { trySteps } from "./try-steps";
import { asideName, undo, type Copies } from "./undo";

/** Bytes below which a batch is not made smaller: then it is something else that is too large. */
const FEWEST_BYTES_A_BATCH = 10_000;

/**
 * Paints a plan in three round trips, and in one more for every 4 MB that it weighs beyond the first:
 *
 *     1. look what is there, and refuse → 2. copies, sheets, names, contents, rules and charts, in as few batches as
 *     Excel takes → 3. looks
 *
 * Contents are painted all or none: after a failure they are undone. A sheet that is replaced stays the same sheet,
 * for formulas elsewhere may point at it: it is copied aside, emptied and written anew, and deleting the copy is the
 * last act of the last batch. A failure before leaves the copy to be put back. Where Excel takes less at once than it
 * says, the plan is painted again in smaller batches.
 *
 * Looks come when all else is there. What Excel refuses of them costs only itself (see `try-steps.ts`).
 *
 * @returns the looks that Excel refused
 * @throws WorkbookProblem before anything is written, when something stands in the way
 */
export async function paint(context: Excel.RequestContext, plan: PaintPlan): Promise<readonly RefusedLook[]> {
  for (let limit = BATCH_BYTES; ; ) {
    const batches = new Batches(context, limit);
    try {
      const { calculatesByHand } = await paintInBatches(context, plan, batches);
      return await trySteps(context, lookSteps(context, plan, calculatesByHand), limit);
    } catch (error) {
      limit = Math.min(limit, batches.heaviest) / 4;
      if (!isTooLarge(error) || limit < FEWEST_BYTES_A_BATCH) throw error;
    }
  }
}

/** @returns what was there before */
async function paintInBatches(context: Excel.RequestContext, plan: PaintPlan, batches: Batches): Promise<Before> {
  const before = await lookAround(context, plan);
  const copies = new Map(
    plan.sheets.flatMap(({ replaces }) =>
      replaces === null ? [] : [[replaces, asideName(replaces, before.sheets)] as const],
    ),
  );
  try {
    const { worksheets } = context.workbook;
    // All copies come before the first change, so that either all of them are there to be put back, or nothing is
    // changed.
    for (const [name, copy] of copies) worksheets.getItem(name).copy(Excel.WorksheetPositionType.end).name = copy;
    const sheets = plan.sheets.map((sheet) =>
      sheet.replaces === null
        ? worksheets.add(sheet.spec.name)
        : emptied(worksheets.getItem(sheet.replaces), sheet, before),
    );
    const painted = plan.sheets.map((sheet, index) => ({
      ...sheet,
      sheet: sheets[index] ?? worksheets.getItem(sheet.spec.name),
    }));
    await batches.makeRoom(
      NAME_BYTES * (before.names.size + plan.sheets.reduce((sum, { spec }) => sum + spec.names.length, 0)),
    );
    defineNames(context, plan, before);
    for (const sheet of painted) await fill(batches, sheet.sheet, sheet);
    for (const { sheet, spec } of painted) {
      await batches.makeRoom(CHART_BYTES * spec.charts.length);
      paintCharts(context, sheet, spec);
    }
    for (const { sheet, replaces } of painted)
      for (const name of chartsOf(before, replaces))
        sheet.charts.getItem(asideName(name, chartsOf(before, replaces))).delete();
    worksheets.getItem(plan.activate).activate();
    for (const copy of copies.values()) worksheets.getItem(copy).delete();
    await batches.send();
  } catch (error) {
    if (!(await undoFor(context, plan, copies, before))) throw error;
  }
  return before;
}

/** What a name and a chart with its series weigh; measured. */
const [NAME_BYTES, CHART_BYTES] = [300, 6_000];

/**
 * Undoing is tried again: what broke a batch off may break off the next one too, and each attempt starts from what is
 * there. It has smaller batches each time, for the size may be what Excel refuses.
 * @returns whether there is nothing to undo, for all is done and only Excel's answer was lost
 * @throws WorkbookProblem when the workbook could not be put back, with the way to what was there
 */
async function undoFor(
  context: Excel.RequestContext,
  plan: PaintPlan,
  copies: Copies,
  before: Before,
): Promise<boolean> {
  for (let limit = BATCH_BYTES; ; limit /= 8) {
    try {
      return await undo(context, plan, copies, before, limit);
    } catch (error) {
      if (limit / 8 >= FEWEST_BYTES_A_BATCH) continue;
      throw new WorkbookProblem(
        `Excel broke the build off and did not let it be undone (${error instanceof Error ? error.message : String(error)}). ${wayBack(plan, copies)}`,
        { cause: error },
      );
    }
  }
}

/** What the user can do where Excel lets nothing more be done. */
function wayBack(plan: PaintPlan, copies: Copies): string {
  const quoted = (names: Iterable<string>) => [...names].map((name) => `“${name}”`).join(" and ");
  const added = plan.sheets.flatMap(({ spec, replaces }) => (replaces === null ? [spec.name] : []));
  return [
    "Press Ctrl+Z until the workbook is as it was.",
    ...(copies.size > 0
      ? [`If that does not help: what stood on ${quoted(copies.keys())} is on ${quoted(copies.values())}.`]
      : []),
    ...(added.length > 0 ? [`If that does not help: delete ${quoted(added)}, as far as they are there.`] : []),
  ].join(" ");
}

const chartsOf = (before: Before, replaces: string | null): readonly string[] =>
  replaces === null ? [] : (before.charts.get(replaces) ?? []);

/** A sheet that is written anew; its charts are set aside until the next ones are there. */
function emptied(sheet: Excel.Worksheet, { spec, replaces }: SheetPlan, before: Before): Excel.Worksheet {
  const charts = chartsOf(before, replaces);
  for (const name of charts) sheet.charts.getItem(name).name = asideName(name, charts);
  clear(sheet);
  if (spec.name !== replaces) sheet.name = spec.name;
  return sheet;
}

/**
 * Names come before contents, so that no formula meets one that is not there yet. Names that are needed no longer go.
 */
function defineNames(context: Excel.RequestContext, plan: PaintPlan, before: Before): void {
  const { names, worksheets } = context.workbook;
  const wanted = new Set<string>();
  for (const { spec } of plan.sheets) {
    for (const { name, area, comment } of spec.names) {
      wanted.add(name.toLowerCase());
      const standing = before.names.get(name.toLowerCase());
      if (standing) names.getItem(standing.name).formula = `=${sheetArea(spec.name, area)}`;
      else names.add(name, worksheets.getItem(spec.name).getRange(areaAddress(area)), comment);
    }
  }
  const replaced = new Set(plan.sheets.flatMap(({ replaces }) => replaces ?? []));
  for (const [key, { name, formula }] of before.names) {
    if (!wanted.has(key) && name.startsWith(OWN_NAME_PREFIX) && replaced.has(parseReference(formula).sheet ?? ""))
      names.getItem(name).delete();
  }
}

async function fill(batches: Batches, sheet: Excel.Worksheet, { spec, block, looks }: SheetPlan): Promise<void> {
  const formats = numberFormats(block, looks);
  const weightOf = (row: number) => bytesOf(block.inputs[row]) + bytesOf(formats[row]);
  await batches.writeRows(block.area.rows, weightOf, (from, count) => {
    const range = sheet.getRangeByIndexes(from, 0, count, block.area.columns);
    range.formulas = block.inputs.slice(from, from + count).map((row) => [...row]);
    range.numberFormat = formats.slice(from, from + count);
  });
  await batches.makeRoom(bytesOf(spec.validations) + spec.validations.length * 5 * CALL_BYTES);
  applyRules(sheet, spec);
}

/** Number formats as one grid: areas cannot take them together, and a grid is one write. */
function numberFormats({ area }: ContentBlock, looks: readonly Look[]): string[][] {
  const formats = Array.from({ length: area.rows }, () => new Array<string>(area.columns).fill("General"));
  for (const { style, areas } of looks) {
    if (style.numberFormat === undefined) continue;
    for (const part of areas)
      eachCell(part, (row, column) => setAt(formats, row, column, style.numberFormat ?? "General"));
  }
  return formats;
}

function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}

function setAt(grid: string[][], row: number, column: number, value: string): void {
  const cells = grid[row];
  if (cells && column < cells.length) cells[column] = value;
}
