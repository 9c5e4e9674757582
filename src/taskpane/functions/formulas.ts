import { FUNCTIONS, type CatalogueFunction } from "./catalogue";

type Signed = Pick<CatalogueFunction, "id" | "parameters">;

/**
 * "=ENVELOPE.BREAKEVEN_PCT(incremental, cost, [margin])": to be read, for brackets mean that an argument may be left
 * out.
 */
export function signature({ id, parameters }: Signed, namespace: string): string {
  return typed(
    `=${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`,
    namespace,
  );
}

/**
 * "=ENVELOPE.BREAKEVEN_PCT(incremental, cost)": to be pasted and filled in. Excel takes no brackets in a cell, so
 * optional arguments stay out.
 */
export function formulaToFill({ id, parameters }: Signed, namespace: string): string {
  const needed = parameters.filter(({ optional }) => !optional).map(({ name }) => name);
  return typed(`=${id}(${needed.join(", ")})`, namespace);
}

/**
 * A formula as it is typed into a cell: our functions carry the namespace.
 *
 * @param formula as docblocks write it, `=LEARNING_ROI(3, 1)`
 * @param namespace what stands before the dot; "" for bare names
 */
export function typed(formula: string, namespace: string): string {
  if (namespace === "") return formula;
  // Texts in quotes may hold anything and stay as they are.
  return formula.replace(/"[^"]*"|\b[A-Z][A-Z_]+(?=\()/g, (word) =>
    FUNCTIONS.some(({ id }) => id === word) ? `${namespace}.${word}` : word,
  );
}
