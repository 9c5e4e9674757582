import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { readInput } from "../typed-input";
import type { CellValue } from "../store";

/** What Univer keeps of a cell in which something was typed; everything that was there before is taken away. */
export function toUniverCell(input: CellValue, format: string): ICellData {
  const empty = { f: null, si: null, p: null };
  const { value, formula, literalText, numberFormat } = readInput(input, format);
  const style = numberFormat && (format === "" || format === "General") ? { s: { n: { pattern: numberFormat } } } : {};
  if (formula !== undefined) return { ...empty, f: formula, v: null };
  if (value === "" && !literalText) return { ...empty, v: null };
  if (typeof value === "number") return { ...empty, ...style, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...empty, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...empty, v: value, t: literalText ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/**
 * The value of one of Univer's cells; truth values are numbers there, and what HYPERLINK gives is a document of one
 * line.
 */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  if (cell?.v === undefined || cell.v === null) return (cell?.p?.body?.dataStream ?? "").replace(/\r\n$/, "");
  return cell.t === CellValueType.BOOLEAN ? Boolean(Number(cell.v)) : cell.v;
}
