/**
 * An increase below this part of the actual revenue is none. Revenue that follows a baseline exactly, such as a series
 * on a straight line, still differs from it by what binary fractions lose: some 1e-13 of it, which a claim would be
 * made of, and over a cost of nothing a return without bounds. A billionth is far above that and far below what anybody
 * would call an increase: three dollars of three billion.
 */
const NOISE = 1e-9;

/** What revenue is above a baseline; 0 where the two differ by no more than the noise of arithmetic. */
export function increaseOver(baseline: number, actual: number): number {
  const increase = actual - baseline;
  return Math.abs(increase) <= NOISE * Math.abs(actual) ? 0 : increase;
}

/**
 * The formula for {@link increaseOver}.
 * @param increase a formula for the difference
 * @param actual a reference to the actual revenue
 */
export const increaseFormula = (increase: string, actual: string): string =>
  `IF(ABS(${increase})<=${NOISE.toFixed(9)}*ABS(${actual}),0,${increase})`;
