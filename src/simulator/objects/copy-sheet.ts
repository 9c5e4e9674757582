import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "../grid";
import type { CellValue } from "../store";
import type { SheetOwner } from "./owners";

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

/** Takes contents, looks, merged areas and rules off all cells of a sheet. */
export function clearSheet(sheet: SheetOwner): void {
  sheet.store.unmerge(sheet.id, WHOLE_SHEET);
  clearContents(sheet);
  clearLooks(sheet);
  sheet.validations.clear();
}

export function clearContents({ store, id }: SheetOwner): void {
  const used = store.used(id, true);
  if (used) store.clear(id, used);
}

/** Looks, with the rules that change them. */
export function clearLooks({ store, id, highlights, styleNames }: SheetOwner): void {
  const styled = store.used(id, true);
  if (styled) store.clearStyle(id, styled);
  highlights.length = 0;
  styleNames.clear();
}

/** Lays all cells of a sheet over those of another: contents, looks, merged areas, rules, widths and heights. */
export function copySheet(from: SheetOwner, to: SheetOwner): void {
  const { store } = from;
  clearSheet(to);
  const used = store.used(from.id, true);
  if (used) {
    const shown = store.read(from.id, used);
    // Text that begins like a formula comes as its own formula; it must not become one.
    const isFormula = (input: string, value: CellValue | undefined) => input.startsWith("=") && input !== value;
    const inputs = store
      .formulas(from.id, used)
      .map((row, i) =>
        row.map(
          (input, j): CellValue =>
            typeof input === "string" && input !== "" && !isFormula(input, shown[i]?.[j]) ? `'${input}` : input,
        ),
      );
    const looks = new Map<string, Area[]>();
    for (const { row, column, style } of store.cells(from.id)) {
      const key = JSON.stringify(style);
      looks.set(key, [...(looks.get(key) ?? []), { row, column, rows: 1, columns: 1 }]);
    }
    for (const [style, areas] of looks) if (style !== "{}") store.setStyle(to.id, areas, JSON.parse(style) as object);
    store.write(to.id, used.row, used.column, inputs);
  }
  for (const area of store.merges(from.id)) store.merge(to.id, area);
  for (const { index, points } of store.columnWidths(from.id)) store.setColumnWidth(to.id, index, 1, points);
  for (const { index, points } of store.rowHeights(from.id)) store.setRowHeight(to.id, index, 1, points);
  to.highlights.push(...from.highlights);
  for (const [key, value] of from.validations) to.validations.set(key, value);
  for (const [key, value] of from.styleNames) to.styleNames.set(key, value);
}
