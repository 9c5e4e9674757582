/**
 * Student's t beyond which lies the rest of a two-sided confidence: P(|T| ≤ t) = confidence. The same as Excel's
 * T.INV.2T(1 − confidence, degrees).
 *
 * For whole degrees of freedom the probability is a finite sum in θ = arctan(t/√ν), without a gamma function. It rises
 * ever more slowly with θ, so Newton's steps from 0 approach the answer from below and never pass it.
 *
 * @param confidence Two-sided probability, above 0 and below 1.
 * @param degrees Degrees of freedom, a whole number of at least 1; the cost is proportional to it.
 * @returns t, above 0, to about 14 digits.
 * @see Abramowitz & Stegun, "Handbook of Mathematical Functions" (1964), 26.7.3 and 26.7.4
 */
export function studentT(confidence: number, degrees: number): number {
  const slopeAtZero = centralDensity(degrees);
  let angle = 0;
  for (;;) {
    const missing = confidence - twoSided(angle, degrees);
    const next = angle + missing / (slopeAtZero * Math.cos(angle) ** (degrees - 1));
    // At the answer rounding ends the climb; close to certainty it may point beyond the quarter turn.
    if (!(next > angle) || next >= Math.PI / 2) return Math.sqrt(degrees) * Math.tan(angle);
    angle = next;
  }
}

/** P(|T| ≤ √ν·tan θ) for ν degrees of freedom. */
function twoSided(angle: number, degrees: number): number {
  const odd = degrees % 2 === 1;
  const sine = Math.sin(angle);
  const cosine = Math.cos(angle);
  let term = odd ? cosine : 1;
  let series = degrees === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k <= degrees - 2; k += 2) {
    term *= ((k - 1) / k) * cosine * cosine;
    series += term;
  }
  return odd ? (2 / Math.PI) * (angle + sine * series) : sine * series;
}

/** How fast the probability rises with θ at θ = 0; at θ it is this times cos^(ν−1) θ. */
function centralDensity(degrees: number): number {
  let density = degrees % 2 === 1 ? 2 / Math.PI : 1;
  for (let k = degrees % 2 === 1 ? 1 : 2; k < degrees; k += 2) density *= (k + 1) / k;
  return density;
}
