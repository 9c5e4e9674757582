import { finite, notARate, notAShare, notFinite } from "./arguments";
import { type ModelError } from "./errors";

/** How the uplift is given: as growth over the baseline (4% is 0.04), or as an amount of money. */
export type UpliftType = "rate" | "amount";

/**
 * Revenue credited to a programme: the increase over what would have happened anyway, times the share that the sponsor
 * accepts. A fall in revenue gives a negative credit.
 *
 * @param baseline Revenue that would have come anyway, in currency. Not used when the uplift is an amount.
 * @param uplift Growth over the baseline, −10..10, or the increase in currency.
 * @param pct Share of the increase credited to the programme, 0..1.
 * @returns Currency; "value" for a share outside 0..1 or a rate beyond ±10.
 * @see Jay Cross, "Business Impact of Social and Informal Learning" (2009): 3% of an increase of billions
 */
export function attributedRevenue(
  baseline: number,
  uplift: number,
  pct: number,
  upliftType: UpliftType = "rate",
): number | ModelError {
  const problem =
    notFinite("baseline", baseline) ??
    (upliftType === "rate" ? notARate(uplift) : notFinite("uplift", uplift)) ??
    notAShare("pct", pct);
  if (problem) return problem;
  const increase = upliftType === "rate" ? baseline * uplift : uplift;
  return finite(increase * pct);
}

/**
 * Profit credited to a programme: {@link attributedRevenue} times the contribution margin, since revenue is not profit.
 *
 * @param margin Contribution margin, 0..1.
 * @returns Currency; "value" as attributedRevenue, and for a margin outside 0..1.
 */
export function attributedProfit(
  baseline: number,
  uplift: number,
  pct: number,
  margin: number,
  upliftType: UpliftType = "rate",
): number | ModelError {
  const problem = notAShare("margin", margin);
  if (problem) return problem;
  const revenue = attributedRevenue(baseline, uplift, pct, upliftType);
  return typeof revenue === "number" ? finite(revenue * margin) : revenue;
}
