import type { Sheet } from "hucre";
import { plan } from "../../sheet/plan";
import type { SheetSpec } from "../../sheet/spec";
import type { CellStore, CellValue as StoredValue } from "../../simulator/store";
import { editCells, type CellEdit, type RefusedEdit } from "../../xlsx/edit-cells";
import { openWorkbook } from "../../xlsx";
import type { WorkbookFile } from "../session/read-file";
import { cellEdits, type CellContent } from "./cell-edits";
import type { TouchedCells } from "./touched-cells";

/** What a download is made from. */
export interface SessionState {
  readonly file: WorkbookFile;
  readonly store: CellStore;
  /** The sheets that came with the file, by their ids in the grid. */
  readonly originals: ReadonlyMap<string, Sheet>;
  readonly touched: TouchedCells;
  /** A sheet that was added since, as data. */
  readonly specOf: (sheetId: string) => SheetSpec;
}

export interface SavedSession {
  readonly bytes: Uint8Array;
  /** What was done in the session and is not in the bytes, in words; empty when everything is. */
  readonly missing: readonly string[];
}

/**
 * The file with what was done in the session:
 *
 *     1. the file's own sheets must still be there → 2. cells changed by hand are written → 3. added sheets are painted
 *
 * With nothing done, the bytes are those of the file.
 *
 * @throws Error when a sheet of the file was renamed: formulas of the added sheets would look for it in vain
 */
export async function saveSession({ file, store, originals, touched, specOf }: SessionState): Promise<SavedSession> {
  await store.settle();
  const present = store.sheets();
  const missing: string[] = [];
  const replaced = new Map<string, string>();
  const added = present.filter(({ id }) => !originals.has(id));
  for (const [id, { name }] of originals) {
    const now = present.find((sheet) => sheet.id === id);
    if (now && now.name !== name)
      throw new Error(
        `The sheet “${name}” of the file is now called “${now.name}”. Give it its name back and download again.`,
      );
    if (now) continue;
    if (added.some((sheet) => sheet.name === name)) replaced.set(name, name);
    else missing.push(`the sheet “${name}” is still in the file`);
  }

  const edits = new Map<string, readonly CellEdit[]>();
  for (const [id, sheet] of originals) {
    if (present.some((other) => other.id === id)) edits.set(sheet.name, editsOf(store, id, sheet, file, touched));
  }
  let bytes = file.bytes;
  if ([...edits.values()].some((list) => list.length > 0)) {
    const edited = editCells(bytes, edits);
    bytes = edited.bytes;
    missing.push(...edited.refused.map(refusalText));
  }
  if (added.length > 0) {
    const specs = added.map(({ id }) => specOf(id));
    const active =
      specs.find(({ name }) => name === present.find(({ id }) => id === store.activeSheet())?.name) ?? specs[0];
    const workbook = openWorkbook(bytes, file.name);
    await workbook.paint(plan(specs, active?.name ?? "", replaced));
    bytes = workbook.save();
  }
  const looks = [...originals].filter(([id]) => touched.looks.has(id)).map(([, { name }]) => name);
  if (looks.length > 0) missing.push(`formats, widths and heights that you changed on ${looks.join(", ")}`);
  return { bytes, missing };
}

function editsOf(store: CellStore, id: string, sheet: Sheet, file: WorkbookFile, touched: TouchedCells): CellEdit[] {
  const now = ({ row, column }: { row: number; column: number }): CellContent => {
    const area = { row, column, rows: 1, columns: 1 };
    const value = contentOf(store.read(id, area)[0]?.[0]);
    const input = store.formulas(id, area)[0]?.[0];
    return typeof input === "string" && input.startsWith("=") && input !== value
      ? { formula: input.slice(1), value }
      : { value };
  };
  return cellEdits(sheet, file.workbook.dateSystem ?? "1900", touched.contents(id), now);
}

function contentOf(value: StoredValue | undefined): CellContent["value"] {
  return value === undefined || value === "" ? null : value;
}

function refusalText({ sheet, cell, reason }: RefusedEdit): string {
  return `your change of ${sheet}!${cell}, because ${reason}`;
}
