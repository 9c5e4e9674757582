import { tokenize } from "../sheet/formula-tokens";
import { argumentOf, type Argument } from "./argument";
import type { Condition } from "./condition";
import { cellsOfReference } from "./reference";
import { isOneCell, ONE_CELL } from "./shape";

/** The cells of an argument one by one, each an argument of its own, row by row. */
export interface Items {
  readonly items: readonly Argument[];
  /** That there are still so many of them, where a name or a table's column may grow. */
  readonly unchanged: Condition;
}

/** @returns null where only a calculation could tell how many there are */
export function itemsOf(argument: Argument): Items | null {
  const { text, kind, shape } = argument;
  if (shape === null) return null;
  if (isOneCell(shape) && kind !== "array") return { items: [argument], unchanged: true };
  if (kind === "array") return { items: elements(text), unchanged: true };
  const cells = kind === "cells" ? cellsOfReference(text) : null;
  if (cells) return { items: cells.map((cell) => single(cell, "cell")), unchanged: true };
  const places = Array.from(
    { length: shape.rows * shape.columns },
    (_, i) => [Math.floor(i / shape.columns) + 1, (i % shape.columns) + 1] as const,
  );
  const items = places.map(([row, column]) =>
    single(`INDEX(${text},${row},${column})`, kind === "number" ? "number" : "cell"),
  );
  return { items, unchanged: kind === "cells" ? `(ROWS(${text})*COLUMNS(${text})=${items.length})` : true };
}

const single = (text: string, kind: Argument["kind"]): Argument => ({
  text,
  kind,
  constant: null,
  shape: ONE_CELL,
  lifts: false,
});

/** The constants of an array constant. */
function elements(text: string): Argument[] {
  const parts: string[] = [""];
  for (const { kind, text: word } of tokenize(text)) {
    if (kind === "arrayOpen" || kind === "arrayClose") continue;
    if (kind === "comma" || kind === "rowEnd") parts.push("");
    else parts[parts.length - 1] += word;
  }
  return parts.map((part) => argumentOf(part.trim(), () => null));
}

/** Whether nothing stands in an item. */
export function isBlank({ text, kind }: Argument): Condition {
  if (kind === "constant" || kind === "number") return false;
  return kind === "text" ? text === '""' : `(${text}="")`;
}

/** Whether anything stands in one of several items. */
export function isFilled(items: readonly Argument[]): Condition {
  const blanks = items.map((item) => [item, isBlank(item)] as const);
  if (blanks.some(([, blank]) => blank === false)) return true;
  const open = blanks.flatMap(([{ text }, blank]) => (blank === true ? [] : [text]));
  return open.length === 0 ? false : `(${open.join("&")}<>"")`;
}

/**
 * An item as a label: without spaces around it, and numbers with a point whatever the country. What a text has between
 * its words stays, for TRIM would take that away too; it is only asked where a text begins or ends with a space.
 */
export function labelText({ text, kind, constant }: Argument): string {
  if (kind === "text") return `"${text.slice(1, -1).trim()}"`;
  if (constant !== null)
    return `"${/^(?:TRUE|FALSE)$/i.test(text) ? text.toUpperCase() : String(constant).toUpperCase()}"`;
  return `IF(ISTEXT(${text}),${trimmed(text)},IF(ISLOGICAL(${text}),IF(${text},"TRUE","FALSE"),${digits(text)}))`;
}

export const trimmed = (text: string): string => `IF((LEFT(${text})=" ")+(RIGHT(${text})=" "),TRIM(${text}),${text})`;

/** A number as text with a point: how half a number is written tells what stands in a point's place in this country. */
export const digits = (number: string): string => `SUBSTITUTE(${number},MID(1/2,2,1),".")`;

/** {1;2;3}, or {1,2,3} side by side. */
export const counted = (count: number, between: ";" | ","): string =>
  `{${Array.from({ length: count }, (_, i) => i + 1).join(between)}}`;

/** More values CHOOSE does not take. */
export const MOST_CHOICES = 254;
