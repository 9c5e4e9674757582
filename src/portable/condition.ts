import type { Quantity } from "./quantity";

/** A condition of a formula: decided already, or its words, which bind tighter than any operator. */
export type Condition = boolean | string;

export const between = (low: number, { value, constant }: Quantity, high: number): Condition =>
  constant === null ? `(${value}>=${low})*(${value}<=${high})` : constant >= low && constant <= high;

/** A share lies in 0..1. */
export const share = (of: Quantity): Condition => between(0, of, 1);

export const above0 = ({ value, constant }: Quantity): Condition => (constant === null ? `(${value}>0)` : constant > 0);

export const from0 = ({ value, constant }: Quantity): Condition =>
  constant === null ? `(${value}>=0)` : constant >= 0;

/** The first is not larger than the second. */
export const inOrder = (a: Quantity, b: Quantity): Condition =>
  a.constant === null || b.constant === null ? `(${a.value}<=${b.value})` : a.constant <= b.constant;

/** All of them, as a product: AND would take the cells of a range together. */
export function all(conditions: readonly Condition[]): Condition {
  if (conditions.includes(false)) return false;
  const open = conditions.filter((condition) => typeof condition === "string");
  return open.length === 0 ? true : open.join("*");
}

/** That no argument holds a text. */
export function noText(quantities: readonly Quantity[]): Condition[] {
  const texts = quantities.flatMap(({ sound }) => (sound && "text" in sound ? [sound.text] : []));
  const others = quantities.flatMap(({ sound }) => (sound && "condition" in sound ? [sound.condition] : []));
  return [...(texts.length === 0 ? [] : [`(${[...new Set(texts)].join("&")}="")`]), ...new Set(others)];
}

/** A formula where a condition holds, and an error where it does not. */
export function where(condition: Condition, then: string, otherwise: string): string {
  return condition === true ? then : condition === false ? otherwise : `IF(${condition},${then},${otherwise})`;
}

/** #VALUE!, with words that say in the formula what was asked for. */
export const refusal = (words: string): string => `VALUE("${words}")`;

/** #N/A: the data is not enough. */
export const NOT_AVAILABLE = "NA()";

/** Either of them. */
export function either(a: Condition, b: Condition): Condition {
  if (a === true || b === true) return true;
  if (a === false || b === false) return a === false ? b : a;
  return `(${a}+${b}>0)`;
}

/** The opposite of a condition. */
export const not = (condition: Condition): Condition =>
  typeof condition === "boolean" ? !condition : `(1-${condition})`;
