import { withRightNames, type CustomNames } from "../sheet/custom-names";

/**
 * The beginning of every note, by which it is known when the function comes back. Notes stand on sheets, so they are
 * English.
 */
export const NOTE_START = "The value of =";

/** What the note of a cell says that became its value. @param formula as it stood there */
export function noteOf(formula: string, names: CustomNames): string {
  return `The value of ${withRightNames(formula, names)}, which no native formula gives. It does not follow its inputs.`;
}
