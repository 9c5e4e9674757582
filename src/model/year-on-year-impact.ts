import { notGrowth, notWhole } from "./arguments";
import { notAvailable, type ModelError } from "./errors";
import { impactOf, type Impact } from "./impact";
import { messages } from "./messages";
import { badSeries, type Series } from "./series";

/** Periods of a season: from half-years to days of a leap year. */
export const SHORTEST_SEASON = 2;
export const LONGEST_SEASON = 366;

/**
 * Impact against the same periods of the last season before the launch. A second season after the launch is compared
 * with that same one, grown once more by the market, for the first season after the launch already holds the impact.
 *
 * @param before Revenue of consecutive periods before the launch, in currency; the last season of it is used.
 * @param after Revenue of the periods that follow, in currency.
 * @param season Periods of a season, 2..366: 12 months, 4 quarters, 52 weeks.
 * @param marketGrowth Growth of the market from one season to the next, −1..10.
 * @returns An impact without a range; "notAvailable" when before is shorter than a season.
 */
export function yearOnYearImpact(before: Series, after: Series, season = 12, marketGrowth = 0): Impact | ModelError {
  const problem =
    notWhole("season", season, SHORTEST_SEASON, LONGEST_SEASON) ??
    notGrowth("market_growth", marketGrowth) ??
    badSeries("before", before) ??
    badSeries("after", after);
  if (problem) return problem;
  if (before.length < season) return notAvailable(messages.lessThanASeason(before.length, season));
  const expected = after.map((_, i) => {
    const lastSeason = before[before.length - season + (i % season)] ?? null;
    return lastSeason === null ? null : lastSeason * (1 + marketGrowth) ** (Math.floor(i / season) + 1);
  });
  return impactOf(after, expected, null, "after");
}
