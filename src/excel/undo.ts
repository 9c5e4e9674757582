import type { Area } from "../sheet/address";
import type { PaintPlan } from "../sheet/plan";
import { Batches, bytesOf } from "./batches";
import { clear } from "./clear";
import type { Before } from "./look-around";
import { formulasIn } from "./formulas-in";
import { readOnce } from "./read-once";
import { isTooLarge } from "./run";

/** What stands in for a sheet or a chart while the next one is made; at most 31 characters, and nobody's. */
export function asideName(name: string, taken: Iterable<string>): string {
  const lower = new Set([...taken].map((other) => other.toLowerCase()));
  let aside = `${name.slice(0, 24)} (old)`;
  for (let number = 2; lower.has(aside.toLowerCase()); number++) aside = `${name.slice(0, 21)} (old ${number})`;
  return aside;
}

/** Where the copy of each replaced sheet stands while the sheet is painted. */
export type Copies = ReadonlyMap<string, string>;

/** Cells of a copy whose formulas are read in one round trip, as long as Excel gives them at once. */
const CELLS_A_TRIP = 50_000;

/**
 * Puts a workbook back after a batch failed somewhere, in three round trips and as many more as its size takes:
 *
 *     1. look what got done → 2. read the formulas of the copies → 3. put sheets, charts and names back
 *
 * A copy is made by the first act of a painting and deleted by its last. Where a sheet was to be replaced and no copy
 * is there, either nothing was done or everything, with only Excel's answer lost; neither needs undoing, and the charts
 * tell which.
 *
 * @param limit bytes that a batch may weigh
 * @returns whether everything was done
 */
export async function undo(
  context: Excel.RequestContext,
  plan: PaintPlan,
  copies: Copies,
  before: Before,
  limit: number,
): Promise<boolean> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name");
  const names = workbook.names.load("items/name,items/formula");
  await context.sync();
  const there = new Set(sheets.items.map(({ name }) => name));
  const halfway = [...copies].filter(([, copy]) => there.has(copy));
  if (copies.size > 0 && halfway.length === 0) return isPainted(context, plan, there, before);

  const kept: Kept[] = [];
  for (const [name, copy] of halfway) kept.push(await keptIn(context, name, copy));
  const batches = new Batches(context, limit);
  for (const sheet of kept) await putBack(context, batches, sheet, before.charts.get(sheet.name) ?? []);
  for (const { spec, replaces } of plan.sheets)
    if (replaces === null && there.has(spec.name) && !before.sheets.has(spec.name))
      workbook.worksheets.getItem(spec.name).delete();
  putBackNames(context, names.items, before);
  for (const { copy } of kept) workbook.worksheets.getItem(copy).delete();
  await batches.send();
  return false;
}

/**
 * Whether the sheets of a plan have other charts than before. A painting without any cannot be told, and its failure is
 * said.
 */
async function isPainted(
  context: Excel.RequestContext,
  plan: PaintPlan,
  there: ReadonlySet<string>,
  before: Before,
): Promise<boolean> {
  const sheets = plan.sheets.filter(({ spec, replaces }) => replaces !== null && there.has(spec.name));
  const charts = sheets.map(({ spec }) => context.workbook.worksheets.getItem(spec.name).charts.load("items/id"));
  await context.sync();
  const ids = charts.flatMap(({ items }) => items.map(({ id }) => id));
  return ids.length > 0 && !ids.some((id) => before.chartIds.has(id));
}

/** What a copy tells of its sheet, and what stands on that sheet by now. */
interface Kept {
  readonly name: string;
  readonly copy: string;
  readonly formulas: readonly FormulaBlock[];
  /** By their index, the formulas of conditional formats. */
  readonly marks: ReadonlyMap<number, Excel.ConditionalFormatRule>;
  readonly charts: readonly string[];
}

