import type { CaseRequest } from "../assess";
import { spokenShare } from "../money";
import { NAMES } from "../names";
import type { Check } from "./check";

/** Several summaries may claim parts of one increase; together they must not claim more than all of it. */
export function creditInAll({ sponsorCase }: CaseRequest): Check {
  const { share } = sponsorCase;
  const all = `N(${NAMES.share})`;
  return {
    label: "Credit over all summaries here",
    passed: share <= 1,
    detail: `${spokenShare(share)} of 100%`,
    formula: { passed: `${all}<=1`, detail: `ROUND(${all}*100,2)&"% of 100%"` },
  };
}
