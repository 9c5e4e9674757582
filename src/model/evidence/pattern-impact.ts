import { notAConfidence, notWhole } from "../arguments";
import { isModelError, notAvailable, type ModelError } from "../errors";
import { mean } from "../mean";
import { messages } from "../messages";
import { badPair, badSeries, type Series } from "../series";
import { sum } from "../sum";
import { LONGEST_SEASON } from "../year-on-year-impact";
import { autocorrelation, periodsPerIndependent, shortMeanShare } from "./autocorrelation";
import { evidenceImpact, LEAST_VARIANCE, type Carried, type EvidenceImpact, type LogFit } from "./log-fit";
import { byPeriod, counts, logPoints, outOfRange, type LogPoint } from "./log-points";

/** Half a season must have been seen twice, or nothing tells growth from season. */
export const SEASONS_SEEN = 1.5;

/** Periods beyond a level for each place, less one: fewer say nothing of how far they scatter. */
const FEWEST_FREE = 6;

/** One place of the season, such as March. */
export interface SeasonPlace {
  /** Periods before the launch in this place that count. */
  readonly count: number;
  /** Their mean place in time, and the mean of their logarithms. */
  readonly meanPosition: number;
  readonly meanLog: number;
}

/** A level for each place of the season and one growth. */
export interface PatternFit extends LogFit {
  /** The place of the first period after the launch comes first. */
  readonly places: readonly SeasonPlace[];
  /** Squared distances in time of the periods from the middle of their place. */
  readonly squares: number;
}

/** Control revenue before and after the launch. */
export interface ControlRevenue {
  readonly before: Series;
  readonly after: Series;
}

/**
 * Fits the logarithm of revenue, or of its ratio to a control, by a level for each place of the season and one growth,
 * by least squares.
 *
 * @param before Revenue by period before the launch, in currency. A period of which an amount is missing or not above 0
 *   does not count and keeps its place.
 * @param season Periods of a season, 1..366; 1 is a line without a season.
 * @param control Control revenue of the same periods; null without a control.
 * @returns "notAvailable" for fewer than one and a half seasons, or fewer than 5 periods more than places.
 */
export function fitPattern(before: Series, season = 12, control: Series | null = null): PatternFit | ModelError {
  const problem =
    notWhole("season", season, 1, LONGEST_SEASON) ??
    (control === null ? badSeries("before", before) : badPair("treated_before", before, "control_before", control));
  if (problem) return problem;
  const points = logPoints(before, control);
  const placeOf = (t: number) => placeAfter(t - before.length - 1, season);
  const places = Array.from({ length: season }, (_, place) =>
    placeFrom(points.filter(({ t }) => placeOf(t) === place)),
  );
  const seen = places.filter(({ count }) => count > 0).length;
  const least = Math.max(Math.ceil(SEASONS_SEEN * season), seen + FEWEST_FREE - 1);
  if (points.length < least) return notAvailable(messages.fewSeasons("before", points.length, season, least));
  const range = outOfRange(points);
  if (range) return range;

  const apart = points.map(({ t, z }) => {
    const place = places[placeOf(t)] ?? placeFrom([]);
    return { dt: t - place.meanPosition, dz: z - place.meanLog };
  });
  const squares = sum(apart.map(({ dt }) => dt * dt));
  const growth = sum(apart.map(({ dt, dz }) => dt * dz)) / squares;
  const off = apart.map(({ dt, dz }) => dz - growth * dt);
  const residuals = byPeriod(points, before.length, (_, i) => off[i] ?? 0);

  const free = points.length - seen + 1;
  const { raw, corrected } = autocorrelation(residuals, 2, free);
  const perIndependent = periodsPerIndependent(corrected);
  const degrees = Math.max(1, free / perIndependent - 2);
  const shape = ({ t, control: other }: LogPoint) => other * levelAt(places[placeOf(t)], growth, t);
  const scale = sum(points.map(({ treated }) => treated)) / sum(points.map(shape));
  return {
    periods: points.length,
    growth,
    rawCorrelation: raw,
    correlation: corrected,
    perIndependent,
    degrees,
    variance: Math.max(sum(off.map((value) => value * value)) / degrees, LEAST_VARIANCE),
    scale,
    residuals,
    fitted: byPeriod(points, before.length, (point) => scale * shape(point)),
    places,
    squares,
  };
}

