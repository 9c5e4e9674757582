import { inputError, type Fault } from "./fault";
import { toMatrix } from "./matrix";

/**
 * The numbers of a range, row by row. Blanks, text and TRUE/FALSE are left out, as AVERAGE does with the cells of a range;
 * the first error of the range comes out again.
 */
export function seriesNumbers(argument: unknown): number[] | Fault {
  const cells = (toMatrix(argument) ?? []).flat();
  const error = cells.map(inputError).find((found) => found !== null);
  return error ?? cells.filter((cell) => typeof cell === "number");
}
