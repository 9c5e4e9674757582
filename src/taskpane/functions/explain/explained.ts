import { customCalls, type CustomCall, type CustomNames } from "../../../sheet/custom-names";
import type { SheetCell } from "../../../sheet/sheet-cell";
import { tokenize } from "../../../sheet/formula-tokens";
import { resolveReference, withinUsed } from "../../../sheet/references";
import type { Place, WorkbookInfo } from "../../../sheet/workbook";
import type { Cells } from "../call/call-function";
import { FUNCTIONS, type CatalogueFunction } from "../catalogue";
import type { Parameter } from "../wizard/parameter-kind";
import { constantOf } from "./constant";

/** Where an argument comes from. */
export type ArgumentSource =
  | { readonly kind: "leftOut" }
  | { readonly kind: "constant"; readonly rows: Cells }
  | { readonly kind: "cells"; readonly place: Place }
  /** Another function of ours, by its place in the list of calls. */
  | { readonly kind: "call"; readonly index: number }
  /** What only Excel works out; `places` are the cells that it reads. */
  | { readonly kind: "excel"; readonly places: readonly Place[] };

export interface ExplainedArgument {
  readonly parameter: Parameter;
  /** As the formula has it. */
  readonly text: string;
  readonly source: ArgumentSource;
}

export interface ExplainedCall {
  readonly one: CatalogueFunction;
  readonly written: CustomCall["written"];
  readonly args: readonly ExplainedArgument[];
  /** Whether the formula holds nothing but this call. */
  readonly whole: boolean;
}

/** Our functions in a formula, each before those within it. */
export function explainFormula(
  formula: string,
  cell: SheetCell,
  names: CustomNames,
  info: WorkbookInfo,
): ExplainedCall[] {
  const found = customCalls(formula, names);
  const starts = found.map(({ call }) => call.start);
  return found.flatMap(({ call, id, written }) => {
    const one = FUNCTIONS.find((known) => known.id === id);
    if (!one) return [];
    const args = one.parameters.map((parameter, index): ExplainedArgument => {
      const span = call.args[index];
      const text = span ? formula.slice(span.start, span.end) : "";
      const inner = span
        ? found.findIndex((other) => other.call.start === span.start && other.call.end === span.end)
        : -1;
      return {
        parameter,
        text,
        source:
          inner >= 0 && starts[inner] !== call.start
            ? { kind: "call", index: inner }
            : sourceOf(text, cell.sheet, info),
      };
    });
    return [{ one, written, args, whole: formula.slice(1).trim() === formula.slice(call.start, call.end) }];
  });
}

function sourceOf(text: string, home: string, info: WorkbookInfo): ArgumentSource {
  if (text === "") return { kind: "leftOut" };
  const rows = constantOf(text);
  if (rows) return { kind: "constant", rows };
  const place = placeOf(text, home, info);
  if (place) return { kind: "cells", place };
  const places = tokenize(text).flatMap((token) =>
    ["cells", "name", "table"].includes(token.kind) ? (placeOf(token.text, home, info) ?? []) : [],
  );
  return { kind: "excel", places };
}

function placeOf(text: string, home: string, info: WorkbookInfo): Place | null {
  const place = resolveReference(text, info, home);
  return place && !("missing" in place) ? withinUsed(place, info) : null;
}

/** Every place that the values of these calls are read from. */
export function placesOf(calls: readonly ExplainedCall[]): Place[] {
  return calls.flatMap(({ args }) => args.flatMap(({ source }) => (source.kind === "cells" ? [source.place] : [])));
}
