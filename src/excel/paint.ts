import { areaAddress, type Area } from "../sheet/address";
import { sheetArea } from "../sheet/formula";
import type { ContentBlock, Look, PaintPlan, SheetPlan } from "../sheet/plan";
import type { SheetSpec } from "../sheet/spec";
import { pointsFromCharacters } from "../sheet/units";
import { paintCharts } from "./charts";
import { applyLook } from "./looks";
import { applyRules } from "./rules";
import { isTooLarge } from "./run";

/** Cells below which a batch is not made smaller: then it is something else that is too large. */
const FEWEST_CELLS_A_WRITE = 500;

/**
 * Paints a plan in three round trips:
 *
 *     1. look what is there → 2. sheets, names, contents, looks, charts, all in one batch → 3. only after a failure: undo
 *
 * A sheet that is replaced is set aside under another name and deleted as the last act of the batch, so a failure at any
 * action before leaves it to be put back. Where the batch is larger than Excel takes, it is painted again in smaller ones.
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
  const before = await lookAround(context);
  const aside = new Map(plan.sheets.flatMap(({ replaces }) => (replaces === null ? [] : [[replaces, asideName(replaces, before)] as const])));
  try {
    for (const [name, temporary] of aside) context.workbook.worksheets.getItem(name).name = temporary;
    const sheets = plan.sheets.map((sheet) => addSheet(context, sheet));
    for (const { spec } of plan.sheets) defineNames(context, spec, before);
    for (const [index, sheet] of plan.sheets.entries()) await fill(context, sheets[index] ?? context.workbook.worksheets.getItem(sheet.spec.name), sheet, cells);
    plan.sheets.forEach(({ spec }, index) => paintCharts(context, sheets[index] ?? context.workbook.worksheets.getItem(spec.name), spec));
    context.workbook.worksheets.getItem(plan.activate).activate();
    for (const temporary of aside.values()) context.workbook.worksheets.getItem(temporary).delete();
    await context.sync();
  } catch (error) {
    await undo(context, plan, aside, before);
    throw error;
  }
}

interface Before {
  readonly sheets: ReadonlySet<string>;
  readonly positions: ReadonlyMap<string, number>;
  /** Formulas of the workbook's names. */
  readonly names: ReadonlyMap<string, string>;
}

async function lookAround(context: Excel.RequestContext): Promise<Before> {
  const sheets = context.workbook.worksheets.load("items/name,items/position");
  const names = context.workbook.names.load("items/name,items/formula");
  await context.sync();
  return {
    sheets: new Set(sheets.items.map(({ name }) => name)),
    positions: new Map(sheets.items.map(({ name, position }) => [name, position])),
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
  };
}

/** A name for a sheet while its successor is painted; at most 31 characters, and nobody's. */
function asideName(name: string, { sheets }: Before): string {
  let aside = `${name.slice(0, 24)} (old)`;
  for (let number = 2; sheets.has(aside); number++) aside = `${name.slice(0, 22)} (old ${number})`;
  return aside;
}

function addSheet(context: Excel.RequestContext, { spec }: SheetPlan): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(spec.name);
  sheet.showGridlines = spec.gridlines;
  if (spec.tabColor !== undefined) sheet.tabColor = spec.tabColor;
  return sheet;
}

/** Names come before contents, so that no formula meets one that is not there yet. */
function defineNames(context: Excel.RequestContext, spec: SheetSpec, before: Before): void {
  const sheet = context.workbook.worksheets.getItem(spec.name);
  for (const { name, area, comment } of spec.names) {
    if (before.names.has(name)) context.workbook.names.getItem(name).formula = `=${sheetArea(spec.name, area)}`;
    else context.workbook.names.add(name, sheet.getRange(areaAddress(area)), comment);
  }
}

async function fill(context: Excel.RequestContext, sheet: Excel.Worksheet, { spec, block, looks }: SheetPlan, cells: number): Promise<void> {
  const formats = numberFormats(block, looks);
  const rows = Math.max(1, Math.floor(cells / block.area.columns));
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
  if (spec.frozenRows > 0) sheet.freezePanes.freezeRows(spec.frozenRows);
  applyRules(sheet, spec);
  layOut(sheet, spec);
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

function layOut(sheet: Excel.Worksheet, { print }: SheetSpec): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === "portrait" ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape;
  pageLayout.zoom = print.fitToHeight > 0 ? { horizontalFitToPages: print.fitToWidth, verticalFitToPages: print.fitToHeight } : { horizontalFitToPages: print.fitToWidth };
  pageLayout.setPrintArea(areaAddress(print.area));
  pageLayout.topMargin = print.margins.top * POINTS_AN_INCH;
  pageLayout.bottomMargin = print.margins.bottom * POINTS_AN_INCH;
  pageLayout.leftMargin = print.margins.left * POINTS_AN_INCH;
  pageLayout.rightMargin = print.margins.right * POINTS_AN_INCH;
  if (print.titleRows) pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = print.footer.left;
  footer.centerFooter = print.footer.center;
  footer.rightFooter = print.footer.right;
}

/** Takes away what the batch got done before it failed, and puts back what it had set aside. */
async function undo(context: Excel.RequestContext, plan: PaintPlan, aside: ReadonlyMap<string, string>, before: Before): Promise<void> {
  const sheets = context.workbook.worksheets.load("items/name");
  const names = context.workbook.names.load("items/name,items/formula");
  await context.sync();
  const there = new Set(sheets.items.map(({ name }) => name));
  for (const { spec, replaces } of plan.sheets) {
    const set = replaces === null ? null : aside.get(replaces);
    const isNew = replaces === null ? !before.sheets.has(spec.name) : set !== undefined && set !== null && there.has(set);
    if (isNew && there.has(spec.name)) context.workbook.worksheets.getItem(spec.name).delete();
  }
  for (const [name, temporary] of aside) if (there.has(temporary)) context.workbook.worksheets.getItem(temporary).name = name;
  for (const item of names.items) {
    const formula = before.names.get(item.name);
    if (formula === undefined) item.delete();
    else if (String(item.formula) !== formula) item.formula = formula;
  }
  await context.sync();
}
