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

/**
 * Control groups side by side, a column each, where a range has a row for each of so many periods and more columns than
 * one; otherwise the one series that the range is.
 */
export function groupsOf(argument: unknown, length: number): readonly Series[] | Fault {
  const matrix = toMatrix(argument) ?? [];
  const columns = matrix.length === length ? (matrix[0]?.length ?? 0) : 0;
  if (columns < 2) {
    const series = periods(argument);
    return isFault(series) ? series : [series];
  }
  const groups = Array.from({ length: columns }, (_, column) => periods(matrix.map((row) => [row[column]])));
  return groups.find(isFault) ?? (groups as Series[]);
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
