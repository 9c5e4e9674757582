import { invalid, notAvailable, type ModelError } from "../errors";
import { messages } from "../messages";
import type { Series } from "../series";

/** A period before the launch that counts. */
export interface LogPoint {
  /** Place in time, from 1; periods that do not count keep theirs. */
  readonly t: number;
  /** Logarithm of treated over control revenue, or of treated revenue alone. */
  readonly z: number;
  readonly treated: number;
  /** 1 where there is no control. */
  readonly control: number;
}

/**
 * The periods in which every amount is known and above 0, for a logarithm has no other. All-null ranges are for the
 * caller to refuse.
 *
 * @param control Revenue of the control of the same periods; null where there is none.
 */
export function logPoints(treated: Series, control: Series | null): LogPoint[] {
  return treated.flatMap((value, i) => {
    const other = control === null ? 1 : (control[i] ?? null);
    if (value === null || other === null || value <= 0 || other <= 0) return [];
    return [{ t: i + 1, z: Math.log(control === null ? value : value / other), treated: value, control: other }];
  });
}

/** Logarithms that left the range of numbers. */
export function outOfRange(points: readonly LogPoint[]): ModelError | null {
  return points.every(({ z }) => Number.isFinite(z)) ? null : invalid(messages.tooLarge());
}

/** Values of points by period, null where a period is none of them. */
export function byPeriod(
  points: readonly LogPoint[],
  periods: number,
  value: (point: LogPoint, index: number) => number,
): Series {
  const values = new Array<number | null>(periods).fill(null);
  points.forEach((point, i) => (values[point.t - 1] = value(point, i)));
  return values;
}

/** Periods after the launch in which nothing is expected where an amount is missing or not above 0. */
export function counts(treated: Series, control: Series | null, i: number): boolean {
  return (treated[i] ?? 0) > 0 && (control === null || (control[i] ?? 0) > 0);
}

/** The periods are too few, by their names. */
export function tooFewPairs(points: readonly LogPoint[], least: number): ModelError | null {
  if (points.length >= least) return null;
  return notAvailable(messages.fewPairsAbove0("treated_before", "control_before", points.length, least));
}
