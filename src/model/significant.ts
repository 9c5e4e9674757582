import { finite, notFinite, notWhole } from "./arguments";
import { type ModelError } from "./errors";

/**
 * A number this close above or below a round one is that round one: 3% of $3,333.3 million is $99.999 million, and
 * claiming $99 million for it would be a mistake, not modesty. Relative.
 */
const TOLERANCE = 1e-4;

/** Where many figures are kept, the tolerance is at most this part of the last one. */
const LARGEST_STEP = 0.1;

/**
 * An amount rounded to a few significant figures, always towards claiming less: 147,337 is 140,000 and a loss of 147,337
 * is a loss of 150,000.
 *
 * @param significant Figures to keep, 1..15.
 * @returns At most the amount (within 0.01% of it); "value" for an amount that is not finite.
 */
export function conservative(amount: number, significant = 2): number | ModelError {
  const problem = notFinite("amount", amount) ?? notFigures(significant);
  if (problem) return problem;
  return finite(amount >= 0 ? roundedDown(amount, significant) : -roundedUp(-amount, significant));
}

/**
 * A rate rounded up to a few significant figures, for a break-even share: to promise less, ask for more. 0.372% is 0.38%.
 *
 * @param significant Figures to keep, 1..15.
 * @returns At least the rate (within 0.01% of it); "value" for a rate that is not finite.
 */
export function roundUpSignificant(rate: number, significant = 2): number | ModelError {
  const problem = notFinite("rate", rate) ?? notFigures(significant);
  if (problem) return problem;
  return finite(rate >= 0 ? roundedUp(rate, significant) : -roundedDown(-rate, significant));
}

function notFigures(significant: number): ModelError | null {
  return notWhole("significant", significant, 1, 15);
}

function roundedDown(amount: number, significant: number): number {
  return rounded(amount, significant, (figures) => Math.floor(figures + slack(figures)));
}

function roundedUp(amount: number, significant: number): number {
  return rounded(amount, significant, (figures) => Math.ceil(figures - slack(figures)));
}

function slack(figures: number): number {
  return Math.min(figures * TOLERANCE, LARGEST_STEP);
}

/** Rounds an amount of at least 0, scaled so that the figures to keep stand before the decimal point. */
function rounded(amount: number, significant: number, round: (figures: number) => number): number {
  if (amount === 0) return 0;
  const shift = significant - 1 - exponentOf(amount);
  return shifted(round(shifted(amount, shift)), -shift);
}

/** 1234 → 3, 0.05 → −2: read from the decimal notation, for Math.log10 errs beside powers of ten. */
function exponentOf(amount: number): number {
  return Number(amount.toExponential().split("e")[1]);
}

/** amount × 10^places, through the decimal notation: 29 shifted by −1 is 2.9, not 2.9000000000000004. */
function shifted(amount: number, places: number): number {
  const [figures, exponent] = amount.toExponential().split("e");
  return Number(`${figures}e${Number(exponent) + places}`);
}
