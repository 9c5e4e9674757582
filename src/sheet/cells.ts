import type { Area, Position } from "./address";
import type { RewritingPort } from "./rewriting";
import type { SheetCell } from "./sheet-cell";
import type { CellValue } from "./spec";
import type { Place } from "./workbook";

/**
 * The second port to an open workbook: single cells, what is selected, and formulas. Only a program with a user has it;
 * a file does not.
 */
export interface CellsPort {
  /** Rewrites the formulas of the whole workbook. */
  readonly rewriting: RewritingPort;
  /** What is selected; null where that is no single block of cells. */
  selected(): Promise<Place | null>;
  /**
   * Calls back whenever something else is selected, and with the reason where it is not known what. @returns what ends
   * that
   */
  watchSelection(
    listener: (selected: Place | null) => void,
    onProblem: (error: unknown) => void,
  ): Promise<() => Promise<void>>;
  /** Shows the cells and selects them. @throws WorkbookProblem when the sheet is gone or hidden */
  select(place: Place): Promise<void>;
  /** What a cell holds. @throws WorkbookProblem when its sheet is gone */
  held(cell: SheetCell): Promise<HeldCell>;
  /** How the user's Excel writes formulas. */
  separators(): Promise<Separators>;
  /**
   * Every cell of the workbook whose formula `wanted` answers with true, hidden sheets included.
   * @param progress is told the share of the cells that has been looked at, from 0 to 1
   */
  findFormulas(wanted: (formula: string) => boolean, progress?: (share: number) => void): Promise<FoundFormula[]>;
  /**
   * Enters formulas, in one step of undo where the host can. What cannot be entered is told, and the rest is entered.
   * @returns an outcome for each, in order
   */
  enter(formulas: readonly EnteredFormula[]): Promise<EnterOutcome[]>;
}

export interface HeldCell {
  readonly value: CellValue;
  /** With its "=", in English with commas; null where there is none. */
  readonly formula: string | null;
  /** The same as the user's Excel shows it. */
  readonly formulaLocal: string | null;
  /** The cell whose result fills this one too; null where the cell's content is its own, or the host cannot tell. */
  readonly spillsFrom: Position | null;
  /**
   * The cells that the cell's own result fills, itself included; null where it fills no others, or the host cannot
   * tell.
   */
  readonly spillsTo: Area | null;
}

/**
 * Marks within formulas: "=SUM({1\\2};0,5)" where the list separator is ";", the decimal mark "," and "\\" divides the
 * columns of an array.
 */
export interface Separators {
  readonly list: string;
  readonly column: string;
  readonly decimal: string;
}

export interface FoundFormula extends SheetCell {
  /** With its "=", in English with commas. */
  readonly formula: string;
  /** An error travels as its text, "#NAME?". */
  readonly value: CellValue;
}

export interface EnteredFormula extends SheetCell {
  /** With its "=", in English with commas. */
  readonly formula: string;
}

export type EnterOutcome =
  /** `value`: what the cell showed right after, which for a custom function is often "#BUSY!". */
  { readonly entered: true; readonly value: CellValue } | { readonly entered: false; readonly reason: string };
