import { invalid, messages } from "../../model";
import { cellDate, cellNumber, cellText, isBlank } from "./cell";
import { inputError, type Fault } from "./fault";
import { shapeText, toMatrix, type Matrix } from "./matrix";

/** An argument that takes a cell or a range: its cells, and how one of them is read. */
export interface Parameter<T> {
  readonly name: string;
  readonly cells: Matrix;
  readonly read: (cell: unknown) => T | Fault;
  /** Whether a number is read as itself, so that a long column need not ask for each of its cells. */
  readonly takesNumbers?: boolean;
}

/** The cells of an argument that was left out. */
const LEFT_OUT: Matrix = [[null]];

/**
 * A number or a range of them.
 * @param fallback The value of an optional argument that was left out; without one, leaving it out is a fault.
 */
export function numbers(name: string, argument: unknown, fallback?: number): Parameter<number> {
  const cells = toMatrix(argument);
  if (cells) return { name, cells, read: (cell) => cellNumber(name, cell), takesNumbers: true };
  return { name, cells: LEFT_OUT, read: () => fallback ?? invalid(messages.missing(name)) };
}

/**
 * Words or a range of them, which a number would turn into a false statement: a currency of 3 makes 3100 million out of
 * 100 million. What is left out or blank is "".
 * @param example What to type instead of a number.
 */
export function words(name: string, argument: unknown, example: string): Parameter<string> {
  const read = (cell: unknown) =>
    typeof cell === "number" || typeof cell === "boolean"
      ? invalid(messages.notWords(name, String(cell).toUpperCase(), example))
      : cellText(name, cell);
  return { name, cells: toMatrix(argument) ?? LEFT_OUT, read };
}

/**
 * A date or a range of them, in words: "12 March 2026". A text stands as it is, and what is left out or blank is "".
 */
export function dates(name: string, argument: unknown): Parameter<string> {
  return { name, cells: toMatrix(argument) ?? LEFT_OUT, read: (cell) => cellDate(name, cell) };
}

/** One of a few words, in any case; left out or blank, it is the first of them. */
export function choice<T extends string>(name: string, argument: unknown, choices: readonly [T, ...T[]]): Parameter<T> {
  return { name, cells: toMatrix(argument) ?? LEFT_OUT, read: (cell) => choiceOf(name, cell, choices) };
}

function choiceOf<T extends string>(name: string, cell: unknown, choices: readonly [T, ...T[]]): T | Fault {
  if (isBlank(cell)) return choices[0];
  const error = inputError(cell);
  if (error) return error;
  const typed = typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "?";
  const word = typed.trim().toLowerCase();
  return choices.find((known) => known === word) ?? invalid(messages.choice(name, typed, choices));
}

/** How the uplift is given: as a growth rate unless said otherwise. */
export const upliftType = (argument: unknown) => choice("uplift_type", argument, ["rate", "amount"]);

/** The value of an argument that takes one cell only. */
export function single<T>({ name, cells, read }: Parameter<T>): T | Fault {
  const isOne = cells.length === 1 && cells[0]?.length === 1;
  return isOne ? read(cells[0]?.[0]) : invalid(messages.oneCell(name, shapeText(cells)));
}

/** Two-sided confidence of a range: 90% unless said otherwise. */
export const confidenceOf = (argument: unknown) => single(numbers("confidence", argument, 0.9));

/** Periods of a season: 12 months unless said otherwise. */
export const seasonOf = (argument: unknown) => single(numbers("season", argument, 12));
