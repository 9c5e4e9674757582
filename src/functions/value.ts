import { annualized, benefitCostRatio, learningRoi, paybackMonths } from "../model";
import { elementwise } from "./border/elementwise";
import { numbers } from "./border/parameter";

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
 * @remarks Assumes that the benefit is spread evenly over the months.
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
