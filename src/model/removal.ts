import type { Credit } from "./credit";
import { invalid, isModelError, notAvailable, type ModelError } from "./errors";
import { invertMMatrix } from "./m-matrix";
import { messages } from "./messages";
import { badSeries } from "./series";
import { sum } from "./sum";

/**
 * More different steps than this are rather a mistake in the separator than an ecosystem, and cost their cube in time.
 */
export const MOST_STEPS = 256;

/**
 * Credit to the steps of learners' journeys by their removal effect. The journeys make a Markov chain: from each step
 * the next one is taken as often as it was in the data, until the journey earns something or ends without. A step's
 * removal effect is the part of the earning journeys that would be lost if every journey stopped at it; credits are in
 * proportion to these effects. Each journey counts once, whatever it earned.
 *
 * With N = (I − Q)⁻¹, the fundamental matrix, a step k is ever reached with probability N₁ₖ/Nₖₖ and earns from there
 * with probability cₖ = Σ Nₖⱼ rⱼ, so its removal effect is (N₁ₖ/Nₖₖ)·cₖ over the chain's own probability of earning. No
 * simulation.
 *
 * @param journeys Steps of each journey, first to last, at least one each.
 * @param outcomes What each journey earned, in currency, at least 0; 0 for one that ended without.
 * @returns A credit for each step, in the order in which they first appear; amounts add up to all outcomes;
 *   "notAvailable" when no journey earned anything; "value" for a negative outcome or more than 256 steps.
 * @see Anderl, Becker, von Wangenheim & Schumann, "Mapping the customer journey", International Journal of Research in
 *   Marketing 33 (2016)
 */
export function removalCredit(
  journeys: readonly (readonly string[])[],
  outcomes: readonly number[],
): Credit[] | ModelError {
  if (journeys.length !== outcomes.length)
    return notAvailable(messages.lengths("paths", journeys.length, "outcomes", outcomes.length));
  const problem = badSeries("outcomes", outcomes);
  if (problem) return problem;
  const loss = outcomes.find((outcome) => outcome < 0);
  if (loss !== undefined) return invalid(messages.negative("outcomes", loss));
  const steps = [...new Set(journeys.flat())];
  if (steps.length > MOST_STEPS) return invalid(messages.manySteps(steps.length, MOST_STEPS));
  const amount = sum(outcomes);
  if (!Number.isFinite(amount)) return invalid(messages.tooLarge());
  if (amount === 0) return notAvailable(messages.nothingEarned());

  const effects = removalEffects(journeyCounts(steps, journeys, outcomes));
  if (isModelError(effects)) return effects;
  const all = sum(effects);
  return steps.map((label, i) => ({
    label,
    share: (effects[i] ?? 0) / all,
    amount: (amount * (effects[i] ?? 0)) / all,
  }));
}

/** How often each step was first, was followed by each other, and was the last before an outcome. */
interface JourneyCounts {
  readonly first: readonly number[];
  readonly next: readonly (readonly number[])[];
  readonly earned: readonly number[];
  readonly left: readonly number[];
}

function journeyCounts(
  steps: readonly string[],
  journeys: readonly (readonly string[])[],
  outcomes: readonly number[],
): JourneyCounts {
  const place = new Map(steps.map((step, i) => [step, i]));
  const zeros = () => new Array<number>(steps.length).fill(0);
  const counts = { first: zeros(), next: steps.map(zeros), earned: zeros(), left: zeros() };
  const count = (list: number[] | undefined, i: number) => list && (list[i] = (list[i] ?? 0) + 1);
  journeys.forEach((journey, row) => {
    const places = journey.map((step) => place.get(step) ?? 0);
    places.forEach((step, i) => {
      const following = places[i + 1];
      if (i === 0) count(counts.first, step);
      count(counts.left, step);
      if (following !== undefined) count(counts.next[step], following);
      else if ((outcomes[row] ?? 0) > 0) count(counts.earned, step);
    });
  });
  return counts;
}

/** The removal effect of each step, 0..1. */
function removalEffects({ first, next, earned, left }: JourneyCounts): number[] | ModelError {
  const journeys = sum(first);
  const staying = next.map((row, i) => row.map((times, j) => (i === j ? 1 : 0) - times / (left[i] ?? 1)));
  const visits = invertMMatrix(staying);
  const earns = visits.map((row) => sum(row.map((times, j) => (times * (earned[j] ?? 0)) / (left[j] ?? 1))));
  const expected = first.map((_, k) => sum(first.map((times, i) => (times / journeys) * (visits[i]?.[k] ?? 0))));
  const reached = expected.map((times, k) => times / (visits[k]?.[k] ?? 1));
  const probability = sum(first.map((times, i) => (times / journeys) * (earns[i] ?? 0)));
  return reached.map((likely, k) => (likely * (earns[k] ?? 0)) / probability);
}
