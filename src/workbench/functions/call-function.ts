import type { FunctionArgument, FunctionResult } from "../../simulator/store";
import type { ParameterMetadata } from "./metadata";

/** A custom function as the add-in associated it. */
export type AssociatedFunction = (...args: unknown[]) => unknown;

/**
 * Calls a custom function as Excel does: a parameter for ranges gets rows of values whatever is passed, an argument that
 * is left out is undefined, and the invocation comes last. An error that is thrown, or stands in the result, shows as
 * its code.
 */
export async function callFunction(
  run: AssociatedFunction,
  parameters: readonly ParameterMetadata[],
  args: readonly FunctionArgument[],
  address: string,
): Promise<FunctionResult> {
  const given = parameters.map(({ dimensionality }, index) => (dimensionality === "matrix" ? asRows(args[index]) : asValue(args[index])));
  try {
    return shown(await run(...given, { address }));
  } catch (error) {
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

/** CustomFunctions.Error carries its code, "#N/A". */
function errorCode(value: unknown): string | null {
  const code = typeof value === "object" && value !== null && "code" in value ? value.code : null;
  return typeof code === "string" && code.startsWith("#") ? code : null;
}
