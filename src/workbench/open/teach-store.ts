import type { CellStore } from "../../simulator/store";
import type { GridWorkbook } from "./workbook-data";

/**
 * Tells the store of what formulas may name besides cells: a file's tables, without their total rows, and its names.
 */
export function teachStore(
  store: Pick<CellStore, "setTable" | "setName">,
  { data, tables, names }: GridWorkbook,
): void {
  for (const { name, sheet, area, columns, totals } of tables) {
    const sheetId = data.sheetOrder.find((id) => data.sheets[id]?.name === sheet);
    if (sheetId) store.setTable({ name, sheetId, area: totals ? { ...area, rows: area.rows - 1 } : area, columns });
  }
  for (const { name, refersTo } of names) store.setName(name, refersTo);
}
