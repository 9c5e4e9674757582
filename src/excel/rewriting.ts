import { oneCell, parseArea, parseReference, type Area } from "../sheet/address";
import type { SheetCell } from "../sheet/sheet-cell";
import type { FilledCells, Rewriting, RewritingPort, RewrittenCell } from "../sheet/rewriting";
import type { CellValue } from "../sheet/spec";
import type { Place } from "../sheet/workbook";
import { cellRange } from "./cell-range";
import { writeComments } from "./comments";
import { cellValue } from "./describe";
import { outsideFormulas } from "./outside-formulas";
import { readOnce } from "./read-once";
import { putCell, rangeOf } from "./put-cell";
import { lookBefore, undoRewriting, type RewritingBefore } from "./rewriting-undo";
import { isUndoRefused, run, runAsOneUndo } from "./run";

/** Rewrites the formulas of the workbook that is open in Excel, through Office.js. */
export function createExcelRewriting(): RewritingPort {
  return {
    spills: () => Office.context.requirements.isSetSupported("ExcelApi", "1.12"),
    record: (namespace) => run((context) => record(context, namespace)),
    filled: (cells) => run((context) => filled(context, cells)),
    outside: (wanted) => run((context) => outsideFormulas(context, wanted)),
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
  const spills = cells.map((cell) =>
    Office.context.requirements.isSetSupported("ExcelApi", "1.12")
      ? readOnce(cellRange(context, cell).getSpillingToRangeOrNullObject(), "address")
      : null,
  );
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
  const ranges = places.map(({ sheet, area }) =>
    names.has(sheet) ? readOnce(rangeOf(context, sheet, area), "values,formulas") : null,
  );
  await context.sync();
  return ranges.map((range) => {
    if (range === null) return null;
    const formulas = range.formulas.flat() as unknown[];
    const values = range.values.flat() as unknown[];
    const isFormula = (formula: unknown, index: number) =>
      typeof formula === "string" && formula.startsWith("=") && formula !== values[index];
    return formulas.some(isFormula) ? null : range.values.map((row: unknown[]) => row.map(cellValue));
  });
}

/**
 * Two round trips to look, those of the writing, one to see what came of it; after a failure anywhere behind the
 * looking, those that put everything back.
 */
async function rewrite(rewriting: Rewriting): Promise<CellValue[][][]> {
  const before = await run((context) => lookBefore(context, rewriting));
  try {
    return await writeOrPutBack(rewriting, before, runAsOneUndo);
  } catch (error) {
    if (!isUndoRefused(error)) throw error;
    return writeOrPutBack(rewriting, before, run);
  }
}

async function writeOrPutBack(
  rewriting: Rewriting,
  before: RewritingBefore,
  running: typeof run,
): Promise<CellValue[][][]> {
  try {
    await running((context) => write(context, rewriting));
    return await run((context) => shown(context, rewriting.cells));
  } catch (error) {
    await undoRewriting(rewriting, before);
    throw error;
  }
}

async function write(context: Excel.RequestContext, rewriting: Rewriting): Promise<void> {
  const { workbook } = context;
  const parts = workbook.customXmlParts.getByNamespace(rewriting.namespace).load("items/id");
  const names = workbook.names.load("items/name");
  await context.sync();
  const there = new Set(names.items.map(({ name }) => name.toUpperCase()));
  for (const { name, formula } of rewriting.define) workbook.names.add(name, formula);
  for (const cell of rewriting.cells) putCell(context, cell);
  for (const name of rewriting.forget) if (there.has(name.toUpperCase())) workbook.names.getItem(name).delete();
  for (const part of parts.items) part.delete();
  if (rewriting.record !== null) workbook.customXmlParts.add(rewriting.record);
  await context.sync();
  await writeComments(context, rewriting);
}

async function shown(context: Excel.RequestContext, cells: readonly RewrittenCell[]): Promise<CellValue[][][]> {
  const ranges = cells.map(({ sheet, filled: { area } }) => readOnce(rangeOf(context, sheet, area), "values"));
  if (cells.length > 0) await context.sync();
  return ranges.map((range) => range.values.map((row: unknown[]) => row.map(cellValue)));
}
