import { placeText } from "../../../sheet/references";
import { callFunction, type Cells, type Outcome } from "../call/call-function";
import type { ExplainedCall } from "./explained";

/** A call with the values of its arguments; null for what is not known here, undefined for what was left out. */
export interface EvaluatedCall extends ExplainedCall {
  readonly values: readonly (Cells | null | undefined)[];
  /** Null when an argument is not known. */
  readonly outcome: Outcome | null;
}

/**
 * Works calls out by the functions that cells call, the inner ones first.
 * @param read values by the text of their place
 */
export function evaluate(calls: readonly ExplainedCall[], read: ReadonlyMap<string, Cells>): EvaluatedCall[] {
  const done = new Map<number, EvaluatedCall>();
  for (let index = calls.length - 1; index >= 0; index--) {
    const call = calls[index];
    if (!call) continue;
    const values = call.args.map(({ source }): Cells | null | undefined => {
      if (source.kind === "leftOut") return undefined;
      if (source.kind === "constant") return source.rows;
      if (source.kind === "cells") return read.get(placeText(source.place)) ?? null;
      return source.kind === "call" ? cellsOf(done.get(source.index)?.outcome ?? null) : null;
    });
    const known = values.filter((value) => value !== null);
    done.set(index, {
      ...call,
      values,
      outcome: known.length === values.length ? callFunction(call.one.id, known) : null,
    });
  }
  return calls.flatMap((_, index) => done.get(index) ?? []);
}

function cellsOf(outcome: Outcome | null): Cells | null {
  if (!outcome) return null;
  return outcome.kind === "result" ? outcome.rows : [[outcome.code]];
}
