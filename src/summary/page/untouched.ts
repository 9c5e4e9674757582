import type { WorkingsReferences } from "../drawing/context";
import type { Check } from "./check";

export const UNTOUCHED = "Formulas are untouched";

/** What it covers: see `workings/recount.ts`. */
const COVERED = "all but links, owners and this check";

/** Somebody may type a number over a formula, and nobody sees it afterwards: each is worked out once more. */
export function untouched({ recount: { count, where } }: WorkingsReferences): Check {
  return {
    label: UNTOUCHED,
    passed: true,
    detail: COVERED,
    formula: { passed: `${count}=0`, detail: `IF(${count}=0,"${COVERED}",${where}&" was typed over")` },
  };
}
