import type { SponsorCase } from "../case/case";

/**
 * Whether the programme's cost is recovered from the contribution (revenue × margin) that is credited to it:
 *
 *     pays               at the share credited
 *     not-at-this-share  not at that share, but at a larger one
 *     never              not even with the whole increase
 *     unknown            cannot be said: no cost, no margin, no share, or no increase to credit
 *
 * Without a margin it is said only where it holds at any: revenue below the cost recovers it at none.
 */
export type Verdict = "pays" | "not-at-this-share" | "never" | "unknown";

/** What binary fractions may lose of a contribution that equals the cost. Relative. */
const DUST = 1e-9;

/** Whether an amount recovers a cost, both in the same currency. */
export const recovers = (amount: number, cost: number): boolean => amount >= cost * (1 - DUST);

/** The formula for {@link recovers}, from two references. */
export const recoversFormula = (amount: string, cost: string): string => `${amount}>=${cost}*${1 - DUST}`;

/** Net benefit as it is said: 0 where it is but dust of the cost. */
export const netSaid = (net: number, cost: number): number => (Math.abs(net) <= cost * DUST ? 0 : net);

/** The formula for {@link netSaid}, from two references. */
export const netSaidFormula = (net: string, cost: string): string =>
  `IF(ABS(${net})<=${cost}*${DUST.toFixed(9)},0,${net})`;

/**
 * @param increase what revenue is above the baseline, in currency
 * @param sponsorCase its share and margin are fractions, 0..1; its cost is in the currency of the increase
 */
export function verdictOf(
  increase: number,
  { share, margin, cost }: Pick<SponsorCase, "share" | "margin" | "cost">,
): Verdict {
  if (cost === null || increase <= 0) return "unknown";
  const contribution = increase * (margin ?? 1);
  if (contribution === 0 && cost === 0) return "unknown";
  if (!recovers(contribution, cost)) return "never";
  if (share === null) return "unknown";
  if (!recovers(contribution * share, cost)) return "not-at-this-share";
  return margin === null ? "unknown" : "pays";
}
