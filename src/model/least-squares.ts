import { finite } from "./arguments";
import { isModelError, notAvailable, type ModelError } from "./errors";
import { mean } from "./mean";
import { messages } from "./messages";
import { badSeries, unequalSeries } from "./series";
import { sum } from "./sum";

/** A straight line, y = intercept + slope × x, and what its uncertainty is worked out from. */
export interface Line {
  readonly intercept: number;
  readonly slope: number;
  /** Points that the line was fitted to. */
  readonly points: number;
  readonly meanX: number;
  /** Sum of the squared distances of x from its mean. */
  readonly squaresX: number;
  /** Sum of the squared distances of y from the line. */
  readonly squaresLeft: number;
}

/** Two points always lie on a line; the third is the first evidence. */
export const FEWEST_POINTS = 3;

/** Parameters of a line, each of which costs a degree of freedom. */
const PARAMETERS = 2;

/**
 * Ordinary least squares of y on x, on values centred at their means, which keeps the digits that a textbook sum of
 * products loses.
 *
 * @param names What the two series are called, for messages.
 * @returns "notAvailable" for fewer than 3 points, unequal lengths or an x that does not vary.
 * @see Excel's SLOPE and INTERCEPT, which give the same line
 */
export function leastSquares(
  x: readonly number[],
  y: readonly number[],
  names = { x: "x", y: "y" },
): Line | ModelError {
  const problem = badSeries(names.x, x) ?? badSeries(names.y, y) ?? unequalSeries(names.x, x, names.y, y);
  if (problem) return problem;
  if (x.length < FEWEST_POINTS) return notAvailable(messages.fewPoints(names.y, x.length));
  if (x.every((value) => value === x[0])) return notAvailable(messages.constant(names.x));

  const meanX = mean(x);
  const meanY = mean(y);
  const products = y.map((value, i) => (value - meanY) * ((x[i] ?? 0) - meanX));
  const squaresX = sum(x.map((value) => (value - meanX) ** 2));
  const slope = finite(sum(products) / squaresX);
  if (isModelError(slope)) return slope;
  const intercept = finite(meanY - slope * meanX);
  if (isModelError(intercept)) return intercept;
  const squaresLeft = finite(sum(y.map((value, i) => (value - meanY - slope * ((x[i] ?? 0) - meanX)) ** 2)));
  return isModelError(squaresLeft) ? squaresLeft : { intercept, slope, points: x.length, meanX, squaresX, squaresLeft };
}

/** Where the line stands at x. */
export function at({ intercept, slope }: Line, x: number): number {
  return intercept + slope * x;
}

/** Degrees of freedom that a line leaves. */
export function degreesOf(line: Line): number {
  return line.points - PARAMETERS;
}

/**
 * Residual standard deviation of a line, in the units of y.
 *
 * @see Excel's STEYX, which gives the same
 */
export function standardError(line: Line): number {
  return Math.sqrt(line.squaresLeft / degreesOf(line));
}
