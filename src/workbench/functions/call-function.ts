import type { FunctionArgument, FunctionResult } from "../../simulator/store";
import type { ParameterMetadata } from "./metadata";

/** A custom function as the add-in associated it. */
export type AssociatedFunction = (...args: unknown[]) => unknown;

/** An error in a result with what it says of itself; rows and columns count from the cell that calls. */
export interface SaidError {
  readonly row: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
}

/**
 * Calls a custom function as Excel does: a parameter for ranges gets rows of values whatever is passed, an argument
 * that is left out is undefined, and the invocation comes last. An error that is thrown, or stands in the result, shows
 * as its code; what it says of itself goes to `say`, which is called after every call, with nothing where all went
 * well.
 */
export async function callFunction(
  run: AssociatedFunction,
  parameters: readonly ParameterMetadata[],
  args: readonly FunctionArgument[],
  address: string,
  say: (errors: readonly SaidError[]) => void = () => undefined,
): Promise<FunctionResult> {
  const given = parameters.map(({ dimensionality }, index) =>
    dimensionality === "matrix" ? asRows(args[index]) : asValue(args[index]),
  );
  try {
    const result = await run(...given, { address });
    say(saidErrors(result));
    return shown(result);
  } catch (error) {
    say(saidErrors(error));
    return errorCode(error) ?? "#VALUE!";
  }
}

function asRows(argument: FunctionArgument): unknown {
  if (argument === undefined) return undefined;
  return Array.isArray(argument) ? argument : [[argument]];
}

function asValue(argument: FunctionArgument): unknown {
  if (!Array.isArray(argument)) return argument;
  const rows = argument as readonly (readonly unknown[])[];
  return rows[0]?.[0];
}

function shown(result: unknown): FunctionResult {
  if (!Array.isArray(result)) return cell(result);
  return (result as readonly unknown[]).map((row) => (Array.isArray(row) ? row.map(cell) : [cell(row)]));
}

function cell(value: unknown): number | string | boolean | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  if (typeof value === "string" || typeof value === "boolean") return value;
  return value === null || value === undefined ? null : (errorCode(value) ?? "#VALUE!");
}

/** Errors that came in with an argument and go out again say nothing. */
function saidErrors(result: unknown): readonly SaidError[] {
  const rows: readonly unknown[] = Array.isArray(result) ? result : [[result]];
  return rows.flatMap((cells, row) =>
    (Array.isArray(cells) ? (cells as readonly unknown[]) : [cells]).flatMap((value, column) => {
      const code = errorCode(value);
      const message = textAt(value, "message");
      return code !== null && message !== null && message !== "" ? [{ row, column, code, message }] : [];
    }),
  );
}

/** CustomFunctions.Error carries its code, "#N/A". */
function errorCode(value: unknown): string | null {
  const code = textAt(value, "code");
  return code?.startsWith("#") ? code : null;
}

/**
 * A property that is a text. The pane's errors are of another window, so they are no instance of this window's Error.
 */
function textAt(value: unknown, property: "code" | "message"): string | null {
  const text: unknown = typeof value === "object" && value !== null ? Reflect.get(value, property) : null;
  return typeof text === "string" ? text : null;
}
