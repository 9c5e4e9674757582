import type { Position } from "./address";

/** One cell of a sheet. */
export interface SheetCell extends Position {
  readonly sheet: string;
}
