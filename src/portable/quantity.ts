import type { Argument } from "./argument";
import { ONE_CELL, type Shape } from "./shape";

/**
 * An argument as a number in element-wise arithmetic: a blank, or a text without letters, counts as 0, as in the
 * functions.
 */
export interface Quantity {
  /** The number; binds tighter than any operator. */
  readonly value: string;
  /** True where the argument holds no text; null where it cannot hold one. */
  readonly sound: Soundness | null;
  /** The number itself where the formula tells it. */
  readonly constant: number | null;
  readonly shape: Shape;
  /** How many rows and columns it has, to be asked at calculation; null where that need not be asked. */
  readonly extent: { readonly rows: string; readonly columns: string } | null;
}

/** Single cells are asked together, `T(A1)&T(B1)=""`, and everything else for itself. */
export type Soundness = { readonly text: string } | { readonly condition: string };

/** A number that is written out. */
export const literal = (value: number): Quantity => ({
  value: String(value),
  sound: null,
  constant: value,
  shape: ONE_CELL,
  extent: null,
});

/** Reads an argument as a number. @returns null for a text constant, which no function takes for a number */
export function quantity({ text, kind, constant, shape }: Argument): Quantity | null {
  const extent = shape === null ? { rows: `ROWS(${text})`, columns: `COLUMNS(${text})` } : null;
  if (kind === "text") return null;
  if (kind === "constant" || kind === "number")
    return { value: /^(?:TRUE|FALSE)$/i.test(text) ? String(constant) : text, sound: null, constant, shape, extent };
  if (kind === "cell") return { value: `N(${text})`, sound: { text: `T(${text})` }, constant, shape, extent };
  // TRUE counts 1 in sums, but lies behind every number when it is compared with one.
  return {
    value: `IF(${text}="",0,${text}*1)`,
    sound: { condition: `(ISTEXT(${text})*(${text}<>"")=0)` },
    constant,
    shape,
    extent,
  };
}