async function keptIn(context: Excel.RequestContext, name: string, copy: string): Promise<Kept> {
  const sheet = context.workbook.worksheets.getItem(copy);
  const used = sheet.getUsedRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount");
  const formats = sheet.getRange().conditionalFormats.load("items/type");
  const charts = context.workbook.worksheets.getItem(name).charts.load("items/name");
  await context.sync();
  const marks = new Map(
    formats.items.flatMap(({ type, custom }, index) =>
      type === Excel.ConditionalFormatType.custom ? [[index, custom.rule.load("formula")] as const] : [],
    ),
  );
  const formulas = used.isNullObject ? [] : await formulasOf(context, copy, used);
  await context.sync();
  return { name, copy, formulas, marks, charts: charts.items.map((chart) => chart.name) };
}

interface FormulaBlock {
  readonly row: number;
  readonly column: number;
  /** By row; null for what is no formula. */
  readonly formulas: readonly (readonly (string | null)[])[];
}

async function formulasOf(
  context: Excel.RequestContext,
  sheet: string,
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
): Promise<FormulaBlock[]> {
  const blocks: FormulaBlock[] = [];
  let rows = Math.max(1, Math.floor(CELLS_A_TRIP / columnCount));
  for (let from = 0; from < rowCount; ) {
    const count = Math.min(rows, rowCount - from);
    const formulas = await formulasAt(context, sheet, {
      row: rowIndex + from,
      column: columnIndex,
      rows: count,
      columns: columnCount,
    });
    if (formulas !== null) {
      blocks.push({ row: rowIndex + from, column: columnIndex, formulas });
      from += count;
    } else {
      rows = Math.ceil(count / 2);
    }
  }
  return blocks;
}

/**
 * The formulas of an area; null where Excel finds it too large and fewer rows may do. What a refused trip asked for is
 * asked anew.
 */
async function formulasAt(
  context: Excel.RequestContext,
  sheet: string,
  { row, column, rows, columns }: Area,
): Promise<(string | null)[][] | null> {
  try {
    const range = readOnce(
      context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns),
      "formulas,values",
    );
    await context.sync();
    return formulasIn(range);
  } catch (error) {
    if (!isTooLarge(error) || rows === 1) throw error;
    return null;
  }
}

/**
 * Cells with their looks and rules come back from the copy. Its formulas speak of names that Excel made for the copy
 * alone, so they are typed again, piece by piece where they are many; text is left as it was copied.
 */
async function putBack(
  context: Excel.RequestContext,
  batches: Batches,
  { name, copy, formulas, marks, charts }: Kept,
  chartsBefore: readonly string[],
): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(name);
  clear(sheet);
  sheet.getRange().copyFrom(worksheets.getItem(copy).getRange());
  for (const { row, column, formulas: typed } of formulas) {
    const columns = typed[0]?.length ?? 1;
    await batches.writeRows(
      typed.length,
      (index) => bytesOf(typed[index]),
      (from, count) => {
        sheet.getRangeByIndexes(row + from, column, count, columns).formulas = typed
          .slice(from, from + count)
          .map((cells) => [...cells]);
      },
    );
  }
  const { conditionalFormats } = sheet.getRange();
  for (const [index, { formula }] of marks) conditionalFormats.getItemAt(index).custom.rule.formula = formula;
  putBackCharts(worksheets.getItem(name).charts, charts, chartsBefore);
}

/** Charts that were there are set aside under another name; those that were not are the painting's. */
function putBackCharts(charts: Excel.ChartCollection, there: readonly string[], before: readonly string[]): void {
  const aside = new Map(before.map((name) => [asideName(name, before), name]));
  const untouched = new Set(before.filter((name) => !there.includes(asideName(name, before))));
  for (const name of there) if (!aside.has(name) && !untouched.has(name)) charts.getItem(name).delete();
  for (const [temporary, name] of aside) if (there.includes(temporary)) charts.getItem(temporary).name = name;
}

function putBackNames(context: Excel.RequestContext, names: readonly Excel.NamedItem[], before: Before): void {
  const there = new Set(names.map(({ name }) => name.toLowerCase()));
  for (const item of names) {
    const was = before.names.get(item.name.toLowerCase());
    if (!was) item.delete();
    else if (String(item.formula) !== was.formula) item.formula = was.formula;
  }
  for (const [key, { name, formula }] of before.names) if (!there.has(key)) context.workbook.names.add(name, formula);
}
