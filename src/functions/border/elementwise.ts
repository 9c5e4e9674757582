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
  const call = callOf(list, formula as unknown as Call["formula"]);
  if (rows === 1 && columns === 1) return [[thrown(valueAt(call, 0, 0))]];

  // Rows are written out in one pass and never grown from nothing, which keeps the garbage of 100,000 of them small.
  const result = new Array<Result[number]>(rows);
  for (let row = 0; row < rows; row++) {
    const line: Result[number] = [shown(valueAt(call, row, 0))];
    for (let column = 1; column < columns; column++) line.push(shown(valueAt(call, row, column)));
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

/** A formula with its arguments, ready to be called for any cell. */
interface Call {
  readonly formula: (...values: unknown[]) => Value;
  readonly a: Argument;
  readonly b: Argument;
  readonly c: Argument;
  readonly d: Argument;
  readonly e: Argument;
  readonly f: Argument;
}

function callOf(parameters: readonly Parameter<unknown>[], formula: Call["formula"]): Call {
  if (parameters.length > MOST_PARAMETERS) throw new RangeError(`An element-wise function has at most ${MOST_PARAMETERS} arguments.`);
  const [a, b, c, d, e, f] = parameters.map(argumentOf);
  return { formula, a: a ?? ABSENT, b: b ?? ABSENT, c: c ?? ABSENT, d: d ?? ABSENT, e: e ?? ABSENT, f: f ?? ABSENT };
}

/**
 * The value of one cell. Arguments are read one by one into variables rather than into a list, which the engine would
 * have to make anew for every cell; a formula ignores those beyond its own.
 */
function valueAt({ formula, a, b, c, d, e, f }: Call, row: number, column: number): Value {
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
}

/** An argument ready for reading: one value for all cells, or a cell for each row, each column or both. */
interface Argument {
  readonly cells: Matrix;
  readonly tall: boolean;
  readonly wide: boolean;
  readonly read: (cell: unknown) => unknown;
  readonly takesNumbers: boolean;
  readonly isConstant: boolean;
  readonly constant: unknown;
}

const ABSENT: Argument = { cells: [[]], tall: false, wide: false, read: () => undefined, takesNumbers: false, isConstant: true, constant: undefined };

function argumentOf({ cells, read, takesNumbers = false }: Parameter<unknown>): Argument {
  const tall = cells.length > 1;
  const wide = (cells[0]?.length ?? 0) > 1;
  const isConstant = !tall && !wide;
  return { cells, tall, wide, read, takesNumbers, isConstant, constant: isConstant ? read(cells[0]?.[0]) : undefined };
}

function valueOf(argument: Argument, row: number, column: number): unknown {
  if (argument.isConstant) return argument.constant;
  const cell = argument.cells[argument.tall ? row : 0]?.[argument.wide ? column : 0];
  return typeof cell === "number" && argument.takesNumbers ? cell : argument.read(cell);
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
