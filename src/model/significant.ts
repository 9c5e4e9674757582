import { finite, notFinite, notWhole } from "./arguments";
import { type ModelError } from "./errors";

/**
 * A number this close above or below a round one is that round one: 3% of $3,333.3 million is $99.999 million, and
 * claiming $99 million for it would be a mistake, not modesty. Relative.
 */
export const TOLERANCE = 1e-4;

/** Where many figures are kept, the tolerance is at most this part of the last one. */
const LARGEST_STEP = 0.1;

/**
 * An amount rounded to a few significant figures, always towards claiming less: 147,337 is 140,000 and a loss of
 * 147,337 is a loss of 150,000.
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
 * A rate rounded up to a few significant figures, for a break-even share: to promise less, ask for more. 0.372% is
 * 0.38%.
 *
 * @param significant Figures to keep, 1..15.
 * @returns At least the rate (within 0.01% of it); "value" for a rate that is not finite.
 */
export function roundUpSignificant(rate: number, significant = 2): number | ModelError {
  const problem = notFinite("rate", rate) ?? notFigures(significant);
  if (problem) return problem;
  return finite(rate >= 0 ? roundedUp(rate, significant) : -roundedDown(-rate, significant));
}

/**
 * How many figures a sentence keeps of an amount: two, and three where the first of them is 1. What rounding takes off
 * is then always below 5% of the amount.
 *
 * @param amount Above 0, in any unit; 0 keeps two.
 */
export function figuresSaid(amount: number): 2 | 3 {
  return amount > 0 && amount < 2 * powerOfTen(exponentOf(amount)) ? 3 : 2;
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

/** 1234 → 3, 0.05 → −2. Math.log10 errs beside powers of ten, which the neighbours put right. */
function exponentOf(amount: number): number {
  const guess = Math.floor(Math.log10(amount));
  if (powerOfTen(guess) > amount) return guess - 1;
  return powerOfTen(guess + 1) <= amount ? guess + 1 : guess;
}

/** Powers of ten that a number holds exactly. */
const EXACT = 22;
const POWERS = Array.from({ length: 2 * EXACT + 1 }, (_, i) => Number(`1e${i - EXACT}`));

function powerOfTen(exponent: number): number {
  return POWERS[exponent + EXACT] ?? Number(`1e${exponent}`);
}

/**
 * amount × 10^places as the decimal notation has it: 29 shifted by −1 is 2.9, not 29 × 0.1. Dividing or multiplying by
 * an exact power rounds once, to the nearest number; beyond those powers the notation itself is shifted.
 */
function shifted(amount: number, places: number): number {
  if (places >= 0 && places <= EXACT) return amount * powerOfTen(places);
  if (places < 0 && places >= -EXACT) return amount / powerOfTen(-places);
  const [figures, exponent] = amount.toExponential().split("e");
  return Number(`${figures}e${Number(exponent) + places}`);
}
