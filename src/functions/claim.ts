import {
  attributedProfit,
  attributedRevenue,
  breakevenPct,
  breakevenUplift,
  confidenceAdjusted,
  splitCredit,
  unattributedPct,
} from "../model";
import { creditCells } from "./border/credit-cells";
import { elementwise } from "./border/elementwise";
import { filledNumbers, labelledNumbers } from "./border/lists";
import { numbers, single, upliftType } from "./border/parameter";
import { spill } from "./border/spill";

/**
 * Revenue attributed to a programme: the baseline times its growth, times the share agreed with the sponsor.
 * @customfunction ATTRIBUTED_REVENUE ATTRIBUTED_REVENUE
 * @helpurl help/ATTRIBUTED_REVENUE.html
 * @short the share of an increase, in money
 * @formula baseline × uplift × pct; uplift × pct when uplift_type is "amount"
 * @remarks The basic estimate. Ask the sponsor which share of the increase is reasonable to attribute, and enter the
 *   answer. A fall in revenue gives a negative result. The baseline is not used when the uplift is an amount.
 * @param baseline Baseline revenue, without the programme (currency)
 * @param uplift Growth over the baseline, such as 4%, or an increase in currency, depending on uplift_type (rate or
 *   currency)
 * @param pct Share of the increase attributed to the programme, such as 3% (share)
 * @param [uplift_type] "rate" (when omitted) or "amount" (choice)
 * @returns Currency, a cell for each cell of the arguments
 * @example Growth of a third from 10 billion, at an agreed share of 3%: =ATTRIBUTED_REVENUE(10000000000, 33.3333%, 3%)
 *   → 99999900
 * @example An increase given in currency: =ATTRIBUTED_REVENUE(0, 3333333333, 3%, "amount") → 99999999.99
 * @example Two shares side by side, with results that spill: =ATTRIBUTED_REVENUE(1000000, 8%, {0.02,0.03}) →
 *   {1600,2400}
 * @error =ATTRIBUTED_REVENUE(1000000, 4%, 3) → #VALUE! pct is 3, outside 0 to 1: type 3% or 0.03
 * @error =ATTRIBUTED_REVENUE(1000000, 250000, 3%) → #VALUE! 250000 looks like an amount: add "amount" as the last
 * argument, or type the growth as a rate, 4%
 * @source Jay Cross, "Business Impact of Social and Informal Learning" (2009): 3% of an increase of billions is a
 * hundred million
 */
export function attributedRevenueCells(
  baseline: unknown[][],
  uplift: unknown[][],
  pct: unknown[][],
  uplift_type?: unknown[][],
): unknown[][] {
  const parameters = [
    numbers("baseline", baseline),
    numbers("uplift", uplift),
    numbers("pct", pct),
    upliftType(uplift_type),
  ] as const;
  return elementwise(parameters, attributedRevenue);
}

/**
 * Contribution attributed to a programme: attributed revenue times the contribution margin, since revenue is not
 *   profit.
 * @customfunction ATTRIBUTED_PROFIT ATTRIBUTED_PROFIT
 * @helpurl help/ATTRIBUTED_PROFIT.html
 * @short attributed revenue times a margin
 * @formula baseline × uplift × pct × margin; uplift × pct × margin when uplift_type is "amount"
 * @remarks Compare this result, not revenue, with the cost of the programme. The contribution margin is the part of
 *   additional revenue that remains after variable costs.
 * @param baseline Baseline revenue, without the programme (currency)
 * @param uplift Growth over the baseline, such as 4%, or an increase in currency, depending on uplift_type (rate or
 *   currency)
 * @param pct Share of the increase attributed to the programme, such as 3% (share)
 * @param margin Contribution margin, such as 40% (share)
 * @param [uplift_type] "rate" (when omitted) or "amount" (choice)
 * @returns Currency, a cell for each cell of the arguments
 * @example A sales increase of 39.9 million, 15.8% of it attributed, at a margin of 9.8%: =ATTRIBUTED_PROFIT(0,
 *   39870785.68, 15.8%, 9.8%, "amount") → 617359.25
 * @error =ATTRIBUTED_PROFIT(1000000, 4%, 3%, 40) → #VALUE! margin is 40, outside 0 to 1: type 40% or 0.4
 * @source Jack Phillips, the Future-Tel case, recomputed from its raw figures: the print rounds 15.8% to 15.6%
 */
