import { columnIndex } from "../../src/sheet/address";

/**
 * A formula as IronCalc 0.8 understands it: it takes ROW and COLUMN of a range for those of its first cell, so the places of
 * a series are written out. What they are is nothing of ours: Excel's ROW counts from 1 on every sheet.
 */
export function forIronCalc(formula: string): string {
  return formula
    .replace(/ROW\(\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)\)/g, (_, from: string, to: string) => `{${list(Number(from), Number(to)).join(";")}}`)
    .replace(/COLUMN\(\$?([A-Z]+)\$?\d+:\$?([A-Z]+)\$?\d+\)/g, (_, from: string, to: string) => `{${list(columnIndex(from) + 1, columnIndex(to) + 1).join(",")}}`);
}

const list = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
