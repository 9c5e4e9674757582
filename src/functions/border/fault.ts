import { isModelError, type ModelError } from "../../model";

/** An Excel error that came in with an argument and goes out again unchanged: "#DIV/0!". */
export class InputError {
  constructor(readonly code: string) {}
}

/** Why a cell of the result holds no number. */
export type Fault = ModelError | InputError;

/** Whether a value is a fault. */
export function isFault(value: unknown): value is Fault {
  return value instanceof InputError || isModelError(value);
}

const EXCEL_ERROR =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)$/;

/**
 * The error in a cell of an argument. The custom-functions runtime hands errors over as CustomFunctions.Error, data
 * types as an object with a basicValue, and some hosts as the text that the cell shows.
 */
export function inputError(cell: unknown): InputError | null {
  const text = typeof cell === "object" && cell !== null ? errorText(cell) : cell;
  return typeof text === "string" && EXCEL_ERROR.test(text) ? new InputError(text) : null;
}

function errorText(cell: object): unknown {
  if ("code" in cell) return cell.code;
  return "basicValue" in cell ? cell.basicValue : null;
}
