/** Sheet names and texts, in which a function's name means nothing. */
const QUOTED = /"[^"]*"|'[^']*'/g;
const ADDS_UP = /(?<![\w.])(?:SUM|SUBTOTAL|AGGREGATE|SUMIFS?)\s*\(/i;

/**
 * Whether a formula adds other cells up: SUM, SUBTOTAL, AGGREGATE, SUMIF or SUMIFS somewhere in it.
 * @param formula English function names, with or without "="
 */
export function addsUp(formula: string): boolean {
  return ADDS_UP.test(formula.replace(QUOTED, ""));
}
