import { areaAddress } from "../sheet/address";
import { replaceSpans, parseCalls, type FormulaCall } from "../sheet/formula-calls";
import { tokenize } from "../sheet/formula-tokens";
import { customCalls, type CustomNames } from "../sheet/custom-names";
import { argumentOf, type Argument } from "./argument";
import { argumentsOf, seriesOf } from "./definition";
import { alike, isSeries, placesByRow } from "./series";
import { bearsSpareRows } from "./spare-rows-within";
import { resultShape } from "./result-shape";
import { byAddress, type Resolve } from "./shape";
import { isRendered, type Rendered, type Unfit } from "./template";
import { TEMPLATES } from "./templates";

/** What stands for the functions: native formulas, or calls of named LAMBDAs, which Excel 365 takes. */
export type Mode = "native" | "names";

/** A formula without our functions. */
export interface Converted {
  /** With its "=". */
  readonly formula: string;
  /** Whether it works cells out one by one, so that it has to be an array formula where formulas do not spill. */
  readonly array: boolean;
  /** The named LAMBDAs that it calls. */
  readonly names: readonly string[];
  /** Whether it may end with empty rows that the functions do not give. */
  readonly spareRows: boolean;
}

/** Why a formula cannot be without one of our functions. */
export interface Unconverted {
  readonly id: string;
  readonly reason: Unfit;
}

/** Longer or more deeply nested formulas Excel refuses. */
const MOST_CHARACTERS = 8192;
const MOST_LEVELS = 64;

/**
 * Rewrites every call of ours in a formula, the innermost first.
 * @param formula with its "=", in English with commas
 * @returns null when it calls none of our functions
 */
export function convert(
  formula: string,
  mode: Mode,
  names: CustomNames,
  resolve: Resolve,
): Converted | Unconverted | null {
  if (ownCalls(formula, names).length === 0) return null;
  const conversion = new Conversion(mode, names, resolve);
  const text = conversion.rewritten(formula);
  if (conversion.unfit) return conversion.unfit;
  const [first] = ownCalls(formula, names);
  if (text.length > MOST_CHARACTERS || levels(text) > MOST_LEVELS) return { id: first?.id ?? "", reason: "long" };
  return { formula: text, array: conversion.array, names: [...conversion.called], spareRows: conversion.spareRows };
}

export const isConverted = (outcome: Converted | Unconverted): outcome is Converted => "formula" in outcome;

/**
 * Calls of ours: as this installation writes them, as another one does, or as a file stores them. A function of
 * somebody else by the same name is none.
 */
export function ownCalls(formula: string, names: CustomNames) {
  const published = names.published.toUpperCase();
  return customCalls(formula, names).filter(
    ({ call, id, written }) =>
      written !== "like" || (published !== "" && call.name.toUpperCase() === `${published}.${id}`),
  );
}

/** Tables whose first column, or corner, is text. */
const LABELLED = new Set(["SPLIT_CREDIT", "SENSITIVITY_GRID", "TORNADO"]);

class Conversion {
  unfit: Unconverted | null = null;
  array = false;
  spareRows = false;
  readonly called = new Set<string>();

  constructor(
    private readonly mode: Mode,
    private readonly names: CustomNames,
    private readonly resolve: Resolve,
  ) {}

  rewritten(formula: string): string {
    return this.replaced(formula).text;
  }

  /**
   * The formula with every call of ours replaced, and the same with cells in their place, by which its shape is known.
   */
  private replaced(formula: string): { readonly text: string; readonly shapes: string } {
    const calls = this.outermost(formula).map(({ call, id }) => {
      const rendered = this.call(formula, call, id);
      if (rendered.spareRows && !bearsSpareRows(formula, call)) this.unfit ??= { id, reason: "argument" };
      this.spareRows ||= rendered.spareRows === true;
      return { call, rendered };
    });
    const put = (word: (call: FormulaCall, rendered: Rendered) => string) =>
      replaceSpans(
        formula,
        calls.map(({ call, rendered }) => ({ start: call.start, end: call.end, text: word(call, rendered) })),
      );
    return {
      text: put((call, { text }) => (standsAlone(formula, call) ? text : inBrackets(text))),
      shapes: put((_, { shape }) => (shape === null ? "UNKNOWN()" : areaAddress({ row: 0, column: 0, ...shape }))),
    };
  }

