import { invalid, notAvailable, type ModelError } from "./errors";
import { messages } from "./messages";

/** Revenue of consecutive periods, in currency; null for a period whose revenue is not known. */
export type Series = readonly (number | null)[];

/** A series needs at least one value, and finite ones. */
export function badSeries(name: string, values: Series): ModelError | null {
  if (!values.some((value) => value !== null)) return notAvailable(messages.noNumbers(name));
  const found = values.find((value) => value !== null && !Number.isFinite(value));
  return typeof found === "number" ? invalid(messages.notFinite(name, found)) : null;
}

/** Two series that belong together period by period need equal lengths. */
export function unequalSeries(
  first: string,
  firstValues: Series,
  second: string,
  secondValues: Series,
): ModelError | null {
  if (firstValues.length === secondValues.length) return null;
  return notAvailable(messages.lengths(first, firstValues.length, second, secondValues.length));
}

/** Two series of the same periods: each with a value, and equally long. */
export function badPair(first: string, firstValues: Series, second: string, secondValues: Series): ModelError | null {
  return (
    badSeries(first, firstValues) ??
    badSeries(second, secondValues) ??
    unequalSeries(first, firstValues, second, secondValues)
  );
}

/** Points of a regression: the pairs in which both values are known, as Excel's SLOPE takes them. */
export function completePairs(x: Series, y: Series): { readonly x: number[]; readonly y: number[] } {
  const pairs = { x: [] as number[], y: [] as number[] };
  y.forEach((value, i) => {
    const other = x[i] ?? null;
    if (value === null || other === null) return;
    pairs.x.push(other);
    pairs.y.push(value);
  });
  return pairs;
}

/** The numbers of consecutive periods, from 1 unless told otherwise. */
export function positions(count: number, first = 1): number[] {
  const numbers = new Array<number>(count);
  for (let i = 0; i < count; i++) numbers[i] = first + i;
  return numbers;
}
