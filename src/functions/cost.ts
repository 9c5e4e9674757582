import { learnerTimeCost, proratedCost } from "../model";
import { elementwise } from "./border/elementwise";
import { numbers } from "./border/parameter";

/**
 * What the learners' own time costs.
 * @customfunction LEARNER_TIME_COST LEARNER_TIME_COST
 * @helpurl help/LEARNER_TIME_COST.html
 * @short people × hours × what an hour costs
 * @formula people × hours × hourly_cost × (1 + benefits_load)
 * @remarks A cost that leaves out the learners' time is not fully loaded, and a finance partner will say so. It is
 * often the
 *   largest part.
 * @param people How many people learnt (people)
 * @param hours Hours that each of them spent (hours)
 * @param hourly_cost Pay for an hour (currency)
 * @param [benefits_load] What the employer pays on top, such as 30%; nothing when omitted (rate)
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
 * The part of a one-off cost that falls to the people of this evaluation.
 * @customfunction PRORATED_COST PRORATED_COST
 * @helpurl help/PRORATED_COST.html
 * @short the part of a cost due to these people
 * @formula cost ÷ expected_users × participants
 * @remarks A design that will serve many is charged to each of them alike. Count in expected_users everybody whom it
 * will
 *   serve in its lifetime, not only those of this year.
 * @param cost Cost to be shared, such as design and development (currency)
 * @param participants People of this evaluation (people)
 * @param expected_users People whom the design will serve in all (people)
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
