import type { Area } from "../../sheet/address";
import type { Caller, CellStore, StoreChange } from "../../simulator/store";
import type { SaidError } from "./call-function";

/** What the last calculation of a calling cell said. */
interface Said {
  readonly caller: Caller;
  readonly errors: readonly SaidError[];
  readonly calculation: number;
}

/**
 * What errors of custom functions say of themselves, by the cell that called. Excel shows it when the pointer rests on
 * the cell; a grid that knows only the code has forgotten it.
 */
export class ErrorMessages {
  private readonly said = new Map<string, Said>();
  private calculation = 0;

  /**
   * Takes what a call said, nothing included. A cell may call several times while it is calculated, `=A(…)+B(…)`: then
   * the last one that said something counts.
   */
  take(caller: Caller, errors: readonly SaidError[]): void {
    const key = keyOf(caller);
    const again = this.said.get(key)?.calculation === this.calculation;
    if (errors.length > 0) this.said.set(key, { caller, errors, calculation: this.calculation });
    else if (!again) this.said.delete(key);
  }

  /** Follows the store: cells that are typed over say nothing any more until they are calculated. */
  follow({ kind, sheetId, area }: StoreChange): void {
    if (kind === "calculated") this.calculation += 1;
    if (kind !== "cells") return;
    for (const [key, { caller }] of this.said) {
      if (sheetId === undefined || (caller.sheetId === sheetId && (area === undefined || holds(area, caller))))
        this.said.delete(key);
    }
  }

  /**
   * What the error in a cell says; null for a cell that shows no error, or one that says nothing. An error within a
   * spilled result speaks at its own cell.
   */
  at(store: Pick<CellStore, "read" | "spill">, cell: Caller): string | null {
    const shown = store.read(cell.sheetId, { row: cell.row, column: cell.column, rows: 1, columns: 1 })[0]?.[0];
    for (const { caller, errors } of this.said.values()) {
      if (caller.sheetId !== cell.sheetId) continue;
      const [row, column] = [cell.row - caller.row, cell.column - caller.column];
      const error = errors.find((one) => one.row === row && one.column === column && one.code === shown);
      if (!error) continue;
      const spilled = store.spill(caller.sheetId, caller.row, caller.column);
      if ((row === 0 && column === 0) || (spilled && holds(spilled, cell))) return error.message;
    }
    return null;
  }
}

const keyOf = ({ sheetId, row, column }: Caller) => `${sheetId}!${row},${column}`;

function holds(area: Area, { row, column }: Caller): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
