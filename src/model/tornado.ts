import { notFinite } from "./arguments";
import { invalid, notAvailable, type ModelError } from "./errors";
import { messages } from "./messages";

/** How far one driver moves the result, in currency. */
export interface Swing {
  readonly label: string;
  /** Result with this driver at its low value and all others at their base. */
  readonly low: number;
  /** Result with this driver at its high value. */
  readonly high: number;
  /** |high − low|. */
  readonly swing: number;
}

/**
 * One-way sensitivity of a product of drivers less a fixed cost, such as baseline × uplift × share × margin − cost:
 * each driver in turn goes from its low to its high value while the others stay at their base. The widest swing comes
 * first: that is the number to ask about.
 *
 * @param labels A name for each driver; base, lows, highs: its three values, in whatever unit it has.
 * @param fixedCost Taken off the product, in currency.
 * @returns A swing for each driver, equal ones in the order given; "notAvailable" for lists of unequal length or none.
 */
export function tornado(
  labels: readonly string[],
  base: readonly number[],
  lows: readonly number[],
  highs: readonly number[],
  fixedCost = 0,
): Swing[] | ModelError {
  const problem = badDrivers(labels, { base, lows, highs }) ?? notFinite("fixed_cost", fixedCost);
  if (problem) return problem;
  const others = productsOfOthers(base);
  const swings = labels.map((label, i) => {
    const result = (value: number | undefined) => (others[i] ?? 0) * (value ?? 0) - fixedCost + 0;
    const [low, high] = [result(lows[i]), result(highs[i])];
    return { label, low, high, swing: Math.abs(high - low) };
  });
  if (!swings.every(({ low, high, swing }) => Number.isFinite(low + high + swing))) return invalid(messages.tooLarge());
  return inOrder(swings);
}

/** Swings closer to each other than this differ by the rounding of a computer. Relative, for each place in the list. */
const EQUAL = 1e-11;

/**
 * Drivers that all go from 10% less to 10% more swing alike, and must not trade places by the last bit of a product:
 * each is taken for a trace narrower than the one before it, which keeps equal ones in the order given.
 */
function inOrder(swings: readonly Swing[]): Swing[] {
  const keyed = swings.map((swing, i) => ({ swing, key: swing.swing * (1 - (i + 1) * EQUAL) }));
  return keyed.sort((a, b) => b.key - a.key).map(({ swing }) => swing);
}

function badDrivers(labels: readonly string[], lists: Readonly<Record<string, readonly number[]>>): ModelError | null {
  if (labels.length === 0) return notAvailable(messages.noDrivers());
  for (const [name, values] of Object.entries(lists)) {
    if (values.length !== labels.length)
      return notAvailable(messages.lengths("labels", labels.length, name, values.length));
    const found = values.find((value) => !Number.isFinite(value));
    if (found !== undefined) return notFinite(name, found);
  }
  return null;
}

/** For each value the product of all the others, without dividing, since a value may be 0. */
function productsOfOthers(values: readonly number[]): number[] {
  const upTo = [1];
  values.forEach((value, i) => upTo.push((upTo[i] ?? 1) * value));
  const products = new Array<number>(values.length);
  let beyond = 1;
  for (let i = values.length - 1; i >= 0; i--) {
    products[i] = (upTo[i] ?? 1) * beyond;
    beyond *= values[i] ?? 1;
  }
  return products;
}
