import type { CellValue } from "./store";

/** What Excel makes of something typed into a cell. */
export interface TypedInput {
  readonly value: CellValue;
  /** With its leading "=". */
  readonly formula?: string;
  /** Text that must not be read as a number later. */
  readonly literalText?: boolean;
  /** The format that typing gives to a cell that has none of its own. */
  readonly numberFormat?: string;
}

const ERROR_VALUE = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|CONNECT!|BUSY!)$/;

/** Whether a value is one of Excel's error values. */
export function isErrorValue(value: unknown): value is string {
  return typeof value === "string" && ERROR_VALUE.test(value);
}

/**
 * Reads an input as the cell of an English (US) Excel does: `Range.values` and `Range.formulas` go through the same
 * door as the keyboard. Numbers, percentages, truth values and ISO dates change what they are; "'" in front and the
 * text format "@" keep text as it is.
 * @param format the number format of the cell
 */
export function readInput(input: CellValue, format: string): TypedInput {
  if (typeof input !== "string") return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1), literalText: true };
  if (format === "@") return { value: input, literalText: true };
  if (input.startsWith("=") && input.length > 1) return { value: "", formula: plainFormula(input) };
  const text = input.trim();
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return { value: Number(text) };
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(text))
    return { value: Number(text.replace(/,/g, "")), numberFormat: "#,##0" };
  if (/^[+-]?(\d+\.?\d*|\.\d+)%$/.test(text))
    return { value: Number(text.slice(0, -1)) / 100, numberFormat: text.includes(".") ? "0.00%" : "0%" };
  const day = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const serial = day ? dateSerial(Number(day[1]), Number(day[2]), Number(day[3])) : null;
  return serial === null ? { value: input } : { value: serial, numberFormat: "m/d/yyyy" };
}

/** Files and some callers mark functions younger than Excel 2007 with `_xlfn.`; a cell shows them without. */
export function plainFormula(formula: string): string {
  return formula.replace(/_xlfn\.(_xlws\.)?|_xlpm\./g, "");
}

/** Days since 30 December 1899, right from March 1900 on; null for a day that no calendar has. */
function dateSerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = date.getTime() / 86_400_000 + 25_569;
  return serial >= 61 ? serial : null;
}
