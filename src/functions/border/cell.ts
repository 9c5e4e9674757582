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
  // Excel has no negative zero, so none may go back to it.
  if (typeof cell === "number") return cell + 0;
  if (isBlank(cell)) return 0;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  const error = inputError(cell);
  if (error) return error;
  if (typeof cell === "string") return invalid(messages.text(name, cell));
  return formattedNumber(cell) ?? invalid(messages.notACell(name));
}

/** A cell as text without spaces around it: a number as its digits, a blank as "". */
export function cellText(name: string, cell: unknown): string | Fault {
  if (isBlank(cell)) return "";
  const error = inputError(cell);
  if (error) return error;
  if (typeof cell === "string") return cell.trim();
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell).toUpperCase();
  const formatted = formattedNumber(cell);
  return formatted === null ? invalid(messages.notText(name, "not a text")) : String(formatted);
}

/** Days that Excel counts in its 1900 system; before 1 March 1900 its calendar is off by one. */
const FIRST_DAY = 61;
const LAST_DAY = 2_958_465;
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const LONG_DATE = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/**
 * A date in words, "12 March 2026": a number is a day of Excel's 1900 date system, which is the only one that a custom
 * function can know of, and a text stands as it is.
 */
export function cellDate(name: string, cell: unknown): string | Fault {
  const serial = typeof cell === "number" ? cell : formattedNumber(cell);
  if (serial === null) return cellText(name, cell);
  if (serial >= FIRST_DAY && serial < LAST_DAY + 1) return LONG_DATE.format(EPOCH + Math.floor(serial) * DAY);
  return invalid(messages.notADate(name, String(serial)));
}

/** The number inside one of Excel's data types. */
function formattedNumber(cell: unknown): number | null {
  if (typeof cell !== "object" || cell === null || !("basicValue" in cell)) return null;
  return typeof cell.basicValue === "number" ? cell.basicValue : null;
}
