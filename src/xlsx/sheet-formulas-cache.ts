import { shiftFormula } from "../sheet/shift";
import { formulasIn, keyOf } from "./formulas/sheet-formulas";
import type { Package } from "./package";
import type { PartContent } from "./part-content";

/**
 * Rows of a sheet in which formulas are looked for: more than a page and the sections of its workings take, and no list
 * of rows.
 */
const ROWS = 1000;
const ROW_NUMBER = /<(?:\w+:)?row\b[^<>]*?\sr\s*=\s*["'](\d+)["']/g;

/**
 * The formulas in the first rows of sheets, by the content of their part, as `"row,column"` from 0 to the formula
 * without "=".
 */
export class SheetFormulas {
  private readonly known = new WeakMap<PartContent, ReadonlyMap<string, string>>();

  of(pack: Package, part: string): ReadonlyMap<string, string> {
    const content = pack.content(part);
    const known =
      this.known.get(content) ??
      new Map(formulasIn(firstRows(pack, part), shiftFormula).map((one) => [keyOf(one), one.formula.slice(1)]));
    this.known.set(content, known);
    return known;
  }
}

/** A sheet's part up to its last row that is looked at, or a little beyond. */
function firstRows(pack: Package, part: string): string {
  const pieces: string[] = [];
  pack.scan(part, (piece) => {
    pieces.push(piece);
    return ![...piece.matchAll(ROW_NUMBER)].some(([, number]) => Number(number) > ROWS);
  });
  return pieces.join("");
}