export function attributedProfitCells(
  baseline: unknown[][],
  uplift: unknown[][],
  pct: unknown[][],
  margin: unknown[][],
  uplift_type?: unknown[][],
): unknown[][] {
  const parameters = [
    numbers("baseline", baseline),
    numbers("uplift", uplift),
    numbers("pct", pct),
    numbers("margin", margin),
    upliftType(uplift_type),
  ] as const;
  return elementwise(parameters, attributedProfit);
}

/**
 * An estimated improvement, discounted by the attributed share and by the confidence in that share.
 * @customfunction CONFIDENCE_ADJUSTED CONFIDENCE_ADJUSTED
 * @helpurl help/CONFIDENCE_ADJUSTED.html
 * @short estimates, discounted for doubt
 * @formula improvement × contribution_pct × confidence_pct × margin
 * @remarks Without a control group, ask those who did the work for three estimates: the improvement, the share due to
 *   the programme, and their confidence in that share. The discount makes the result conservative.
 * @param improvement Estimated improvement, in currency (currency)
 * @param contribution_pct Share of it that the estimator attributes to the programme, such as 65% (share)
 * @param confidence_pct Confidence of the estimator in that share, such as 70% (share)
 * @param [margin] Contribution margin when the improvement is revenue; 100% when omitted (share)
 * @returns Currency, a cell for each estimate
 * @example Loans grew by 3.8 million: =CONFIDENCE_ADJUSTED(3800000, 70%, 65%, 30%) → 518700
 * @error =CONFIDENCE_ADJUSTED(336000, 100%, 70) → #VALUE! confidence_pct is 70, outside 0 to 1: type 70% or 0.7
 * @source Jack Phillips, "Return on Investment in Training and Performance Improvement Programs", the Zuniga bank case
 */
export function confidenceAdjustedCells(
  improvement: unknown[][],
  contribution_pct: unknown[][],
  confidence_pct: unknown[][],
  margin?: unknown[][],
): unknown[][] {
  const parameters = [
    numbers("improvement", improvement),
    numbers("contribution_pct", contribution_pct),
    numbers("confidence_pct", confidence_pct),
    numbers("margin", margin, 1),
  ] as const;
  return elementwise(parameters, confidenceAdjusted);
}

/**
 * One amount split between several causes, with a last row for other factors.
 * @customfunction SPLIT_CREDIT SPLIT_CREDIT
 * @helpurl help/SPLIT_CREDIT.html
 * @short one amount over several causes
 * @formula amount × share for each cause; the rest is "Other factors"
 * @remarks Increases have several causes: pricing, competitors, a good year. Let the owners of each agree on their
 *   shares, and show the remainder. More than 100% would count the same money twice and is refused. Rows without any
 *   entry are skipped.
 * @param amount Amount to split (currency)
 * @param labels A name for each cause (text, a cell each)
 * @param shares The share of each cause, in sum at most 100% (share, a cell each)
 * @returns Three columns, label, share and amount: a row for each cause and one for other factors
 * @example =SPLIT_CREDIT(1000000, {"Learning";"New prices"}, {0.12;0.5}) → {"Learning",0.12,120000;"New
 * prices",0.5,500000;"Other factors",0.38,380000}
 * @error =SPLIT_CREDIT(1000000, {"Learning";"New prices"}, {0.6;0.5}) → #VALUE! shares add up to 110%, more than the
 * whole: lower them to 100% or less
 * @source Jack Phillips's rule that the contributions of all factors may not exceed the whole
 */
export function splitCreditCells(amount: unknown[][], labels: unknown[][], shares: unknown[][]): unknown[][] {
  return spill(
    [single(numbers("amount", amount)), labelledNumbers(labels, { shares })] as const,
    (whole, { labels, lists: [parts = []] }) => creditCells(splitCredit(whole, labels, parts)),
  );
}

