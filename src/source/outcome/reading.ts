import type { Area, Position } from "../../sheet/address";
import type { MoneySigns } from "../../sheet/money-signs";
import type { TableInfo } from "../../sheet/workbook";
import type { Answers, Question } from "./question";
import type { Unit } from "./units";

/** Where revenue may stand in a workbook: a table, or the used part of a sheet, or what the user selected. */
export interface SourceCandidate {
  /** "Sales" for a table, "Data!A1:F4213" for a range: what people see and what `--source` takes. */
  readonly label: string;
  readonly sheet: string;
  /** Header row included. */
  readonly area: Area;
  /** Set when the range is an Excel table: formulas then use structured references, so new rows count at once. */
  readonly table: TableInfo | null;
  /**
   * Set when the range is all that its sheet holds: then the rest of the sheet is empty, and belongs to it once it is
   * filled.
   */
  readonly wholeSheet?: boolean;
  /** Lists of one shape that are read as one, such as a table a year; then the fields above are the first one's. */
  readonly parts?: readonly SourceCandidate[];
}

/** Which column plays which part, by header or column letter; what is left out is detected. */
export interface SourceRoles {
  readonly date?: string;
  readonly amount?: string;
  readonly group?: string;
  /** Groups that the group column must hold, when its name is left to be found. */
  readonly members?: readonly string[];
  /** What was answered to the reader's questions. */
  readonly answers?: Answers;
}

/** A column as it was read. */
export interface Column {
  /** Position inside the source, from 0; -1 for several columns taken together, which no formula can name. */
  readonly index: number;
  /** Column letters on the sheet. */
  readonly letter: string;
  readonly header: string;
  readonly kind: "date" | "number" | "text" | "error" | "empty";
  readonly numberFormat: string;
  /** Of numbers: whether all are whole and none is below 0, and whether each stands on two rows or more on average. */
  readonly whole?: boolean;
  readonly repeats?: boolean;
}

/** A row that counts nowhere, and why. */
export interface LeftOutRow {
  /** Row number on the sheet, from 1. */
  readonly row: number;
  readonly reason: string;
  /** Its amount where it has one, else 0. */
  readonly amount: number;
  /** The sheet, where several are read as one. */
  readonly sheet?: string;
}

/** A column that counts nowhere though it holds numbers beside those that count, and why. */
export interface LeftOutColumn {
  readonly letter: string;
  readonly header: string;
  readonly reason: string;
}

/** One list of a reading: the whole source, or one of several lists of one shape. */
export interface ReadingPart {
  readonly source: SourceCandidate;
  /** Row number of the last header row on the sheet, from 1. */
  readonly headerRow: number;
  /**
   * What adds up to the amounts of this part, left-out rows included: cells on its sheet, or two columns of them whose
   * products do. Empty where the amounts are text, which no formula can add.
   */
  readonly totalOf: readonly Area[];
  readonly totalIsProduct: boolean;
  /** Cells of `totalOf` that hold text, such as a dash or a heading that repeats: a sum passes over them. */
  readonly textCells: number;
  /** The cells of the amounts, for formulas that name them; null for a list with a row an amount. */
  readonly grid: AmountGrid | null;
}

/** The cells of a list with its periods or groups across; positions are those on its sheet, from 0. */
export interface AmountGrid {
  /** The rows below the header. */
  readonly body: Pick<Area, "row" | "rows">;
  /** Cells without a number that belong to a day and a group all the same: a number typed into one counts. */
  readonly blanks: readonly (Position & { readonly date: number; readonly group: string })[];
  /** Cells with numbers that do not count, such as those of total rows. */
  readonly leftOut: readonly Position[];
  /**
   * What the group's column holds in each row of the body, in the spelling of `groupKey`; null where it decides
   * nothing.
   */
  readonly labels: { readonly column: Column; readonly keys: readonly string[] } | null;
  /**
   * Columns of groups, and the column of true dates that says when each of their amounts arose; null for other shapes.
   */
  readonly dated: {
    readonly dates: Column;
    readonly groups: readonly { readonly column: Column; readonly name: string }[];
  } | null;
}

