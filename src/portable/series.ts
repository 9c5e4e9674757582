import type { Argument } from "./argument";
import { all, noText, NOT_AVAILABLE, refusal, where, type Condition } from "./condition";
import { quantity, type Quantity } from "./quantity";
import { firstCell } from "./reference";
import { isOneCell } from "./shape";
import type { Rendered, Unfit } from "./template";

/** Cells that are taken as periods: blanks and texts in them are left out, as AVERAGE, SLOPE and FORECAST do. */
export function isSeries(argument: Argument | null): argument is Argument {
  if (argument === null) return false;
  const { kind, text } = argument;
  return (
    kind === "cell" ||
    kind === "cells" ||
    kind === "array" ||
    kind === "number" ||
    (kind === "constant" && !/^(?:TRUE|FALSE)$/i.test(text))
  );
}

/** 1, 2, 3 … over the cells of a series, row by row, with functions that every Excel knows. */
export function placesByRow({ text, kind, shape }: Argument): string | null {
  if (shape === null) return null;
  if (isOneCell(shape)) return "1";
  const { rows, columns } = shape;
  const count = (length: number, first: number) => Array.from({ length }, (_, i) => first + i);
  if (kind === "array")
    return `{${count(rows, 0)
      .map((row) => count(columns, row * columns + 1).join(","))
      .join(";")}}`;
  if (kind !== "cells") return null;
  const first = firstCell(text) ?? `INDEX(${text},1,1)`;
  const down = `ROW(${text})-ROW(${first})`;
  const across = `COLUMN(${text})-COLUMN(${first})`;
  return columns === 1 ? `(${down}+1)` : rows === 1 ? `(${across}+1)` : `((${down})*COLUMNS(${text})+${across}+1)`;
}

/** How many cells a series has. */
export function length({ text, shape }: Argument): string {
  if (isOneCell(shape)) return "1";
  if (shape?.columns === 1) return `ROWS(${text})`;
  return shape?.rows === 1 ? `COLUMNS(${text})` : `ROWS(${text})*COLUMNS(${text})`;
}

/** 1 for each cell with a number and 0 for each other: numbers come before texts, and a blank is one. */
export const known = ({ text }: Argument): string => `(${text}<"")`;

/** What is shown of an impact: a word that the formula tells, or words that only a calculation tells. */
export type Shows = { readonly word: string } | { readonly asked: string };

/** @param fallback what is shown when the argument is left out or blank */
export function shows(argument: Argument | null, fallback: string): Shows | null {
  if (argument === null) return { word: fallback };
  if (argument.kind === "text") return { word: argument.text.slice(1, -1).trim().toLowerCase() || fallback };
  // Which of the choices a cell asks for may change; only the definition of a name has room for all of them.
  return argument.kind === "any" ? { asked: argument.text } : null;
}

/** The formula for what is shown, of those that there are. */
export function shown(what: Shows, formulas: Readonly<Record<string, string>>, fallback: string): string | null {
  // The word stands in somebody's formula, and “constructor” is one too.
  if ("word" in what) return Object.hasOwn(formulas, what.word) ? (formulas[what.word] ?? null) : null;
  const word = `LOWER(TRIM(${what.asked}))`;
  const rest = Object.entries(formulas).filter(([name]) => name !== fallback);
  return rest.reduce(
    (otherwise, [name, formula]) => `IF(${word}="${name}",${formula},${otherwise})`,
    `IF((${word}="")+(${word}="${fallback}"),${formulas[fallback] ?? ""},${refusal("output: another choice")})`,
  );
}

/** An argument that takes one cell only. @returns null where it takes several, or a text */
export function single(
  argument: Argument,
): { readonly quantity: Quantity; readonly conditions: readonly Condition[] } | null {
  const one = quantity(argument);
  if (one === null || (one.shape !== null && !isOneCell(one.shape))) return null;
  return {
    quantity: one,
    conditions: [...noText([one]), ...(one.extent ? [`(${one.extent.rows}*${one.extent.columns}=1)`] : [])],
  };
}

/** A line through points before the launch, and the points after it. All are formulas. */
export interface LineImpact {
  readonly x: string;
  readonly y: string;
  /** Points that the line goes through, their mean x and the sum of its squared distances. */
  readonly points: string;
  readonly mean: string;
  readonly squares: string;
  /** Points after the launch, the sum of their y, and their mean x. */
  readonly after: string;
  readonly sum: string;
  readonly afterMean: string;
}

/** The formulas of an impact beyond a line: its total, its average, and its range at a confidence. */
export function beyondLine(line: LineImpact, confidence: string): Record<"total" | "average" | "range", string> {
  const { x, y, points, mean, squares, after, sum, afterMean } = line;
  const expected = `FORECAST(${afterMean},${y},${x})`;
  const total = `${sum}-${after}*${expected}`;
  const reach = `SQRT(${after}+${after}^2/${points}+(${after}*(${afterMean}-${mean}))^2/(${squares}))`;
  const half = `TINV(1-${confidence},${points}-2)*STEYX(${y},${x})*${reach}`;
  return { total, average: `${sum}/${after}-${expected}`, range: `${total}+{-1,0,1}*${half}` };
}

/** #N/A for fewer than three points, and #VALUE! where a condition does not hold. */
export function guarded(
  points: readonly string[],
  conditions: readonly Condition[],
  words: string,
  formula: string,
): string {
  const few = points.map((count) => `(${count}>=3)`);
  return where(all(conditions), few.length === 0 ? formula : where(all(few), formula, NOT_AVAILABLE), refusal(words));
}

/** One number, or the three of a range side by side. */
export function impact(
  what: Shows,
  text: string | null,
  series: readonly Argument[],
  widths: Readonly<Record<string, number>> = {},
): Rendered | Unfit {
  if (text === null) return "none";
  const known = "word" in what && Object.hasOwn(widths, what.word) ? widths[what.word] : undefined;
  const columns = "word" in what ? (known ?? (what.word === "range" ? 3 : 1)) : null;
  const wide = columns !== 1;
  return {
    text,
    shape: columns === null ? null : { rows: 1, columns },
    numeric: true,
    array: wide || series.some(({ lifts }) => lifts),
  };
}

/** Equal as they lie on the sheet, or not known to differ. */
export function alike({ shape: a }: Argument, { shape: b }: Argument): boolean {
  return a === null || b === null || (a.rows === b.rows && a.columns === b.columns);
}
