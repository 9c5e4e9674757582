import type { Separators } from "./cells";
import { tokenize } from "./formulaTokens";

/**
 * A formula with the list separator and the decimal mark of the user's Excel: "=SUM(A1,0.5)" → "=SUM(A1;0,5)". Arrays must
 * hold rows of one value, for what stands between their columns differs from language to language.
 */
export function localFormula(formula: string, { list, decimal }: Separators): string {
  return tokenize(formula)
    .map(({ kind, text }) => (kind === "comma" ? list : kind === "number" ? text.replace(".", decimal) : text))
    .join("");
}
