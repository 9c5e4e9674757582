import fc from "fast-check";
import catalogue from "../../src/functions/catalogue.json";
import { convert, isConverted, ownCalls, type Converted, type Mode } from "../../src/portable";
import { byAddress } from "../../src/portable";
import { allCalls } from "../../src/sheet/formulaCalls";
import { Calculator } from "../support/calculator";
import { installCustomFunctions } from "../support/customFunctionsRuntime";
import { DATA, formula, SHEET, type Part } from "./formulas";
import { forIronCalc } from "./ironCalc";

const NAMES = { namespace: "ENVELOPE", published: "ENVELOPE", ids: new Set(catalogue.functions.map(({ id }) => id)) };
beforeAll(installCustomFunctions);

function converted(part: Part, mode: Mode): Converted | null {
  const outcome = convert(`=${part.text}`, mode, NAMES, byAddress);
  if (outcome === null) throw new Error(`${part.text} calls none of our functions`);
  return isConverted(outcome) ? outcome : null;
}

/** What IronCalc, which knows none of our functions, makes of formulas. */
function ironCalc(formulas: readonly string[]) {
  const calculator = new Calculator();
  calculator.addSheet({ name: SHEET, rows: DATA });
  formulas.forEach((text, row) => calculator.typeFormula(SHEET, row, 20, text.slice(1), true));
  calculator.evaluate();
  return formulas.map((_, row) => calculator.value(SHEET, row, 20));
}

function agrees(part: Part, value: unknown): boolean {
  const expected = part.worth[0]?.[0] ?? null;
  if (typeof expected === "object" && expected !== null) return typeof value === "string" && value.startsWith("#");
  return typeof value === "number" && Math.abs(value - Number(expected)) <= 1e-9 * Math.max(1, Math.abs(Number(expected)));
}

test("a native formula gives what the functions give, by IronCalc and by the model, and an error where they give one", () => {
  let native = 0;
  fc.assert(
    fc.property(fc.array(formula, { minLength: 40, maxLength: 40 }), (parts) => {
      const pairs = parts.flatMap((part) => {
        const outcome = converted(part, "native");
        return outcome ? [{ part, outcome }] : [];
      });
      native += pairs.length;
      const values = ironCalc(pairs.map(({ outcome }) => forIronCalc(outcome.formula)));
      const wrong = pairs.flatMap(({ part, outcome }, i) => (agrees(part, values[i]) ? [] : [`=${part.text}\n → ${outcome.formula}\n gives ${String(values[i])}, not ${JSON.stringify(part.worth[0]?.[0])}`]));
      if (wrong.length > 0) throw new Error(wrong[0]);
    }),
    // A counterexample names its formula; to make forty others shorter takes minutes and tells nothing.
    { numRuns: 60, endOnFailure: true },
  );
  expect(native).toBeGreaterThan(1500);
});
