import type { Area } from "../sheet/address";
import type { FoundFormula } from "../sheet/cells";
import { cellValue } from "./describe";
import { readOnce } from "./read-once";

/** Cells whose formulas are asked for in one round trip. */
const CELLS_A_TRIP = 50_000;

/**
 * Looks at the used cells of every sheet, hidden ones too: one round trip for the extents, one for each 50,000 cells,
 * and one for the values of what was found.
 */
export async function findFormulas(
  context: Excel.RequestContext,
  wanted: (formula: string) => boolean,
  progress: (share: number) => void = () => undefined,
): Promise<FoundFormula[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const extents = sheets.items.map((sheet) => ({
    name: sheet.name,
    used: readOnce(sheet.getUsedRangeOrNullObject(true), "rowIndex,columnIndex,rowCount,columnCount"),
  }));
  await context.sync();

  const blocks = extents.flatMap(({ name, used }) => (used.isNullObject ? [] : blocksOf(name, used)));
  const cells = blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const found: Omit<FoundFormula, "value">[] = [];
  let looked = 0;
  for (const { sheet, row, column, rows, columns } of blocks) {
    const formulas = await formulasIn(context, { sheet, row, column, rows, columns });
    formulas.forEach((line, i) =>
      line.forEach((formula, j) => {
        if (typeof formula === "string" && formula.startsWith("=") && wanted(formula))
          found.push({ sheet, row: row + i, column: column + j, formula });
      }),
    );
    looked += rows * columns;
    progress(looked / cells);
  }
  return withValues(context, found);
}

/** Blocks come one after the other: together they may be more than Excel answers with at once. */
async function formulasIn(
  context: Excel.RequestContext,
  { sheet, row, column, rows, columns }: Block,
): Promise<unknown[][]> {
  const range = readOnce(
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns),
    "formulas",
  );
  await context.sync();
  return range.formulas;
}

interface Block extends Area {
  readonly sheet: string;
}

async function withValues(
  context: Excel.RequestContext,
  found: readonly Omit<FoundFormula, "value">[],
): Promise<FoundFormula[]> {
  const ranges = found.map(({ sheet, row, column }) =>
    readOnce(context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1), "values"),
  );
  if (ranges.length > 0) await context.sync();
  return found.map((cell, index) => ({ ...cell, value: cellValue(ranges[index]?.values[0]?.[0]) }));
}

function blocksOf(sheet: string, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Block[] {
  const rows = Math.max(1, Math.floor(CELLS_A_TRIP / columnCount));
  return Array.from({ length: Math.ceil(rowCount / rows) }, (_, index) => ({
    sheet,
    row: rowIndex + index * rows,
    column: columnIndex,
    rows: Math.min(rows, rowCount - index * rows),
    columns: columnCount,
  }));
}
