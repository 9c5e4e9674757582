import { cellAddress } from "../../../src/sheet/address";
import { sheetArea } from "../../../src/sheet/formula";
import type { Cell, CellValue, SheetSpec } from "../../../src/sheet/spec";
import type { TableInfo, WorkbookInfo } from "../../../src/sheet/workbook";
import { Calculator } from "../calculator";
import type { Hung } from "./hung";

/**
 * IronCalc with the summary of an exhibit alone: what is summed from the source are figures. Sums of the source follow
 * no input, and long sources take long to add up.
 */
export async function recalculatedAlone({ source, sheets: specs }: Hung): Promise<Calculator> {
  const marks = marksOf(await source.describe());
  const figure = ({ value }: Cell) => (typeof value === "string" ? `"${value}"` : String(value));
  const sheets = specs.map((spec) => ({
    ...spec,
    cells: spec.cells.map((cell) =>
      cell.formula !== undefined && marks.some((mark) => cell.formula?.includes(mark))
        ? { ...cell, formula: figure(cell) }
        : cell,
    ),
  }));
  const calculator = new Calculator();
  calculator.addSpecs(sheets);
  calculator.evaluate();
  return calculator;
}

/** IronCalc with an exhibit's source and its summary, evaluated. */
export async function recalculated({ source, sheets }: Hung): Promise<Calculator> {
  const calculator = new Calculator();
  const info = await source.describe();
  for (const { name, used } of info.sheets) {
    if (!used || !isReadBy(sheets, name, info)) continue;
    const { values } = await source.read(name, {
      row: 0,
      column: 0,
      rows: used.row + used.rows,
      columns: used.column + used.columns,
    });
    calculator.addSheet({ name, rows: values });
  }
  calculator.addSpecs(sheets, (formula) => withoutTables(formula, info.tables));
  calculator.evaluate();
  return calculator;
}

/** Sheets that no formula names are left out: a sample has a sheet about itself. */
function isReadBy(sheets: readonly SheetSpec[], name: string, info: WorkbookInfo): boolean {
  const marks = marksOf(info, name);
  return sheets.some(({ cells }) =>
    cells.some(({ formula }) => formula !== undefined && marks.some((mark) => formula.includes(mark))),
  );
}

/** What a formula says when it reads a sheet, or any sheet: its name before "!", or a table's. */
function marksOf({ sheets, tables }: WorkbookInfo, only?: string): string[] {
  const isMeant = (sheet: string) => only === undefined || sheet === only;
  const names = sheets.map(({ name }) => name).filter(isMeant);
  return [
    ...names.flatMap((name) => [`${name}!`, `${name}'!`]),
    ...tables.filter(({ sheet }) => isMeant(sheet)).map(({ name }) => `${name}[`),
  ];
}

/**
 * IronCalc knows no structured references of tables that were not read from a file: Sales[Revenue] becomes its cells.
 */
function withoutTables(formula: string, tables: readonly TableInfo[]): string {
  return tables.reduce(
    (text, { name, sheet, area, columns }) =>
      columns.reduce(
        (inner, column, index) =>
          inner.replaceAll(
            `${name}[${column}]`,
            sheetArea(sheet, { row: area.row + 1, column: area.column + index, rows: area.rows - 1, columns: 1 }),
          ),
        text,
      ),
    formula,
  );
}

/** A formula cell of a summary, with the value that the model gives it. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: CellValue;
}

export function formulaCells(sheets: readonly SheetSpec[]): FormulaCell[] {
  return sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, formula, value }) =>
      formula === undefined ? [] : [{ sheet: name, row, column, formula, value }],
    ),
  );
}

/** Names each cell whose value is not the model's, to 1e-9. */
export function differences(calculator: Calculator, cells: readonly FormulaCell[]): string[] {
  return cells.flatMap(({ sheet, row, column, formula, value }) => {
    const found = calculator.value(sheet, row, column);
    return agree(found, value)
      ? []
      : [`${sheet}!${cellAddress({ row, column })} =${formula} gives ${String(found)}, model ${String(value)}`];
  });
}

/** Amounts far below a cent are what is left of larger ones that cancel out. */
const NOTHING = 1e-3;

export function agree(found: CellValue, expected: CellValue): boolean {
  if (typeof found === "number" && typeof expected === "number")
    return Math.abs(found - expected) <= 1e-9 * Math.max(NOTHING, Math.abs(expected));
  return (found ?? "") === (expected ?? "");
}
