import { excelError } from "./excel-error";
import { isFault, type Fault } from "./fault";

/** What a formula gives for one cell. */
export type Value = number | string | boolean | Fault;

/** What a function gives Excel: one cell, or a range that spills. */
export type Result = (number | string | boolean | CustomFunctions.Error)[][];

/**
 * A value as it goes to Excel. The fault of a result of one cell is thrown, since Excel is certain to show the message
 * of a thrown error; in a range each fault spoils its own cell only.
 */
export function toExcel(values: readonly (readonly Value[])[]): Result {
  const only = values.length === 1 && values[0]?.length === 1 ? values[0][0] : undefined;
  if (isFault(only)) throw excelError(only);
  // Faults are the only objects among values, and asking for that is cheaper than for their class.
  return values.map((row) => row.map((value) => (typeof value === "object" ? excelError(value) : value)));
}
