import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import catalogue from "../../src/functions/catalogue.json";
import { builtFunctions } from "../support/built-functions";
import { excelError, StandInError } from "../support/custom-functions-runtime";

/**
 * What every argument of every function answers to bad input, kept in bad-input.golden.json for reading and review.
 * After a change that is meant: GOLDEN=write npx jest test/functions/bad-input --selectProjects node
 */
const GOLDEN = path.join(__dirname, "bad-input.golden.json");

const column = (...values: unknown[]) => values.map((value) => [value]);
const one = (value: unknown) => [[value]];

/** A sound call of each function; an option that is left out is undefined. */
const SOUND: Record<string, unknown[][][]> = {
  ATTRIBUTED_REVENUE: [one(1_000_000), one(0.04), one(0.03), one("rate")],
  ATTRIBUTED_PROFIT: [one(1_000_000), one(0.04), one(0.03), one(0.4), one("rate")],
  CONFIDENCE_ADJUSTED: [one(336_000), one(1), one(0.7), one(0.4)],
  SPLIT_CREDIT: [one(1_000_000), column("Learning", "New prices"), column(0.12, 0.5)],
  UNATTRIBUTED_PCT: [column(0.12, 0.5)],
  BREAKEVEN_PCT: [one(3_000_000), one(12_000), one(0.4)],
  MARKET_ADJUSTED_UPLIFT: [one(85), one(96.9), one(0.08)],
  YEAR_ON_YEAR_IMPACT: [column(100, 120, 90, 140), column(110, 130), one(4), one(0), one("total")],
  DIFF_IN_DIFF: [column(20, 21), column(23, 24), column(19, 20), column(20, 21)],
  TREND_IMPACT: [column(100, 104, 107, 112), column(121, 127), one("total"), one(0.9)],
  SEASONAL_TREND_IMPACT: [column(80, 120, 82, 121, 80, 122), column(110, 150), one(2), one("total"), one(0.9)],
  CONTROL_IMPACT: [column(12, 14, 17), column(1, 2, 3), column(118, 120), column(4, 5), one("total"), one(0.9)],
  SEGMENTED_IMPACT: [column(100, 101, 100, 110, 112, 115), one(4), one("changes")],
  LEARNER_TIME_COST: [one(240), one(6), one(38), one(0.3)],
  PRORATED_COST: [one(56_000), one(25), one(110)],
  BENEFIT_COST_RATIO: [one(2_040_000), one(250_000)],
  LEARNING_ROI: [one(2_040_000), one(250_000)],
  PAYBACK_MONTHS: [one(2_040_000), one(250_000), one(12)],
  ANNUALIZED: [one(350_000), one(7), one(12)],
  ATTRIBUTION_RANGE: [one(1_000_000), one(0.04), one(0.02), one(0.03), one(0.05), one("rate")],
  SENSITIVITY_GRID: [one(1_000_000), column(0.04, 0.08), [[0.02, 0.03]], one("rate")],
  TORNADO: [
    column("Increase", "Share"),
    column(1_000_000, 0.03),
    column(800_000, 0.02),
    column(1_100_000, 0.05),
    one(5000),
  ],
  CONSERVATIVE: [one(147_337), one(2)],
  ATTRIBUTION_STATEMENT: [one(3_333_333_333), one(0.03), one("Dana Reyes"), one(46_093), one("$")],
  SHAPLEY_CREDIT: [
    [
      ["eLearning", "Coaching"],
      [1, 0],
      [0, 1],
      [1, 1],
    ],
    column(100, 60, 200),
    one("error"),
  ],
  CONTROL_GROWTH_IMPACT: [
    column(100, 104, 103, 108, 110, 113),
    column(200, 206, 208, 213, 221, 224),
    column(125, 128),
    column(240, 243),
    one("total"),
    one(0.9),
    one(0.01),
    one(4),
  ],
  PATTERN_IMPACT: [column(80, 120, 84, 125, 87, 132, 92, 137), column(110, 160), one(2), one("total"), one(0.9)],
  PLACEBO_IMPACT: [
    column(100, 104, 103, 108, 110, 113, 112, 118),
    column(200, 206, 208, 213, 221, 224, 226, 235),
    one(2),
    one(0.9),
  ],
  DETECTABLE_UPLIFT: [
    column(100, 104, 103, 108, 110, 113, 112, 118),
    column(200, 206, 208, 213, 221, 224, 226, 235),
    one(4),
    one(0.9),
    one(0.01),
    one(4),
  ],
  PROBABILITY_ABOVE: [one(517), one(490.687), one(0.00958), one(6.26), one(20)],
  DURBIN_WATSON: [column(1, 2, -1, -2, 1)],
  OUTLIER_TEST: [column(199.31, 199.53, 200.19, 245.57), one(0.05)],
  BREAKEVEN_UPLIFT: [one(10_556_528_247), one(12_400_000), one(0.03), one(0.42)],
  PAYBACK_PERIOD: [column(1000, 2000, 4000, 4000), one(5000)],
  LATER_VALUE: [one(42_853_489), one(12_400_000), one(0.5), one(0.1), one(3)],
  REMOVAL_CREDIT: [column("eLearning", "eLearning > Coaching"), column(0, 5)],
};

