import { areaAddress, parseReference, type Area } from "../sheet/address";
import { sheetArea } from "../sheet/formula";
import type { ContentBlock, Look, PaintPlan, SheetPlan } from "../sheet/plan";
import type { SheetSpec } from "../sheet/spec";
import { pointsFromCharacters } from "../sheet/units";
import { OWN_NAME_PREFIX } from "../sheet/workbook";
import { paintCharts } from "./charts";
import { clear } from "./clear";
import { lookAround, type Before } from "./look-around";
import { applyLook, nameLook } from "./looks";
import { applyRules } from "./rules";
import { isTooLarge } from "./run";
import { asideName, undo, type Copies } from "./undo";

/** Cells below which a batch is not made smaller: then it is something else that is too large. */
const FEWEST_CELLS_A_WRITE = 500;

/**
 * Paints a plan in two round trips, whatever its size, as long as Excel takes it at once:
 *
 *     1. look what is there, and refuse → 2. copies, sheets, names, contents, looks, charts, in one batch → 3. only after a failure: undo
 *
 * A sheet that is replaced stays the same sheet, for formulas elsewhere may point at it: it is copied aside, emptied and
 * written anew, and deleting the copy is the last act of the batch. A failure before leaves the copy to be put back. Where
 * the batch is larger than Excel takes, it is painted again in smaller ones.
 *
 * @throws WorkbookProblem before anything is written, when something stands in the way
 */
export async function paint(context: Excel.RequestContext, plan: PaintPlan): Promise<void> {
  const all = Math.max(...plan.sheets.map(({ block: { area } }) => area.rows * area.columns));
  for (let cells = all; ; cells = Math.ceil(cells / 4)) {
    try {
      return await paintInParts(context, plan, cells);
    } catch (error) {
      if (!isTooLarge(error) || cells <= FEWEST_CELLS_A_WRITE) throw error;
    }
  }
}

/** @param cells written at most in one batch */
async function paintInParts(context: Excel.RequestContext, plan: PaintPlan, cells: number): Promise<void> {
  const before = await lookAround(context, plan);
  const copies = new Map(plan.sheets.flatMap(({ replaces }) => (replaces === null ? [] : [[replaces, asideName(replaces, before.sheets)] as const])));
  try {
    const { worksheets } = context.workbook;
    // All copies come before the first change, so that either all of them are there to be put back, or nothing is changed.
    for (const [name, copy] of copies) worksheets.getItem(name).copy(Excel.WorksheetPositionType.end).name = copy;
    const sheets = plan.sheets.map((sheet) => (sheet.replaces === null ? worksheets.add(sheet.spec.name) : emptied(worksheets.getItem(sheet.replaces), sheet, before)));
    const painted = plan.sheets.map((sheet, index) => ({ ...sheet, sheet: sheets[index] ?? worksheets.getItem(sheet.spec.name) }));
    defineNames(context, plan, before);
    for (const sheet of painted) await fill(context, sheet.sheet, sheet, cells);
    for (const { sheet, spec } of painted) {
      paintCharts(context, sheet, spec);
      layOut(sheet, spec);
    }
    for (const { sheet, replaces } of painted) for (const name of chartsOf(before, replaces)) sheet.charts.getItem(asideName(name, chartsOf(before, replaces))).delete();
    worksheets.getItem(plan.activate).activate();
    for (const copy of copies.values()) worksheets.getItem(copy).delete();
    await context.sync();
  } catch (error) {
    await undoFor(context, plan, copies, before);
    throw error;
  }
}

/** Undoing is tried twice: what broke a batch off may break off the next one too, and each attempt starts from what is there. */
async function undoFor(context: Excel.RequestContext, plan: PaintPlan, copies: Copies, before: Before): Promise<void> {
  try {
    await undo(context, plan, copies, before);
  } catch {
    await undo(context, plan, copies, before);
  }
}

const chartsOf = (before: Before, replaces: string | null): readonly string[] => (replaces === null ? [] : (before.charts.get(replaces) ?? []));

/** A sheet that is written anew; its charts are set aside until the next ones are there. */
function emptied(sheet: Excel.Worksheet, { spec, replaces }: SheetPlan, before: Before): Excel.Worksheet {
  const charts = chartsOf(before, replaces);
  for (const name of charts) sheet.charts.getItem(name).name = asideName(name, charts);
  clear(sheet);
  if (spec.name !== replaces) sheet.name = spec.name;
  return sheet;
}

/** Names come before contents, so that no formula meets one that is not there yet. Names that are needed no longer go. */
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
    if (!wanted.has(key) && name.startsWith(OWN_NAME_PREFIX) && replaced.has(parseReference(formula).sheet ?? "")) names.getItem(name).delete();
  }
}

async function fill(context: Excel.RequestContext, sheet: Excel.Worksheet, { spec, block, looks }: SheetPlan, cells: number): Promise<void> {
  const formats = numberFormats(block, looks);
  const rows = Math.max(1, Math.floor(cells / block.area.columns));
  for (const look of looks) nameLook(sheet, look);
  for (let from = 0; from < block.area.rows; from += rows) {
    if (from > 0) await send(context);
    const range = sheet.getRangeByIndexes(from, 0, Math.min(rows, block.area.rows - from), block.area.columns);
    range.formulas = block.inputs.slice(from, from + rows).map((row) => [...row]);
    range.numberFormat = formats.slice(from, from + rows);
  }
  for (const look of looks) applyLook(sheet, look);
  for (const merge of spec.merges) sheet.getRange(areaAddress(merge)).merge();
  spec.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = pointsFromCharacters(width);
  });
  for (const { row, points } of spec.rowHeights) sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().format.rowHeight = points;
  applyRules(sheet, spec);
}

/** A batch of its own for each part: together they are what Excel has refused. */
function send(context: Excel.RequestContext): Promise<void> {
  return context.sync();
}

/** Number formats as one grid: areas cannot take them together, and a grid is one write. */
function numberFormats({ area }: ContentBlock, looks: readonly Look[]): string[][] {
  const formats = Array.from({ length: area.rows }, () => new Array<string>(area.columns).fill("General"));
  for (const { style, areas } of looks) {
    if (style.numberFormat === undefined) continue;
    for (const part of areas) eachCell(part, (row, column) => setAt(formats, row, column, style.numberFormat ?? "General"));
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

const POINTS_AN_INCH = 72;

/** What a copy does not keep comes last, so that hardly anything can fail behind it. */
function layOut(sheet: Excel.Worksheet, { print, gridlines, tabColor, frozenRows }: SheetSpec): void {
  sheet.showGridlines = gridlines;
  if (tabColor !== undefined) sheet.tabColor = tabColor;
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  else sheet.freezePanes.unfreeze();
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === "portrait" ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape;
  pageLayout.zoom = print.fitToHeight > 0 ? { horizontalFitToPages: print.fitToWidth, verticalFitToPages: print.fitToHeight } : { horizontalFitToPages: print.fitToWidth };
  pageLayout.setPrintArea(areaAddress(print.area));
  pageLayout.topMargin = print.margins.top * POINTS_AN_INCH;
  pageLayout.bottomMargin = print.margins.bottom * POINTS_AN_INCH;
  pageLayout.leftMargin = print.margins.left * POINTS_AN_INCH;
  pageLayout.rightMargin = print.margins.right * POINTS_AN_INCH;
  // A page that is scaled down to its height is narrower than the paper.
  pageLayout.centerHorizontally = true;
  if (print.titleRows) pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = print.footer.left;
  footer.centerFooter = print.footer.center;
  footer.rightFooter = print.footer.right;
}
