import type { ReachOf } from "./impact";
import { at, degreesOf, type Line } from "./least-squares";
import type { Series } from "./series";
import { studentT } from "./student-t";

/** A line carried over to other periods: expected revenue is weight × (intercept + slope × x). */
export interface LineForecast {
  readonly line: Line;
  /** Where each period stands on the line; null for a period that has no place. */
  readonly x: Series;
  /** What the line is multiplied by in each period, such as a seasonal index; 1 when left out. */
  readonly weights?: readonly number[];
  /** Degrees of freedom; those of the line when left out. */
  readonly degrees?: number;
}

/** Expected revenue of each period. */
export function expectedBy({ line, x, weights }: LineForecast): Series {
  return x.map((value, i) => (value === null ? null : (weights?.[i] ?? 1) * at(line, value)));
}

/**
 * How far the range of a sum of periods, actual less expected, reaches on either side of it:
 *
 *     t · s · √( Σw² + (Σw)²/n + (Σw(x − x̄))²/Σ(xᵢ − x̄)² )
 *
 * The first term is the scatter of the periods themselves, which are independent; the other two are the line's own
 * uncertainty, which all periods share, so that it grows with the square of their number. s is the residual standard
 * deviation, t is Student's at the degrees of freedom. Weights are taken as known.
 *
 * @param confidence Two-sided, above 0 and below 1.
 * @see Kerman, Wang & Vaver, "Estimating Ad Effectiveness using Geo Experiments in a Time-Based Regression Framework"
 *   (Google, 2017), section 4, of which this is the closed form
 */
export function reachOf({ line, x, weights, degrees = degreesOf(line) }: LineForecast, confidence: number): ReachOf {
  const quantile = studentT(confidence, degrees);
  const scatter = Math.sqrt(line.squaresLeft / degrees);
  return (periods) => {
    let squares = 0;
    let level = 0;
    let tilt = 0;
    for (const i of periods) {
      const weight = weights?.[i] ?? 1;
      squares += weight * weight;
      level += weight;
      tilt += weight * ((x[i] ?? line.meanX) - line.meanX);
    }
    const half = quantile * scatter * Math.sqrt(squares + level ** 2 / line.points + tilt ** 2 / line.squaresX);
    return { down: half, up: half };
  };
}
