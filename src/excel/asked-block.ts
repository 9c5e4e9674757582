import { askForMerges } from "./merges";
import { readOnce } from "./read-once";

/** A block of rows that Excel was asked for; everything is there after the next round trip. */
export interface AskedBlock {
  readonly range: Excel.Range;
  /** Whether its formulas were asked for. */
  readonly formulas: boolean;
  /** Merged areas, where they were asked for and this Excel knows them. */
  readonly merges: Excel.RangeAreas | null;
}

/** @param merges the range whose merged areas are wanted, or null */
export function askFor(
  range: Excel.Range,
  { formulas, merges }: { formulas: boolean; merges: Excel.Range | null },
): AskedBlock {
  readOnce(range, `values,numberFormat,rowHidden,format/indentLevel${formulas ? ",formulas" : ""}`);
  return { range, formulas, merges: merges && askForMerges(merges) };
}
