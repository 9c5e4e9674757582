import { replaceSpans } from "../sheet/formula-calls";
import { allCalls } from "../sheet/formula-calls";
import { tokenize, type Token } from "../sheet/formula-tokens";
import { rightName, type CustomNames } from "../sheet/custom-names";
import { withRightNames } from "../sheet/custom-names";
import { placeOf, type PortableRecord, type RewrittenFormula } from "./record";

/**
 * Finds what a formula stood for. A formula that was moved, or whose cells were, is known by its shape: it is what was
 * written but for its addresses, and the addresses of the original move along with them. A formula so plain that
 * anybody may have typed it is only known where it was written, letter by letter.
 */
export class Originals {
  private readonly byShape = new Map<string, RewrittenFormula[]>();
  private readonly byPlace = new Map<string, RewrittenFormula>();
  private readonly lambdas: ReadonlySet<string>;

  constructor(
    record: PortableRecord,
    private readonly names: CustomNames,
  ) {
    this.lambdas = new Set(record.names);
    for (const one of record.formulas) {
      this.byPlace.set(placeOf(one), one);
      if (!isTelling(one.written)) continue;
      const key = shapeKey(one.written);
      this.byShape.set(key, [...(this.byShape.get(key) ?? []), one]);
    }
  }

  /** Whether a formula may be one of these, without looking where it stands. */
  mayKnow(formula: string): boolean {
    return (
      this.byShape.has(shapeKey(formula)) ||
      this.called(formula).length > 0 ||
      [...this.byPlace.values()].some(({ written }) => equal(written, formula))
    );
  }

  /**
   * The formula with our functions, under the names of this installation.
   * @param place as {@link placeOf} gives it
   */
  original(formula: string, place: string): string | null {
    const here = this.byPlace.get(place);
    if (here && equal(here.written, formula)) return this.named(here.original);
    for (const known of this.byShape.get(shapeKey(formula)) ?? []) {
      const moved = movedAlong(known, formula);
      if (moved !== null) return this.named(moved);
    }
    const calls = this.called(formula);
    if (calls.length === 0) return null;
    return replaceSpans(
      formula,
      calls.map(({ name, nameSpan }) => ({ ...nameSpan, text: rightName(name.toUpperCase(), this.names) })),
    );
  }

  private called(formula: string) {
    return this.lambdas.size === 0 ? [] : allCalls(formula).filter(({ name }) => this.lambdas.has(name.toUpperCase()));
  }

  private named(formula: string): string {
    return withRightNames(formula, this.names);
  }
}

/** Whether a formula was certainly written by us: it says in words what its arguments may be. */
export const isTelling = (written: string): boolean =>
  /VALUE\("[^"]*(?:numbers|from 0|above 0|from -1|shares)/.test(written);

const significant = (formula: string): Token[] => tokenize(formula).filter(({ kind }) => kind !== "space");

/** A formula but for its addresses. */
function shapeKey(formula: string): string {
  return significant(formula)
    .map(({ kind, text }) => (kind === "cells" ? "§" : kind === "text" ? text : text.toUpperCase()))
    .join(" ");
}

const equal = (a: string, b: string) =>
  a === b || significant(a).map(wordOf).join(" ") === significant(b).map(wordOf).join(" ");
const wordOf = ({ kind, text }: Token) => (kind === "text" ? text : text.toUpperCase());

/**
 * The original with its addresses moved as those of the written formula were. @returns null where an address tells
 * nothing of its place now
 */
function movedAlong({ written, original }: RewrittenFormula, formula: string): string | null {
  const [was, is] = [significant(written), significant(formula)];
  if (was.length !== is.length) return null;
  const corners = new Map<string, string>();
  for (const [i, token] of was.entries()) {
    if (token.kind !== "cells") continue;
    const [before, after] = [cornersOf(token.text), cornersOf(is[i]?.text ?? "")];
    if (before.corners.length !== after.corners.length) return null;
    for (const [side, corner] of before.corners.entries()) {
      const key = `${before.place}${corner}`.toUpperCase();
      const now = `${after.place}|${after.corners[side] ?? ""}`;
      if ((corners.get(key) ?? now) !== now) return null;
      corners.set(key, now);
    }
  }
  const changes: { start: number; end: number; text: string }[] = [];
  for (const { kind, text, start, end } of tokenize(original)) {
    if (kind !== "cells") continue;
    const { place, corners: own } = cornersOf(text);
    const now = own.map((corner) => corners.get(`${place}${corner}`.toUpperCase())?.split("|") ?? null);
    if (!now.every((one) => one !== null)) return null;
    const dollars = text.slice(place.length).split(":");
    const address = now.map(([, corner = ""], i) => withDollars(corner, dollars[i] ?? "")).join(":");
    changes.push({ start, end, text: `${now[0]?.[0] ?? ""}${address}` });
  }
  return replaceSpans(original, changes);
}

/** `Sales!$B$2:B13` → `Sales!`, B2 and B13. */
function cornersOf(reference: string): { readonly place: string; readonly corners: readonly string[] } {
  const mark = reference.lastIndexOf("!") + 1;
  return {
    place: reference.slice(0, mark),
    corners: reference.slice(mark).replace(/\$/g, "").toUpperCase().split(":"),
  };
}

/** A corner with dollar signs where another one has them. */
function withDollars(corner: string, like: string): string {
  const column = like.startsWith("$") && /[A-Z]/i.test(like) ? "$" : "";
  const row = /(?:[A-Z]\$|^\$(?=\d))/i.test(like) ? "$" : "";
  return corner.replace(
    /^([A-Z]*)(\d*)$/i,
    (_, letters: string, digits: string) =>
      `${letters === "" ? "" : column}${letters}${digits === "" ? "" : row}${digits}`,
  );
}
