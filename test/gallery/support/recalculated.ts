import { cellAddress } from "../../../src/sheet/address";
import { sheetArea } from "../../../src/sheet/formula";
import type { CellValue, SheetSpec } from "../../../src/sheet/spec";
import type { TableInfo, WorkbookInfo } from "../../../src/sheet/workbook";
import { Calculator } from "../../support/calculator";
import type { Hung } from "./hung";

/** IronCalc with an exhibit's source and its summary, evaluated. */
export async function recalculated({ source, summary }: Hung): Promise<Calculator> {
  const calculator = new Calculator();
  const info = await source.describe();
  for (const { name, used } of info.sheets) {
    if (!used || !isReadBy(summary.sheets, name, info)) continue;
    const { values } = await source.read(name, { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
    calculator.addSheet({ name, rows: values });
  }
  calculator.addSpecs(summary.sheets, (formula) => withoutTables(formula, info.tables));
  calculator.evaluate();
  return calculator;
}

/** Sheets that no formula names are left out: a sample has a sheet about itself. */
function isReadBy(sheets: readonly SheetSpec[], name: string, { tables }: WorkbookInfo): boolean {
  const marks = [name, ...tables.filter(({ sheet }) => sheet === name).map((table) => `${table.name}[`)];
  return sheets.some(({ cells }) => cells.some(({ formula }) => formula !== undefined && marks.some((mark) => formula.includes(mark))));
}

/** IronCalc knows no structured references of tables that were not read from a file: Sales[Revenue] becomes its cells. */
function withoutTables(formula: string, tables: readonly TableInfo[]): string {
  return tables.reduce(
    (text, { name, sheet, area, columns }) =>
      columns.reduce((inner, column, index) => inner.replaceAll(`${name}[${column}]`, sheetArea(sheet, { row: area.row + 1, column: area.column + index, rows: area.rows - 1, columns: 1 })), text),
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
  return sheets.flatMap(({ name, cells }) => cells.flatMap(({ row, column, formula, value }) => (formula === undefined ? [] : [{ sheet: name, row, column, formula, value }])));
}

/** Names each cell whose value is not the model's, to 1e-9. */
export function differences(calculator: Calculator, cells: readonly FormulaCell[]): string[] {
  return cells.flatMap(({ sheet, row, column, formula, value }) => {
    const found = calculator.value(sheet, row, column);
    return agree(found, value) ? [] : [`${sheet}!${cellAddress({ row, column })} =${formula} gives ${String(found)}, model ${String(value)}`];
  });
}

/** Amounts far below a cent are what is left of larger ones that cancel out. */
const NOTHING = 1e-3;

export function agree(found: CellValue, expected: CellValue): boolean {
  if (typeof found === "number" && typeof expected === "number") return Math.abs(found - expected) <= 1e-9 * Math.max(NOTHING, Math.abs(expected));
  return (found ?? "") === (expected ?? "");
}
