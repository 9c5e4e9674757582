import type { Area } from "../sheet/address";
import { sheetArea, tableColumn } from "../sheet/formula";
import type { Column, ReadingPart } from "../source";

/**
 * The cells of a column of the source, as a formula names them: by the table's name and the column's header, so that
 * rows added to the table count at once, else by their absolute address.
 */
export function columnReference({ source, headerRow }: ReadingPart, column: Column): string {
  const header = source.table?.columns[column.index];
  if (source.table && header !== undefined) return tableColumn(source.table.name, header);
  const data: Area = { row: headerRow, column: source.area.column + column.index, rows: source.area.row + source.area.rows - headerRow, columns: 1 };
  return sheetArea(source.sheet, data);
}
