import { tokenize, type Token } from "../sheet/formula-tokens";
import { NUMBER_EACH, ONE_NUMBER, resultShape } from "./result-shape";
import { arrayShape, isOneCell, ONE_CELL, type Resolve, type Shape } from "./shape";

/** An argument of a call, with as much as its words tell of what it will hold. */
export interface Argument {
  /** The words; they bind tighter than any operator, so that they may stand beside one. */
  readonly text: string;
  /**
   * "cells" may be taken apart and have rows; "number" can hold no text; "text" is a text constant; "any" is all else.
   */
  readonly kind: "constant" | "text" | "cell" | "cells" | "array" | "number" | "any";
  /** Of a constant its number. */
  readonly constant: number | null;
  readonly shape: Shape;
  /** Whether the words take cells one by one that stand together, which Excel works out only in an array formula. */
  readonly lifts: boolean;
}

/** A column of a table in the formula's own row: `[@Revenue]`, `Sales[[#This Row],[Revenue]]`. */
const ONE_ROW = /\[(?:@|\[#This Row\])/i;
const ARITHMETIC = new Set(["+", "-", "*", "/", "^", "%"]);
const COMPARISON = new Set(["=", "<>", "<", ">", "<=", ">="]);

/** Reads an argument. @param text without the spaces around it, and not empty */
export function argumentOf(text: string, resolve: Resolve): Argument {
  const tokens = tokenize(text).filter(({ kind }) => kind !== "space");
  const constant = constantOf(tokens);
  if (constant !== null)
    return {
      text: tokens[0]?.text === "-" ? `(${text})` : text,
      kind: "constant",
      constant,
      shape: ONE_CELL,
      lifts: false,
    };
  const inner = bracketed(text, tokens);
  if (inner !== null) {
    const argument = argumentOf(inner, resolve);
    return { ...argument, text: argument.text.startsWith("(") ? argument.text : text };
  }
  return oneWord(text, tokens, resolve) ?? wholeArray(text, tokens) ?? worked(text, tokens, resolve);
}

/**
 * What stands between brackets around the whole; null where there are none, and where they hold a list of references.
 */
function bracketed(text: string, tokens: readonly Token[]): string | null {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first?.kind !== "open" || last?.kind !== "close") return null;
  let depth = 0;
  const closesAt = tokens.findIndex(
    ({ kind }) => (kind === "open" ? ++depth : kind === "close" ? --depth : depth) === 0,
  );
  const inner = text.slice(first.end, last.start).trim();
  return closesAt === tokens.length - 1 &&
    inner !== "" &&
    !topLevel(tokens.slice(1, -1)).some(({ kind }) => kind === "comma")
    ? inner
    : null;
}

/** 3, 3%, -3, TRUE. */
function constantOf(tokens: readonly Token[]): number | null {
  const signed = tokens[0]?.text === "-" || tokens[0]?.text === "+";
  const [word, ...percents] = signed ? tokens.slice(1) : tokens;
  if (word?.kind === "logical")
    return !signed && percents.length === 0 ? Number(word.text.toUpperCase() === "TRUE") : null;
  if (word?.kind !== "number" || percents.some(({ text }) => text !== "%")) return null;
  const size = Number(word.text) / 100 ** percents.length;
  return tokens[0]?.text === "-" ? -size : size;
}

function oneWord(text: string, tokens: readonly Token[], resolve: Resolve): Argument | null {
  const [word] = tokens;
  if (tokens.length !== 1 || !word) return null;
  const none = { text, constant: null, lifts: false } as const;
  if (word.kind === "text") return { ...none, kind: "text", shape: ONE_CELL };
  if (word.kind !== "cells" && word.kind !== "table" && word.kind !== "name") return null;
  if (word.kind === "table" && ONE_ROW.test(text) && !text.includes(":"))
    return { ...none, kind: "cell", shape: ONE_CELL };
  const area = resolve(text);
  const shape = area && { rows: area.rows, columns: area.columns };
  // A name may stand for anything, a column of a table for a cell of it.
  if (word.kind === "cells") return { ...none, kind: isOneCell(shape) ? "cell" : "cells", shape };
  return { ...none, kind: shape === null ? "any" : isOneCell(shape) ? "cell" : "cells", shape };
}

function wholeArray(text: string, tokens: readonly Token[]): Argument | null {
  if (tokens[0]?.kind !== "arrayOpen" || tokens.findIndex(({ kind }) => kind === "arrayClose") !== tokens.length - 1)
    return null;
  return { text, kind: "array", constant: null, shape: arrayShape(tokens), lifts: false };
}

/** What operators and other functions work out. */
function worked(text: string, tokens: readonly Token[], resolve: Resolve): Argument {
  const top = topLevel(tokens);
  const operators = top.filter(({ kind }) => kind === "operator").map((token) => token.text);
  const compares = operators.some((operator) => COMPARISON.has(operator));
  const computes =
    operators.some((operator) => ARITHMETIC.has(operator)) && !operators.some((operator) => !ARITHMETIC.has(operator));
  const call = operators.length === 0 && top[0]?.kind === "function" ? top[0].text.toUpperCase() : null;
  const numeric = computes || (call !== null && (ONE_NUMBER.has(call) || NUMBER_EACH.has(call)));
  const shape = resultShape(text, resolve);
  const atomic = operators.length === 0 && top.length > 0 && (call !== null || top[0]?.kind === "open");
  const bare = compares ? `((${text})*1)` : atomic ? text : `(${text})`;
  return {
    text: bare,
    kind: numeric || compares ? "number" : "any",
    constant: null,
    shape,
    lifts: liftsOf(tokens, resolve),
  };
}

/** The words that stand in no bracket, with what opens one. */
function topLevel(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.filter(({ kind }) => {
    if (kind === "close" || kind === "arrayClose") depth--;
    const outside = depth === 0;
    if (kind === "open" || kind === "arrayOpen") depth++;
    return outside && kind !== "close" && kind !== "arrayClose";
  });
}

function liftsOf(tokens: readonly Token[], resolve: Resolve): boolean {
  const outside = withoutTotals(tokens);
  const joined = outside.some(({ kind }) => kind === "operator");
  return (
    joined &&
    outside.some(
      ({ kind, text }) =>
        kind === "arrayOpen" ||
        ((kind === "cells" || kind === "table" || kind === "name") && !isOneCell(resolve(text))),
    )
  );
}

/** Without the functions whose result is one number, and all that stands in their brackets. */
function withoutTotals(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let skipping = 0;
  for (const [index, token] of tokens.entries()) {
    if (skipping > 0) {
      if (token.kind === "open") skipping++;
      if (token.kind === "close" && --skipping === 1) skipping = 0;
      continue;
    }
    if (token.kind === "function" && ONE_NUMBER.has(token.text.toUpperCase()) && tokens[index + 1]?.kind === "open")
      skipping = 1;
    else kept.push(token);
  }
  return kept;
}
