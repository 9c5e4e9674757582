import { isModelError, learnerTimeCost, sum } from "../../model";
import type { CostParts, SponsorCase } from "./case";

/**
 * What the learners' time costs: people × hours × hourly cost.
 * @returns currency; null unless all three are known and none is below zero
 */
export function learnerTime({ people, hoursEach, hourlyCost }: CostParts): number | null {
  if (people === null || hoursEach === null || hourlyCost === null) return null;
  const cost = learnerTimeCost(people, hoursEach, hourlyCost);
  return isModelError(cost) ? null : cost;
}

/**
 * A programme's fully loaded cost: everything that it took, the learners' time among it.
 * @returns currency; null while no part is known
 */
export function totalCost(parts: CostParts): number | null {
  const known = [parts.design, parts.delivery, parts.platform, parts.evaluation, learnerTime(parts)].filter(
    (part) => part !== null,
  );
  return known.length === 0 ? null : sum(known);
}

/** The fully loaded cost of one learner; null while the cost or the number of people is unknown. */
export function costPerPerson(parts: CostParts): number | null {
  const total = totalCost(parts);
  return total === null || parts.people === null || parts.people <= 0 ? null : total / parts.people;
}

/** The case with its cost as the sum of its parts; parts of which none is known are no parts. */
export function withTotalCost(sponsorCase: SponsorCase): SponsorCase {
  if (sponsorCase.costs === null) return sponsorCase;
  const cost = totalCost(sponsorCase.costs);
  return cost === null ? { ...sponsorCase, costs: null } : { ...sponsorCase, cost };
}
