import { incompleteBeta, incompleteBetaInverseLog } from "./incomplete-beta";

/**
 * Student's t beyond which lies the rest of a two-sided confidence, for degrees of freedom that need not be whole:
 * P(|T| ≤ t) = confidence. For whole ones it is Excel's T.INV.2T(1 − confidence, degrees), which cuts others off.
 *
 * @param confidence Two-sided probability, above 0 and below 1.
 * @param degrees Degrees of freedom, above 0.
 * @returns t, above 0.
 * @see Abramowitz & Stegun, "Handbook of Mathematical Functions" (1964), 26.7.1 and 26.5.27
 */
export function studentQuantile(confidence: number, degrees: number): number {
  const depth = incompleteBetaInverseLog(1 - confidence, degrees / 2, 0.5);
  return Math.sqrt(degrees * Math.expm1(depth));
}

/**
 * Probability that Student's t with these degrees of freedom lies above a value: P(T > t).
 *
 * @param t Any number. @param degrees Degrees of freedom, above 0, need not be whole.
 */
export function studentAbove(t: number, degrees: number): number {
  const half = studentOutside(t, degrees) / 2;
  return t > 0 ? half : 1 - half;
}

/** Probability that Student's t is farther from 0 than a value, on either side: P(|T| > |t|). */
export function studentOutside(t: number, degrees: number): number {
  const square = t * t;
  return incompleteBeta(degrees / (degrees + square), degrees / 2, 0.5, square / (degrees + square));
}
