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
  return studentBeyond(1 - confidence, degrees);
}

/**
 * The same by the probability that is left beyond ±t, which keeps its digits where it is small.
 *
 * @param probability Two-sided, from 0 to below 1. @returns t, above 0; Infinity for a probability of 0.
 */
export function studentBeyond(probability: number, degrees: number): number {
  if (probability <= 0) return Infinity;
  const depth = incompleteBetaInverseLog(probability, degrees / 2, 0.5);
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
  const part = (t * t) / degrees;
  return incompleteBeta(1 / (1 + part), degrees / 2, 0.5, part / (1 + part));
}
