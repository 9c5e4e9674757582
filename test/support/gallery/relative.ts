import { columnIndex } from "../../../src/sheet/address";

/** Quoted texts and sheets' names are passed over; of what is left, cells are found. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(])/g;

/** A formula as it reads from its own cell, so that two cells which were filled down have equal ones: "R[0]C[-1]*2". */
export function relative(formula: string, row: number, column: number): string {
  return formula.replace(
    TOKENS,
    (token: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return token;
      const down = fixedRow === "$" ? digits : `[${Number(digits) - 1 - row}]`;
      const across = fixedColumn === "$" ? letters : `[${columnIndex(letters) - column}]`;
      return `R${down}C${across}`;
    },
  );
}
