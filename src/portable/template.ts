import type { Argument } from "./argument";
import type { Resolve, Shape } from "./shape";

/** A call written as the native formula that it stands for. */
export interface Rendered {
  readonly text: string;
  readonly shape: Shape;
  /** Whether it gives numbers and errors only. */
  readonly numeric: boolean;
  /** Whether cells are worked out one by one, so that it has to stand in an array formula. */
  readonly array: boolean;
  /**
   * Whether empty rows may follow those that the function gives: harmless on a sheet, but not to whoever counts rows.
   */
  readonly spareRows?: boolean;
}

/** A call that comes to an error, whatever the cells hold. */
export const failure = (text: string): Rendered => ({
  text,
  shape: { rows: 1, columns: 1 },
  numeric: true,
  array: false,
});

/** Why a call has no native formula. */
export type Unfit =
  /** None for this function, or for this choice of what it shows. */
  | "none"
  /** Only a calculation could tell what an argument is. */
  | "argument"
  /** The formula would be longer than Excel takes, or nested deeper. */
  | "long";

/** How a formula is put together: plain, or within the definition of a name, where Excel 365 is sure to be. */
export interface Dialect {
  readonly resolve: Resolve;
  /** 1, 2, 3 … over the cells of a series. */
  readonly places: (series: Argument) => string | null;
}

/** Writes a call of one function. @param args null for one that is left out */
export type Template = (args: readonly (Argument | null)[], dialect: Dialect) => Rendered | Unfit;

export const isRendered = (outcome: Rendered | Unfit): outcome is Rendered => typeof outcome === "object";
