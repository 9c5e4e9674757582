import { messages, notAvailable, type ModelError } from "../../model";
import { excelError } from "./excel-error";
import type { Fault } from "./fault";
import { shapeText, type Matrix } from "./matrix";
import type { Parameter } from "./parameter";
import type { Result, Value } from "./result";

/** As many arguments as an element-wise function may have. */
const MOST_PARAMETERS = 6;

/**
 * Calls a formula cell by cell. Single values and single rows or columns are repeated, so that equal shapes go element
 * by element and a row against a column makes a grid, as Excel's own operators do; any other mismatch is #N/A.
 *
 * A bad cell spoils its own cell of the result only. A result of one cell throws its error, since Excel is certain to
 * show the message of a thrown one.
 */
export function elementwise<T extends readonly unknown[]>(
  parameters: { readonly [K in keyof T]: Parameter<T[K]> },
  formula: (...values: T) => Value,
): Result {
  const list: readonly Parameter<unknown>[] = parameters;
  const fault = mismatch(list);
  if (fault) throw excelError(fault);
  const rows = Math.max(...list.map(({ cells }) => cells.length));
  const columns = Math.max(...list.map(({ cells }) => cells[0]?.length ?? 0));
  const valueAt = cellFormula(list, formula as unknown as (...values: unknown[]) => Value);
  if (rows === 1 && columns === 1) return [[thrown(valueAt(0, 0))]];

  // Rows are written out in one pass and never grown from nothing, which keeps the garbage of 100,000 of them small.
  const result = new Array<Result[number]>(rows);
  for (let row = 0; row < rows; row++) {
    const line: Result[number] = [shown(valueAt(row, 0))];
    for (let column = 1; column < columns; column++) line.push(shown(valueAt(row, column)));
    result[row] = line;
  }
  return result;
}

/** The first argument whose shape does not fit an earlier one. */
export function mismatch(parameters: readonly Parameter<unknown>[]): ModelError | null {
  for (const [i, parameter] of parameters.entries()) {
    const other = parameters.slice(0, i).find(({ cells }) => !fits(cells, parameter.cells));
    if (other) return notAvailable(messages.shapes(other.name, shapeText(other.cells), parameter.name, shapeText(parameter.cells)));
  }
  return null;
}

function fits(a: Matrix, b: Matrix): boolean {
  const agree = (x: number, y: number) => x === y || x === 1 || y === 1;
  return agree(a.length, b.length) && agree(a[0]?.length ?? 0, b[0]?.length ?? 0);
}

/**
 * The formula as a function of a place. Its arguments are read one by one into variables rather than into a list, which
 * the engine would have to make anew for every cell; a formula ignores those beyond its own.
 */
function cellFormula(parameters: readonly Parameter<unknown>[], formula: (...values: unknown[]) => Value): (row: number, column: number) => Value {
  if (parameters.length > MOST_PARAMETERS) throw new RangeError(`An element-wise function has at most ${MOST_PARAMETERS} arguments.`);
  const [a, b, c, d, e, f] = Array.from({ length: MOST_PARAMETERS }, (_, i) => argumentOf(parameters[i])) as [Argument, Argument, Argument, Argument, Argument, Argument];
  return (row, column) => {
    const first = valueOf(a, row, column);
    const second = valueOf(b, row, column);
    const third = valueOf(c, row, column);
    const fourth = valueOf(d, row, column);
    const fifth = valueOf(e, row, column);
    const sixth = valueOf(f, row, column);
    return (
      faultIn(first) ?? faultIn(second) ?? faultIn(third) ?? faultIn(fourth) ?? faultIn(fifth) ?? faultIn(sixth) ??
      formula(first, second, third, fourth, fifth, sixth)
    );
  };
}

/** An argument ready for reading: one value for all cells, or a cell for each row, each column or both. */
interface Argument {
  readonly cells: Matrix;
  readonly tall: boolean;
  readonly wide: boolean;
  readonly read: (cell: unknown) => unknown;
  readonly isConstant: boolean;
  readonly constant: unknown;
}

const ABSENT: Argument = { cells: [[]], tall: false, wide: false, read: () => undefined, isConstant: true, constant: undefined };

function argumentOf(parameter: Parameter<unknown> | undefined): Argument {
  if (!parameter) return ABSENT;
  const { cells, read } = parameter;
  const tall = cells.length > 1;
  const wide = (cells[0]?.length ?? 0) > 1;
  const isConstant = !tall && !wide;
  return { cells, tall, wide, read, isConstant, constant: isConstant ? read(cells[0]?.[0]) : undefined };
}

function valueOf({ cells, tall, wide, read, isConstant, constant }: Argument, row: number, column: number): unknown {
  return isConstant ? constant : read(cells[tall ? row : 0]?.[wide ? column : 0]);
}

/** Faults are the only objects among the values that are read. */
function faultIn(value: unknown): Fault | null {
  return typeof value === "object" ? (value as Fault | null) : null;
}

function shown(value: Value): Result[number][number] {
  return typeof value === "object" ? excelError(value) : value;
}

function thrown(value: Value): Result[number][number] {
  if (typeof value === "object") throw excelError(value);
  return value;
}
