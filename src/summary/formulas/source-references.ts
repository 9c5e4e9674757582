import type { Area } from "../../sheet/address";
import { sheetArea, tableColumn, tableColumns } from "../../sheet/formula";
import type { AmountGrid, Column, ReadingPart } from "../../source";

/**
 * The cells of a column of the source, as a formula names them: by the table's name and the column's header, so that
 * rows added to the table count at once, else by their absolute address.
 */
export function columnReference(part: ReadingPart, column: Pick<Column, "index">): string {
  const { source, headerRow } = part;
  return areaReference(part, {
    row: headerRow,
    column: source.area.column + column.index,
    rows: source.area.row + source.area.rows - headerRow,
    columns: 1,
  });
}

/** The cells of a column of a list with its periods or groups across: those of its own rows, whatever stands below. */
export function bodyReference(part: ReadingPart, { body }: AmountGrid, column: Pick<Column, "index">): string {
  return areaReference(part, { ...body, column: part.source.area.column + column.index, columns: 1 });
}

/** An area of the source: columns of a table where it is all that they hold, else its absolute address. */
export function areaReference({ source, headerRow }: ReadingPart, area: Area): string {
  const first = source.table?.columns[area.column - source.area.column];
  const last = source.table?.columns[area.column + area.columns - 1 - source.area.column];
  const whole = area.row === headerRow && area.rows === source.area.row + source.area.rows - headerRow;
  if (!source.table || first === undefined || last === undefined || !whole) return sheetArea(source.sheet, area);
  return area.columns === 1 ? tableColumn(source.table.name, first) : tableColumns(source.table.name, first, last);
}
