import { removalCredit, shapleyCredit } from "../model";
import { combinations } from "./border/combinations";
import { creditCells } from "./border/credit-cells";
import { journeys } from "./border/journeys";
import { choice, single } from "./border/parameter";
import { spill } from "./border/spill";

/**
 * Shapley attribution across the components of a programme, from the outcome observed for each combination.
 * @customfunction SHAPLEY_CREDIT SHAPLEY_CREDIT
 * @helpurl help/SHAPLEY_CREDIT.html
 * @short by average marginal contribution
 * @formula for each component the mean of its marginal contributions over every order of introduction
 * @remarks Enter a row for each combination of components that was in use, with its outcome: regions with eLearning
 *   alone, with eLearning and coaching, and so on. The first row may contain the names of the components. The combination
 *   of none is 0 unless it has a row; then only the outcome beyond it is split. It is the only split that adds up to the
 *   whole, treats equal components alike and gives nothing to a component without effect. Up to 16 components.
 * @param components A row for each combination and a column for each component: 1 where it was in use, 0 where not (0
 * or 1, a table)
 * @param outcomes Outcome of each combination (currency, a cell a row)
 * @param [missing] For a combination without a row: "error" (when omitted), or "best_subset" to count it as the best
 * observed combination within it (choice)
 * @returns Three columns, label, share and amount: a row for each component
 * @example A runway that four airlines share, who would need 8, 11, 13 and 18 of it; the larger need covers the
 * smaller: =SHAPLEY_CREDIT({"A","B","C","D";1,0,0,0;0,1,0,0;0,0,1,0;0,0,0,1}, {8;11;13;18}, "best_subset") →
 * {"A",0.111111,2;"B",0.166667,3;"C",0.222222,4;"D",0.5,9}
 * @example =SHAPLEY_CREDIT({"eLearning","Coaching";1,0;0,1;1,1}, {100;60;200}) →
 * {"eLearning",0.6,120;"Coaching",0.4,80}
 * @error =SHAPLEY_CREDIT({"eLearning","Coaching";1,0;1,1}, {100;200}) → #N/A no outcome for Coaching: add a row for
 * each, or type "best_subset" as the last argument
 * @error =SHAPLEY_CREDIT({"eLearning","Coaching";1,0;0,2;1,1}, {100;60;200}) → #VALUE! Coaching holds 2 in row 2: type
 * 1 where it was in use and 0 where not
 * @source L. S. Shapley, "A Value for n-Person Games" (1953); the airport game is Littlechild and Owen's (1973)
 */
export function shapleyCreditCells(components: unknown[][], outcomes: unknown[][], missing?: unknown[][]): unknown[][] {
  const unseen = single(choice("missing", missing, ["error", "best_subset"] as const));
  return spill([combinations(components, outcomes), unseen] as const, ({ components, masks, outcomes }, unseen) =>
    creditCells(shapleyCredit(components, masks, outcomes, unseen)),
  );
}

/**
 * Removal-effect (Markov) attribution across learner journeys.
 * @customfunction REMOVAL_CREDIT REMOVAL_CREDIT
 * @helpurl help/REMOVAL_CREDIT.html
 * @short by the effect of removing each step
 * @formula all outcomes × the step's removal effect ÷ the sum of removal effects
 * @remarks The journeys form a Markov chain with the transition frequencies of the data. The removal effect of a step
 *   is the part of the successful journeys that would be lost if every journey stopped there. Include journeys without an
 *   outcome, with 0; otherwise every step looks indispensable. Each journey counts once, whatever its outcome; spellings
 *   that differ only in capitals are one step.
 * @param paths One learner journey per cell, with its steps in order: "eLearning > Coaching > Community" (text, a cell
 *   each)
 * @param outcomes Outcome of each journey; 0 for none (currency, a cell each)
 * @returns Three columns, label, share and amount: a row for each step
 * @example =REMOVAL_CREDIT({"GA";"GA";"M";"GA > M";"GA"}, {1;1;1;1;0}) → {"GA",0.6,2.4;"M",0.4,1.6}
 * @error =REMOVAL_CREDIT({"eLearning";"Coaching"}, {0;0}) → #N/A outcomes are all 0: no journey earned anything, so
 * select journeys of which some did
 * @error =REMOVAL_CREDIT({"eLearning";"Coaching"}, {-5;10}) → #VALUE! outcomes is -5: type 0 or a number above 0
 * @source Anderl, Becker, von Wangenheim and Schumann, "Mapping the customer journey" (2016); the example is Serhii
 * Puzyrov's
 */
export function removalCreditCells(paths: unknown[][], outcomes: unknown[][]): unknown[][] {
  return spill([journeys(paths, outcomes)] as const, ({ steps, outcomes }) =>
    creditCells(removalCredit(steps, outcomes)),
  );
}
