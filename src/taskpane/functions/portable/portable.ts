import {
  frozenArea,
  joined,
  NO_RECORD,
  Originals,
  ownCalls,
  placeAt,
  placeOf,
  planPortable,
  planReturn,
  readRecord,
  RECORD_NAMESPACE,
  recordOf,
  recordXml,
  resolverOf,
  type Mode,
  type PortablePlan,
  type PortableRecord,
  type Returned,
  type ReturnPlan,
  type Standing,
} from "../../../portable";
import { oneCell } from "../../../sheet/address";
import type { CellsPort } from "../../../sheet/cells";
import { allCalls } from "../../../sheet/formula-calls";
import { withRightNames, type CustomNames } from "../../../sheet/custom-names";
import type { OutsideFormula, RewrittenCell } from "../../../sheet/rewriting";
import type { CellValue } from "../../../sheet/spec";
import type { WorkbookInfo, WorkbookPort } from "../../../sheet/workbook";

/** The formulas of a workbook with our functions, and what it remembers of having been made portable. */
export interface Scanned {
  readonly standing: readonly Standing[];
  readonly info: WorkbookInfo;
  readonly record: PortableRecord;
  /** Formulas of ours that stand in no cell, and stay. */
  readonly outside: readonly OutsideFormula[];
}

/** Looks at every formula, with what it shows in all cells that it fills, and changes nothing. */
export async function scan(
  port: Pick<WorkbookPort, "describe">,
  cells: CellsPort,
  names: CustomNames,
  progress: (share: number) => void,
): Promise<Scanned> {
  // Most formulas of a workbook are not ours, which a glance tells.
  const glance = new RegExp([...names.ids].join("|"), "i");
  const info = await port.describe();
  const record = readRecord(await cells.rewriting.record(RECORD_NAMESPACE));
  const isOwn = (formula: string) => glance.test(formula) && ownCalls(formula, names).length > 0;
  const outside = await cells.rewriting.outside(isOwn);
  const found = await cells.findFormulas(isOwn, progress);
  const filled = await cells.rewriting.filled(found);
  const standing = found.map((one, i) => ({
    sheet: one.sheet,
    row: one.row,
    column: one.column,
    formula: one.formula,
    values: filled[i]?.values ?? [[one.value]],
  }));
  return { standing, info, record, outside };
}

/** What making the workbook portable would do. */
export function planned({ standing, info }: Scanned, mode: Mode, names: CustomNames, cells: CellsPort): PortablePlan {
  return planPortable(standing, { mode, names, resolve: resolverOf(info), arrays: cells.rewriting.spills() });
}

/** The beginning of the notes that explain a value. */
export interface NoteText {
  readonly start: string;
  readonly of: (formula: string) => string;
}

/** A cell that would have shown something else, and has its function back. */
export interface Differing {
  readonly standing: Standing;
  /** What it showed, and would have shown: the first such value, where its formula fills several cells. */
  readonly was: CellValue;
  readonly value: CellValue;
}

/**
 * Rewrites the workbook, and looks at what the cells show: a cell that shows something else than before gets its
 * function back.
 * @returns those cells
 * @throws WorkbookProblem when nothing was changed, with the reason
 */
export async function makePortable(
  cells: CellsPort,
  scanned: Scanned,
  plan: PortablePlan,
  names: CustomNames,
  note: NoteText,
): Promise<readonly Differing[]> {
  const changing = plan.cells.filter(({ outcome }) => outcome.kind !== "left");
  const rewritten = changing.map(({ standing, outcome }): RewrittenCell => {
    const { sheet, row, column, formula, values } = standing;
    const filled = { area: { row, column, rows: values.length, columns: values[0]?.length ?? 1 }, values };
    return outcome.kind === "formula"
      ? { sheet, row, column, formula: outcome.formula, filled, before: formula }
      : { sheet, row, column, formula: null, filled, before: formula, note: note.of(formula) };
  });
  const define = plan.names.filter(({ name }) => !scanned.record.names.includes(name));
  const record = joined(scanned.record, recordOf(plan, names));
  const common = { noteStart: note.start, namespace: RECORD_NAMESPACE };
  const shown = await cells.rewriting.rewrite({
    ...common,
    cells: rewritten,
    define,
    forget: [],
    record: recordXml(record),
  });
  const differing = changing.flatMap(({ standing }, i) => differenceOf(standing, shown[i] ?? []) ?? []);
  if (differing.length > 0) {
    const places = new Set(differing.map(({ standing }) => placeAt(standing.sheet, standing)));
    const isBack = (cell: RewrittenCell) => places.has(placeAt(cell.sheet, cell));
    const back = rewritten.filter(isBack).map(returned);
    const called = new Set(
      rewritten
        .filter((cell) => !isBack(cell))
        .flatMap(({ formula }) => (formula === null ? [] : allCalls(formula).map(({ name }) => name.toUpperCase()))),
    );
    const forget = define.map(({ name }) => name).filter((name) => !called.has(name));
    const kept = {
      ...record,
      formulas: record.formulas.filter((one) => !places.has(placeOf(one))),
      names: record.names.filter((name) => !forget.includes(name)),
    };
    const empty = kept.formulas.length + kept.frozen.length + kept.names.length === 0;
    try {
      await cells.rewriting.rewrite({
        ...common,
        cells: back,
        define: [],
        forget,
        record: empty ? null : recordXml(kept),
      });
    } catch (error) {
      // Cells that show something else must not stay: then nothing is to be changed at all.
      const none = scanned.record.formulas.length + scanned.record.frozen.length + scanned.record.names.length === 0;
      await cells.rewriting.rewrite({
        ...common,
        cells: rewritten.map(returned),
        define: [],
        forget: define.map(({ name }) => name),
        record: none ? null : recordXml(scanned.record),
      });
      throw error;
    }
  }
  return differing;
}

