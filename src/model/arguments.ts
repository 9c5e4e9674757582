import { invalid, type ModelError } from "./errors";
import { messages } from "./messages";

/** Growth beyond ±1000% is taken for an amount that was typed in place of a rate. */
const LARGEST_RATE = 10;

/**
 * The checks below answer null when an argument is fine, so that a formula reads as a list of them joined by `??`. Each
 * takes plain values, for they run once a cell over a hundred thousand cells.
 */

/** The argument is a finite number. */
export function notFinite(name: string, value: number): ModelError | null {
  return Number.isFinite(value) ? null : invalid(messages.notFinite(name, value));
}

/** A share lies in 0..1: 3% is 0.03, and 3 is a mistake. */
export function notAShare(name: string, value: number): ModelError | null {
  if (value >= 0 && value <= 1) return null;
  return notFinite(name, value) ?? invalid(messages.share(name, value));
}

/** A confidence lies between 0 and 1; certainty would need an endless range. */
export function notAConfidence(name: string, value: number): ModelError | null {
  if (value > 0 && value < 1) return null;
  return notFinite(name, value) ?? invalid(messages.confidence(name, value));
}

/** An uplift beyond ±10 is likelier an amount than a rate, and is never guessed at. */
export function notARate(uplift: number): ModelError | null {
  if (uplift >= -LARGEST_RATE && uplift <= LARGEST_RATE) return null;
  return notFinite("uplift", uplift) ?? invalid(messages.rate(uplift));
}

/** A market can lose all of itself and no more; growth beyond 10 is a slip of the keyboard. */
export function notGrowth(name: string, value: number): ModelError | null {
  if (value >= -1 && value <= LARGEST_RATE) return null;
  return notFinite(name, value) ?? invalid(messages.growth(name, value));
}

/** A load on top of a cost lies in 0..10: 30% is 0.3, and 30 is a mistake. */
export function notALoad(name: string, value: number): ModelError | null {
  if (value >= 0 && value <= LARGEST_RATE) return null;
  return notFinite(name, value) ?? invalid(messages.load(name, value));
}

/** A cost that is divided by, or a number of months. */
export function notPositive(name: string, value: number): ModelError | null {
  return notFinite(name, value) ?? (value > 0 ? null : invalid(messages.notPositive(name, value)));
}

/** A cost or a count that may be 0. */
export function negative(name: string, value: number): ModelError | null {
  return notFinite(name, value) ?? (value >= 0 ? null : invalid(messages.negative(name, value)));
}

/** A whole number from a least one on. */
export function notWhole(name: string, value: number, least: number, most: number): ModelError | null {
  const fits = Number.isInteger(value) && value >= least && value <= most;
  return fits ? null : invalid(messages.whole(name, value, least, most));
}

/** The result as a number; too large for one is an error, and −0 is 0. */
export function finite(result: number): number | ModelError {
  return Number.isFinite(result) ? result + 0 : invalid(messages.tooLarge());
}
