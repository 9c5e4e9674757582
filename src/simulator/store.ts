import type { Area } from "./grid";

/** What a cell holds or shows; "" is an empty cell, and Excel's error values travel as their text, "#N/A". */
export type CellValue = number | string | boolean;

/** A line along one edge of a cell, in Office.js' own words: style "Continuous", weight "Thin", colour "#RRGGBB". */
export interface CellBorder {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  readonly color: string;
}

export type BorderStyle = "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";

/** How a cell looks; what is left out is the workbook's default. Colours are "#RRGGBB", sizes points. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right" | "Justify" | "Distributed";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  /** Steps of indentation. */
  readonly indent?: number;
  readonly borderTop?: CellBorder;
  readonly borderBottom?: CellBorder;
  readonly borderLeft?: CellBorder;
  readonly borderRight?: CellBorder;
}

/** A change of some properties of a style; null puts one back to the default. */
export type StylePatch = { readonly [Property in keyof CellStyle]?: Exclude<CellStyle[Property], undefined> | null };

/** One cell that has a value, a formula or a look of its own. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With its leading "="; the cells that a formula spills into have none. */
  readonly formula?: string;
  readonly style: CellStyle;
}

export interface StoredSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
}

/** A table as formulas see it: `area` holds the header row and no total row. */
export interface StoredTable {
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly columns: readonly string[];
}

export interface StoredName {
  readonly name: string;
  /** A formula without "=". */
  readonly refersTo: string;
}

/** The width of a column or the height of a row, counted from 0. */
export interface Extent {
  readonly index: number;
  readonly points: number;
}

/** The cell that calls a custom function. */
export interface Caller {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Arguments as the engine hands them over: a value, or rows of values for a range or array; undefined for an omitted
 * one.
 */
export type FunctionArgument = CellValue | null | undefined | readonly (readonly (CellValue | null)[])[];
export type FunctionResult = CellValue | null | readonly (readonly (CellValue | null)[])[];
export type StoredFunction = (
  args: readonly FunctionArgument[],
  caller: Caller,
) => FunctionResult | Promise<FunctionResult>;

/** Something in the store changed. `source` tells our own writes from what the user does in a grid on the screen. */
export interface StoreChange {
  readonly kind: "cells" | "style" | "sheets" | "layout" | "calculated";
  readonly source: "store" | "user";
  readonly sheetId?: string;
  readonly area?: Area;
  /** Of a calculation, the sheets on which there were results to write. */
  readonly sheetIds?: readonly string[];
  /** Set when a calculation that nobody waited for failed. */
  readonly problem?: string;
}

/**
 * The spreadsheet behind the simulated Excel: cells, formulas, looks and calculation, and nothing of Office.js. Rows
 * and columns count from 0, sheets are told apart by ids that survive renaming.
 *
 * Writes take effect at once; what formulas make of them is only there after {@link settle}.
 */
export interface CellStore {
  /** In tab order. */
  sheets(): readonly StoredSheet[];
  activeSheet(): string;
  /** @returns the id of the sheet, added behind the last one */
  addSheet(name: string): string;
  removeSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  moveSheet(id: string, position: number): void;
  activateSheet(id: string): void;
  hideSheet(id: string, hidden: boolean): void;

  /**
   * Types inputs into cells, as a user would: "=…" is a formula, "'…" text for certain, "12" a number unless the cell's
   * format is "@", "" empties the cell, null leaves it alone.
   */
  write(sheetId: string, row: number, column: number, inputs: readonly (readonly (CellValue | null)[])[]): void;
  /** Empties cells but keeps their looks. */
  clear(sheetId: string, area: Area): void;
  /** The values of an area, spilled cells included. */
  read(sheetId: string, area: Area): CellValue[][];
  /** As {@link read}, with the formula where a cell has one. */
  formulas(sheetId: string, area: Area): CellValue[][];
  /** Every cell with content or a look, in reading order. */
  cells(sheetId: string): StoredCell[];
  /** The area that holds values, or with `styled` values and looks; null for an empty sheet. */
  used(sheetId: string, styled?: boolean): Area | null;
  /** The area that the formula of a cell spills into, or null. */
  spill(sheetId: string, row: number, column: number): Area | null;

  style(sheetId: string, row: number, column: number): CellStyle;
  /** Lays a patch over the look of every cell of some areas; it recalculates nothing. */
  setStyle(sheetId: string, areas: readonly Area[], patch: StylePatch): void;
  /** Takes every look off. */
  clearStyle(sheetId: string, area: Area): void;

  /** Points. */
  columnWidth(sheetId: string, column: number): number;
  setColumnWidth(sheetId: string, column: number, columns: number, points: number): void;
  /** The columns whose width was set, in points. */
  columnWidths(sheetId: string): readonly Extent[];
  /** Points. */
  rowHeight(sheetId: string, row: number): number;
  /** The rows whose height was set, in points. */
  rowHeights(sheetId: string): readonly Extent[];
  setRowHeight(sheetId: string, row: number, rows: number, points: number): void;

  /** Rows that are hidden, by hand or by a filter. */
  hiddenRows(sheetId: string): readonly number[];
  hideRows(sheetId: string, row: number, rows: number, hidden: boolean): void;

  merges(sheetId: string): Area[];
  merge(sheetId: string, area: Area): void;
  /** Takes apart every merged area that shares a cell with `area`. */
  unmerge(sheetId: string, area: Area): void;

  gridlines(sheetId: string): boolean;
  setGridlines(sheetId: string, shown: boolean): void;
  /** "#RRGGBB", or "" for none. */
  tabColor(sheetId: string): string;
  setTabColor(sheetId: string, color: string): void;
  frozen(sheetId: string): { rows: number; columns: number };
  setFrozen(sheetId: string, rows: number, columns: number): void;

  /** Makes a table known to structured references, or changes it. */
  setTable(table: StoredTable): void;
  removeTable(name: string): void;
  /** A workbook-wide name; `refersTo` is a formula without "=". */
  setName(name: string, refersTo: string): void;
  /**
   * Formulas that used the name show `#NAME?` only once they are calculated from new input: Univer keeps their last
   * value.
   */
  removeName(name: string): void;
  /** The names that formulas know, as they stand after rows and columns were moved. */
  names(): readonly StoredName[];
  /** The tables that formulas know. */
  tables(): readonly StoredTable[];

  /** Makes `=NAME(…)` callable in cells; a function that throws or rejects gives `#VALUE!`. */
  registerFunction(name: string, run: StoredFunction): void;
  /** Marks every formula for calculation. */
  recalculate(): void;
  /** Whether written cells still wait for {@link settle}. */
  readonly unsettled: boolean;
  /**
   * Calculates what is waiting; afterwards every formula shows its value. @throws the engine's own exception, if it had
   * one
   */
  settle(): Promise<void>;

  /** @returns a function that ends the subscription */
  onChanged(listener: (change: StoreChange) => void): () => void;
  /** What the user has selected, where there is a grid on the screen; null elsewhere. */
  selection(): { readonly sheetId: string; readonly area: Area } | null;
  /** Blocks that are selected beside {@link selection}, as by Ctrl and the mouse. */
  otherSelections(): readonly Area[];
  onSelected(listener: () => void): () => void;
  select(sheetId: string, area: Area, ...others: readonly Area[]): void;
  dispose(): Promise<void>;
}
