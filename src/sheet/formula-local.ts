import type { Separators } from "./cells";
import { tokenize } from "./formula-tokens";

/**
 * A formula with the marks of the user's Excel: "=SUM(A1,{1,0.5})" → "=SUM(A1;{1\\0,5})". Rows of an array are divided
 * by semicolons everywhere.
 */
export function localFormula(formula: string, { list, column, decimal }: Separators): string {
  let inArray = false;
  return tokenize(formula)
    .map(({ kind, text }) => {
      if (kind === "arrayOpen" || kind === "arrayClose") inArray = kind === "arrayOpen";
      if (kind === "comma") return inArray ? column : list;
      return kind === "number" ? text.replace(".", decimal) : text;
    })
    .join("");
}
