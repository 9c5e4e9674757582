import { tokenize, type Token } from "../sheet/formula-tokens";
import { EACH, NUMBER_EACH } from "./result-shape";
import { isOneCell, type Resolve } from "./shape";

/**
 * Whether a formula takes several cells where Excel works with one: `A1:A3*2`, `ABS(A1:A3)`. In a formula that is no
 * array formula Excel then takes the one cell in the formula's own row or column, in an array formula each of them.
 */
export function takesCellsOneByOne(formula: string, resolve: Resolve): boolean {
  const tokens = tokenize(formula).filter(({ kind }) => kind !== "space");
  return tokens.some((token, index) => isSeveral(token, resolve) && isAlone(tokens, index));
}

const isSeveral = ({ kind, text }: Token, resolve: Resolve) =>
  (kind === "cells" || kind === "table" || kind === "name") && !isOneCell(resolve(text));

/**
 * Whether an operator stands beside the cells, or a function that takes values for itself around them; brackets of
 * their own aside.
 */
function isAlone(tokens: readonly Token[], index: number): boolean {
  let [left, right] = [index - 1, index + 1];
  while (tokens[left]?.kind === "open" && tokens[left - 1]?.kind !== "function" && tokens[right]?.kind === "close") {
    left--;
    right++;
  }
  if (isOperator(tokens[left]) || isOperator(tokens[right])) return true;
  const name = tokens[left]?.kind === "open" ? tokens[left - 1]?.text.toUpperCase() : undefined;
  return name !== undefined && (NUMBER_EACH.has(name) || EACH.has(name));
}

const isOperator = (token: Token | undefined) => token?.kind === "operator" && token.text !== ":";