/** What is put in place of one argument; in a range, of one of its cells. */
const BAD: Record<string, (argument: unknown[][]) => unknown> = {
  "left out": () => null,
  text: (argument) => replaced(argument, "n/k"),
  blank: (argument) => replaced(argument, null),
  "an error": (argument) => replaced(argument, excelError("#DIV/0!")),
  "another shape": () => [
    [1, 2],
    [3, 4],
    [5, 6],
  ],
  "a negative": (argument) => replaced(argument, -5),
  "3 for 3%": (argument) => replaced(argument, 3),
  "an amount": (argument) => replaced(argument, 250_000),
};

/** The same range with its last cell replaced. */
function replaced(cells: unknown[][], cell: unknown): unknown[][] {
  return cells.map((row, i) => (i === cells.length - 1 ? [...row.slice(0, -1), cell] : row));
}

const functions = builtFunctions();

/** What the cell shows: its values, or the error and the message behind it. */
function answer(id: string, args: unknown[]): unknown {
  const shown = (value: unknown) =>
    value instanceof StandInError
      ? `${value.code} ${value.message}`.trim()
      : typeof value === "number"
        ? Number(value.toPrecision(9))
        : value;
  try {
    const rows = (functions.get(id)?.(...args, { address: "Sheet1!A1" }) as unknown[][]).map((row) => row.map(shown));
    return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
  } catch (error) {
    if (error instanceof StandInError) return shown(error);
    throw error;
  }
}

const found = Object.fromEntries(
  catalogue.functions.map(({ id, parameters }) => [
    id,
    Object.fromEntries(
      parameters.map(({ name }, i) => {
        const sound = SOUND[id] ?? [];
        const answers = Object.entries(BAD).map(([kind, spoil]) => [
          kind,
          answer(
            id,
            sound.map((argument, j) => (i === j ? spoil(argument) : argument)),
          ),
        ]);
        return [name, Object.fromEntries(answers)];
      }),
    ),
  ]),
) as Record<string, Record<string, Record<string, unknown>>>;

if (process.env.GOLDEN === "write") writeFileSync(GOLDEN, `${JSON.stringify(found, null, 1)}\n`);
const golden = JSON.parse(readFileSync(GOLDEN, "utf8")) as typeof found;

test("every function is called with every argument that it has", () => {
  expect(Object.keys(SOUND).sort()).toEqual(catalogue.functions.map(({ id }) => id).sort());
  for (const { id, parameters } of catalogue.functions) expect(SOUND[id]).toHaveLength(parameters.length);
});

test.each(catalogue.functions)("$id, called soundly, gives no error", ({ id }) => {
  expect(JSON.stringify(answer(id, SOUND[id] ?? []))).not.toMatch(/#(VALUE!|N\/A)/);
});

const cases = catalogue.functions.flatMap(({ id, parameters }) =>
  parameters.map((parameter) => ({ id, name: parameter.name, parameter })),
);

test.each(cases)("$id answers bad input in $name as reviewed", ({ id, name }) => {
  expect(found[id]?.[name]).toEqual(golden[id]?.[name]);
});

const messagesIn = (shown: unknown) =>
  [...JSON.stringify(shown).matchAll(/#(?:VALUE!|N\/A) ((?:[^"\\]|\\.)+)/g)].map((match) =>
    (match[1] ?? "").replaceAll('\\"', '"'),
  );

test.each(cases)("$id says what is wrong with $name and what to do", ({ id, name }) => {
  for (const message of Object.values(found[id]?.[name] ?? {}).flatMap(messagesIn)) {
    expect(message).toMatch(/\b(type|select|add|lower|check|put|give|mend|choose)\b/);
  }
});

test.each(cases.filter(({ parameter }) => !/choice/.test(parameter.unit)))(
  "an error in $name of $id comes out again unchanged",
  ({ id, name }) => {
    expect(JSON.stringify(found[id]?.[name]?.["an error"])).toContain("#DIV/0!");
  },
);

test.each(cases.filter(({ parameter }) => /^(share|rate)\b/.test(parameter.unit) && !/currency/.test(parameter.unit)))(
  "an amount for a share or rate in $name of $id is refused",
  ({ id, name }) => {
    expect(JSON.stringify(found[id]?.[name]?.["an amount"])).toContain("#VALUE!");
  },
);

test.each(cases.filter(({ parameter }) => /^share\b/.test(parameter.unit)))(
  "3 for 3% in $name of $id is refused, and the message says what to type",
  ({ id, name }) => {
    expect(JSON.stringify(found[id]?.[name]?.["3 for 3%"])).toContain("3% or 0.03");
  },
);
