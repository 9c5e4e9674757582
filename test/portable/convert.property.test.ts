import fc from "fast-check";
import catalogue from "../../src/functions/catalogue.json";
import { byAddress, convert, definition, isConverted, type Converted, type Mode } from "../../src/portable";
import { parseCalls, replaceSpans } from "../../src/sheet/formula-calls";
import { tokenize } from "../../src/sheet/formula-tokens";
import { Calculator } from "../support/calculator";
import { installCustomFunctions } from "../support/custom-functions-runtime";
import { agrees, DATA, formula, FORMULAS_FROM, SHEET, type Part } from "../support/portable/formulas";
import { forIronCalc } from "../support/portable/iron-calc";
import { isFull, tries } from "../support/tier";

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
  formulas.forEach((text, row) => calculator.typeFormula(SHEET, row, FORMULAS_FROM, text.slice(1), true));
  calculator.evaluate();
  return formulas.map((_, row) => calculator.value(SHEET, row, FORMULAS_FROM));
}

/**
 * Each named LAMBDA put in the place of its name, and its arguments in the places of its parameters: what calling it
 * means.
 */
function reduced(formula: string): string {
  const defined = parseCalls(formula).map((call) => {
    const text = call.name + reducedWithin(formula.slice(call.nameSpan.end, call.end));
    const body = definition(call.name);
    return { ...call, text: body ? applied(body.formula, text) : text };
  });
  return replaceSpans(formula, defined);
}
const LONGEST = 8192;
const reducedWithin = (text: string) => reduced(`=${text}`).slice(1);

function applied(lambda: string, call: string): string {
  const [outer] = parseCalls(lambda);
  const [given] = parseCalls(`=${call}`);
  if (!outer || !given) throw new Error(`${lambda} is no LAMBDA`);
  const parameters = outer.args.slice(0, -1).map(({ start, end }) => lambda.slice(start, end).replace(/[[\]]/g, ""));
  const values = new Map(
    parameters.map((name, i) => [name, `=${call}`.slice(given.args[i]?.start ?? 0, given.args[i]?.end ?? 0)]),
  );
  const inner = outer.calls.at(-1);
  const [bound, body] = inner?.name === "LET" ? [inner.args.slice(0, -1), inner.args.at(-1)] : [[], outer.args.at(-1)];
  for (let i = 0; i < bound.length; i += 2) {
    const name = lambda.slice(bound[i]?.start, bound[i]?.end);
    const fallback =
      /^IF\(ISOMITTED\(\w+\),(.*),\w+\)$/.exec(lambda.slice(bound[i + 1]?.start, bound[i + 1]?.end))?.[1] ?? "";
    values.set(name, values.get(name.replace(/_or$/, "")) || fallback);
  }
  return `(${tokenize(lambda.slice(body?.start, body?.end))
    .map(({ kind, text }) => (kind === "name" ? (values.get(text) ?? text) : text))
    .join("")})`;
}

test("a call of a named LAMBDA gives the same, and says the same arguments", () => {
  let named = 0;
  fc.assert(
    fc.property(fc.array(formula, { minLength: 25, maxLength: 25 }), (parts) => {
      const pairs = parts.flatMap((part) => {
        const outcome = converted(part, "names");
        // Put into each other, LAMBDAs grow far beyond what any cell holds.
        const text = outcome && reduced(outcome.formula);
        return outcome && text && text.length < LONGEST ? [{ part, outcome, text }] : [];
      });
      named += pairs.filter(({ outcome }) => outcome.names.length > 0).length;
      for (const { part, outcome } of pairs)
        for (const name of outcome.names) expect(part.text).toContain(`ENVELOPE.${name}(`);
      const values = ironCalc(pairs.map(({ text }) => forIronCalc(text)));
      const wrong = pairs.flatMap(({ part, outcome }, i) =>
        agrees(part, values[i])
          ? []
          : [
              `=${part.text}\n → ${outcome.formula}\n gives ${String(values[i])}, not ${JSON.stringify(part.worth[0]?.[0])}`,
            ],
      );
      if (wrong.length > 0) throw new Error(wrong[0]);
    }),
    { ...tries(25, 4), endOnFailure: true },
  );
  expect(named).toBeGreaterThan(isFull ? 200 : 30);
});

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
      const wrong = pairs.flatMap(({ part, outcome }, i) =>
        agrees(part, values[i])
          ? []
          : [
              `=${part.text}\n → ${outcome.formula}\n gives ${String(values[i])}, not ${JSON.stringify(part.worth[0]?.[0])}`,
            ],
      );
      if (wrong.length > 0) throw new Error(wrong[0]);
    }),
    // A counterexample names its formula; to make forty others shorter takes minutes and tells nothing.
    { ...tries(30, 4), endOnFailure: true },
  );
  expect(native).toBeGreaterThan(isFull ? 700 : 100);
});
