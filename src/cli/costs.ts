import { totalCost, type CostParts } from "../summary";
import { InputProblem, UsageProblem } from "./problem";

/** A programme's cost as the options give it: one figure, or its parts. */
export interface CostOptions {
  readonly cost?: number;
  readonly costDesign?: number;
  readonly costDelivery?: number;
  readonly costPlatform?: number;
  readonly costEvaluation?: number;
  readonly people?: number;
  readonly hours?: number;
  readonly hourlyCost?: number;
}

/** Options of a cost in parts, by the names that people type. */
const PARTS = {
  costDesign: "--cost-design",
  costDelivery: "--cost-delivery",
  costPlatform: "--cost-platform",
  costEvaluation: "--cost-evaluation",
  people: "--people",
  hours: "--hours",
  hourlyCost: "--hourly-cost",
} as const satisfies Partial<Record<keyof CostOptions, string>>;
const LEARNER_TIME = ["people", "hours", "hourlyCost"] as const;

const partsGiven = (options: CostOptions) =>
  (Object.keys(PARTS) as (keyof typeof PARTS)[]).filter((part) => options[part] !== undefined);

/** Whether any part of a cost is given. */
export const hasParts = (options: CostOptions): boolean => partsGiven(options).length > 0;

/** @throws UsageProblem when the cost is given in one figure and in parts */
export function refuseWholeBesideParts(options: CostOptions): void {
  const [first] = partsGiven(options);
  if (first !== undefined && options.cost !== undefined)
    throw new UsageProblem(`Use either --cost, the total cost, or ${PARTS[first]}, a part of it; not both.`);
}

/**
 * @returns the cost in all, and its parts where there are some
 * @throws UsageProblem when the options contradict each other, InputProblem for a part below zero
 */
export function costsFrom(options: CostOptions): { readonly cost: number | null; readonly costs: CostParts | null } {
  const given = partsGiven(options);
  if (given.length === 0) return { cost: options.cost ?? null, costs: null };
  refuseWholeBesideParts(options);
  const missing = LEARNER_TIME.filter((part) => options[part] === undefined);
  if (missing.length > 0 && missing.length < LEARNER_TIME.length) {
    throw new UsageProblem(
      `Learner time costs --people × --hours × --hourly-cost. Add ${missing.map((part) => PARTS[part]).join(" and ")}, or omit all three.`,
    );
  }
  const negative = given.find((part) => (options[part] ?? 0) < 0);
  if (negative) throw new InputProblem(`${PARTS[negative]} is negative. Enter a cost, for example 50000.`);
  const costs: CostParts = {
    design: options.costDesign ?? null,
    delivery: options.costDelivery ?? null,
    platform: options.costPlatform ?? null,
    evaluation: options.costEvaluation ?? null,
    people: options.people ?? null,
    hoursEach: options.hours ?? null,
    hourlyCost: options.hourlyCost ?? null,
  };
  return { cost: totalCost(costs), costs };
}
