import { oneCell, parseArea, parseReference, areaAddress, type Area } from "../sheet/address";
import type { SheetCell } from "../sheet/sheetCell";
import type { FilledCells, Rewriting, RewritingPort, RewrittenCell } from "../sheet/rewriting";
import type { CellValue } from "../sheet/spec";
import { WorkbookProblem, type Place } from "../sheet/workbook";
import { cellRange } from "./cell-range";
import { writeComments } from "./comments";
import { cellValue } from "./describe";
import { readOnce } from "./read-once";
import { isUndoRefused, run, runAsOneUndo } from "./run";

/** Rewrites the formulas of the workbook that is open in Excel, through Office.js. */
export function createExcelRewriting(): RewritingPort {
  return {
    spills: () => Office.context.requirements.isSetSupported("ExcelApi", "1.12"),
    record: (namespace) => run((context) => record(context, namespace)),
    filled: (cells) => run((context) => filled(context, cells)),
    constants: (places) => run((context) => constants(context, places)),
    rewrite,
  };
}

/** Two round trips: the part, and its text. */
async function record(context: Excel.RequestContext, namespace: string): Promise<string | null> {
  const part = context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
  await context.sync();
  if (part.isNullObject) return null;
  const xml = part.getXml();
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- the result of a method is no property: there is nothing to load
  return xml.value;
}

/** Two round trips: how far each result spills, and what those cells show. */
async function filled(context: Excel.RequestContext, cells: readonly SheetCell[]): Promise<FilledCells[]> {
  const spills = cells.map((cell) => (Office.context.requirements.isSetSupported("ExcelApi", "1.12") ? readOnce(cellRange(context, cell).getSpillingToRangeOrNullObject(), "address") : null));
  if (cells.length > 0) await context.sync();
  const areas = cells.map((cell, i) => spilledArea(spills[i] ?? null) ?? oneCell(cell));
  const ranges = cells.map((cell, i) => readOnce(rangeOf(context, cell.sheet, areas[i] ?? oneCell(cell)), "values"));
  if (cells.length > 0) await context.sync();
  return areas.map((area, i) => ({ area, values: (ranges[i]?.values ?? []).map((row) => row.map(cellValue)) }));
}

function spilledArea(range: Excel.Range | null): Area | null {
  return !range || range.isNullObject ? null : parseArea(parseReference(range.address).target);
}

async function constants(context: Excel.RequestContext, places: readonly Place[]): Promise<(CellValue[][] | null)[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const names = new Set(sheets.items.map(({ name }) => name));
  const ranges = places.map(({ sheet, area }) => (names.has(sheet) ? readOnce(rangeOf(context, sheet, area), "values,formulas") : null));
  await context.sync();
  return ranges.map((range) => {
    if (range === null) return null;
    const formulas = range.formulas.flat() as unknown[];
    const values = range.values.flat() as unknown[];
    const isFormula = (formula: unknown, index: number) => typeof formula === "string" && formula.startsWith("=") && formula !== values[index];
    return formulas.some(isFormula) ? null : range.values.map((row: unknown[]) => row.map(cellValue));
  });
}

/**
 * One round trip to look, a few to write, which are one step of Undo where Excel can, one to see what came of it; one more puts
 * everything back when the writing failed.
 */
async function rewrite(rewriting: Rewriting): Promise<CellValue[][][]> {
  await run((context) => refuse(context, rewriting));
  try {
    await orPutBack(rewriting, runAsOneUndo);
  } catch (error) {
    if (!isUndoRefused(error)) throw error;
    await orPutBack(rewriting, run);
  }
  return run((context) => shown(context, rewriting.cells));
}

async function orPutBack(rewriting: Rewriting, running: typeof run): Promise<void> {
  try {
    await running((context) => write(context, rewriting));
  } catch (error) {
    if (error instanceof WorkbookProblem) await run((context) => putBack(context, rewriting));
    throw error;
  }
}

/** @throws WorkbookProblem before anything is written */
async function refuse(context: Excel.RequestContext, { cells, define }: Rewriting): Promise<void> {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))].map((name) => ({ name, protection: context.workbook.worksheets.getItem(name).protection.load("protected") }));
  const names = context.workbook.names.load("items/name");
  await context.sync();
  const closed = sheets.find(({ protection }) => protection.protected);
  if (closed) throw new WorkbookProblem(`The sheet “${closed.name}” is protected. Take the protection off (Review, Unprotect Sheet) and try again.`);
  const there = new Set(names.items.map(({ name }) => name.toUpperCase()));
  const taken = define.find(({ name }) => there.has(name.toUpperCase()));
  if (taken) throw new WorkbookProblem(`The workbook has a name ${taken.name} already. Rename it (Formulas, Name Manager) and try again.`);
}

async function write(context: Excel.RequestContext, rewriting: Rewriting): Promise<void> {
  const { workbook } = context;
  const parts = workbook.customXmlParts.getByNamespace(rewriting.namespace).load("items/id");
  const names = workbook.names.load("items/name");
  await context.sync();
  const there = new Set(names.items.map(({ name }) => name.toUpperCase()));
  for (const { name, formula } of rewriting.define) workbook.names.add(name, formula);
  for (const cell of rewriting.cells) put(context, cell);
  for (const name of rewriting.forget) if (there.has(name.toUpperCase())) workbook.names.getItem(name).delete();
  for (const part of parts.items) part.delete();
  if (rewriting.record !== null) workbook.customXmlParts.add(rewriting.record);
  await context.sync();
  await writeComments(context, rewriting);
}

function put(context: Excel.RequestContext, cell: RewrittenCell): void {
  const { sheet, formula, filled: { area, values } } = cell;
  if (formula !== null) {
    if (cell.before === null && area.rows * area.columns > 1) empty(context, sheet, area);
    const range = cellRange(context, cell);
    range.formulas = [[formula]];
    range.untrack();
    return;
  }
  // Excel lets nobody write into cells that a formula fills, so the formula goes first.
  empty(context, sheet, oneCell(cell));
  const range = rangeOf(context, sheet, area);
  range.values = values.map((row) => row.map(typed));
  range.untrack();
}

function empty(context: Excel.RequestContext, sheet: string, area: Area): void {
  const range = rangeOf(context, sheet, area);
  range.values = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => ""));
  range.untrack();
}

/** A value as it is typed so that it stays what it is: a text that looks like something else keeps an apostrophe. */
function typed(value: CellValue): CellValue {
  if (value === null) return "";
  return typeof value === "string" && value !== "" && !/^#[A-Z/0]+[!?]?$/.test(value) ? `'${value}` : value;
}

/** What stood in the cells before, and no name that was defined meanwhile. Excel may have done all, some or nothing. */
async function putBack(context: Excel.RequestContext, rewriting: Rewriting): Promise<void> {
  const names = context.workbook.names.load("items/name");
  await context.sync();
  const there = new Set(names.items.map(({ name }) => name.toUpperCase()));
  for (const cell of rewriting.cells) {
    put(context, { ...cell, formula: cell.before, before: cell.formula });
  }
  for (const { name } of rewriting.define) if (there.has(name.toUpperCase())) context.workbook.names.getItem(name).delete();
  await context.sync();
}

async function shown(context: Excel.RequestContext, cells: readonly RewrittenCell[]): Promise<CellValue[][][]> {
  const ranges = cells.map(({ sheet, filled: { area } }) => readOnce(rangeOf(context, sheet, area), "values"));
  if (cells.length > 0) await context.sync();
  return ranges.map((range) => range.values.map((row: unknown[]) => row.map(cellValue)));
}

function rangeOf(context: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
}
