import type { Position } from "./address";
import type { CellValue } from "./spec";

/** A cell with something in it. */
export interface StandingCell extends Position {
  readonly value: CellValue;
  /** Without "="; left out for a constant. */
  readonly formula?: string;
  /** "General", "yyyy\\-mm\\-dd". */
  readonly numberFormat: string;
}

/** What stands in an area of a sheet, and what the whole sheet carries besides its cells. */
export interface StandingSheet {
  readonly sheet: string;
  /** The cells of the area that hold something, by row. */
  readonly cells: readonly StandingCell[];
  /** Cells of the sheet with a note or a comment. */
  readonly comments: readonly Position[];
  /** A painting leaves comments in their cells, for the host lets nobody move them. */
  readonly commentsStay?: true;
  /** What pictures and shapes on the sheet are called that a painting takes away. */
  readonly drawn: readonly string[];
}

/** A comment that goes with its cell when a sheet is painted anew. */
export interface CarriedComment {
  readonly from: Position;
  readonly to: Position;
}
