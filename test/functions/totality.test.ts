import fc from "fast-check";
import catalogue from "../../src/functions/catalogue.json";
import { builtFunctions } from "../support/built-functions";
import { excelError, StandInError } from "../support/custom-functions-runtime";
import { tries } from "../support/tier";

/** What Excel, or an older version of its metadata, may put into an argument. */
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 100 }) },
  { weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  fc.constantFrom(1e308, -1e308, 5e-324, 0, -0, 1, 12, Number.MAX_SAFE_INTEGER),
  fc.constantFrom(
    "",
    " ",
    "n/k",
    "rate",
    "amount",
    "total",
    "range",
    "table",
    "changes",
    "best_subset",
    "A > B",
    ">",
    "1.234",
    "=1+1",
    "#N/A",
    "\u0000",
    "a".repeat(300),
  ),
  fc.boolean(),
  fc.constantFrom(null, undefined),
  fc.constantFrom("#DIV/0!", "#REF!", "#SPILL!").map(excelError),
  fc.constant({ type: "FormattedNumber", basicValue: 7 }),
);
const matrix = (least: number, most: number) =>
  fc
    .integer({ min: 1, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: least, maxLength: most }),
    );
const numbersDown = fc.array(
  fc.double({ min: 0.01, max: 1e6, noNaN: true }).map((value) => [value]),
  { minLength: 3, maxLength: 30 },
);
const argument = fc.oneof(
  matrix(1, 8),
  cell.map((value) => [[value]]),
  numbersDown,
  // Ragged and empty ranges, and the Invocation object, come from no Excel that behaves; they must not break anything.
  fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 4 }),
  cell,
  fc.constant({ functionName: "F", address: "Sheet1!A1" }),
);

const CODES = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];

function isSoundCell(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (value instanceof StandInError) return CODES.includes(value.code);
  return typeof value === "string" || typeof value === "boolean";
}

describe("whatever comes in, a function gives numbers, texts, TRUE, FALSE or errors that Excel knows, in rows of equal length", () => {
  const functions = builtFunctions();

  test.each(catalogue.functions)("$id", ({ id, parameters }) => {
    const run = functions.get(id);
    if (!run) throw new Error(`the bundle does not associate ${id}`);
    fc.assert(
      fc.property(fc.array(argument, { minLength: parameters.length, maxLength: parameters.length }), (args) => {
        let result: unknown;
        try {
          result = run(...args);
        } catch (error) {
          if (!(error instanceof StandInError)) throw error;
          return CODES.includes(error.code);
        }
        const rows = result as unknown[][];
        return (
          rows.length > 0 &&
          rows.every((row) => row.length === rows[0]?.length && row.length > 0 && row.every(isSoundCell))
        );
      }),
      tries(1000),
    );
  });
});
