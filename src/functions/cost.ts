import { learnerTimeCost, proratedCost } from "../model";
import { elementwise } from "./border/elementwise";
import { numbers } from "./border/parameter";

/**
 * Cost of the learners' time.
 * @customfunction LEARNER_TIME_COST LEARNER_TIME_COST
 * @helpurl help/LEARNER_TIME_COST.html
 * @short people × hours × hourly cost
 * @formula people × hours × hourly_cost × (1 + benefits_load)
 * @remarks A fully loaded cost includes the learners' time, which is often the largest part.
 * @param people Number of learners (people)
 * @param hours Hours per learner (hours)
 * @param hourly_cost Hourly pay (currency)
 * @param [benefits_load] Employer on-costs as a rate, such as 30%; none when omitted (rate)
 * @returns Currency, a cell for each cell of the arguments
 * @example 240 people, six hours each, at 38 an hour and a load of 30%: =LEARNER_TIME_COST(240, 6, 38, 30%) → 71136
 * @error =LEARNER_TIME_COST(240, 6, 38, 30) → #VALUE! benefits_load is 30, outside 0 to 10: type 30% or 0.3
 * @error =LEARNER_TIME_COST(-240, 6, 38) → #VALUE! people is -240: type 0 or a number above 0
 * @source Jack Phillips, "Return on Investment in Training and Performance Improvement Programs", on fully loaded costs
 */
export function learnerTimeCostCells(
  people: unknown[][],
  hours: unknown[][],
  hourly_cost: unknown[][],
  benefits_load?: unknown[][],
): unknown[][] {
  const parameters = [
    numbers("people", people),
    numbers("hours", hours),
    numbers("hourly_cost", hourly_cost),
    numbers("benefits_load", benefits_load, 0),
  ] as const;
  return elementwise(parameters, learnerTimeCost);
}

/**
 * Share of a one-off cost allocated to the participants evaluated.
 * @customfunction PRORATED_COST PRORATED_COST
 * @helpurl help/PRORATED_COST.html
 * @short the cost allocated to these participants
 * @formula cost ÷ expected_users × participants
 * @remarks The cost of a design is spread evenly over its users. Include in expected_users everyone who will use it in
 *   its lifetime, not only the users of this year.
 * @param cost Cost to allocate, such as design and development (currency)
 * @param participants Participants evaluated (people)
 * @param expected_users Total users of the design over its lifetime (people)
 * @returns Currency, a cell for each cell of the arguments
 * @example Development of 56,000 for 110 managers, 25 of whom were trained: =PRORATED_COST(56000, 25, 110) → 12727.27
 * @error =PRORATED_COST(56000, 125, 110) → #VALUE! participants is 125 and expected_users is 110: type at least as many
 * expected users as participants
 * @source Jack Phillips, the Transoft case
 */
export function proratedCostCells(
  cost: unknown[][],
  participants: unknown[][],
  expected_users: unknown[][],
): unknown[][] {
  return elementwise(
    [numbers("cost", cost), numbers("participants", participants), numbers("expected_users", expected_users)] as const,
    proratedCost,
  );
}
