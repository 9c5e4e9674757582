import { format } from "numfmt";
import type { CellStore, CellValue } from "../../simulator/store";
import type { SheetText } from "../page/TableView";

/**
 * The active sheet as text, as the grid shows it: spilled values too, which stand in no cell of their own.
 * @param charts what its charts show, in words
 */
export function readSheetText(
  store: Pick<CellStore, "activeSheet" | "sheets" | "used" | "read" | "style">,
  charts: readonly string[],
): SheetText {
  const id = store.activeSheet();
  const name = store.sheets().find((sheet) => sheet.id === id)?.name ?? "";
  const used = store.used(id);
  if (!used) return { name, rows: [], charts };
  const values = store.read(id, { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
  return {
    name,
    rows: values.map((line, row) =>
      line.map((value, column) => cellText(value, store.style(id, row, column).numberFormat)),
    ),
    charts,
  };
}

function cellText(value: CellValue, pattern: string | undefined): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? format(pattern ?? "General", value, { throws: false }) : value;
}
