import type { Area } from "../sheet/address";
import type { TableInfo } from "../sheet/workbook";

/** Where revenue may stand in a workbook: a table, or the used part of a sheet, or what the user selected. */
export interface SourceCandidate {
  /** "Sales" for a table, "Data!A1:F4213" for a range: what people see and what `--source` takes. */
  readonly label: string;
  readonly sheet: string;
  /** Header row included. */
  readonly area: Area;
  /** Set when the range is an Excel table: formulas then use structured references, so new rows count at once. */
  readonly table: TableInfo | null;
}

/** Which column plays which part, by header or column letter; what is left out is detected. */
export interface SourceRoles {
  readonly date?: string;
  readonly amount?: string;
  readonly group?: string;
  /** Groups that the group column must hold, when its name is left to be found. */
  readonly members?: readonly string[];
}

/** A column as it was read. */
export interface Column {
  /** Position inside the source, from 0. */
  readonly index: number;
  /** Column letters on the sheet. */
  readonly letter: string;
  readonly header: string;
  readonly kind: "date" | "number" | "text" | "empty";
  readonly numberFormat: string;
}

/** A row that counts nowhere, and why. */
export interface LeftOutRow {
  /** Row number on the sheet, from 1. */
  readonly row: number;
  readonly reason: string;
  /** Its amount where it has one, else 0. */
  readonly amount: number;
}

/** Revenue as it was read: parallel arrays, one entry a row that counts. */
export interface RevenueReading {
  readonly source: SourceCandidate;
  readonly dateSystem: "1900" | "1904";
  /** Row number of the header on the sheet, from 1. */
  readonly headerRow: number;
  readonly columns: readonly Column[];
  readonly dateColumn: Column;
  readonly amountColumn: Column;
  /** The column that says which group a row belongs to; null when all rows are one group. */
  readonly groupColumn: Column | null;
  /** Other columns that could be the group. */
  readonly groupCandidates: readonly Column[];
  /** Serial numbers, whole days. */
  readonly dates: readonly number[];
  readonly amounts: readonly number[];
  /** The group of each row, as first spelt in the source; "" without a group column. */
  readonly groups: readonly string[];
  /** Distinct groups in the order of their first row. */
  readonly groupNames: readonly string[];
  readonly leftOut: readonly LeftOutRow[];
  /** Sum of all numeric amounts, left-out rows included. */
  readonly total: number;
  /** "$", "€", … from the amount column's number format; "" when it names none. */
  readonly currency: string;
}

/** The part of the input that a message is about, so that a form can show it beside the right field. */
export type SourceField = "source" | "date" | "amount" | "group";

/** The source cannot be read as revenue. The message says which cell or column, what was found and what to do. */
export class SourceProblem extends Error {
  override readonly name = "SourceProblem";
  constructor(
    readonly field: SourceField,
    message: string,
  ) {
    super(message);
  }
}
