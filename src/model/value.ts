import { finite, notFinite, notPositive } from "./arguments";
import { notAvailable, type ModelError } from "./errors";
import { messages } from "./messages";

/**
 * Return on investment: (benefit − cost) / cost. A rate, not multiplied by 100, and not the benefit–cost ratio: a ratio
 * of 3 is a return of 200%.
 *
 * @param benefit Profit, not revenue, credited to the programme, in currency; may be negative.
 * @param cost Fully loaded cost, in currency, above 0.
 * @returns Rate; "value" for a cost of 0 or less.
 */
export function learningRoi(benefit: number, cost: number): number | ModelError {
  const problem = notFinite("benefit", benefit) ?? notPositive("cost", cost);
  return problem ?? finite((benefit - cost) / cost);
}

/**
 * Benefit–cost ratio: benefit / cost. Arguments as {@link learningRoi}.
 *
 * @returns Ratio; 1 pays the cost back exactly.
 */
export function benefitCostRatio(benefit: number, cost: number): number | ModelError {
  const problem = notFinite("benefit", benefit) ?? notPositive("cost", cost);
  return problem ?? finite(benefit / cost);
}

/**
 * Months until a benefit that is earned evenly has paid for the cost: cost / (benefit / months).
 *
 * @param months Months over which the benefit was earned, above 0.
 * @returns Months; "notAvailable" without a benefit, "value" for a cost or months of 0 or less.
 */
export function paybackMonths(benefit: number, cost: number, months = 12): number | ModelError {
  const problem = notFinite("benefit", benefit) ?? notPositive("cost", cost) ?? notPositive("months", months);
  if (problem) return problem;
  if (benefit <= 0) return notAvailable(messages.noBenefit(benefit));
  return finite((cost / benefit) * months);
}

/**
 * A value as it would be over a whole year: value / periods observed × periods a year.
 *
 * @param value What the observed periods came to, in currency.
 * @param periodsObserved How many periods that took, above 0.
 * @param perYear Periods of a year, above 0: 12 months, 4 quarters, 52 weeks.
 * @returns Currency a year; "value" for periods of 0 or less.
 */
export function annualized(value: number, periodsObserved: number, perYear = 12): number | ModelError {
  const problem =
    notFinite("value", value) ?? notPositive("periods_observed", periodsObserved) ?? notPositive("per_year", perYear);
  return problem ?? finite((value / periodsObserved) * perYear);
}
