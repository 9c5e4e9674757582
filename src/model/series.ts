import { invalid, notAvailable, type ModelError } from "./errors";
import { messages } from "./messages";

/** A series needs at least one value, and finite ones. */
export function badSeries(name: string, values: readonly number[]): ModelError | null {
  if (values.length === 0) return notAvailable(messages.noNumbers(name));
  const found = values.find((value) => !Number.isFinite(value));
  return found === undefined ? null : invalid(messages.notFinite(name, found));
}

/** Two series that belong together period by period need equal lengths. */
export function unequalSeries(
  first: string,
  firstValues: readonly number[],
  second: string,
  secondValues: readonly number[],
): ModelError | null {
  if (firstValues.length === secondValues.length) return null;
  return notAvailable(messages.lengths(first, firstValues.length, second, secondValues.length));
}
