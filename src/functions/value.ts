import { annualized, benefitCostRatio, laterValue, learningRoi, paybackMonths, paybackPeriod } from "../model";
import { elementwise } from "./border/elementwise";
import { numbers, single } from "./border/parameter";
import { periods } from "./border/periods";
import { spill } from "./border/spill";

/**
 * Benefit–cost ratio: benefit divided by cost.
 * @customfunction BENEFIT_COST_RATIO BENEFIT_COST_RATIO
 * @helpurl help/BENEFIT_COST_RATIO.html
 * @short benefit over cost
 * @formula benefit ÷ cost
 * @remarks At 1 the benefit equals the cost. The ratio is not the return on investment: a ratio of 3 is a return of
 *   200%. Published cases confuse the two.
 * @param benefit Contribution attributed to the programme (currency)
 * @param cost Fully loaded cost of the programme (currency)
 * @returns Ratio, a cell for each cell of the arguments
 * @example =BENEFIT_COST_RATIO(2040000, 250000) → 8.16
 * @error =BENEFIT_COST_RATIO(2040000, 0) → #VALUE! cost is 0: type a number above 0
 * @source JSA, jsasolutions.com: 2.04 million for 250,000
 */
export function benefitCostRatioCells(benefit: unknown[][], cost: unknown[][]): unknown[][] {
  return elementwise([numbers("benefit", benefit), numbers("cost", cost)] as const, benefitCostRatio);
}

/**
 * Return on investment: benefit less cost, divided by cost.
 * @customfunction LEARNING_ROI LEARNING_ROI
 * @helpurl help/LEARNING_ROI.html
 * @short net benefit as a rate of the cost
 * @formula (benefit − cost) ÷ cost
 * @remarks A rate: format it as a percentage instead of multiplying it by 100. Use contribution as the benefit: revenue
 *   overstates the return.
 * @param benefit Contribution attributed to the programme (currency)
 * @param cost Fully loaded cost of the programme (currency)
 * @returns Rate, a cell for each cell of the arguments: a benefit of three times the cost is 200%
 * @example A benefit of 576,000 for a cost of 460,000, a return of 25.2%: =LEARNING_ROI(576000, 460000) → 0.252174
 * @error =LEARNING_ROI(576000, -460000) → #VALUE! cost is -460000: type a number above 0
 * @source ASTD Links (2003), the Latin-American power dealers
 */
export function learningRoiCells(benefit: unknown[][], cost: unknown[][]): unknown[][] {
  return elementwise([numbers("benefit", benefit), numbers("cost", cost)] as const, learningRoi);
}

/**
 * Payback period: months until the benefit covers the cost.
 * @customfunction PAYBACK_MONTHS PAYBACK_MONTHS
 * @helpurl help/PAYBACK_MONTHS.html
 * @short months until the cost is recovered
 * @formula cost ÷ (benefit ÷ months)
 * @remarks Assumes that the benefit is spread evenly over the months. If it is known by month, use PAYBACK_PERIOD.
 * @param benefit Contribution attributed to the programme (currency)
 * @param cost Fully loaded cost of the programme (currency)
 * @param [months] Months in which the benefit arose; 12 when omitted (months)
 * @returns Months, a cell for each cell of the arguments
 * @example =PAYBACK_MONTHS(2040000, 250000) → 1.470588
 * @error =PAYBACK_MONTHS(0, 250000) → #N/A benefit is 0: without a benefit the cost is never paid back, so type a
 * benefit above 0
 * @source Payback period, as in any textbook of capital budgeting
 */
export function paybackMonthsCells(benefit: unknown[][], cost: unknown[][], months?: unknown[][]): unknown[][] {
  return elementwise(
    [numbers("benefit", benefit), numbers("cost", cost), numbers("months", months, 12)] as const,
    paybackMonths,
  );
}

