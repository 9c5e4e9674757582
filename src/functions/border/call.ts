import type { Fault } from "./fault";
import type { Matrix } from "./matrix";
import type { Parameter } from "./parameter";

/** As many arguments as a function that is called cell by cell may have. */
const MOST_PARAMETERS = 6;

/** A formula with its arguments, ready to be called for any cell. */
export interface Call<R> {
  readonly formula: (...values: unknown[]) => R;
  readonly a: Argument;
  readonly b: Argument;
  readonly c: Argument;
  readonly d: Argument;
  readonly e: Argument;
  readonly f: Argument;
}

export function callOf<R>(parameters: readonly Parameter<unknown>[], formula: Call<R>["formula"]): Call<R> {
  if (parameters.length > MOST_PARAMETERS)
    throw new RangeError(`An element-wise function has at most ${MOST_PARAMETERS} arguments.`);
  const [a, b, c, d, e, f] = parameters.map(argumentOf);
  return { formula, a: a ?? ABSENT, b: b ?? ABSENT, c: c ?? ABSENT, d: d ?? ABSENT, e: e ?? ABSENT, f: f ?? ABSENT };
}

/**
 * The value of one cell. Arguments are read one by one into variables rather than into a list, which the engine would
 * have to make anew for every cell; a formula ignores those beyond its own.
 */
export function valueAt<R>({ formula, a, b, c, d, e, f }: Call<R>, row: number, column: number): R | Fault {
  const first = valueOf(a, row, column);
  const second = valueOf(b, row, column);
  const third = valueOf(c, row, column);
  const fourth = valueOf(d, row, column);
  const fifth = valueOf(e, row, column);
  const sixth = valueOf(f, row, column);
  return (
    faultIn(first) ??
    faultIn(second) ??
    faultIn(third) ??
    faultIn(fourth) ??
    faultIn(fifth) ??
    faultIn(sixth) ??
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

const ABSENT: Argument = {
  cells: [[]],
  tall: false,
  wide: false,
  read: () => undefined,
  takesNumbers: false,
  isConstant: true,
  constant: undefined,
};

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
