import { notAShare, notFinite } from "./arguments";
import type { ModelError } from "./errors";
import { spokenAmount, spokenShare, type CurrencyText } from "./spoken";

/** The words of the statement, in one place, so that the sheet's formulas and this code cannot drift apart. */
export const STATEMENT_WORDS = {
  noIncrease: "Revenue did not rise above the baseline, so nothing is credited to learning.",
  nothingCredited: "Nothing is credited to learning yet: the share is 0%.",
  earned: "Learning earned about ",
  of: " of the ",
  increase: " increase",
  agreedWith: ", as agreed with ",
  on: " on ",
  ifYouCredit: " if you credit it with ",
} as const;

/**
 * The claim as one sentence for a lift: "Learning earned about $100 million: 3% of the $3.3 billion increase, as agreed
 * with Dana Reyes on 12 March 2026." Amounts have two significant figures, three where the first is 1, rounded towards
 * claiming less. Until a sponsor has agreed it says "if you credit it with", so that nobody takes a proposal for an
 * agreement.
 *
 * @param incremental Increase over the baseline, in currency.
 * @param pct Share of it that is credited, 0..1.
 * @param sponsor Who agreed; "" when nobody has.
 * @param agreedOn When, in words; "" when nobody has.
 * @param currency What stands before an amount: "$", "EUR ", or ""; or what stands around it.
 * @returns A sentence; "value" for a share outside 0..1.
 */
export function attributionStatement(
  incremental: number,
  pct: number,
  sponsor: string,
  agreedOn: string,
  currency: CurrencyText,
): string | ModelError {
  const problem = notFinite("incremental", incremental) ?? notAShare("pct", pct);
  if (problem) return problem;
  if (incremental <= 0) return STATEMENT_WORDS.noIncrease;
  if (pct === 0) return STATEMENT_WORDS.nothingCredited;
  const amount = spokenAmount(currency, incremental * pct);
  const of = shareOf(incremental, pct, currency);
  if (sponsor === "" || agreedOn === "")
    return `${STATEMENT_WORDS.earned}${amount}${STATEMENT_WORDS.ifYouCredit}${of}.`;
  return `${STATEMENT_WORDS.earned}${amount}: ${of}${STATEMENT_WORDS.agreedWith}${sponsor}${STATEMENT_WORDS.on}${agreedOn}.`;
}

/** "3% of the $3.3 billion increase". */
export function shareOf(incremental: number, pct: number, currency: CurrencyText): string {
  return `${spokenShare(pct)}${STATEMENT_WORDS.of}${spokenAmount(currency, incremental)}${STATEMENT_WORDS.increase}`;
}
