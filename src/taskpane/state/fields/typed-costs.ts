import { sameCurrency } from "../../../source";
import { totalCost, type CostParts } from "../../../summary";
import { parseNumber, type TypedNumber } from "../../numbers";
import { texts } from "../../texts";
import type { Form } from "./form";

/** The fields of a cost in parts, each with the part that it fills. */
const PARTS = {
  costDesign: "design",
  costDelivery: "delivery",
  costPlatform: "platform",
  costEvaluation: "evaluation",
  people: "people",
  hours: "hoursEach",
  hourlyCost: "hourlyCost",
} as const satisfies Partial<Record<keyof Form, keyof CostParts>>;

export type CostField = keyof typeof PARTS;
export const COST_FIELDS = Object.keys(PARTS) as readonly CostField[];

/** The fields of a cost that is one figure. */
export const NO_COST_PARTS: Readonly<Record<CostField, "">> = {
  costDesign: "",
  costDelivery: "",
  costPlatform: "",
  costEvaluation: "",
  people: "",
  hours: "",
  hourlyCost: "",
};

const LEARNER_TIME: readonly CostField[] = ["people", "hours", "hourlyCost"];

/** What the fields of a cost in parts come to. */
export interface CostsReading {
  /** Null while no part is typed: the cost is then one figure. */
  readonly costs: CostParts | null;
  /** The total of what can be read so far. */
  readonly total: number | null;
  readonly errors: Partial<Record<CostField, string>>;
  /** "$" as one of the parts says it; "" where none does. */
  readonly currency: string;
  readonly currencyBehind?: true;
}

export const hasCostParts = (form: Form): boolean => COST_FIELDS.some((field) => form[field].trim() !== "");

/** @param known the currencies that something else than the parts has named; "" is none */
export function readCosts(form: Form, locale: string, known: readonly string[] = []): CostsReading {
  const errors: Partial<Record<CostField, string>> = {};
  const parts: Partial<Record<keyof CostParts, number>> = {};
  let money: Pick<TypedNumber, "currency" | "currencyBehind"> = { currency: "" };
  for (const field of COST_FIELDS) {
    const text = form[field].trim();
    if (text === "") continue;
    const number = parseNumber(text, locale);
    const isCount = field === "people" || field === "hours";
    const other = [...known, money.currency].find((currency) => !sameCurrency(number?.currency ?? "", currency));
    if (!number || number.percent || (isCount && number.currency !== "")) {
      errors[field] = isCount ? texts.costs.notACount({ text }) : texts.errors.notANumber({ text });
    } else if (number.value < 0) {
      errors[field] = texts.costs.negative;
    } else if (other !== undefined) {
      errors[field] = texts.errors.otherCurrency({ text, found: number.currency, currency: other });
    } else {
      parts[PARTS[field]] = number.value;
      if (money.currency === "") money = number;
    }
  }
  const missing = LEARNER_TIME.filter((field) => form[field].trim() === "");
  const [first] = missing;
  if (first && missing.length < LEARNER_TIME.length) errors[first] = texts.costs.learnerTimeNeeds;
  const costs: CostParts = { ...NO_PARTS, ...parts };
  return {
    costs: hasCostParts(form) ? costs : null,
    total: totalCost(costs),
    errors,
    currency: money.currency,
    ...(money.currencyBehind ? { currencyBehind: true as const } : {}),
  };
}

const NO_PARTS: CostParts = {
  design: null,
  delivery: null,
  platform: null,
  evaluation: null,
  people: null,
  hoursEach: null,
  hourlyCost: null,
};