/**
 * How formulas add a source up. By "columns": whole columns with conditions on their dates and groups, so that rows
 * added to a table count as well. By "cells": the cells of the amounts by their address, so that a changed figure
 * counts at once, but a new row or column only after the source was read again.
 */
export type LiveBy = "columns" | "cells";

/** Revenue as it was read: parallel arrays, one entry an amount that counts. */
export interface RevenueReading {
  readonly source: SourceCandidate;
  readonly dateSystem: "1900" | "1904";
  /** "long": a row an amount; "wide": periods across the columns. */
  readonly layout: "long" | "wide";
  /** Row numbers of the header on the sheet, from 1: its last row, and its first. */
  readonly headerRow: number;
  readonly firstHeaderRow: number;
  readonly columns: readonly Column[];
  readonly dateColumn: Column;
  readonly amountColumn: Column;
  /** The column that says which group a row belongs to; null when all rows are one group. */
  readonly groupColumn: Column | null;
  /** Other columns that could be the group. */
  readonly groupCandidates: readonly Column[];
  /** Serial numbers, whole days: the first day where the source names a longer time. */
  readonly dates: readonly number[];
  /** In the source's own unit, see `unit`. */
  readonly amounts: readonly number[];
  /** The group of each amount, as first spelt in the source; "" without a group column. */
  readonly groups: readonly string[];
  /** Where each amount stands: row and column on its sheet, from 0, and which of `parts` it belongs to. */
  readonly rowOf: readonly number[];
  readonly columnOf: readonly number[];
  readonly partOf: readonly number[];
  readonly parts: readonly ReadingPart[];
  /** Distinct groups in the order of their first row. */
  readonly groupNames: readonly string[];
  /** Rows of which an amount counts. */
  readonly rowsRead: number;
  readonly leftOut: readonly LeftOutRow[];
  readonly columnsLeftOut: readonly LeftOutColumn[];
  /**
   * Sum of all numbers where amounts stand, left-out rows included, in the source's own unit; the total of the revenue
   * is that of `amounts`.
   */
  readonly total: number;
  /** "$", "€", … from number formats, texts or headings; "" when none names one. */
  readonly currency: string;
  /** The same as the source writes it: "USD" where `currency` is "$", which may be any dollar. */
  readonly currencyWritten: string;
  /** The currency on the side of an amount where the source writes it: "$" before, " €" behind. */
  readonly moneySigns: MoneySigns;
  /** What an amount counts: 1, or thousands or millions as a heading says. */
  readonly unit: Unit;
  /** How long a time one amount covers; null where the dates are days. */
  readonly periodicity: "weekly" | "monthly" | "quarterly" | "yearly" | null;
  /** Whether formulas can add the source up by date and group, so that a changed figure counts at once. */
  readonly live: boolean;
  /** How they do; null when they cannot. */
  readonly liveBy: LiveBy | null;
  /** Why not, as the end of a sentence: "its dates are text"; "" when they can. */
  readonly frozenBecause: string;
  /** What the user should know: hidden rows, copies of rows, sums that do not add up. */
  readonly notes: readonly string[];
  /** What to remember, so that the source is read in the same way next time. */
  readonly roles: SourceRoles;
}

/** The part of the input that a message is about, so that a form can show it beside the right field. */
export type SourceField = "source" | "date" | "amount" | "group";

/** The source cannot be read as revenue. The message says which cell or column, what was found and what to do. */
export class SourceProblem extends Error {
  override readonly name = "SourceProblem";
  constructor(
    readonly field: SourceField,
    message: string,
    /** What to answer so that it can be read; empty where only a change of the cells helps. */
    readonly questions: readonly Question[] = [],
  ) {
    super(message);
  }
}

/** A problem that an answer solves. */
export function asking(field: SourceField, ...questions: readonly Question[]): SourceProblem {
  return new SourceProblem(field, questions.map(({ text }) => text).join(" "), questions);
}
