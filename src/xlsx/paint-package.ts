import type { PaintPlan, SheetPlan } from "../sheet/plan";
import { refuseProtectedSheet, refuseProtectedStructure } from "../sheet/refuse";
import { WorkbookProblem } from "../sheet/workbook";
import { valuesOf } from "./cells/sheet-cells";
import { chartPart, type RangeReader } from "./chart-part";
import { ContentTypes } from "./content-types";
import { clearDefinedNames, refuseStrangersNames, writeDefinedNames } from "./defined-names";
import { drawingPart } from "./drawing-part";
import type { Package } from "./package";
import { folderOf, relationshipsPartOf } from "./paths";
import { plainStyles } from "./plain-styles";
import { Relationships } from "./relationships";
import { refuseShared } from "./refuse-shared";
import { retireSheet } from "./retire-sheet";
import { selectedSheets } from "./selected-sheets";
import { carryComments, commentParts } from "./sheet-comments";
import { sheetPart } from "./sheet-part";
import { StyleBook } from "./style-book";
import { WorkbookPart, type SheetEntry } from "./workbook-part";

const TYPES = {
  sheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
} as const;

/**
 * Paints a plan into a package:
 *
 *     1. refuse what may not be changed → 2. take out the sheets that are replaced → 3. write parts → 4. names → 5. what to show
 *
 * The content types, the workbook part with its relationships and the styles change, a calculation chain that lists
 * cells of a replaced sheet goes, and its comments go to the sheet in its place; every part that is not a sheet of the
 * plan stays byte for byte. Painting the same plan again gives the same package.
 *
 * @param readOther values of sheets that are not in the plan, for the charts
 * @throws WorkbookProblem when the workbook is Strict, signed, shared or locked, or a name is taken
 */
export function paintPackage(pack: Package, plan: PaintPlan, readOther: RangeReader): void {
  const workbook = WorkbookPart.of(pack);
  const types = ContentTypes.of(pack);
  refuseProtected(pack, workbook);
  refuseTakenSheets(workbook, plan);
  refuseStrangersNames(workbook, plan);
  for (const { replaces } of plan.sheets)
    if (replaces !== null && isProtected(pack, entryOf(workbook, replaces))) refuseProtectedSheet(replaces);

  const comments = plan.sheets.map(({ replaces }) =>
    replaces === null ? [] : commentParts(pack, entryOf(workbook, replaces).part),
  );
  plan.sheets.forEach(({ replaces }, index) => {
    if (replaces !== null) retireSheet(pack, types, workbook, entryOf(workbook, replaces), comments[index]);
  });
  const entries = plan.sheets.map((sheet) => claimEntry(pack, workbook, sheet));

  types.ensureRelationships();
  const styles = StyleBook.of(pack, ensureStyles(pack, types, workbook));
  const own = new Set(entries.map(({ part }) => part));
  const selected =
    selectedSheets(pack, workbook).filter(({ part }) => !own.has(part)).length === 0 ? plan.activate : null;
  const read = plannedValues(plan, readOther);
  plan.sheets.forEach((sheet, index) => {
    const part = entries[index]?.part ?? "";
    const drawing = writeCharts(pack, types, sheet, part, workbook, read);
    const notes = carryComments(pack, comments[index] ?? [], part, sheet.comments ?? []);
    pack.write(part, sheetPart(sheet, styles, { selected: sheet.spec.name === selected, drawing, notes }));
    types.add(part, TYPES.sheet);
  });

  clearDefinedNames(workbook, plan);
  for (const { spec } of plan.sheets) writeDefinedNames(workbook, spec, indexOf(workbook, spec.name));
  if (selected !== null) workbook.activate(indexOf(workbook, selected));
  workbook.recalculateOnLoad();
  styles.save(pack);
  types.save(pack);
  workbook.save(pack);
}

function refuseProtected(pack: Package, workbook: WorkbookPart): void {
  if (workbook.strict) {
    throw new WorkbookProblem(
      "This workbook is saved as Strict Open XML, into which no sheet can be added. Open it in Excel and save it as “Excel Workbook (.xlsx)”.",
    );
  }
  if (
    Relationships.of(pack, "")
      .all()
      .some(({ type }) => type.includes("/digital-signature/"))
  ) {
    throw new WorkbookProblem(
      "The workbook is digitally signed, and any change would break the signature. Save a copy of it without the signature and use that.",
    );
  }
  refuseShared(workbook);
  if (workbook.structureLocked) refuseProtectedStructure();
}

