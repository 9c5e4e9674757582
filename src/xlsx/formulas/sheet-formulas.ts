import { areaAddress, oneCell, parseArea, type Area, type Position } from "../../sheet/address";
import { escapeText } from "../markup";
import { attributeOf, textOf, withoutAttribute } from "./formula-text";

/** A formula as a sheet's part holds it. */
export interface SheetFormula extends Position {
  /** With its "=". */
  readonly formula: string;
  /** The cells that it fills: its own, unless it is an array formula. */
  readonly area: Area;
  /** Whether it is an array formula, also one of a single cell. */
  readonly array: boolean;
}

/** What a cell is to hold: a formula, with "=", or nothing but the value that it shows. */
export type FormulaChange =
  | {
      readonly formula: string;
      readonly array: boolean /** The cells of an array formula; its own alone when left out. */;
      readonly area?: Area;
    }
  | "value";

/** Says how a formula of several cells that share one reads in another of them. */
export type Shift = (formula: string, rows: number, columns: number) => string;

/** The heads of rows, and cells with and without contents; those of Excel carry no ">" in their attributes. */
const CELLS = /<((?:\w+:)?)(?:row((?:\s[^<>]*?)?)\/?>|c((?:\s[^<>]*?)?)(?:\/>|>([\s\S]*?)<\/\1c>))/g;
const FORMULA = /<((?:\w+:)?)f((?:\s[^<>]*?)?)(?:\/>|>([\s\S]*?)<\/\1f>)/;

/**
 * Follows rows and cells, which may leave out where they are; then they come behind the one before (ECMA-376 part 1,
 * 18.3.1.4 and 18.3.1.73).
 */
class Places {
  private row = -1;
  private column = -1;

  /** @param attributes of a row */
  enterRow(attributes: string): void {
    const number = attributeOf(attributes, "r");
    this.row = number === null ? this.row + 1 : Number(number) - 1;
    this.column = -1;
  }

  /** @param attributes of a cell @returns where it is; null where its address is none */
  enterCell(attributes: string): Area | null {
    const address = attributeOf(attributes, "r");
    const cell = address === null ? oneCell({ row: this.row, column: this.column + 1 }) : parseArea(address);
    if (cell) [this.row, this.column] = [cell.row, cell.column];
    return cell;
  }
}

/**
 * The formulas of a sheet's part, those of shared formulas one by one. Data tables, which only look like formulas, are
 * left out.
 */
export function formulasIn(markup: string, shift: Shift): SheetFormula[] {
  const shared = new Map<string, SheetFormula>();
  const found: SheetFormula[] = [];
  for (const { cell, inner } of cellsIn(markup)) {
    const [whole, , about = "", text = ""] = FORMULA.exec(inner) ?? [];
    if (whole === undefined) continue;
    const kind = attributeOf(about, "t") ?? "normal";
    const own = { row: cell.row, column: cell.column };
    if (kind === "dataTable") continue;
    const group = kind === "shared" ? attributeOf(about, "si") : null;
    const first = group === null ? undefined : shared.get(group);
    if (text === "" && first) {
      found.push({
        ...own,
        formula: shift(first.formula, own.row - first.row, own.column - first.column),
        area: cell,
        array: false,
      });
      continue;
    }
    const area = kind === "array" ? (parseArea(attributeOf(about, "ref") ?? "") ?? cell) : cell;
    const formula = { ...own, formula: `=${textOf(text)}`, area, array: kind === "array" };
    if (text !== "") found.push(formula);
    if (group !== null) shared.set(group, formula);
  }
  return found;
}

/**
 * The part with some formulas changed; every other character stays. Where one of several cells that share a formula
 * changes, all of them get one of their own.
 * @param changes by "row,column"
 */
export function withFormulas(markup: string, changes: ReadonlyMap<string, FormulaChange>, shift: Shift): string {
  const standing = new Map(formulasIn(markup, shift).map((formula) => [keyOf(formula), formula]));
  const apart = groupsOf(markup, changes);
  const places = new Places();
  return markup.replace(CELLS, (whole, prefix: string, row?: string, attributes?: string, within?: string) => {
    if (attributes === undefined) {
      places.enterRow(row ?? "");
      return whole;
    }
    const cell = places.enterCell(attributes);
    if (!cell) return whole;
    const inner = within ?? "";
    const change = changes.get(keyOf(cell));
    const [formula, , about = ""] = FORMULA.exec(inner) ?? [];
    const unshared =
      formula !== undefined && apart.has(attributeOf(about, "si") ?? "") && attributeOf(about, "t") === "shared";
    if (change === undefined && !unshared) return whole;
    // What tells Excel that a formula spills goes with the formula.
    const bare = change === "value" ? withoutAttribute(withoutAttribute(attributes, "cm"), "vm") : attributes;
    if (change === "value") return `<${prefix}c${bare}>${inner.replace(FORMULA, "")}</${prefix}c>`;
    const words = change?.formula ?? standing.get(keyOf(cell))?.formula ?? "=";
    const filled = areaAddress(change?.area ?? oneCell(cell));
    const array = attributeOf(about, "t") === "array" ? about : change?.array ? ` t="array" ref="${filled}"` : "";
    const written = `<${prefix}f${array}>${escapeText(words.slice(1))}</${prefix}f>`;
    return `<${prefix}c${attributes}>${formula === undefined ? written + inner : inner.replace(FORMULA, () => written)}</${prefix}c>`;
  });
}

/** The numbers of the shared formulas that some change takes a cell of. */
function groupsOf(markup: string, changes: ReadonlyMap<string, FormulaChange>): ReadonlySet<string> {
  const groups = new Set<string>();
  for (const { cell, inner } of cellsIn(markup)) {
    const about = FORMULA.exec(inner)?.[2] ?? "";
    const group = attributeOf(about, "t") === "shared" ? attributeOf(about, "si") : null;
    if (group !== null && changes.has(keyOf(cell))) groups.add(group);
  }
  return groups;
}

/** The cells of a part with where they are. */
function* cellsIn(markup: string): Generator<{ readonly cell: Area; readonly inner: string }> {
  const places = new Places();
  for (const [, , row, attributes, inner = ""] of markup.matchAll(CELLS)) {
    if (attributes === undefined) {
      places.enterRow(row ?? "");
      continue;
    }
    const cell = places.enterCell(attributes);
    if (cell) yield { cell, inner };
  }
}

export const keyOf = ({ row, column }: Position): string => `${row},${column}`;
