import { notWhole } from "./arguments";
import { invalid, notAvailable, type ModelError } from "./errors";
import { mean } from "./mean";
import { messages } from "./messages";
import { badSeries, type Series } from "./series";
import { sum } from "./sum";
import { LONGEST_SEASON, SHORTEST_SEASON } from "./year-on-year-impact";

/** Every period of a season needs a moving average, and half a season at either end has none. */
export const SEASONS_NEEDED = 2;

/**
 * Seasonal indices by the ratio-to-moving-average method (classical multiplicative decomposition): each period over the
 * moving average of the season centred on it, the mean of these ratios for each place in the season, scaled so that a
 * season's indices average 1. An index of 1.2 is a month that earns 20% more than the trend.
 *
 * @param values Revenue of consecutive periods, in currency, at least two seasons of them and none below 0. A moving
 *   average that would need an unknown period is left out.
 * @param season Periods of a season, 2..366.
 * @param name What the series is called, for messages.
 * @returns An index for each place in the season, above 0, beginning with the place of the first value; "notAvailable"
 *   for less than two seasons or a place without a ratio; "value" for a negative amount.
 * @see M. G. Kendall & A. Stuart, "The Advanced Theory of Statistics", volume 3, and R's decompose(type =
 *   "multiplicative"), which gives the same indices
 */
export function seasonalIndices(values: Series, season: number, name = "values"): number[] | ModelError {
  const problem = notWhole("season", season, SHORTEST_SEASON, LONGEST_SEASON) ?? badSeries(name, values);
  if (problem) return problem;
  if (values.length < SEASONS_NEEDED * season) return notAvailable(messages.twoSeasons(name, values.length, season));
  const negative = values.findIndex((value) => value !== null && value < 0);
  if (negative >= 0) return invalid(messages.negativeInSeason(name, negative + 1, Number(values[negative])));

  const ratios: number[][] = Array.from({ length: season }, () => []);
  values.forEach((value, i) => {
    const average = movingAverage(values, i, season);
    if (value !== null && average !== null && average > 0) ratios[i % season]?.push(value / average);
  });
  const means = ratios.map((list) => (list.length === 0 ? 0 : mean(list)));
  const empty = means.findIndex((index) => !(index > 0));
  if (empty >= 0) return notAvailable(messages.noIndex(name, empty + 1, season));
  const level = mean(means);
  const indices = means.map((index) => index / level);
  return indices.every((index) => Number.isFinite(index) && index > 0) ? indices : invalid(messages.tooLarge());
}

/**
 * Mean of the season around a period. An even season has no middle, so its window has half a period at either end.
 *
 * @param middle Place of the period, from 0 on.
 * @returns null within half a season of either end, or beside an unknown period.
 */
export function movingAverage(values: Series, middle: number, season: number): number | null {
  const reach = Math.floor(season / 2);
  if (middle < reach || middle + reach >= values.length) return null;
  const window = values.slice(middle - reach, middle + reach + 1);
  if (window.some((value) => value === null)) return null;
  const known = window.map(Number);
  const ends = season % 2 === 0 ? ((known[0] ?? 0) + (known.at(-1) ?? 0)) / 2 : 0;
  return season % 2 === 0 ? (sum(known.slice(1, -1)) + ends) / season : sum(known) / season;
}

/** The index of each period, by its place from 0 on. */
export function indexAt(indices: readonly number[], place: number): number {
  return indices[place % indices.length] ?? 1;
}
