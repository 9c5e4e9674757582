import type { Area } from "./address";
import type { SheetCell } from "./sheet-cell";
import type { CellValue } from "./spec";
import type { Place } from "./workbook";

/**
 * The part of the port to single cells by which a whole workbook's formulas are rewritten, all or none, with a record
 * of what they were.
 */
export interface RewritingPort {
  /** Whether a formula may fill several cells by itself here. */
  spills(): boolean;
  /** The XML that the workbook keeps under a namespace; null for none. */
  record(namespace: string): Promise<string | null>;
  /** All the cells that each formula fills, and what they show. */
  filled(cells: readonly SheetCell[]): Promise<FilledCells[]>;
  /**
   * Formulas that stand in no cell, of which a value could not be kept either: those of names and of conditional
   * formats.
   */
  outside(wanted: (formula: string) => boolean): Promise<OutsideFormula[]>;
  /** What areas hold; null for one whose sheet is gone, or that a formula stands in. */
  constants(places: readonly Place[]): Promise<(readonly (readonly CellValue[])[] | null)[]>;
  /**
   * Writes everything or, when anything fails, nothing.
   * @returns what all the cells that each formula filled show right after, by row
   * @throws WorkbookProblem when a sheet is protected, a name is taken, or Excel refuses
   */
  rewrite(rewriting: Rewriting): Promise<(readonly (readonly CellValue[])[])[]>;
}

/** A formula that stands in no cell. */
export interface OutsideFormula {
  readonly kind: "name" | "format";
  /** What the name is called, with its sheet where it belongs to one, or the cells that the format is for. */
  readonly where: string;
  /** With its "=", in English with commas. */
  readonly formula: string;
}

export interface FilledCells {
  readonly area: Area;
  /** By row. */
  readonly values: readonly (readonly CellValue[])[];
}

/** A cell that gets a formula, or the values that its formula fills it and its neighbours with. */
export interface RewrittenCell extends SheetCell {
  /** With its "=", in English with commas; null for values. */
  readonly formula: string | null;
  /** The cells that are filled, and what they hold without the formula. */
  readonly filled: FilledCells;
  /** What stands in the cell before; null for values, which stand in all cells of the area. */
  readonly before: string | null;
  /** A comment for the cell, where this Excel has comments. */
  readonly note?: string;
}

export interface Rewriting {
  readonly cells: readonly RewrittenCell[];
  readonly define: readonly { readonly name: string; readonly formula: string }[];
  readonly forget: readonly string[];
  /** The beginning of the comments that go with the values they explain. */
  readonly noteStart: string;
  readonly namespace: string;
  /** What the workbook keeps under the namespace from now on; null for nothing. */
  readonly record: string | null;
}
