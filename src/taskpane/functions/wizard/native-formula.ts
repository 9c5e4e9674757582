import { convert, isConverted, resolverOf } from "../../../portable";
import type { CustomNames } from "../../../sheet/custom-names";
import type { WorkbookInfo } from "../../../sheet/workbook";
import { reasonText } from "../portable/reason-text";

/** What a call of ours is without us, or why it is nothing. */
export type NativeFormula =
  /** In English, with its "=". */
  { readonly formula: string } | { readonly reason: string };

export interface NativePlace {
  readonly names: CustomNames;
  readonly info: WorkbookInfo;
  /** The sheet on which the formula will stand. */
  readonly sheet: string;
  /** Whether a formula may fill several cells by itself here. */
  readonly spills: boolean;
}

/** @param formula a call of one of our functions, in English with its "=" */
export function nativeFormula(formula: string, { names, info, sheet, spills }: NativePlace): NativeFormula | null {
  const converted = convert(formula, "native", names, resolverOf(info)(sheet));
  if (converted === null) return null;
  if (!isConverted(converted)) return { reason: reasonText(converted) };
  return converted.array && !spills
    ? { reason: reasonText({ id: "", reason: "argument" }) }
    : { formula: converted.formula };
}
