import { parseArea, parseReference, type Area } from "./address";
import type { PaintPlan } from "./plan";
import type { StandingSheet } from "./standing";
import type { CellValue } from "./spec";

/**
 * The port between Envelope and a workbook: Excel through Office.js, or a file. An adapter reads what is there and
 * paints what it is given; it takes no decision of its own.
 */
export interface WorkbookPort {
  /** Sheets, tables and names, in few round trips and without reading cells. */
  describe(): Promise<WorkbookInfo>;
  /**
   * Reads an area, in blocks where the host limits the payload.
   * @throws WorkbookProblem when the sheet is gone or the host does not answer with values
   * @throws ReadingCancelled when the watch's signal says so
   */
  read(sheet: string, area: Area, watch?: ReadWatch): Promise<CellBlock>;
  /** Reads several areas, as many of them at a time as the host's payload holds. Otherwise like {@link read}. */
  readAll(places: readonly Place[], watch?: ReadWatch): Promise<CellBlock[]>;
  /**
   * All that stands in areas, formulas included: what a painting over them would take away. An answer for each place,
   * in order.
   */
  standing(places: readonly Place[]): Promise<StandingSheet[]>;
  /**
   * Paints all sheets of a plan or, when anything of their contents fails, none of them. Looks that the host refuses
   * leave them plainer, and are told.
   * @returns what was refused, each once; nothing where all is as planned
   * @throws WorkbookProblem when the workbook refuses (protected structure, a name that is taken, …).
   */
  paint(plan: PaintPlan): Promise<readonly RefusedLook[]>;
}

/** Something of a sheet that the host refused while all its cells, formulas, names and rules are there. */
export interface RefusedLook {
  readonly sheet: string;
  readonly what: LookPart;
}

/** Parts of what a painted sheet is beside its contents; "calculation" where the workbook calculates by hand. */
export type LookPart =
  | "calculation"
  | "headings"
  | "formats"
  | "merges"
  | "sizes"
  | "highlights"
  | "charts"
  | "view"
  | "print";

/** An area of a sheet. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** Follows a reading, and can end it. */
export interface ReadWatch {
  /** Called after each block with the share of the cells that has been read, from 0 to 1. */
  readonly progress?: (share: number) => void;
  /** Looked at before each block; an AbortSignal will do. */
  readonly signal?: { readonly aborted: boolean };
}

/** A reading was ended by its watch; nothing is wrong with the workbook. */
export class ReadingCancelled extends Error {
  override readonly name = "ReadingCancelled";
  constructor() {
    super("The reading was cancelled.");
  }
}

export interface WorkbookInfo {
  /** "Sales.xlsx"; empty while the workbook has no name. */
  readonly fileName: string;
  readonly dateSystem: "1900" | "1904";
  readonly sheets: readonly SheetInfo[];
  readonly tables: readonly TableInfo[];
  readonly names: readonly NameInfo[];
  /** What the user has selected, where there is a user; null where that is no single block of cells. */
  readonly selection: { readonly sheet: string; readonly area: Area } | null;
  /** What a `DraftStore` keeps in the workbook, where it keeps anything. */
  readonly draft?: string;
}

export interface SheetInfo {
  /**
   * Stays the same while the sheet is renamed or moved, as long as the workbook is open; only a program with a user
   * gives it.
   */
  readonly id?: string;
  readonly name: string;
  readonly visible: boolean;
  /** The area that holds values; null for an empty sheet. */
  readonly used: Area | null;
  /** Has names of ours for itself alone, as Excel gives them to the copy of a sheet. */
  readonly copied?: true;
}

export interface TableInfo {
  readonly name: string;
  readonly sheet: string;
  /** Header row included, total row left out. */
  readonly area: Area;
  readonly columns: readonly string[];
}

/** Names that Envelope defines begin with this. */
export const OWN_NAME_PREFIX = "Envelope_";

/** Whether a name's cells are read with the workbook's description: ours, unless they list the values of a source. */
export function isDescribed(name: string, refersTo: string): boolean {
  const area = parseArea(parseReference(refersTo).target);
  return name.startsWith(OWN_NAME_PREFIX) && area !== null && area.rows * area.columns <= MOST_CELLS_DESCRIBED;
}

const MOST_CELLS_DESCRIBED = 400;

/** A workbook-wide name. */
export interface NameInfo {
  readonly name: string;
  /** What it refers to, without "=": `'Sponsor summary'!$C$4`. */
  readonly refersTo: string;
  /**
   * For a name of ours (see {@link OWN_NAME_PREFIX}) the value of its cell, null for a blank one; null for all others.
   */
  readonly value: CellValue;
  /** For a name of ours that stands for several cells, but not for hundreds: their values by row. */
  readonly values?: readonly (readonly CellValue[])[];
  /** For a name of ours whose one cell holds a formula: the formula, without "=". */
  readonly formula?: string;
  /** The same for several cells, by row, null where there is none; left out where none of them has one. */
  readonly formulas?: readonly (readonly (string | null)[])[];
}

/** Cells as they stand: values by row, and for each column the number format that most of its cells have. */
export interface CellBlock {
  readonly sheet: string;
  readonly area: Area;
  /** `area.rows` arrays of `area.columns` values. */
  readonly values: readonly (readonly CellValue[])[];
  /** One per column, for example "yyyy\\-mm\\-dd" or "General". */
  readonly columnFormats: readonly string[];
  /** Rows of the block (from 0) that are hidden, by hand or by a filter. */
  readonly hiddenRows?: readonly number[];
  /**
   * Cells ([row, column] in the block, from 0) whose formula adds others up: SUM, SUBTOTAL, AGGREGATE, SUMIF, SUMIFS.
   */
  readonly sums?: readonly (readonly [number, number])[];
  /** Indentation of the first filled cell of each row, in Excel's indent steps; as long as values. */
  readonly indents?: readonly number[];
  /** Merged areas that touch the block, on the sheet. */
  readonly merges?: readonly Area[];
  /** Areas on the sheet of which the host did not say what is merged. */
  readonly mergesUnknown?: readonly Area[];
  /**
   * Number formats that differ from the column's: "row,column" in the block to format. Currencies that differ within a
   * column show up here.
   */
  readonly cellFormats?: ReadonlyMap<string, string>;
}

/** A workbook cannot be read or painted, for a reason that the user can do something about. */
export class WorkbookProblem extends Error {
  override readonly name = "WorkbookProblem";
}
