/**
 * The words of a formula, as files and `range.formulas` write it: English function names, commas between arguments, and
 * semicolons between the rows of an array.
 */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Offsets in the formula, its "=" included: `formula.slice(start, end) === text`. */
  readonly start: number;
  readonly end: number;
}

export type TokenKind =
  | "space"
  | "text"
  | "number"
  | "logical"
  | "error"
  /** Cells, with their sheet and file where they are named: `Sales!B2:B13`, `$A:$A`. */
  | "cells"
  /** A column or another part of a table: `Sales[Revenue]`, `[@Revenue]`. */
  | "table"
  /** A defined name, or a name that LET or LAMBDA gives. */
  | "name"
  /**
   * What stands before a bracket, with the file in which it is looked for: `SUM`, `'Old.xlsx'!ENVELOPE.LEARNING_ROI`.
   */
  | "function"
  | "open"
  | "close"
  | "comma"
  | "arrayOpen"
  | "arrayClose"
  | "rowEnd"
  | "operator"
  /** What no formula holds: a text without its closing quote. */
  | "unknown";

/** A sheet, or a file with or without one: `'Q1 ''24'!`, `[1]!`, `[Book.xlsx]Sales!`, `Sales:Costs!`. */
const PLACE = String.raw`(?:'(?:[^']|'')*'!|\[[^[\]]*\][\p{L}\p{N}_.]*!|[\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_\\][\p{L}\p{N}_.\\]*)?!)`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const CELLS = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7})(?![\p{L}\p{N}_.(!\\])`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
/** Brackets of a table, one within another at most, in which an apostrophe takes the meaning off the next character. */
const BRACKETS = String.raw`\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]`;
const ERRORS = String.raw`#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)`;

/** Tried one after the other at each place; the first that fits is the word. */
const WORDS: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", /\s+/uy],
  ["text", /"(?:[^"]|"")*"/uy],
  ["cells", new RegExp(`${PLACE}?${CELLS}`, "uy")],
  ["error", new RegExp(`${PLACE}?${ERRORS}`, "iuy")],
  ["function", new RegExp(String.raw`${PLACE}?${WORD}(?=\()`, "uy")],
  ["table", new RegExp(`(?:${PLACE}?${WORD})?${BRACKETS}`, "uy")],
  ["logical", /(?:TRUE|FALSE)(?![\p{L}\p{N}_.!\\])/iuy],
  ["name", new RegExp(`${PLACE}?${WORD}`, "uy")],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iuy],
  ["open", /\(/uy],
  ["close", /\)/uy],
  ["comma", /,/uy],
  ["arrayOpen", /\{/uy],
  ["arrayClose", /\}/uy],
  ["rowEnd", /;/uy],
  ["operator", /<=|>=|<>|[-+*/^&=<>%@#:!]/uy],
];

/**
 * Takes a formula apart. No character is lost: the words put together again are the formula. The libraries that do this
 * do not know a function that is looked for in another file, `[1]!NAME(…)`, which is just what has to be found and
 * repaired.
 */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < formula.length; ) {
    const token = tokenAt(formula, start);
    tokens.push(token);
    start = token.end;
  }
  return tokens;
}

function tokenAt(formula: string, start: number): Token {
  for (const [kind, pattern] of WORDS) {
    pattern.lastIndex = start;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text, start, end: start + text.length };
  }
  return { kind: "unknown", text: formula.slice(start), start, end: formula.length };
}
