import { messages } from "../../model";
import { InputError, type Fault } from "./fault";

/** The runtime's class is an Error that can be thrown, though its typings do not say so. */
export type ExcelError = CustomFunctions.Error & Error;

/**
 * The errors that a custom function may give; #NAME? and #REF! may only come in. They are written out because the
 * typings put the members of ErrorCode into CustomFunctionsRuntime 1.3, above the class that takes them.
 */
const OUTGOING = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"] as const;

type OutgoingCode = (typeof OUTGOING)[number];

/**
 * A fault as Excel takes it. Excel shows a message with #VALUE! and #N/A only. An error that came in goes out unchanged
 * where Excel allows that, and as #VALUE! with its name where not.
 */
export function excelError(fault: Fault): ExcelError {
  if (!(fault instanceof InputError)) return error(fault.kind === "value" ? "#VALUE!" : "#N/A", fault.message);
  const code = OUTGOING.find((known) => known === fault.code);
  return code ? error(code) : error("#VALUE!", messages.inputError(fault.code));
}

function error(code: OutgoingCode, message?: string): ExcelError {
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, message) as ExcelError;
}
