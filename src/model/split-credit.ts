import { finite, notAShare, notFinite } from "./arguments";
import type { Credit } from "./credit";
import { invalid, isModelError, notAvailable, type ModelError } from "./errors";
import { messages } from "./messages";
import { sum } from "./sum";

/** The row that holds what no share claims. */
export const OTHER_FACTORS = "Other factors";

/** Shares such as 33.33% are rounded before they are added up; beyond that more than the whole is claimed. */
const ROUNDING = 1e-9;

/**
 * What is left of the whole when each share is taken: 1 − Σ shares.
 *
 * @param shares Shares of one amount, each 0..1.
 * @returns Rate, 0..1; "value" for a share outside 0..1 or shares above 1 in sum, which would count revenue twice.
 */
export function unattributedPct(shares: readonly number[]): number | ModelError {
  if (shares.length === 0) return notAvailable(messages.noNumbers("shares"));
  for (const share of shares) {
    const problem = notAShare("shares", share);
    if (problem) return problem;
  }
  const total = sum(shares);
  return total > 1 + ROUNDING ? invalid(messages.doubleCount(total)) : Math.max(0, 1 - total) + 0;
}

/**
 * One amount split between several causes, and "Other factors" for what none of them claims, so that the parts always
 * make the whole.
 *
 * @param amount Amount to split, in currency; may be negative.
 * @param labels A name for each cause.
 * @param shares A share for each cause, 0..1.
 * @returns A credit for each cause, in their order, and one for the rest; errors as {@link unattributedPct}.
 */
export function splitCredit(
  amount: number,
  labels: readonly string[],
  shares: readonly number[],
): Credit[] | ModelError {
  const problem = notFinite("amount", amount);
  if (problem) return problem;
  if (labels.length !== shares.length)
    return notAvailable(messages.lengths("labels", labels.length, "shares", shares.length));
  const rest = unattributedPct(shares);
  if (isModelError(rest)) return rest;
  const credits = shares.map((share, i) => ({ label: labels[i] ?? "", share, amount: amount * share + 0 }));
  const left = finite(amount - sum(credits.map((credit) => credit.amount)));
  if (isModelError(left)) return left;
  return [...credits, { label: OTHER_FACTORS, share: rest, amount: rest === 0 ? 0 : left }];
}
