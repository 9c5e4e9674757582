import { finite, notAShare, notFinite } from "./arguments";
import { type ModelError } from "./errors";

/**
 * An estimate discounted by how sure the estimator is: improvement × contribution × confidence × margin, the estimate
 * method of Jack Phillips, "Return on Investment in Training and Performance Improvement Programs".
 *
 * @param improvement The improvement, in currency.
 * @param contribution Share of it that the estimator credits to the programme, 0..1.
 * @param confidence How sure the estimator is of that share, 0..1.
 * @param margin Contribution margin, 0..1.
 * @returns Currency; "value" for a share outside 0..1.
 */
export function confidenceAdjusted(
  improvement: number,
  contribution: number,
  confidence: number,
  margin = 1,
): number | ModelError {
  const problem =
    notFinite("improvement", improvement) ??
    notAShare("contribution_pct", contribution) ??
    notAShare("confidence_pct", confidence) ??
    notAShare("margin", margin);
  return problem ?? finite(improvement * contribution * confidence * margin);
}
