import { messages } from "../../model";
import { InputError, type Fault } from "./fault";

/** The runtime's class is an Error that can be thrown, though its typings do not say so. */
export type ExcelError = CustomFunctions.Error & Error;

/**
 * A fault as Excel takes it. Excel shows a message with #VALUE! and #N/A only, and the runtime knows seven codes: a
 * newer one, such as #SPILL!, comes out as #VALUE! that names it.
 */
export function excelError(fault: Fault): ExcelError {
  const codes = CustomFunctions.ErrorCode;
  if (!(fault instanceof InputError)) return error(fault.kind === "value" ? codes.invalidValue : codes.notAvailable, fault.message);
  const known = Object.values(codes).find((code) => String(code) === fault.code);
  return known === undefined ? error(codes.invalidValue, messages.inputError(fault.code)) : error(known);
}

function error(code: CustomFunctions.ErrorCode, message?: string): ExcelError {
  return new CustomFunctions.Error(code, message) as ExcelError;
}