/**
 * Periods until contribution, added up one after the other, has recovered the cost.
 * @customfunction PAYBACK_PERIOD PAYBACK_PERIOD
 * @helpurl help/PAYBACK_PERIOD.html
 * @short when the running total covers the cost
 * @formula whole periods before the running total reaches cost + what is missing then ÷ profit of the next period
 * @remarks Unlike PAYBACK_MONTHS it follows each period. Where a later loss takes the total below the cost again, the
 * last time that it comes back counts. A blank or a text counts as 0.
 * @param profits Attributed contribution of each period after launch (currency, a cell a period)
 * @param cost Fully loaded cost of the programme (currency)
 * @returns Periods; 4.5 is halfway through the fifth
 * @example =PAYBACK_PERIOD({1000;2000;4000;4000}, 5000) → 2.5
 * @error =PAYBACK_PERIOD({1000;2000}, 5000) → #N/A profits of 2 periods add up to 3000, less than the cost of 5000: select
 * more periods
 * @source Payback period, as in any textbook of capital budgeting
 */
export function paybackPeriodCells(profits: unknown[][], cost: unknown[][]): unknown[][] {
  return spill([periods(profits), single(numbers("cost", cost))] as const, paybackPeriod);
}

/**
 * Value of a programme over several years at today's value, less its cost.
 * @customfunction LATER_VALUE LATER_VALUE
 * @helpurl help/LATER_VALUE.html
 * @short years at today's value, less the cost
 * @formula profit ÷ (1 + discount) + profit × persistence ÷ (1 + discount)² + … − cost
 * @remarks What is learnt fades: persistence is the part of a year's contribution that is left in the year after it.
 * Without one only the first year counts. Agree on both rates with finance, and show it beside the first year alone.
 * @param profit Attributed contribution of the first year (currency)
 * @param cost Fully loaded cost of the programme (currency)
 * @param [persistence] Part of a year's contribution that is left the year after; nothing when omitted (share)
 * @param [discount] Discount rate a year; none when omitted (rate)
 * @param [years] How many years count, the first included; 3 when omitted (years)
 * @returns Currency, a cell for each cell of the arguments
 * @example Half of it left each year, at 10% a year: =LATER_VALUE(42853489.6388, 12400000, 50%, 10%) → 52314886.68
 * @error =LATER_VALUE(42853489, 12400000, 150%) → #VALUE! persistence is 1.5, outside 0 to 1: type 1.5% or 0.015
 * @source Net present value, as in any textbook of capital budgeting; the terms are those of Excel's NPV
 */
export function laterValueCells(
  profit: unknown[][],
  cost: unknown[][],
  persistence?: unknown[][],
  discount?: unknown[][],
  years?: unknown[][],
): unknown[][] {
  return elementwise(
    [
      numbers("profit", profit),
      numbers("cost", cost),
      numbers("persistence", persistence, 0),
      numbers("discount", discount, 0),
      numbers("years", years, 3),
    ] as const,
    laterValue,
  );
}

/**
 * Annualises a value observed over part of a year.
 * @customfunction ANNUALIZED ANNUALIZED
 * @helpurl help/ANNUALIZED.html
 * @short a value scaled to a full year
 * @formula value ÷ periods_observed × per_year
 * @remarks Use it only without seasonality: a half-year that includes the holiday season is not half of the year.
 * @param value Total of the observed periods (currency)
 * @param periods_observed Number of observed periods (periods)
 * @param [per_year] Periods per year: 12 months when omitted, 4 quarters, 52 weeks (periods)
 * @returns Currency a year, a cell for each cell of the arguments
 * @example Seven months: =ANNUALIZED(350000, 7) → 600000
 * @error =ANNUALIZED(350000, 0) → #VALUE! periods_observed is 0: type a number above 0
 * @source Proportional extrapolation, as finance departments do it for a run rate
 */
export function annualizedCells(
  value: unknown[][],
  periods_observed: unknown[][],
  per_year?: unknown[][],
): unknown[][] {
  return elementwise(
    [
      numbers("value", value),
      numbers("periods_observed", periods_observed),
      numbers("per_year", per_year, 12),
    ] as const,
    annualized,
  );
}
