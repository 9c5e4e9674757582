/** More steps than the fraction and the search ever take for degrees of freedom up to a million. */
const MOST_STEPS = 10_000;
const SMALLEST = 1e-300;

/** Coefficients of the Lanczos approximation for g = 607/128, good to about 15 digits. */
const LANCZOS = [
  0.9999999999999971, 57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202,
  0.00003399464998481189, 0.00004652362892704858, -0.00009837447530487956, 0.0001580887032249125,
  -0.00021026444172410488, 0.00021743961811521265, -0.0001643181065367639, 0.00008441822398385275,
  -0.000026190838401581408, 0.0000036899182659531625,
];
const LANCZOS_G = 607 / 128;

/**
 * Natural logarithm of the gamma function.
 *
 * @param x Above 0.
 * @see Lanczos, "A Precision Approximation of the Gamma Function" (1964), with the coefficients of Godfrey (2001)
 */
export function logGamma(x: number): number {
  const series = LANCZOS.reduce((total, coefficient, i) => total + (i === 0 ? coefficient : coefficient / (x - 1 + i)));
  const base = x - 0.5 + LANCZOS_G;
  return Math.log(Math.sqrt(2 * Math.PI) * series) + (x - 0.5) * Math.log(base) - base;
}

/**
 * Regularised incomplete beta function I(x; a, b): the share of a beta distribution that lies below x. The same as
 * Excel's BETADIST(x, a, b).
 *
 * @param x From 0 to 1.
 * @param a Above 0. @param b Above 0.
 * @param rest 1 − x, where the caller knows it to more digits than the difference has.
 * @returns A probability, to about 13 digits.
 * @see Abramowitz & Stegun, "Handbook of Mathematical Functions" (1964), 26.5.8; the fraction by Lentz's method
 */
export function incompleteBeta(x: number, a: number, b: number, rest = 1 - x): number {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log(rest) - logBeta(a, b));
  // The fraction converges quickly on this side of the mean only; the other side is what is left of 1.
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(rest, b, a)) / b;
}

/**
 * Minus the logarithm of the x at which I(x; a, b) is a probability: exp(−result) is Excel's BETAINV(probability, a, b).
 * As a logarithm it keeps its digits where x is next to 0 or next to 1.
 *
 * @param probability Above 0 and below 1.
 * @returns At least 0.
 */
export function incompleteBetaInverseLog(probability: number, a: number, b: number): number {
  let [low, high] = [0, 745];
  let depth = 1;
  for (let step = 0; step < MOST_STEPS; step++) {
    const x = Math.exp(-depth);
    const rest = -Math.expm1(-depth);
    const share = incompleteBeta(x, a, b, rest);
    if (share === probability) return depth;
    // A deeper x has a smaller share.
    if (share > probability) low = depth;
    else high = depth;
    const slope = Math.exp(a * Math.log(x) + (b - 1) * Math.log(rest) - logBeta(a, b)) / share;
    const next = depth + Math.log(share / probability) / slope;
    const within = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(within - depth) <= 1e-15 * depth || within === low || within === high) return within;
    depth = within;
  }
  return depth;
}

/** Excel's BETAINV(probability, a, b): the x below which lies that share of a beta distribution. */
export function incompleteBetaInverse(probability: number, a: number, b: number): number {
  if (probability <= 0) return 0;
  return probability >= 1 ? 1 : Math.exp(-incompleteBetaInverseLog(probability, a, b));
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** The continued fraction of the incomplete beta function. */
function fraction(x: number, a: number, b: number): number {
  const apart = (value: number) => (Math.abs(value) < SMALLEST ? SMALLEST : value);
  let c = 1;
  let d = 1 / apart(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= MOST_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / apart(1 + even * d);
    c = apart(1 + even / c);
    result *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / apart(1 + odd * d);
    c = apart(1 + odd / c);
    result *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return result;
}
