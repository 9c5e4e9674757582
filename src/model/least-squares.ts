import { finite } from "./arguments";
import { isModelError, notAvailable, type ModelError } from "./errors";
import { mean } from "./mean";
import { messages } from "./messages";
import { badSeries, unequalSeries } from "./series";
import { sum } from "./sum";

/** A straight line: y = intercept + slope × x. */
export interface Line {
  readonly intercept: number;
  readonly slope: number;
}

/** Two points always lie on a line; the third is the first evidence. */
const FEWEST_POINTS = 3;

/**
 * Ordinary least squares of y on x, on values centred at their means, which keeps the digits that a textbook sum of
 * products loses.
 *
 * @param names What the two series are called, for messages.
 * @returns "notAvailable" for fewer than 3 points, unequal lengths or an x that does not vary.
 * @see Excel's SLOPE and INTERCEPT, which give the same line
 */
export function leastSquares(x: readonly number[], y: readonly number[], names = { x: "x", y: "y" }): Line | ModelError {
  const problem = badSeries(names.x, x) ?? badSeries(names.y, y) ?? unequalSeries(names.x, x, names.y, y);
  if (problem) return problem;
  if (x.length < FEWEST_POINTS) return notAvailable(messages.fewPoints(names.x, x.length));
  if (x.every((value) => value === x[0])) return notAvailable(messages.constant(names.x));

  const meanX = mean(x);
  const meanY = mean(y);
  const products = y.map((value, i) => (value - meanY) * ((x[i] ?? 0) - meanX));
  const squares = x.map((value) => (value - meanX) ** 2);
  const slope = finite(sum(products) / sum(squares));
  if (isModelError(slope)) return slope;
  const intercept = finite(meanY - slope * meanX);
  return isModelError(intercept) ? intercept : { intercept, slope };
}
