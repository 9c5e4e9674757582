import { invalid, messages } from "../../model";
import { inputError, type Fault } from "./fault";

/** A cell without content; Excel gives null or "" for it. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "";
}

/**
 * A cell as a number in element-wise arithmetic, as Excel's own operators take it: a blank is 0, TRUE is 1. Text is a
 * fault even where it looks like a number, since "1.234" is two numbers in two languages.
 */
export function cellNumber(name: string, cell: unknown): number | Fault {
  if (typeof cell === "number") return cell;
  if (isBlank(cell)) return 0;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  const error = inputError(cell);
  if (error) return error;
  if (typeof cell === "string") return invalid(messages.text(name, cell));
  return formattedNumber(cell) ?? invalid(messages.notACell(name));
}

/** The number inside one of Excel's data types. */
function formattedNumber(cell: unknown): number | null {
  if (typeof cell !== "object" || cell === null || !("basicValue" in cell)) return null;
  return typeof cell.basicValue === "number" ? cell.basicValue : null;
}
