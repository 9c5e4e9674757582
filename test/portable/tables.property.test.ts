import fc from "fast-check";
import catalogue from "../../src/functions/catalogue.json";
import { byAddress, convert, definition, isConverted, Originals, placeOf, shiftFormula } from "../../src/portable";
import { Calculator } from "../support/calculator";
import { installCustomFunctions } from "../support/custom-functions-runtime";
import { DATA, FORMULAS_FROM, sameTable, SHEET, type Part } from "../support/portable/formulas";
import { forIronCalc } from "../support/portable/iron-calc";
import { around, grid, seasonal, split, statement, tornado } from "../support/portable/tables";
import { isFull, tries } from "../support/tier";

const NAMES = { namespace: "ENVELOPE", published: "ENVELOPE", ids: new Set(catalogue.functions.map(({ id }) => id)) };
beforeAll(installCustomFunctions);

/** Rows and columns that are left for a result. */
const [HIGH, WIDE] = [12, 12];

const held = (calculator: Calculator, row: number, column: number) =>
  calculator.text(SHEET, row, column) === "" ? "" : calculator.value(SHEET, row, column);

/** What IronCalc makes of formulas, in all the cells that each of them fills. */
function ironCalc(formulas: readonly string[]): unknown[][][] {
  const calculator = new Calculator();
  calculator.addSheet({ name: SHEET, rows: DATA });
  formulas.forEach((text, i) => calculator.typeFormula(SHEET, i * HIGH, FORMULAS_FROM, text.slice(1), true));
  calculator.evaluate();
  return formulas.map((_, i) =>
    Array.from({ length: HIGH }, (__, row) =>
      Array.from({ length: WIDE }, (___, column) => held(calculator, i * HIGH + row, FORMULAS_FROM + column)),
    ),
  );
}

test.each([
  ["SPLIT_CREDIT", split],
  ["SENSITIVITY_GRID", grid],
  ["TORNADO", tornado],
  ["SEASONAL_TREND_IMPACT", seasonal],
  ["ATTRIBUTION_STATEMENT", statement],
  ["tables within other functions", around],
])("every cell of %s is the same by its native formula, worked out by IronCalc", (_, table: fc.Arbitrary<Part>) => {
  let native = 0;
  fc.assert(
    fc.property(fc.array(table, { minLength: 15, maxLength: 15 }), (parts) => {
      const pairs = parts.flatMap((part) => {
        const outcome = convert(`=${part.text}`, "native", NAMES, byAddress);
        return outcome && isConverted(outcome) ? [{ part, formula: outcome.formula }] : [];
      });
      native += pairs.length;
      const values = ironCalc(pairs.map(({ formula }) => forIronCalc(formula)));
      const wrong = pairs.flatMap(({ part, formula }, i) =>
        sameTable(part, values[i] ?? [])
          ? []
          : [
              `=${part.text}\n → ${formula}\n gives ${JSON.stringify(values[i]?.map((row) => row.filter((value) => value !== "")).filter((row) => row.length > 0))}, not ${JSON.stringify(part.worth)}`,
            ],
      );
      if (wrong.length > 0) throw new Error(wrong[0]);
    }),
    { ...tries(12, 2), endOnFailure: true },
  );
  expect(native).toBeGreaterThan(isFull ? 100 : 10);
});

/** IronCalc knows no rows of a single value, and none of an array, so their number is counted. */
const countingRows = (lambda: string) =>
  lambda
    .replace(/ROWS\(([a-z])\)/g, "SUM(($1=$1)*1)")
    .replace(/(?:ROWS|COLUMNS)\((?:amount|baseline|uplift_type_or|fixed_cost_or)\)/g, "1");

test.each([
  ["SPLIT_CREDIT", split],
  ["SENSITIVITY_GRID", grid],
  ["TORNADO", tornado],
  ["SEASONAL_TREND_IMPACT", seasonal],
])("every cell of %s is the same by its named LAMBDA, worked out by IronCalc", (id, table: fc.Arbitrary<Part>) => {
  const lambda = countingRows(definition(id)?.formula ?? "");
  let named = 0;
  fc.assert(
    fc.property(fc.array(table, { minLength: 15, maxLength: 15 }), (parts) => {
      const pairs = parts.flatMap((part) => {
        const outcome = convert(`=${part.text}`, "names", NAMES, byAddress);
        return outcome && isConverted(outcome) && outcome.names.length > 0 ? [{ part, formula: outcome.formula }] : [];
      });
      for (const { part, formula } of pairs)
        expect(formula.replace(/\((-[\d.]+)\)/g, "$1")).toBe(`=${part.text.replace("ENVELOPE.", "")}`);
      named += pairs.length;
      const values = ironCalc(pairs.map(({ formula }) => lambda + formula.slice(id.length + 1)));
      const wrong = pairs.flatMap(({ part, formula }, i) =>
        sameTable(part, values[i] ?? [])
          ? []
          : [
              `=${part.text}\n → ${formula}\n gives ${JSON.stringify(values[i]?.map((row) => row.filter((value) => value !== "")).filter((row) => row.length > 0))}, not ${JSON.stringify(part.worth)}`,
            ],
      );
      if (wrong.length > 0) throw new Error(wrong[0]);
    }),
    { ...tries(12, 2), endOnFailure: true },
  );
  expect(named).toBeGreaterThan(isFull ? 100 : 10);
});

test("what was written for a table gives its function back, also where it was moved", () => {
  fc.assert(
    fc.property(fc.oneof(split, grid, tornado, seasonal, statement, around), (part) => {
      const original = `=${part.text}`;
      const outcome = convert(original, "native", NAMES, byAddress);
      if (!outcome || !isConverted(outcome)) return;
      const at = { sheet: SHEET, cell: "AO1" };
      const originals = new Originals(
        { formulas: [{ ...at, original, written: outcome.formula }], frozen: [], names: [] },
        NAMES,
      );
      expect(originals.mayKnow(outcome.formula)).toBe(true);
      expect(originals.original(outcome.formula, placeOf(at))).toBe(original);
      const moved = shiftFormula(outcome.formula, 7, 0);
      // An error that is one whatever the cells hold says nothing of them any more.
      if (/^=(?:NA\(\)|VALUE\("[^"]*"\))$/.test(outcome.formula)) return;
      expect([shiftFormula(original, 7, 0), null]).toContain(
        originals.original(moved, placeOf({ sheet: SHEET, cell: "AO8" })),
      );
    }),
    tries(300),
  );
});
