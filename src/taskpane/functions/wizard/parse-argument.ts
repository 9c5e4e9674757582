import { parseArea, parseReference } from "../../../sheet/address";
import { quoteSheet, textConstant } from "../../../sheet/formula";
import { resolveReference } from "../../../sheet/references";
import type { Place, WorkbookInfo } from "../../../sheet/workbook";
import { parseNumber, type TypedNumber } from "../../numbers";
import { texts } from "../../texts";
import type { Cells } from "../call/call-function";
import type { ParameterKind } from "./parameter-kind";

/** What stands in a field, understood. `formula` is how an English formula says it. */
export type Argument =
  | { readonly kind: "blank" }
  | {
      readonly kind: "typed";
      readonly formula: string;
      readonly rows: Cells /** Whether it was written with percent signs. */;
      readonly percent?: boolean;
    }
  | { readonly kind: "cells"; readonly formula: string; readonly place: Place }
  | { readonly kind: "wrong"; readonly message: string };

export interface Surroundings {
  readonly info: WorkbookInfo;
  /** The sheet of an address that names none. */
  readonly home: string;
  /** BCP 47 tag of the language in which numbers are typed. */
  readonly locale: string;
}

/**
 * Reads one argument as people type it: a number in their way of writing, a text, several of them between semicolons,
 * or cells.
 */
export function parseArgument(text: string, kind: ParameterKind, around: Surroundings): Argument {
  const typed = text.trim();
  if (typed === "") return { kind: "blank" };
  if (kind.takes === "choice") return { kind: "typed", formula: textConstant(typed), rows: [[typed]] };
  const place = readsAsCells(typed, kind) ? resolveReference(typed, around.info, around.home) : null;
  if (place && "missing" in place) return wrong(texts.wizard.noSheet({ name: place.name }));
  if (place) return { kind: "cells", formula: referenceText(typed), place };
  if (typed.startsWith("=")) return wrong(texts.wizard.noFormula({ text: typed }));
  return kind.takes === "text" ? textArgument(typed, kind) : numberArgument(typed, around.locale);
}

/** A text may happen to be a defined name, so there only what can be nothing else counts as cells. */
function readsAsCells(text: string, { takes }: ParameterKind): boolean {
  return (
    takes === "number" ||
    text.startsWith("=") ||
    parseArea(parseReference(text).target) !== null ||
    /^[\p{L}_][\p{L}\p{N}_.]*\[/u.test(text)
  );
}

/** The reference with its sheet in quotes where Excel wants them; dollars stay as they were typed. */
function referenceText(text: string): string {
  const { sheet, target } = parseReference(text);
  return sheet === null ? target : `${quoteSheet(sheet)}!${target.toUpperCase()}`;
}

function textArgument(text: string, { many }: ParameterKind): Argument {
  const items = many ? listed(text) : [text];
  return typedArgument(items.map((item) => ({ formula: textConstant(item), value: item })));
}

function numberArgument(text: string, locale: string): Argument {
  const numbers: TypedNumber[] = [];
  for (const item of listed(text)) {
    const number = parseNumber(item, locale);
    if (!number) return wrong(texts.wizard.noNumber({ text: item }));
    numbers.push(number);
  }
  const several = numbers.length > 1;
  // Excel takes no percent sign within an array.
  const argument = typedArgument(
    numbers.map((number) => ({
      formula: number.percent && !several ? percentText(number.value) : plainText(number.value),
      value: number.value,
    })),
  );
  return { ...argument, percent: numbers.every(({ percent }) => percent) };
}

function typedArgument(
  items: readonly { readonly formula: string; readonly value: string | number }[],
): Extract<Argument, { kind: "typed" }> {
  const formulas = items.map(({ formula }) => formula);
  return {
    kind: "typed",
    formula: items.length === 1 ? (formulas[0] ?? "") : `{${formulas.join(";")}}`,
    rows: items.map(({ value }) => [value]),
  };
}

const listed = (text: string) =>
  text
    .replace(/^\{|\}$/g, "")
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "");

/** 0.33334 → "33.334%", without the tail that a multiplication by 100 leaves. */
function percentText(value: number): string {
  return `${plainText(Number((value * 100).toPrecision(15)))}%`;
}

/** Excel writes an exponent with a capital. */
function plainText(value: number): string {
  return String(value).toUpperCase();
}

const wrong = (message: string): Argument => ({ kind: "wrong", message });
