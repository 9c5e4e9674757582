import { finite, negative, notALoad, notPositive } from "./arguments";
import { invalid, type ModelError } from "./errors";
import { messages } from "./messages";

/**
 * What the learners' time costs: people × hours × hourly cost × (1 + benefits load). Often the largest part of a fully
 * loaded cost, and the part that a sponsor finds missing.
 *
 * @param people Learners, at least 0.
 * @param hours Hours that each of them spends, at least 0.
 * @param hourlyCost Pay for an hour, in currency, at least 0.
 * @param benefitsLoad What the employer pays on top of the pay, 0..10: 30% is 0.3.
 * @returns Currency; "value" for a negative argument or a load beyond 10.
 * @see Jack Phillips, "Return on Investment in Training and Performance Improvement Programs", on fully loaded costs
 */
export function learnerTimeCost(
  people: number,
  hours: number,
  hourlyCost: number,
  benefitsLoad = 0,
): number | ModelError {
  const problem =
    negative("people", people) ??
    negative("hours", hours) ??
    negative("hourly_cost", hourlyCost) ??
    notALoad("benefits_load", benefitsLoad);
  return problem ?? finite(people * hours * hourlyCost * (1 + benefitsLoad));
}

/**
 * The part of a cost that falls to the people of one evaluation, where a design will serve many more: cost / expected
 * users × participants.
 *
 * @param cost Cost to be shared, in currency, at least 0.
 * @param participants People of this evaluation, at least 0 and at most expectedUsers.
 * @param expectedUsers People whom the design will serve in all, above 0.
 * @returns Currency; "value" for more participants than expected users, which would charge more than was spent.
 * @see Jack Phillips's case of Transoft, where development is prorated over all who will be trained
 */
export function proratedCost(cost: number, participants: number, expectedUsers: number): number | ModelError {
  const problem =
    negative("cost", cost) ?? negative("participants", participants) ?? notPositive("expected_users", expectedUsers);
  if (problem) return problem;
  if (participants > expectedUsers) return invalid(messages.moreThanExpected(participants, expectedUsers));
  return finite((cost / expectedUsers) * participants);
}
