import type { Argument } from "./argument";
import { isRendered, type Dialect } from "./template";
import { BODIES } from "./lambda-bodies";
import { TEMPLATES } from "./templates";

/** A named LAMBDA: its name is that of the function, its arguments are the same. */
export interface Definition {
  readonly name: string;
  /** What it refers to, with "=": `=LAMBDA(benefit,cost,…)`. */
  readonly formula: string;
}

/**
 * A parameter of a function: what a call that leaves it out means, as a formula has it; null where it has to be given.
 */
type Parameter = readonly [name: string, role: "number" | "series", fallback?: string];

const number = (name: string, fallback?: string): Parameter =>
  fallback === undefined ? [name, "number"] : [name, "number", fallback];
const series = (name: string): Parameter => [name, "series"];
const UPLIFT = number("uplift_type", '"rate"');
const SHOWN = [number("output", '"total"'), number("confidence", "0.9")];

/**
 * The functions that a LAMBDA can stand for whatever it is given. Those that fall into parts by their arguments cannot.
 */
const PARAMETERS: Readonly<Record<string, readonly Parameter[]>> = {
  ATTRIBUTED_REVENUE: [number("baseline"), number("uplift"), number("pct"), UPLIFT],
  ATTRIBUTED_PROFIT: [number("baseline"), number("uplift"), number("pct"), number("margin"), UPLIFT],
  ATTRIBUTION_RANGE: [number("baseline"), number("uplift"), number("low"), number("base"), number("high"), UPLIFT],
  CONFIDENCE_ADJUSTED: [
    number("improvement"),
    number("contribution_pct"),
    number("confidence_pct"),
    number("margin", "1"),
  ],
  BREAKEVEN_UPLIFT: [number("baseline"), number("cost"), number("pct"), number("margin")],
  BREAKEVEN_PCT: [number("incremental"), number("cost"), number("margin", "1")],
  UNATTRIBUTED_PCT: [series("shares")],
  MARKET_ADJUSTED_UPLIFT: [number("baseline"), number("actual"), number("market_growth")],
  DIFF_IN_DIFF: [series("treated_before"), series("treated_after"), series("control_before"), series("control_after")],
  TREND_IMPACT: [series("before"), series("after"), ...SHOWN],
  CONTROL_IMPACT: [
    series("treated_before"),
    series("control_before"),
    series("treated_after"),
    series("control_after"),
    ...SHOWN,
  ],
  LEARNER_TIME_COST: [number("people"), number("hours"), number("hourly_cost"), number("benefits_load", "0")],
  PRORATED_COST: [number("cost"), number("participants"), number("expected_users")],
  BENEFIT_COST_RATIO: [number("benefit"), number("cost")],
  LEARNING_ROI: [number("benefit"), number("cost")],
  PAYBACK_MONTHS: [number("benefit"), number("cost"), number("months", "12")],
  LATER_VALUE: [
    number("profit"),
    number("cost"),
    number("persistence", "0"),
    number("discount", "0"),
    number("years", "3"),
  ],
  PROBABILITY_ABOVE: [number("actual"), number("baseline"), number("se"), number("df"), number("amount", "0")],
  ANNUALIZED: [number("value"), number("periods_observed"), number("per_year", "12")],
  CONSERVATIVE: [number("amount"), number("significant", "2")],
  SPLIT_CREDIT: [number("amount"), number("labels"), number("shares")],
  SENSITIVITY_GRID: [number("baseline"), number("uplifts"), number("pcts"), UPLIFT],
  TORNADO: [number("labels"), number("base"), number("lows"), number("highs"), number("fixed_cost", "0")],
  SEASONAL_TREND_IMPACT: [series("before"), series("after"), number("season", "12"), ...SHOWN],
};

/** The parameters of a function that are periods, from 0; null for a function without a definition. */
export function seriesOf(id: string): readonly boolean[] | null {
  return PARAMETERS[id]?.map(([, role]) => role === "series") ?? null;
}

/** At most so many arguments. */
export const argumentsOf = (id: string): number => PARAMETERS[id]?.length ?? 0;

/** Within a LAMBDA an argument may be anything; places are counted by SEQUENCE, which arrays have too. */
const WITHIN: Dialect = {
  resolve: () => null,
  places: ({ text }) => `SEQUENCE(ROWS(${text}),COLUMNS(${text}))`,
};

/** The definition of a function as a named LAMBDA, which Excel 365 takes; null for one that has none. */
export function definition(id: string): Definition | null {
  const parameters = PARAMETERS[id];
  const text = BODIES[id] ?? renderedBody(id);
  if (!parameters || text === null) return null;
  const given = parameters.flatMap(([name, , fallback]) =>
    fallback === undefined ? [] : [`${bound(name)},IF(ISOMITTED(${name}),${fallback},${name})`],
  );
  const body = given.length === 0 ? text : `LET(${given.join(",")},${text})`;
  const names = parameters.map(([name, , fallback]) => (fallback === undefined ? name : `[${name}]`));
  return { name: id, formula: `=LAMBDA(${[...names, body].join(",")})` };
}

/** The native formula over the parameters. */
function renderedBody(id: string): string | null {
  const rendered = TEMPLATES.get(id)?.((PARAMETERS[id] ?? []).map(argument), WITHIN);
  return rendered !== undefined && isRendered(rendered) ? rendered.text : null;
}

function argument([name, role, fallback]: Parameter): Argument {
  const text = fallback === undefined ? name : bound(name);
  return { text, kind: role === "series" ? "cells" : "any", constant: null, shape: null, lifts: false };
}

/** What an optional argument comes to, whether it was given or not. */
const bound = (name: string) => `${name}_or`;

/**
 * A definition as a file stores it: functions and names that came after 2010 carry prefixes (ECMA-376 knows neither;
 * this is what Excel writes).
 */
export function storedDefinition({ formula }: Definition): string {
  return formula.slice(1).replace(/"[^"]*"|\[(\w+)\]|[A-Za-z_][A-Za-z_0-9.]*/g, (word: string, declared?: string) => {
    if (word.startsWith('"')) return word;
    if (declared !== undefined) return `_xlop.${declared}`;
    // Functions are written in capitals, and parameters and what LET names in small letters.
    if (word === word.toLowerCase()) return `_xlpm.${word}`;
    return AFTER_2010[word] ?? word;
  });
}

/** Functions that came after 2010, as files store them. */
const AFTER_2010: Readonly<Record<string, string>> = Object.fromEntries<string>([
  ...["LAMBDA", "LET", "ISOMITTED", "SEQUENCE", "MAP", "REDUCE", "TOCOL", "TOROW", "HSTACK", "VSTACK", "SORTBY"].map(
    (name) => [name, `_xlfn.${name}`] as const,
  ),
  ["FILTER", "_xlfn._xlws.FILTER"],
]);
