import { finite, negative, notAShare, notFinite } from "./arguments";
import { notAvailable, type ModelError } from "./errors";
import { messages } from "./messages";

/**
 * The share of an increase at which a programme pays for itself: cost / (incremental × margin). Above 1 the increase
 * does not pay for the programme at any share.
 *
 * @param incremental Increase in revenue over the baseline, in currency, above 0.
 * @param cost Fully loaded cost of the programme, in currency, at least 0.
 * @param margin Contribution margin, 0..1; 1 pays the cost out of revenue.
 * @returns Rate, may exceed 1; "notAvailable" without an increase or a margin, "value" for a negative cost.
 */
export function breakevenPct(incremental: number, cost: number, margin = 1): number | ModelError {
  const problem = notFinite("incremental", incremental) ?? negative("cost", cost) ?? notAShare("margin", margin);
  if (problem) return problem;
  if (incremental <= 0) return notAvailable(messages.noIncrease("incremental", incremental));
  if (margin === 0) return notAvailable(messages.noMargin());
  return finite(cost / incremental / margin);
}
