import type { Credit } from "./credit";
import { invalid, isModelError, notAvailable, type ModelError } from "./errors";
import { messages } from "./messages";

/** Every further component doubles the combinations: 16 of them have 65,536. */
export const MOST_COMPONENTS = 16;

/** What an unseen combination counts as: an error, or the best outcome of the observed ones that it contains. */
export type MissingCombination = "error" | "best_subset";

/**
 * Credit to the components of an ecosystem by their Shapley value: what a component adds to the outcome, averaged over
 * every order in which the components could have been introduced. It is the one split that adds up to the whole, treats
 * equals alike and gives nothing to what adds nothing.
 *
 * The combination without any component counts 0 unless its outcome is given: then only what lies beyond it is split.
 *
 * @param components Their names, 1 to 16.
 * @param combinations The combination of each row, as a number with a bit for each component: bit 0 is the first
 *   component, and 0 is the combination of none.
 * @param outcomes The outcome of each row's combination, in currency.
 * @param missing What to do about a combination without a row.
 * @returns A credit for each component, exact, in their order; "value" for a combination that is given twice; for one
 *   that is missing "notAvailable", which names it; "notAvailable" also when all components together add nothing.
 *   2ⁿ·n steps.
 * @see L. S. Shapley, "A Value for n-Person Games", Contributions to the Theory of Games II (1953)
 */
export function shapleyCredit(
  components: readonly string[],
  combinations: readonly number[],
  outcomes: readonly number[],
  missing: MissingCombination = "error",
): Credit[] | ModelError {
  const n = components.length;
  if (n < 1 || n > MOST_COMPONENTS) return invalid(messages.componentCount(n, MOST_COMPONENTS));
  if (combinations.length !== outcomes.length)
    return notAvailable(messages.lengths("components", combinations.length, "outcomes", outcomes.length));
  const seen = outcomesByMask(components, combinations, outcomes);
  if (isModelError(seen)) return seen;
  const worth = missing === "best_subset" ? withBestSubsets(seen, n) : seen;
  const absent = absentMasks(worth);
  if (absent.length > 0)
    return notAvailable(messages.missingCombinations(absent.map((mask) => nameOf(mask, components))));

  const total = (worth[worth.length - 1] ?? 0) - (worth[0] ?? 0);
  if (total === 0) return notAvailable(messages.nothingToSplit());
  const values = shapleyValues(worth, n);
  if (!Number.isFinite(total) || !values.every(Number.isFinite)) return invalid(messages.tooLarge());
  return components.map((label, i) => ({ label, share: (values[i] ?? 0) / total + 0, amount: (values[i] ?? 0) + 0 }));
}

/** Outcomes by combination, a bit for each component; NaN where none was given, 0 for the empty one. */
function outcomesByMask(
  components: readonly string[],
  combinations: readonly number[],
  outcomes: readonly number[],
): Float64Array | ModelError {
  const worth = new Float64Array(2 ** components.length).fill(NaN);
  for (const [row, mask] of combinations.entries()) {
    const outcome = outcomes[row] ?? NaN;
    if (!Number.isFinite(outcome)) return invalid(messages.notFinite("outcomes", outcome));
    if (!Number.isNaN(worth[mask])) return invalid(messages.givenTwice(nameOf(mask, components)));
    worth[mask] = outcome;
  }
  if (Number.isNaN(worth[0])) worth[0] = 0;
  return worth;
}

/** Fills the gaps: more components never count less than the best of their observed subsets. */
function withBestSubsets(seen: Float64Array, n: number): Float64Array {
  const best = seen.map((outcome) => (Number.isNaN(outcome) ? -Infinity : outcome));
  for (let i = 0; i < n; i++) {
    for (let mask = 0; mask < best.length; mask++) {
      if (mask & (1 << i)) best[mask] = Math.max(best[mask] ?? 0, best[mask ^ (1 << i)] ?? 0);
    }
  }
  return seen.map((outcome, mask) => (Number.isNaN(outcome) ? (best[mask] ?? 0) : outcome));
}

function absentMasks(worth: Float64Array): number[] {
  const absent: number[] = [];
  worth.forEach((outcome, mask) => {
    if (Number.isNaN(outcome)) absent.push(mask);
  });
  return absent;
}

/**
 * For each component i, Σ over the combinations S without i of |S|!(n−|S|−1)!/n! · (worth of S with i − worth of S).
 */
function shapleyValues(worth: Float64Array, n: number): Float64Array {
  const weights = orderWeights(n);
  const sizes = new Uint8Array(worth.length);
  const values = new Float64Array(n);
  for (let mask = 0; mask < worth.length; mask++) {
    sizes[mask] = (sizes[mask >> 1] ?? 0) + (mask & 1);
    const weight = weights[sizes[mask] ?? 0] ?? 0;
    for (let i = 0; i < n; i++) {
      const bit = 1 << i;
      if ((mask & bit) === 0) values[i] = (values[i] ?? 0) + weight * ((worth[mask | bit] ?? 0) - (worth[mask] ?? 0));
    }
  }
  return values;
}

/** s!(n−s−1)!/n! for s = 0..n−1, each from the one before. */
function orderWeights(n: number): Float64Array {
  const weights = new Float64Array(n).fill(1 / n);
  for (let s = 1; s < n; s++) weights[s] = ((weights[s - 1] ?? 0) * s) / (n - s);
  return weights;
}

function nameOf(mask: number, components: readonly string[]): string {
  const names = components.filter((_, i) => mask & (1 << i));
  return names.length === 0 ? "no component" : names.join(" + ");
}
