import { CellValueType, type Nullable, type CellValue } from "@univerjs/core";
import { format } from "numfmt";
import type { SheetText } from "../page/TableView";
import type { Grid } from "./create-grid";

/**
 * The active sheet as text, as the grid shows it.
 * @param charts what its charts show, in words
 */
export function readSheetText(grid: Grid, charts: readonly string[]): SheetText {
  const workbook = grid.api.getActiveWorkbook()?.getWorkbook();
  const sheet = workbook?.getActiveSheet();
  if (!workbook || !sheet) return { name: "", rows: [], charts };
  const matrix = sheet.getCellMatrix();
  const last = { row: -1, column: -1 };
  matrix.forValue((row, column, cell) => {
    if (cell?.v === undefined || cell.v === null || cell.v === "") return;
    last.row = Math.max(last.row, row);
    last.column = Math.max(last.column, column);
  });
  const rows = Array.from({ length: last.row + 1 }, (_, row) =>
    Array.from({ length: last.column + 1 }, (__, column) => {
      const held = sheet.getCellRaw(row, column);
      return cellText(held?.v, held?.t, workbook.getStyles().getStyleByCell(held)?.n?.pattern);
    }),
  );
  return { name: sheet.getName(), rows, charts };
}

function cellText(value: Nullable<CellValue>, type: Nullable<CellValueType>, pattern: string | undefined): string {
  if (value === null || value === undefined) return "";
  if (type === CellValueType.BOOLEAN) return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return format(pattern ?? "General", value, { throws: false });
  return String(value);
}