/** The way back of a rewritten cell, without the note that explained its value. */
const returned = ({ sheet, row, column, formula, filled, before }: RewrittenCell): RewrittenCell => ({
  sheet,
  row,
  column,
  formula: before,
  filled,
  before: formula,
});

function differenceOf(standing: Standing, now: readonly (readonly CellValue[])[]): Differing | null {
  for (const [i, row] of standing.values.entries()) {
    for (const [j, was] of row.entries()) {
      const value = now[i]?.[j] ?? null;
      if (!sameValue(was, value)) return { standing, was, value };
    }
  }
  return null;
}

/** What a cell shows before it is worked out, or where its function is not found. */
const UNFINISHED = new Set<CellValue>(["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

/** Whether a cell shows what its formula comes to, so that another value can be held against it. */
export const isWorkedOut = (value: CellValue): boolean => !UNFINISHED.has(value);

function sameValue(before: CellValue, after: CellValue): boolean {
  if (!isWorkedOut(before)) return isWorkedOut(after);
  if (typeof before === "number" && typeof after === "number")
    return Math.abs(before - after) <= 1e-9 * Math.max(1, Math.abs(before));
  const isError = (value: CellValue) => typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value);
  // An empty text is a blank where it is read back as a value.
  return (
    before === after ||
    ((before ?? "") === "" && (after ?? "") === "") ||
    (isError(before) && isError(after) && isWorkedOut(after))
  );
}

/**
 * What bringing the functions back would do. Cells that have theirs already, by Excel's Undo or by hand, are no part of
 * it.
 */
export async function plannedReturn(
  cells: CellsPort,
  { record, standing }: Scanned,
  names: CustomNames,
  progress: (share: number) => void,
): Promise<ReturnPlan> {
  const originals = new Originals(record, names);
  const present = await cells.findFormulas((formula) => originals.mayKnow(formula), progress);
  const places = record.frozen.flatMap((frozen) => {
    const area = frozenArea(frozen);
    return area ? [{ frozen, place: { sheet: frozen.sheet, area } }] : [];
  });
  const constants = await cells.rewriting.constants(places.map(({ place }) => place));
  const shown = new Map(places.map(({ frozen }, i) => [frozen, constants[i] ?? null]));
  const plan = planReturn(record, names, present, (frozen) => shown.get(frozen) ?? null);
  const there = new Map(standing.map((one) => [placeAt(one.sheet, one), withRightNames(one.formula, names)]));
  return {
    ...plan,
    changed: plan.changed.filter((one) => there.get(placeOf(one)) !== withRightNames(one.original, names)),
  };
}

/** Brings the functions back. @throws WorkbookProblem when nothing was changed, with the reason */
export async function bringBack(
  cells: CellsPort,
  { record }: Scanned,
  plan: ReturnPlan,
  noteStart: string,
): Promise<void> {
  // What the command line rewrote outside cells is left to it.
  const left = (one: { readonly sheet: string; readonly cell: string }) =>
    one.sheet === "" || plan.changed.some(({ sheet, cell }) => sheet === one.sheet && cell === one.cell);
  const rest = { ...NO_RECORD, formulas: record.formulas.filter(left), frozen: record.frozen.filter(left) };
  const written = plan.cells.map(
    (cell): RewrittenCell => ({
      sheet: cell.sheet,
      row: cell.row,
      column: cell.column,
      formula: cell.formula,
      before: cell.now,
      filled: { area: cell.area, values: valuesOf(record, cell) },
    }),
  );
  await cells.rewriting.rewrite({
    cells: written,
    define: [],
    forget: plan.names,
    noteStart,
    namespace: RECORD_NAMESPACE,
    record: rest.formulas.length + rest.frozen.length === 0 ? null : recordXml(rest),
  });
}

function valuesOf({ frozen }: PortableRecord, { sheet, row, column }: Returned): readonly (readonly CellValue[])[] {
  const place = placeAt(sheet, { row, column });
  return (
    frozen.find((one) => placeAt(one.sheet, frozenArea(one) ?? oneCell({ row: -1, column: -1 })) === place)?.values ?? [
      [null],
    ]
  );
}
