import type { Token } from "../sheet/formula-tokens";
import { parseArea, parseReference, type Area } from "../sheet/address";

/** How many cells an argument has; null where only a calculation could tell. */
export type Shape = { readonly rows: number; readonly columns: number } | null;

export const ONE_CELL: Shape = { rows: 1, columns: 1 };

/** The cells that a reference, a name or a table's column stands for; null where that is not known. */
export type Resolve = (reference: string) => Area | null;

/** Knows addresses, and neither names nor tables. */
export const byAddress: Resolve = (reference) => parseArea(parseReference(reference).target);

export const isOneCell = (shape: Shape): boolean => shape !== null && shape.rows === 1 && shape.columns === 1;

/**
 * Shapes of which one repeats along the other, as the functions take them; null where they do not fit or are not known.
 */
export function broadcast(shapes: readonly Shape[]): Shape {
  return shapes.reduce<Shape>((all, shape) => {
    if (all === null || shape === null) return null;
    const rows = fitted(all.rows, shape.rows);
    const columns = fitted(all.columns, shape.columns);
    return rows === null || columns === null ? null : { rows, columns };
  }, ONE_CELL);
}

/** Whether two shapes that are both known do not fit: the functions answer #N/A then. */
export function clash(a: Shape, b: Shape): boolean {
  return a !== null && b !== null && (fitted(a.rows, b.rows) === null || fitted(a.columns, b.columns) === null);
}

function fitted(a: number, b: number): number | null {
  return a === b || b === 1 ? a : a === 1 ? b : null;
}

/** The shape of an array constant, from its tokens. */
export function arrayShape(tokens: readonly Token[]): Shape {
  const rows = tokens.filter(({ kind }) => kind === "rowEnd").length + 1;
  const commas = tokens.filter(({ kind }) => kind === "comma").length;
  return { rows, columns: commas / rows + 1 };
}
