import { placeText } from "../../../sheet/references";
import { argumentNamed, callFunction, type Cells, type Outcome } from "../call/call-function";
import type { CatalogueFunction } from "../catalogue";
import type { ReadCells } from "../use-read-cells";
import type { Argument } from "./parse-argument";

export type Preview =
  /** Arguments that are needed, in order. */
  | { readonly kind: "waiting"; readonly missing: readonly string[] }
  | { readonly kind: "reading" }
  /** The picked cells are more than a preview should hold the pane up for. */
  | { readonly kind: "large" }
  | { readonly kind: "unread"; readonly message: string }
  | { readonly kind: "known"; readonly outcome: Outcome; readonly blamed: string | null };

/** Cells in all that a preview reads; more is left to Excel. */
const MOST_CELLS = 200_000;

/** What the cell will show, as far as it can be known yet. */
export function previewOf({ id, parameters }: CatalogueFunction, args: readonly Argument[], read: ReadCells): Preview {
  const missing = parameters
    .filter(({ optional }, index) => args[index]?.kind === "wrong" || (!optional && args[index]?.kind === "blank"))
    .map(({ name }) => name);
  if (missing.length > 0) return { kind: "waiting", missing };
  if (isLarge(args)) return { kind: "large" };
  const rows: (Cells | undefined)[] = [];
  for (const argument of args) {
    const cells = argument.kind === "cells" ? read.values.get(placeText(argument.place)) : undefined;
    if (argument.kind === "cells" && !cells)
      return read.problem === null ? { kind: "reading" } : { kind: "unread", message: read.problem };
    rows.push(argument.kind === "typed" ? argument.rows : cells);
  }
  const outcome = callFunction(id, rows);
  const message = outcome.kind === "error" ? outcome.message : (outcome.said?.message ?? "");
  return {
    kind: "known",
    outcome,
    blamed: argumentNamed(
      message,
      parameters.map(({ name }) => name),
    ),
  };
}

/** Whether the picked cells are too many to be read for a preview. */
export function isLarge(args: readonly Argument[]): boolean {
  return (
    args.reduce(
      (sum, argument) => sum + (argument.kind === "cells" ? argument.place.area.rows * argument.place.area.columns : 0),
      0,
    ) > MOST_CELLS
  );
}
