import { invalid, type ModelError } from "./errors";
import { messages } from "./messages";

/** Growth beyond ±1000% is taken for an amount that was typed in place of a rate. */
const LARGEST_RATE = 10;

/** The first argument that is not a finite number, by name; null when all are. */
export function notFinite(values: Readonly<Record<string, number>>): ModelError | null {
  const found = Object.entries(values).find(([, value]) => !Number.isFinite(value));
  return found ? invalid(messages.notFinite(...found)) : null;
}

/** A share lies in 0..1: 3% is 0.03, and 3 is a mistake. */
export function notAShare(name: string, value: number): ModelError | null {
  return value >= 0 && value <= 1 ? null : invalid(messages.share(name, value));
}

/** An uplift beyond ±10 is likelier an amount than a rate, and is never guessed at. */
export function notARate(uplift: number): ModelError | null {
  return Math.abs(uplift) <= LARGEST_RATE ? null : invalid(messages.rate(uplift));
}

/** Growth of a market beyond ±10 is a slip of the keyboard. */
export function notGrowth(name: string, value: number): ModelError | null {
  return Math.abs(value) <= LARGEST_RATE ? null : invalid(messages.growth(name, value));
}

/** A cost that is divided by, or a number of months. */
export function notPositive(name: string, value: number): ModelError | null {
  return value > 0 ? null : invalid(messages.notPositive(name, value));
}

/** A cost that may be 0. */
export function negative(name: string, value: number): ModelError | null {
  return value >= 0 ? null : invalid(messages.negative(name, value));
}

/** The result as a number; too large for one is an error, and −0 is 0. */
export function finite(result: number): number | ModelError {
  return Number.isFinite(result) ? result + 0 : invalid(messages.tooLarge());
}
