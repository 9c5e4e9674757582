import type { CatalogueFunction } from "../catalogue";

export type Parameter = CatalogueFunction["parameters"][number];

/** What may be typed for an argument. */
export interface ParameterKind {
  readonly takes: "number" | "text" | "choice";
  /** Whether several values make sense, in a cell each. */
  readonly many: boolean;
  /** Whether its numbers are read as percentages. */
  readonly rate: boolean;
  /** The words of a choice, the one that counts when it is left out first. */
  readonly choices: readonly string[];
}

/** The docblocks tell it: "share, a cell each", "currency text", `"rate" (when omitted) or "amount"`. */
export function kindOf({ unit, hint }: Pick<Parameter, "unit" | "hint">): ParameterKind {
  const [measure = ""] = unit.split(",");
  const takes = measure === "choice" ? "choice" : /\btext$|^date$/.test(measure) ? "text" : "number";
  return {
    takes,
    many: /a cell|a table/.test(unit),
    rate: /^(share|rate)\b/.test(measure),
    choices: takes === "choice" ? [...hint.matchAll(/"(\w+)"/g)].map(([, word = ""]) => word) : [],
  };
}