/**
 * Impact beyond a series' own season and growth: a level for each place of the season and one growth, carried over the
 * periods after the launch. With a control, the season and growth of the ratio of both are carried over the control's
 * revenue instead.
 *
 * Autocorrelated months count as fewer. The range adds the scatter of the periods after the launch, how well
 * the level of each place is known, and how well the growth is. A period after the launch whose place was not seen
 * before it counts nowhere.
 *
 * @param before Revenue by period before the launch, in currency. @param after Of the periods that follow.
 * @param season Periods of a season, 1..366: 12 months, 4 quarters, 52 weeks.
 * @param confidence Of the range, above 0 and below 1.
 * @param control Control revenue of the same periods.
 * @returns "notAvailable" as in {@link fitPattern}, or when no period after the launch counts.
 * @see Duan, "Smearing Estimate: A Nonparametric Retransformation Method", Journal of the American Statistical
 *   Association 78 (1983), for the scale
 */
export function patternImpact(
  before: Series,
  after: Series,
  season = 12,
  confidence = 0.9,
  control: ControlRevenue | null = null,
): EvidenceImpact<PatternFit> | ModelError {
  const name = control === null ? "after" : "treated_after";
  const problem =
    notAConfidence("confidence", confidence) ??
    (control === null ? badSeries(name, after) : badPair(name, after, "control_after", control.after));
  if (problem) return problem;
  const fit = fitPattern(before, season, control === null ? null : control.before);
  if (isModelError(fit)) return fit;
  const carried = carryPattern(fit, after, control === null ? null : control.after, before.length + 1);
  return evidenceImpact(fit, carried, after, confidence, name);
}

function carryPattern(fit: PatternFit, treated: Series, control: Series | null, first: number): Carried {
  const { places, growth, scale, correlation, squares } = fit;
  const placeOf = (i: number) => placeAfter(i, places.length);
  const expected = treated.map((_, i) => {
    const place = places[placeOf(i)];
    if (!place || place.count === 0 || !counts(treated, control, i)) return null;
    return scale * (control?.[i] ?? 1) * levelAt(place, growth, first + i);
  });
  return {
    expected,
    variance: (periods) => {
      const total = sum(periods.map((i) => expected[i] ?? 0));
      const byPlace = new Map<number, number>();
      const concentration: number[] = [];
      const distance: number[] = [];
      for (const i of periods) {
        const weight = (expected[i] ?? 0) / total;
        concentration.push(weight * weight);
        distance.push(weight * (first + i - (places[placeOf(i)]?.meanPosition ?? 0)));
        byPlace.set(placeOf(i), (byPlace.get(placeOf(i)) ?? 0) + weight);
      }
      const levels = [...byPlace].map(([place, weight]) => weight ** 2 / (places[place]?.count ?? 1));
      const share = shortMeanShare(correlation, periods.length);
      return fit.variance * (share * (sum(concentration) + sum(levels)) + sum(distance) ** 2 / squares);
    },
  };
}

/** Place of a period in the season, from 0 for the first period after the launch, whose offset is 0. */
function placeAfter(offset: number, season: number): number {
  return ((offset % season) + season) % season;
}

function placeFrom(points: readonly LogPoint[]): SeasonPlace {
  if (points.length === 0) return { count: 0, meanPosition: 0, meanLog: 0 };
  return {
    count: points.length,
    meanPosition: mean(points.map(({ t }) => t)),
    meanLog: mean(points.map(({ z }) => z)),
  };
}

/** What the fit gives at a place in time, before it is scaled. */
function levelAt(place: SeasonPlace | undefined, growth: number, t: number): number {
  return place ? Math.exp(place.meanLog + growth * (t - place.meanPosition)) : NaN;
}
