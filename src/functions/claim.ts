import { attributedRevenue, breakevenPct } from "../model";
import { elementwise } from "./border/elementwise";
import { numbers, upliftType } from "./border/parameter";

/**
 * Revenue credited to a programme: the baseline times its growth, times the share that the sponsor accepts.
 * @customfunction ATTRIBUTED_REVENUE ATTRIBUTED_REVENUE
 * @helpurl help.html#ATTRIBUTED_REVENUE
 * @param baseline Revenue that would have come anyway
 * @param uplift Growth over the baseline, such as 4%, or an amount if uplift_type says so
 * @param pct Share of the increase credited to the programme, such as 3%
 * @param [uplift_type] "rate" (when omitted) or "amount"
 * @returns Currency, a cell for each cell of the arguments
 */
export function attributedRevenueCells(baseline: unknown[][], uplift: unknown[][], pct: unknown[][], uplift_type?: unknown[][]): unknown[][] {
  const parameters = [numbers("baseline", baseline), numbers("uplift", uplift), numbers("pct", pct), upliftType(uplift_type)] as const;
  return elementwise(parameters, attributedRevenue);
}

/**
 * Share of an increase at which a programme pays for itself.
 * @customfunction BREAKEVEN_PCT BREAKEVEN_PCT
 * @helpurl help.html#BREAKEVEN_PCT
 * @param incremental Increase in revenue over the baseline
 * @param cost Fully loaded cost of the programme
 * @param [margin] Contribution margin, such as 40%; 100% when omitted
 * @returns Rate, above 100% if the increase cannot pay for the programme
 */
export function breakevenPctCells(incremental: unknown[][], cost: unknown[][], margin?: unknown[][]): unknown[][] {
  return elementwise([numbers("incremental", incremental), numbers("cost", cost), numbers("margin", margin, 1)] as const, breakevenPct);
}
