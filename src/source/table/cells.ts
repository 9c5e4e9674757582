import { cellAddress } from "../../sheet/address";
import { quoteSheet } from "../../sheet/formula";
import type { CellValue } from "../../sheet/spec";
import type { CellBlock } from "../../sheet/workbook";
import { decimalMarkIn, isNothing, readAmountText } from "../text/amount-text";

/** Nothing, or nothing but spaces. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** One of Excel's error values, which travel as their text. */
export function isError(value: CellValue): boolean {
  return (
    typeof value === "string" &&
    /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|PYTHON!)$/.test(
      value,
    )
  );
}

/** A number, or a text that is one once its currency and marks are understood. */
export function isAmountLike(value: CellValue): boolean {
  if (typeof value === "number") return true;
  if (typeof value !== "string") return false;
  const amount = readAmountText(value);
  return amount ? !amount.percent && decimalMarkIn(amount.digits) !== "!" : isNothing(value);
}

/** `Data!C3`: a cell of a block as people name it. @param row from 0 in the block */
export function cellName(block: CellBlock, row: number, column: number): string {
  return `${quoteSheet(block.sheet)}!${cellAddress({ row: block.area.row + row, column: block.area.column + column })}`;
}

/** The value of a cell of a block; null beyond its edges. */
export function valueAt(block: CellBlock, row: number, column: number): CellValue {
  return block.values[row]?.[column] ?? null;
}

/** The texts and numbers of a row with where they stand, blanks left out. */
export function filledCells(row: readonly CellValue[]): { value: CellValue; index: number }[] {
  const filled: { value: CellValue; index: number }[] = [];
  row.forEach((value, index) => {
    if (!isBlank(value)) filled.push({ value, index });
  });
  return filled;
}
