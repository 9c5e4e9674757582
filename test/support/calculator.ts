import { readFileSync } from "node:fs";
import path from "node:path";
import { initSync, Model } from "@ironcalc/wasm";
import type { CellValue, SheetSpec } from "../../src/sheet/spec";
import { sheetArea } from "../../src/sheet/formula";

let ready = false;

/** A sheet of literals, for a source. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * IronCalc as an independent referee: it takes sheets and painted specs, recalculates everything and answers with what
 * each cell comes to. It shares no code with Envelope and none with Univer.
 */
export class Calculator {
  private readonly model: Model;
  private readonly sheets: string[] = [];

  constructor() {
    if (!ready) {
      const folder = path.dirname(require.resolve("@ironcalc/wasm/package.json"));
      initSync({ module: readFileSync(path.join(folder, "wasm_bg.wasm")) });
      ready = true;
    }
    this.model = new Model("workbook", "en", "UTC", "en");
    this.model.pauseEvaluation();
  }

  addSheet({ name, rows }: PlainSheet): void {
    const index = this.newSheet(name);
    rows.forEach((values, row) => values.forEach((value, column) => this.type(index, row, column, typed(value))));
  }

  /** Adds the sheets and their names first, so that formulas may refer to any of them. */
  addSpecs(specs: readonly SheetSpec[], rewrite: (formula: string) => string = (formula) => formula): void {
    const indices = specs.map((spec) => this.newSheet(spec.name));
    for (const spec of specs) {
      for (const { name, area } of spec.names) this.model.newDefinedName(name, null, sheetArea(spec.name, area));
    }
    specs.forEach((spec, index) => {
      for (const cell of spec.cells) {
        const text = cell.formula === undefined ? typed(cell.value) : `=${rewrite(cell.formula)}`;
        this.type(indices[index] ?? 0, cell.row, cell.column, text);
        if (cell.formula !== undefined) this.showAllDigits(indices[index] ?? 0, cell.row, cell.column);
      }
    });
  }

  /** Types over a cell, or empties it; nothing else follows until {@link evaluate}. */
  set(sheet: string, row: number, column: number, value: CellValue): void {
    this.model.setUserInput(this.sheets.indexOf(sheet), row + 1, column + 1, typed(value));
  }

  /** Deletes a sheet, as a user does; what referred to it becomes an error once the workbook is evaluated. */
  deleteSheet(sheet: string): void {
    const index = this.sheets.indexOf(sheet);
    if (index < 0) throw new Error(`there is no sheet “${sheet}”`);
    this.model.deleteSheet(index);
    this.sheets.splice(index, 1);
  }

  /** Inserts an empty row above one, or takes one out, as a user does; row from 0. */
  insertRow(sheet: string, row: number): void {
    this.model.insertRows(this.sheets.indexOf(sheet), row + 1, 1);
  }

  deleteRow(sheet: string, row: number): void {
    this.model.deleteRows(this.sheets.indexOf(sheet), row + 1, 1);
  }

  /** @param allDigits whether {@link value} is to give the result to fifteen digits rather than as the cell shows it */
  typeFormula(sheet: string, row: number, column: number, formula: string, allDigits = false): void {
    this.type(this.sheets.indexOf(sheet), row, column, `=${formula}`);
    if (allDigits) this.showAllDigits(this.sheets.indexOf(sheet), row, column);
  }

  evaluate(): void {
    this.model.resumeEvaluation();
    this.model.evaluate();
    this.model.pauseEvaluation();
  }

  /** The value of a cell; of a formula's, to fifteen significant digits. */
  value(sheet: string, row: number, column: number): CellValue {
    const index = this.sheets.indexOf(sheet);
    const type = this.model.getCellType(index, row + 1, column + 1);
    const shown = this.model.getFormattedCellValue(index, row + 1, column + 1);
    return type === 1 ? Number(shown) : type === 4 ? shown === "TRUE" : shown;
  }

  /** What a cell shows, of which {@link value} takes nothing for 0. */
  text(sheet: string, row: number, column: number): string {
    return this.model.getFormattedCellValue(this.sheets.indexOf(sheet), row + 1, column + 1);
  }

  /** IronCalc answers with what a cell shows, so numbers are shown with fifteen significant digits. */
  private showAllDigits(sheet: number, row: number, column: number): void {
    this.model.updateRangeStyle(
      { sheet, row: row + 1, column: column + 1, width: 1, height: 1 },
      "num_fmt",
      "0.00000000000000E+00",
    );
  }

  private newSheet(name: string): number {
    const index = this.sheets.length;
    if (index > 0) this.model.newSheet();
    this.model.renameSheet(index, name);
    this.sheets.push(name);
    return index;
  }

  private type(sheet: number, row: number, column: number, text: string): void {
    if (text !== "")
      this.model.setUserInput(sheet, row + 1, column + 1, text.startsWith("=") ? withoutLinks(text) : text);
  }
}

/** IronCalc knows no HYPERLINK: its text is what the cell shows. */
const withoutLinks = (formula: string) => formula.replace(/HYPERLINK\("#\w+",/g, "T(");

/** What somebody would type; text keeps an apostrophe so that nothing is guessed. */
function typed(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "string") return value === "" ? "" : `'${value}`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
