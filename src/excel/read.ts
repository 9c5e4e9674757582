import type { Area } from "../sheet/address";
import type { CellValue } from "../sheet/spec";
import { WorkbookProblem, type CellBlock } from "../sheet/workbook";
import { cellValue } from "./describe";

/** Cells asked for in one round trip: well under the 5 MB that Excel on the web answers with. */
const CELLS_A_TRIP = 100_000;

/** Rows whose number formats tell a column's. */
const FORMAT_ROWS = 50;

/**
 * Reads an area in blocks of rows, one round trip each.
 * @throws WorkbookProblem when Excel answers without values, as it does beyond its limits without saying so
 */
export async function read(context: Excel.RequestContext, sheet: string, area: Area): Promise<CellBlock> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const rowsATrip = Math.max(1, Math.floor(CELLS_A_TRIP / area.columns));
  const formats = worksheet.getRangeByIndexes(area.row, area.column, Math.min(area.rows, FORMAT_ROWS), area.columns).load("numberFormat");
  const values: CellValue[][] = [];
  for (let from = 0; from < area.rows; from += rowsATrip) {
    const rows = Math.min(rowsATrip, area.rows - from);
    const answered = await readRows(context, worksheet, { ...area, row: area.row + from, rows });
    if (!answered) throw new WorkbookProblem(`Excel did not give the values of rows ${area.row + from + 1} to ${area.row + from + rows} of “${sheet}”. Choose fewer columns.`);
    for (const row of answered) values.push(row.map(cellValue));
  }
  return { sheet, area, values, columnFormats: columnFormats(formats.numberFormat as unknown[][], values, area.columns) };
}

/** One block, one round trip: the next one must not be asked for before this one has come, or both count as one answer. */
async function readRows(context: Excel.RequestContext, worksheet: Excel.Worksheet, area: Area): Promise<unknown[][] | null> {
  const block = worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).load("values");
  await context.sync();
  return block.values as unknown[][] | null;
}

/** For each column the format that most of its numbers have, so that a header's or a note's format does not count. */
function columnFormats(formats: readonly (readonly unknown[])[], values: readonly (readonly CellValue[])[], columns: number): string[] {
  return Array.from({ length: columns }, (_, column) => {
    const counts = new Map<string, number>();
    formats.forEach((row, index) => {
      if (typeof values[index]?.[column] !== "number") return;
      const format = String(row[column]);
      counts.set(format, (counts.get(format) ?? 0) + 1);
    });
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "General";
  });
}
