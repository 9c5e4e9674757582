import { invalid, messages } from "../../model";
import { cellNumber, isBlank } from "./cell";
import { inputError, isFault, type Fault } from "./fault";
import { toMatrix, type Matrix } from "./matrix";

/** An argument of an element-wise function: its cells, and how one of them is read. */
export interface Parameter<T> {
  readonly name: string;
  readonly cells: Matrix;
  readonly read: (cell: unknown) => T | Fault;
}

/**
 * A number or a range of them.
 * @param fallback The value of an optional argument that was left out; without one, leaving it out is a fault.
 */
export function numbers(name: string, argument: unknown, fallback?: number): Parameter<number> {
  const cells = toMatrix(argument);
  if (cells) return { name, cells, read: (cell) => cellNumber(name, cell) };
  return { name, cells: [[null]], read: () => fallback ?? invalid(messages.missing(name)) };
}

/** "rate" or "amount" in any case; left out or blank, it is "rate". */
export function upliftType(argument: unknown): Parameter<"rate" | "amount"> {
  const name = "uplift_type";
  return { name, cells: toMatrix(argument) ?? [[null]], read: upliftTypeOf };
}

function upliftTypeOf(cell: unknown): "rate" | "amount" | Fault {
  if (isBlank(cell)) return "rate";
  const error = inputError(cell);
  if (isFault(error)) return error;
  const text = typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "?";
  const word = text.trim().toLowerCase();
  return word === "rate" || word === "amount" ? word : invalid(messages.upliftType(text));
}
