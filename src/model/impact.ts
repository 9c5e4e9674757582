import { invalid, notAvailable, type ModelError } from "./errors";
import { messages } from "./messages";
import type { Series } from "./series";
import { RunningSum } from "./sum";

/** One period after the launch. Amounts are in currency; null where the revenue or the range is not known. */
export interface ImpactPeriod {
  /** 1 for the first period after the launch. */
  readonly period: number;
  readonly actual: number | null;
  readonly expected: number | null;
  /** Actual less expected. */
  readonly impact: number | null;
  /** Range of this period's impact at the confidence asked for. */
  readonly low: number | null;
  readonly high: number | null;
  /** Sum of the impacts up to this period. */
  readonly cumulative: number;
}

/** What revenue after the launch came to beyond what was to be expected without it. */
export interface Impact {
  readonly periods: readonly ImpactPeriod[];
  /** Sum of the impacts, in currency. */
  readonly total: number;
  /** Impact of a period, in currency: the total over the periods that are known. */
  readonly average: number;
  /** Range of the total at the confidence asked for; null where the method gives none. */
  readonly low: number | null;
  readonly high: number | null;
}

/** How far a range reaches below and above its middle, in currency. */
export interface Reach {
  readonly down: number;
  readonly up: number;
}

/** The reach of a range for the sum of the periods that are named (from 0). */
export type ReachOf = (periods: readonly number[]) => Reach;

/**
 * The impact of each period, of all and on average.
 *
 * @param actual Revenue after the launch; a period without revenue, or without an expectation, counts nowhere.
 * @param expected What was to be expected, a value for each period of the actual.
 * @param reach Uncertainty of the expectation; without it there is no range.
 * @param name What the actual is called, for messages.
 * @returns "notAvailable" when no period is known; "value" when amounts are too large for a number.
 */
export function impactOf(actual: Series, expected: Series, reach: ReachOf | null, name: string): Impact | ModelError {
  const known: number[] = [];
  const cumulative = new RunningSum();
  const periods = actual.map((value, i): ImpactPeriod => {
    const anticipated = expected[i] ?? null;
    if (value === null || anticipated === null) {
      return {
        period: i + 1,
        actual: value,
        expected: anticipated,
        impact: null,
        low: null,
        high: null,
        cumulative: cumulative.value,
      };
    }
    const impact = value - anticipated;
    known.push(i);
    cumulative.add(impact);
    return {
      period: i + 1,
      actual: value,
      expected: anticipated,
      impact,
      ...range(impact, reach, [i]),
      cumulative: cumulative.value,
    };
  });
  if (known.length === 0) return notAvailable(messages.noPeriod(name));
  const total = cumulative.value;
  const impact = { periods, total, average: total / known.length, ...range(total, reach, known) };
  return isSound(impact) ? impact : invalid(messages.tooLarge());
}

function range(
  middle: number,
  reach: ReachOf | null,
  periods: readonly number[],
): { low: number | null; high: number | null } {
  if (reach === null) return { low: null, high: null };
  const { down, up } = reach(periods);
  return { low: middle - down, high: middle + up };
}

function isSound({ periods, total, low, high }: Impact): boolean {
  const amounts = periods.flatMap((period) => [
    period.expected,
    period.impact,
    period.low,
    period.high,
    period.cumulative,
  ]);
  return [...amounts, total, low, high].every((amount) => amount === null || Number.isFinite(amount));
}
