import { finite, notAShare, notFinite, notGrowth, notPositive, notWhole, negative } from "./arguments";
import { invalid, notAvailable, type ModelError } from "./errors";
import { messages } from "./messages";
import { badSeries, type Series } from "./series";
import { RunningSum, sum } from "./sum";

/** More years than any programme is evaluated over. */
const MOST_YEARS = 100;

/**
 * Periods until profits, added up one after the other, have paid for the cost; within a period it is taken to come in
 * evenly. Where the running sum falls below the cost again, the last time it comes back counts.
 *
 * @param profits Profit of each period after the launch, in currency; null counts 0. Periods may lose money.
 * @param cost Fully loaded cost, in currency, above 0.
 * @returns Periods; "notAvailable" where the cost is not paid back by the last period.
 */
export function paybackPeriod(profits: Series, cost: number): number | ModelError {
  const problem = notPositive("cost", cost) ?? badSeries("profits", profits);
  if (problem) return problem;
  const running = new RunningSum();
  let paid: number | null = null;
  for (const [i, profit] of profits.entries()) {
    const before = running.value;
    running.add(profit ?? 0);
    const after = running.value;
    if (!Number.isFinite(after)) return invalid(messages.tooLarge());
    if (after < cost) paid = null;
    else if (before < cost) paid = i + (cost - before) / (after - before);
  }
  return paid === null ? notAvailable(messages.notPaidBack(cost, running.value, profits.length)) : finite(paid);
}

/**
 * Value today of amounts at the end of each of the next years, as Excel's NPV: Σ amount/(1 + rate)^year.
 *
 * @param rate Discount rate a year, above −1. @param amounts In currency, the first of them a year from now.
 */
export function presentValue(rate: number, amounts: readonly number[]): number {
  return sum(amounts.map((amount, i) => amount / (1 + rate) ** (i + 1)));
}

/**
 * What a programme is worth over several years, less its cost: the profit of a year, of which a part persists into each
 * later year, at its value today.
 *
 * @param profit Of the first year, in currency. @param cost Fully loaded cost today, in currency, at least 0.
 * @param persistence Part of a year's profit that is left the year after, 0..1; 0 counts the first year alone.
 * @param discount Rate a year, above −1 to 10. @param years How many years count, 1..100.
 * @returns Currency; "value" for a persistence outside 0..1.
 */
export function laterValue(
  profit: number,
  cost: number,
  persistence = 0,
  discount = 0,
  years = 3,
): number | ModelError {
  const problem =
    notFinite("profit", profit) ??
    negative("cost", cost) ??
    notAShare("persistence", persistence) ??
    notGrowth("discount", discount) ??
    notWhole("years", years, 1, MOST_YEARS);
  if (problem) return problem;
  if (discount === -1) return invalid(messages.growth("discount", discount));
  const amounts = Array.from({ length: years }, (_, year) => profit * persistence ** year);
  return finite(presentValue(discount, amounts) - cost);
}
