import { convert, isConverted, type Mode, type Resolve } from "../portable";
import type { CustomNames } from "../sheet/custom-names";
import type { LooseFormula } from "../xlsx";

/** What becomes of a formula that stands in no cell: another formula, or why it stays. */
export type LooseOutcome =
  | { readonly formula: string /** The named LAMBDAs that it calls. */; readonly names: readonly string[] }
  | { readonly left: string };

/** Longer ones make Excel call the file damaged. */
const LONGEST_VALIDATION = 255;

/**
 * Decides over a formula that stands in no cell, where no value could be kept. That of a name is worked out as an array
 * formula, all others are not, and those of rules may not hold an array constant either. A table's column is written as
 * its cells are.
 */
export function looseOutcome(
  { kind, formula }: LooseFormula,
  mode: Mode,
  names: CustomNames,
  resolve: Resolve,
): LooseOutcome {
  const converted = convert(formula, kind === "column" ? mode : "native", names, resolve);
  if (converted === null || !isConverted(converted)) {
    const reason =
      converted?.reason === "long"
        ? "its native formula would be too long for Excel"
        : `${converted?.id ?? "it"} has no native formula for this`;
    return { left: `${reason}, and only a cell can contain its value` };
  }
  if (kind === "name" ? converted.spareRows : converted.array)
    return {
      left:
        kind === "name"
          ? "its native formula may have more rows"
          : "its native formula uses several cells, which only cells and names support",
    };
  if ((kind === "format" || kind === "validation") && converted.formula.includes("{"))
    return { left: "its native formula contains an array constant, which Excel does not accept in rules" };
  if (kind === "validation" && converted.formula.length > LONGEST_VALIDATION)
    return {
      left: `its native formula exceeds the ${LONGEST_VALIDATION} characters of a data validation`,
    };
  return { formula: converted.formula, names: converted.names };
}
