import type { Series } from "../../model";
import { inputError, isFault, type Fault } from "./fault";
import { toMatrix } from "./matrix";

/**
 * The periods of a range, row by row. Blanks, text and TRUE/FALSE are periods whose revenue is not known, as Excel's
 * FORECAST and SLOPE leave them out with their partner; the first error of the range comes out again.
 */
export function periods(argument: unknown): Series | Fault {
  const values: (number | null)[] = [];
  for (const row of toMatrix(argument) ?? []) {
    for (const cell of row) {
      const error = typeof cell === "number" ? null : inputError(cell);
      if (error) return error;
      values.push(periodOf(cell));
    }
  }
  return values;
}

/** The known numbers of a range, as AVERAGE takes them. */
export function knownNumbers(argument: unknown): number[] | Fault {
  const values = periods(argument);
  return isFault(values) ? values : values.filter((value) => value !== null);
}

function periodOf(cell: unknown): number | null {
  if (typeof cell === "number") return cell;
  const basic = typeof cell === "object" && cell !== null && "basicValue" in cell ? cell.basicValue : null;
  return typeof basic === "number" ? basic : null;
}
