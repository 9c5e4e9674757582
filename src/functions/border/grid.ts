import { invalid, messages } from "../../model";
import { cellNumber } from "./cell";
import { isFault, type Fault } from "./fault";
import { flatCells } from "./lists";
import type { Value } from "./result";

/** What stands along one side of a grid: numbers, or why a cell is none. */
export type Headings = readonly (number | Fault)[];

/** The cells of a range, whatever its shape, as headings. */
export function headings(name: string, argument: unknown): Headings | Fault {
  const cells = flatCells(argument);
  return cells.length === 0 ? invalid(messages.missing(name)) : cells.map((cell) => cellNumber(name, cell));
}

/**
 * A grid with its headings above and beside it, and an empty corner. A bad heading spoils its own row or column only.
 */
export function grid(rows: Headings, columns: Headings, value: (row: number, column: number) => Value): Value[][] {
  const cell = (row: number | Fault, column: number | Fault) =>
    isFault(row) ? row : isFault(column) ? column : value(row, column);
  return [["", ...columns], ...rows.map((row): Value[] => [row, ...columns.map((column) => cell(row, column))])];
}
