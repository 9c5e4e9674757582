import { areaBetween, type Area } from "./address";
import { gather } from "./gather";
import type { Cell, CellValue, SheetSpec } from "./spec";
import type { CarriedComment } from "./standing";
import { styleKey, type Style } from "./style";

/**
 * From sheets as data to the writes that paint them, decided once for every adapter:
 *
 *     SheetSpec → 1. contents as one rectangle → 2. cells of one look gathered into areas → PaintPlan
 */
export interface PaintPlan {
  readonly sheets: readonly SheetPlan[];
  /** Name of the sheet to show afterwards. */
  readonly activate: string;
}

export interface SheetPlan {
  readonly spec: SheetSpec;
  /**
   * The name of an existing sheet of ours that this one takes the place of, or null when it is added. A sheet that
   * somebody made by hand never stands here.
   */
  readonly replaces: string | null;
  /** Where the comments of the sheet that is replaced go; left out, they stay in their cells. */
  readonly comments?: readonly CarriedComment[];
  /** All cells with content, as one rectangle from A1. */
  readonly block: ContentBlock;
  /** For each look the areas that have it; no two overlap. */
  readonly looks: readonly Look[];
}

export interface ContentBlock {
  readonly area: Area;
  /**
   * What is typed: "=SUM(A1:A9)", 0.03, "text", "'=text" for text that Excel would read as something else, "" for
   * nothing.
   */
  readonly inputs: readonly (readonly (number | string | boolean)[])[];
  /** What the cells show. */
  readonly values: readonly (readonly CellValue[])[];
}

export interface Look {
  readonly style: Style;
  readonly areas: readonly Area[];
}

/** @param replaces existing sheets of ours by the name of the sheet that takes their place */
export function plan(
  specs: readonly SheetSpec[],
  activate: string,
  replaces: ReadonlyMap<string, string> = new Map(),
): PaintPlan {
  return {
    sheets: specs.map((spec) => ({
      spec,
      replaces: replaces.get(spec.name) ?? null,
      block: block(spec),
      looks: looks(spec),
    })),
    activate,
  };
}

function block(spec: SheetSpec): ContentBlock {
  let last = { row: 0, column: 0 };
  for (const { row, column } of spec.cells)
    last = { row: Math.max(last.row, row), column: Math.max(last.column, column) };
  const area = areaBetween({ row: 0, column: 0 }, last);
  const inputs = Array.from({ length: area.rows }, () => new Array<number | string | boolean>(area.columns).fill(""));
  const values = Array.from({ length: area.rows }, () => new Array<CellValue>(area.columns).fill(null));
  for (const cell of spec.cells) {
    (inputs[cell.row] ?? [])[cell.column] = typed(cell);
    (values[cell.row] ?? [])[cell.column] = cell.value;
  }
  return { area, inputs, values };
}

/** What somebody would type to get this cell. */
export function typed({ formula, value }: Pick<Cell, "formula" | "value">): number | string | boolean {
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return "";
  return typeof value === "string" ? typedText(value) : value;
}

/**
 * Text that Excel might read as a formula, a number, a date or a truth value gets the apostrophe that keeps it text.
 * Text without a digit that begins with a letter is safe; the rest is quoted rather than guessed at.
 */
export function typedText(text: string): string {
  if (text === "") return "";
  const safe = /^[\p{L}“‘"(✔✖]/u.test(text) && !/^(true|false)$/i.test(text) && !/^.{0,24}\d.{0,24}$/s.test(text);
  return safe ? text : `'${text}`;
}

function looks(spec: SheetSpec): Look[] {
  const groups = new Map<string, { style: Style; cells: Cell[] }>();
  for (const cell of spec.cells) {
    if (!cell.style || Object.keys(cell.style).length === 0) continue;
    const key = styleKey(cell.style);
    const group = groups.get(key);
    if (group) group.cells.push(cell);
    else groups.set(key, { style: cell.style, cells: [cell] });
  }
  return [...groups.values()].map(({ style, cells }) => ({ style, areas: gather(cells) }));
}
