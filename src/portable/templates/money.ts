import { above0, from0, between, inOrder } from "../condition";
import { elementwise } from "../elementwise";

export const LEARNER_TIME_COST = elementwise({
  parameters: ["people", "hours", "hourly_cost", ["benefits_load", 0]],
  allowed: (people, hours, hourly, load) => [from0(people), from0(hours), from0(hourly), between(0, load, 10)],
  words: "people, hours, hourly_cost from 0; benefits_load from 0 to 10",
  result: (people, hours, hourly, load) =>
    `${people.value}*${hours.value}*${hourly.value}${load.constant === 0 ? "" : `*(1+${load.value})`}`,
});

export const PRORATED_COST = elementwise({
  parameters: ["cost", "participants", "expected_users"],
  allowed: (cost, participants, expected) => [
    from0(cost),
    from0(participants),
    above0(expected),
    inOrder(participants, expected),
  ],
  words: "cost from 0; participants from 0 to expected_users",
  result: (cost, participants, expected) => `${cost.value}/${expected.value}*${participants.value}`,
});

export const BENEFIT_COST_RATIO = elementwise({
  parameters: ["benefit", "cost"],
  allowed: (_benefit, cost) => [above0(cost)],
  words: "numbers; benefit over a cost above 0",
  result: (benefit, cost) => `${benefit.value}/${cost.value}`,
});

export const LEARNING_ROI = elementwise({
  parameters: ["benefit", "cost"],
  allowed: (_benefit, cost) => [above0(cost)],
  words: "numbers; cost above 0",
  result: (benefit, cost) => `(${benefit.value}-${cost.value})/${cost.value}`,
});

export const PAYBACK_MONTHS = elementwise({
  parameters: ["benefit", "cost", ["months", 12]],
  allowed: (_benefit, cost, months) => [above0(cost), above0(months)],
  words: "numbers; cost, months above 0",
  enough: (benefit) => [above0(benefit)],
  result: (benefit, cost, months) => `${cost.value}/${benefit.value}*${months.value}`,
});

/** More years than any programme is evaluated over. */
const MOST_YEARS = 100;

/** Up to this many years the sum is written out, year within year. */
const WRITTEN_OUT = 12;

/** Each year is worth the one before it, times what persists of it, over what a year is discounted by. */
export const LATER_VALUE = elementwise({
  parameters: ["profit", "cost", ["persistence", 0], ["discount", 0], ["years", 3]],
  allowed: (_profit, cost, persistence, discount, { value, constant }) => [
    from0(cost),
    between(0, persistence, 1),
    between(-1, discount, 10),
    discount.constant === null ? `(${discount.value}>-1)` : discount.constant > -1,
    constant === null
      ? `(${value}>=1)*(${value}<=${MOST_YEARS})*(${value}=INT(${value}))`
      : Number.isInteger(constant) && constant >= 1 && constant <= MOST_YEARS,
  ],
  words: "numbers; cost from 0; persistence from 0 to 1; discount above -1, to 10; years: a whole number from 1 to 100",
  result: (profit, cost, persistence, discount, years) => {
    const growth = discount.constant === 0 ? "" : `/(1+${discount.value})`;
    const first = `${profit.value}${growth}`;
    if (persistence.constant === 0 || years.constant === 1) return `${first}-${cost.value}`;
    const ratio = `(${persistence.value}${growth})`;
    if (years.constant !== null && years.constant <= WRITTEN_OUT) {
      const sum = Array.from({ length: years.constant - 1 }).reduce<string>((rest) => `(1+${ratio}*${rest})`, "1");
      return `${first}*${sum}-${cost.value}`;
    }
    const sum = `IF(${ratio}=1,${years.value},(1-${ratio}^${years.value})/(1-${ratio}))`;
    return `${first}*${sum}-${cost.value}`;
  },
});

export const ANNUALIZED = elementwise({
  parameters: ["value", "periods_observed", ["per_year", 12]],
  allowed: (_value, observed, perYear) => [above0(observed), above0(perYear)],
  words: "numbers; periods_observed, per_year above 0",
  result: (value, observed, perYear) => `${value.value}/${observed.value}*${perYear.value}`,
});

/**
 * An amount within 0.01% of a round one is that round one, and at most a tenth of the last figure is given away: the
 * same allowance as in the function.
 */
export const CONSERVATIVE = elementwise({
  parameters: ["amount", ["significant", 2]],
  allowed: (_amount, { value, constant }) => [
    constant === null
      ? `(${value}>=1)*(${value}<=15)*(${value}=INT(${value}))`
      : Number.isInteger(constant) && constant >= 1 && constant <= 15,
  ],
  words: "numbers; significant: a whole number from 1 to 15",
  result: ({ value: amount }, { value: figures, constant }) => {
    const exponent = `INT(LOG10(ABS(${amount})))`;
    const relative = `ABS(${amount})*0.0001`;
    const tenth = `10^(${exponent}-${figures})`;
    const slack = constant === null ? `IF(${figures}<=3,${relative},${tenth})` : constant <= 3 ? relative : tenth;
    const digits = `${figures}-1-${exponent}`;
    return `IF(${amount}=0,0,IF(${amount}<0,-ROUNDUP(-${amount}-${slack},${digits}),ROUNDDOWN(${amount}+${slack},${digits})))`;
  },
});
