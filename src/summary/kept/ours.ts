import { tokenize } from "../../sheet/formula-tokens";
import type { SheetSpec } from "../../sheet/spec";
import type { StandingCell } from "../../sheet/standing";

/** What says who wrote a page, and from what; it is another one with each build. */
const PROVENANCE = /^(Source: |Written by Envelope |Figures typed |Exported |From .+ on \d)/;
const WRITTEN = /^Written by Envelope (\S+) on /;

/**
 * Knows what Envelope itself writes: its words, and its formulas whatever cells they speak of. Of a formula without a
 * function or a name, such as `=E23*2`, anybody may be the author.
 */
export class OwnContents {
  private readonly texts = new Set<string>();
  /**
   * Formulas as they were written, and what is left of those whose cells differ; the latter are read once they are
   * needed.
   */
  private readonly written = new Set<string>();
  private readonly skeletons = new Set<string>();
  private unread: string[] = [];
  private others: (() => readonly SheetSpec[]) | null;

  /** @param others sheets with whatever else Envelope writes, asked for once something is found that is not on these */
  constructor(sheets: readonly SheetSpec[], others: () => readonly SheetSpec[]) {
    this.others = others;
    this.add(sheets);
  }

  holds(cell: Pick<StandingCell, "value" | "formula">): boolean {
    if (this.knows(cell)) return true;
    if (this.others === null) return false;
    this.add(this.others());
    this.others = null;
    return this.knows(cell);
  }

  private add(sheets: readonly SheetSpec[]): void {
    for (const { cells } of sheets) {
      for (const { value, formula } of cells) {
        if (formula !== undefined) this.addFormula(formula);
        else if (typeof value === "string") this.texts.add(value);
      }
    }
  }

  private addFormula(formula: string): void {
    if (this.written.has(formula)) return;
    this.written.add(formula);
    this.unread.push(formula);
  }

  private hasSkeleton(formula: string): boolean {
    for (const one of this.unread) this.skeletons.add(skeleton(one));
    this.unread = [];
    return this.skeletons.has(skeleton(formula));
  }

  private knows({ value, formula }: Pick<StandingCell, "value" | "formula">): boolean {
    // Earlier versions wrote a fixed text as a formula: ="each opens when its data is there".
    const isText = formula !== undefined && /^"(?:[^"]|"")*"$/.test(formula);
    if (formula !== undefined && !isText)
      return !isBare(formula) && (this.written.has(formula) || this.hasSkeleton(formula));
    return typeof value === "string" && (value.trim() === "" || this.texts.has(value) || PROVENANCE.test(value));
  }
}

/** Whether a formula has nothing but cells and numbers in it. */
export function isBare(formula: string): boolean {
  // Most begin with a function, and need not be read.
  return !/^[A-Z]+\(/.test(formula) && tokenize(formula).every(({ kind }) => kind !== "function" && kind !== "name");
}

/**
 * A formula without what differs from page to page: cells, numbers, texts, and the brackets that some programs put
 * behind TRUE.
 */
function skeleton(formula: string): string {
  const words = tokenize(formula.replace(/\b(TRUE|FALSE)\(\)/gi, "$1")).filter(({ kind }) => kind !== "space");
  return words
    .map(({ kind, text }) =>
      kind === "cells"
        ? `${text.slice(0, text.lastIndexOf("!") + 1).toUpperCase()}cell`
        : kind === "number" || kind === "text"
          ? kind
          : text.toUpperCase(),
    )
    .join(" ");
}

/** The row below the lines that say who wrote a page, which are its last; null where they are gone. */
export function ownEnd(cells: readonly StandingCell[]): number | null {
  const rows = cells.flatMap(({ row, value }) => (typeof value === "string" && PROVENANCE.test(value) ? [row] : []));
  return rows.length === 0 ? null : Math.max(...rows) + 1;
}

/** The version of Envelope that says that it wrote a page; null where none does. */
export function writtenBy(cells: readonly StandingCell[]): string | null {
  const found = cells
    .map(({ value }) => (typeof value === "string" ? WRITTEN.exec(value) : null))
    .find((match) => match !== null);
  return found?.[1] ?? null;
}