/**
 * Whether a sheet's cells may be changed only after the user takes the protection off; the mark stands behind the
 * cells.
 */
function isProtected(pack: Package, { part }: SheetEntry): boolean {
  const protection = /<(?:\w+:)?sheetProtection\b[^>]*\bsheet\s*=\s*["'](?:1|true)["']/;
  return pack.has(part) && protection.test(pack.text(part));
}

function refuseTakenSheets(workbook: WorkbookPart, plan: PaintPlan): void {
  const replaced = new Set(plan.sheets.flatMap(({ replaces }) => (replaces === null ? [] : [replaces.toLowerCase()])));
  for (const { spec } of plan.sheets) {
    const taken = workbook.sheets().find(({ name }) => name.toLowerCase() === spec.name.toLowerCase());
    if (taken && !replaced.has(taken.name.toLowerCase())) {
      throw new WorkbookProblem(
        `There is already a sheet “${taken.name}”, and it is not Envelope's. Rename it, then build again.`,
      );
    }
  }
}

/** The tab of a planned sheet: that of the sheet it replaces, or one behind the last. */
function claimEntry(pack: Package, workbook: WorkbookPart, { spec, replaces }: SheetPlan): SheetEntry {
  if (replaces === null) {
    const part = pack.freeName(`${folderOf(workbook.name)}worksheets/sheet`, ".xml");
    workbook.addSheet(spec.name, part);
    // Reserves the name until the sheet is written.
    pack.write(part, "");
  } else {
    entryOf(workbook, replaces).element.setAttribute("name", spec.name);
  }
  return entryOf(workbook, spec.name);
}

function entryOf(workbook: WorkbookPart, name: string): SheetEntry {
  const entry = workbook.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (!entry)
    throw new WorkbookProblem(
      `The sheet “${name}” is not in the workbook any more. Read the workbook again and build once more.`,
    );
  return entry;
}

function indexOf(workbook: WorkbookPart, name: string): number {
  return workbook.sheets().findIndex((sheet) => sheet.name === name);
}

function ensureStyles(pack: Package, types: ContentTypes, workbook: WorkbookPart): string {
  const present = workbook.relationships.ofKind("styles");
  if (present && pack.has(present.target)) return present.target;
  const part = present?.target ?? `${folderOf(workbook.name)}styles.xml`;
  pack.write(part, plainStyles());
  types.add(part, TYPES.styles);
  if (!present) workbook.relationships.add("styles", part);
  return part;
}

/** Writes a sheet's charts and answers the relationship to its drawing; null without charts. */
function writeCharts(
  pack: Package,
  types: ContentTypes,
  { spec }: SheetPlan,
  part: string,
  workbook: WorkbookPart,
  read: RangeReader,
): string | null {
  pack.remove(relationshipsPartOf(part));
  if (spec.charts.length === 0) return null;
  const folder = folderOf(workbook.name);
  const drawing = pack.freeName(`${folder}drawings/drawing`, ".xml");
  const toCharts = Relationships.of(pack, drawing);
  const ids = spec.charts.map((chart) => {
    const name = pack.freeName(`${folder}charts/chart`, ".xml");
    pack.write(name, chartPart(chart, spec.name, read, workbook.dateSystem));
    types.add(name, TYPES.chart);
    return toCharts.add("chart", name);
  });
  pack.write(drawing, drawingPart(spec.charts, ids));
  types.add(drawing, TYPES.drawing);
  toCharts.save(pack);
  const toDrawing = Relationships.of(pack, part);
  const id = toDrawing.add("drawing", drawing);
  toDrawing.save(pack);
  return id;
}

/** The values of a range as the plan will show them, or as they stand on a sheet that is not in it. */
function plannedValues(plan: PaintPlan, readOther: RangeReader): RangeReader {
  const blocks = new Map(plan.sheets.map(({ spec, block }) => [spec.name, block.values]));
  return (sheet, area) => {
    const values = blocks.get(sheet);
    return values ? valuesOf(values, area) : readOther(sheet, area);
  };
}