/**
 * Share of an increase that is not yet attributed to any cause.
 * @customfunction UNATTRIBUTED_PCT UNATTRIBUTED_PCT
 * @helpurl help/UNATTRIBUTED_PCT.html
 * @short what is left to other factors
 * @formula 1 − the sum of the shares
 * @remarks Use it next to the shares of several programmes: at 0% or more, no money is counted twice.
 * @param shares Shares of one amount (share, a cell each)
 * @returns Rate, 0% to 100%
 * @example =UNATTRIBUTED_PCT({0.03;0.12;0.5}) → 0.35
 * @error =UNATTRIBUTED_PCT({0.6;0.5}) → #VALUE! shares add up to 110%, more than the whole: lower them to 100% or less
 * @source Jack Phillips's rule that the contributions of all factors may not exceed the whole
 */
export function unattributedPctCells(shares: unknown[][]): unknown[][] {
  return spill([filledNumbers("shares", shares)] as const, unattributedPct);
}

/**
 * Break-even attribution share: the share of an increase at which the cost of a programme is recovered.
 * @customfunction BREAKEVEN_PCT BREAKEVEN_PCT
 * @helpurl help/BREAKEVEN_PCT.html
 * @short the share at which the cost is recovered
 * @formula cost ÷ (incremental × margin)
 * @remarks State the result as a condition: the cost is recovered at an attribution share of 0.9%. Above 100% the
 *   increase cannot recover the cost at any share.
 * @param incremental Increase in revenue over the baseline (currency)
 * @param cost Fully loaded cost of the programme (currency)
 * @param [margin] Contribution margin, such as 40%; 100% when omitted, which compares the cost with revenue (share)
 * @returns Rate, above 100% if the increase cannot recover the cost
 * @example =BREAKEVEN_PCT(3333333333, 12400000, 42%) → 0.00885714
 * @error =BREAKEVEN_PCT(0, 12400000) → #N/A incremental is 0: without an increase no share pays for the cost, so choose
 * another baseline
 * @source Break-even analysis, as in any textbook of management accounting
 */
export function breakevenPctCells(incremental: unknown[][], cost: unknown[][], margin?: unknown[][]): unknown[][] {
  return elementwise(
    [numbers("incremental", incremental), numbers("cost", cost), numbers("margin", margin, 1)] as const,
    breakevenPct,
  );
}

/**
 * Growth over a baseline at which a programme pays for itself at an agreed share.
 * @customfunction BREAKEVEN_UPLIFT BREAKEVEN_UPLIFT
 * @helpurl help/BREAKEVEN_UPLIFT.html
 * @short the growth at which it pays for itself
 * @formula cost ÷ (baseline × pct × margin)
 * @remarks The question before a launch: how much revenue has to grow until the attributed contribution recovers the
 * cost. Compare it with DETECTABLE_UPLIFT, the smallest growth that would show.
 * @param baseline Revenue that would come without the programme (currency)
 * @param cost Fully loaded cost of the programme (currency)
 * @param pct Attribution share, such as 3% (share)
 * @param margin Contribution margin, such as 40% (share)
 * @returns Rate, a cell for each cell of the arguments
 * @example =BREAKEVEN_UPLIFT(10556528247.742, 12400000, 3%, 42%) → 0.09322449209
 * @error =BREAKEVEN_UPLIFT(10000000, 12400000, 0, 42%) → #N/A pct is 0: at a share of 0 no growth pays for the cost, so
 * type the attribution share, such as 3%
 * @source Break-even analysis, as in any textbook of management accounting
 */
export function breakevenUpliftCells(
  baseline: unknown[][],
  cost: unknown[][],
  pct: unknown[][],
  margin: unknown[][],
): unknown[][] {
  return elementwise(
    [numbers("baseline", baseline), numbers("cost", cost), numbers("pct", pct), numbers("margin", margin)] as const,
    breakevenUplift,
  );
}
