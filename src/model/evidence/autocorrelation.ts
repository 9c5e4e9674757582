import type { Series } from "../series";
import { sum } from "../sum";

/** No series of months tells a correlation above this from 1. */
const LARGEST = 0.95;

/** Logarithms of less than this are the rounding of a computer. */
export const ROUNDING = 1e-10;

/** How far the residuals of a fit are autocorrelated. */
export interface Autocorrelation {
  /** Of each residual with the one before, as it was found. */
  readonly raw: number;
  /** The same without the bias of a short series, 0 to 0.95. */
  readonly corrected: number;
}

/**
 * Correlation of each residual with the one before it. Of a short series it comes out too low, the more so the more
 * parameters were fitted, and that bias is taken off:
 *
 *     r = (r₁·n + p) / (n − p − 2), within 0 … 0.95
 *
 * Where periods are missing, r₁ is raised by (n − 1)/(pairs of neighbours that are both known).
 *
 * @param residuals By period; null for one that does not count.
 * @param parameters p: what the fit has of parameters; need not be whole.
 * @param counted n of the correction; the residuals that are known when left out.
 * @returns Both 0 where residuals are nothing but rounding, or no two neighbours are known.
 * @see Marriott & Pope, "Bias in the Estimation of Autocorrelations", and Kendall's note on it, Biometrika 41 (1954)
 */
export function autocorrelation(residuals: Series, parameters: number, counted?: number): Autocorrelation {
  const known = residuals.filter((value) => value !== null);
  const squares = sum(known.map((value) => value * value));
  const products = neighbours(residuals).map(([before, value]) => before * value);
  if (products.length === 0 || squares <= known.length * ROUNDING ** 2) return { raw: 0, corrected: 0 };
  const raw = ((sum(products) / squares) * (known.length - 1)) / products.length;
  const n = counted ?? known.length;
  const unbiased = (raw * n + parameters) / (n - parameters - 2);
  return { raw, corrected: Math.max(0, Math.min(LARGEST, unbiased)) };
}

/** Each known value with the known one of the period before it. */
export function neighbours(values: Series): readonly (readonly [before: number, value: number])[] {
  return values.flatMap((value, i) => {
    const before = i > 0 ? (values[i - 1] ?? null) : null;
    return before === null || value === null ? [] : [[before, value] as const];
  });
}

/**
 * How many periods hold as much as one independent period: (1 + r)/(1 − r) for a long series with correlation r.
 *
 * @see Bayley & Hammersley, "The 'Effective' Number of Independent Observations", JRSS Supplement 8 (1946)
 */
export function periodsPerIndependent(correlation: number): number {
  return (1 + correlation) / (1 - correlation);
}

/**
 * How much of its long-run variance the mean of a few periods has: with f of {@link periodsPerIndependent}, f·g/m of
 * the variance of a period is the variance of a mean of m. f·g is 1 + 2·Σ(1 − k/m)·rᵏ over k = 1 … m − 1.
 *
 * @param correlation r, 0 to below 1. @param periods m, at least 1.
 * @returns g: 1/f for a single period, 1 for very many.
 */
export function shortMeanShare(correlation: number, periods: number): number {
  const missing = (2 * correlation * (1 - correlation ** periods)) / (periods * (1 - correlation) ** 2);
  return 1 - missing / periodsPerIndependent(correlation);
}
