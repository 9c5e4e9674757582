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

/**
 * The growth over a baseline at which a programme pays for itself at an agreed share: cost / (baseline × pct × margin).
 *
 * @param baseline Revenue that would come in without the programme, in currency, above 0.
 * @param cost Fully loaded cost of the programme, in currency, at least 0.
 * @param pct Attribution share, 0..1. @param margin Contribution margin, 0..1.
 * @returns Rate; "notAvailable" where baseline, pct or margin is 0, "value" for a negative baseline or cost.
 */
export function breakevenUplift(baseline: number, cost: number, pct: number, margin: number): number | ModelError {
  const problem =
    negative("baseline", baseline) ?? negative("cost", cost) ?? notAShare("pct", pct) ?? notAShare("margin", margin);
  if (problem) return problem;
  if (baseline === 0) return notAvailable(messages.noBaseline());
  if (pct === 0) return notAvailable(messages.noShare());
  if (margin === 0) return notAvailable(messages.noMarginForUplift());
  return finite(cost / baseline / pct / margin);
}