  private call(formula: string, call: FormulaCall, id: string): Rendered {
    const args = call.args.map(({ start, end }) => this.argument(formula.slice(start, end)));
    const named = this.mode === "names" ? this.named(id, args) : null;
    const rendered = named ?? TEMPLATES.get(id)?.(args, { resolve: this.resolve, places: placesByRow }) ?? "none";
    if (isRendered(rendered)) {
      this.array ||= rendered.array;
      return rendered;
    }
    this.unfit ??= { id, reason: rendered };
    return { text: "NA()", shape: null, numeric: true, array: false };
  }

  private argument(text: string): Argument | null {
    if (text === "") return null;
    const [call, ...others] = parseCalls(text);
    const own = ownCalls(text, this.names);
    if (own.length === 0) return argumentOf(text, this.resolve);
    const alone =
      others.length === 0 && call?.start === 0 && call.end === text.length
        ? own.find((one) => one.call.start === 0)
        : undefined;
    if (call && alone) {
      const inner = this.call(text, call, alone.id);
      if (inner.spareRows) this.unfit ??= { id: alone.id, reason: "argument" };
      return {
        text: inBrackets(inner.text),
        kind: inner.numeric ? "number" : "any",
        constant: null,
        shape: inner.shape,
        lifts: inner.array,
      };
    }
    const { text: native, shapes } = this.replaced(text);
    const argument = argumentOf(native, this.resolve);
    return {
      ...argument,
      shape: resultShape(shapes, (reference) => byAddress(reference) ?? this.resolve(reference)),
      lifts: argument.lifts || this.array,
    };
  }

  /** Calls of ours that stand in no other one of ours. */
  private outermost(formula: string) {
    const own = new Map(ownCalls(formula, this.names).map(({ call, id }) => [call.start, id]));
    const within = (calls: readonly FormulaCall[]): { readonly call: FormulaCall; readonly id: string }[] =>
      calls.flatMap((call) => {
        const id = own.get(call.start);
        return id === undefined ? within(call.calls) : [{ call, id }];
      });
    return within(parseCalls(formula));
  }

  /**
   * The same call of a named LAMBDA, which is asked of what it can be: null where the native formula is the better one,
   * or none.
   */
  private named(id: string, args: readonly (Argument | null)[]): Rendered | null {
    const series = seriesOf(id);
    if (series === null || args.length > argumentsOf(id)) return null;
    const asSeries = args.every((argument, i) => !series[i] || isSeries(argument));
    const choice = args.every(
      (argument) => argument?.kind !== "text" || !/^"\s*(?:table|changes)\s*"$/i.test(argument.text),
    );
    if (!asSeries || !choice || args.length === 0) return null;
    // Several control groups side by side are more than its one line.
    const [treated, control] = args;
    if (id === "CONTROL_IMPACT" && treated && control && !alike(treated, control)) return null;
    this.called.add(id);
    return {
      text: `${id}(${args.map((argument) => argument?.text ?? "").join(",")})`,
      shape: null,
      numeric: !LABELLED.has(id),
      array: false,
    };
  }
}

/** Whether a call has nothing beside it that its replacement would have to bind tighter than. */
function standsAlone(formula: string, { start, end }: FormulaCall): boolean {
  const before = formula.slice(0, start).trimEnd();
  const after = formula.slice(end).trimStart();
  return (before === "" || before === "=" || /[(,{]$/.test(before)) && (after === "" || /^[),}]/.test(after));
}

/** In brackets, unless it is a call or a word by itself. */
function inBrackets(text: string): string {
  let depth = 0;
  const outside = tokenize(text).filter(({ kind }) => {
    if (kind === "close" || kind === "arrayClose") depth--;
    const top = depth === 0;
    if (kind === "open" || kind === "arrayOpen") depth++;
    return top;
  });
  return outside.some(({ kind, text: word }) => kind === "operator" && word !== "%" && word !== ":")
    ? `(${text})`
    : text;
}

/** How deep brackets of functions lie within each other. */
function levels(formula: string): number {
  let [depth, deepest] = [0, 0];
  for (const { kind } of tokenize(formula)) {
    if (kind === "open") deepest = Math.max(deepest, ++depth);
    else if (kind === "close") depth--;
  }
  return deepest;
}
