import type { CellValue } from "../../src/simulator/store";
import { UniverStore } from "../../src/simulator/univer/univer-store";
import { callFunction } from "../../src/workbench/functions/call-function";
import { cellName } from "../../src/workbench/functions/metadata";
import { builtFunctions, builtMetadata } from "./built-functions";
import { StandInError } from "./custom-functions-runtime";

/** What a formula shows: the cells it fills, and the messages behind its errors. */
export interface Shown {
  readonly rows: CellValue[][];
  readonly messages: readonly string[];
}

/** A cell far from the data, with room to spill. */
const HOME = { row: 0, column: 30 };

/** A sheet on the spreadsheet behind the simulator, in whose cells the built functions work. */
export class FunctionSheet {
  private readonly store = new UniverStore("Functions.xlsx");
  private readonly sheet = this.store.activeSheet();
  private messages: string[] = [];

  constructor(namespace: string) {
    const functions = builtFunctions();
    for (const { id, name, parameters } of builtMetadata()) {
      const run = functions.get(id);
      if (!run) throw new Error(`the bundle does not associate ${id}`);
      this.store.registerFunction(cellName(name, namespace), (args) =>
        callFunction((...values) => this.listen(() => run(...values)), parameters, args, "A1"),
      );
    }
  }

  /** Puts values and formulas into cells, from a place on. */
  put(row: number, column: number, rows: CellValue[][]): void {
    this.store.write(this.sheet, row, column, rows);
  }

  /** Types a formula into a cell, and reads what it and its spill show. */
  async show(formula: string): Promise<Shown> {
    this.messages = [];
    this.store.write(this.sheet, HOME.row, HOME.column, [[formula]]);
    await this.store.settle();
    const area = this.store.spill(this.sheet, HOME.row, HOME.column) ?? { ...HOME, rows: 1, columns: 1 };
    const rows = this.store.read(this.sheet, area);
    this.store.clear(this.sheet, { ...HOME, rows: 1, columns: 1 });
    await this.store.settle();
    return { rows, messages: this.messages };
  }

  dispose(): Promise<void> {
    return this.store.dispose();
  }

  /** Keeps the messages of errors, which a cell shows only on hovering. */
  private listen(run: () => unknown): unknown {
    const heard = (value: unknown) => value instanceof StandInError && this.messages.push(value.message);
    try {
      const result = run();
      for (const row of Array.isArray(result) ? (result as unknown[][]) : []) row.forEach(heard);
      return result;
    } catch (error) {
      heard(error);
      throw error;
    }
  }
}
