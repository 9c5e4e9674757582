import catalogue from "../../src/functions/catalogue.json";
import { byAddress, convert, isConverted } from "../../src/portable";

const NAMES = { namespace: "ENVELOPE", published: "ENVELOPE", ids: new Set(catalogue.functions.map(({ id }) => id)) };
const native = (formula: string) => convert(formula, "native", NAMES, byAddress);

/** How deep brackets lie in each other, texts left out. */
function depthOf(formula: string): number {
  let [depth, deepest] = [0, 0];
  for (const character of formula.replace(/"[^"]*"/g, "")) {
    if (character === "(") deepest = Math.max(deepest, ++depth);
    else if (character === ")") depth--;
  }
  return deepest;
}

test("a table that may end with empty rows stands alone, and within no other call of ours", () => {
  const split = "ENVELOPE.SPLIT_CREDIT(A1,L1:L4,M1:M4)";
  expect(native(`=${split}`)).toMatchObject({ spareRows: true });
  expect(native(`=ENVELOPE.CONSERVATIVE(${split})`)).toEqual({ id: "SPLIT_CREDIT", reason: "argument" });
  const tornado = "ENVELOPE.TORNADO(L1:L4,M1:M4,N1:N4,O1:O4)";
  expect(native(`=${tornado}`)).toMatchObject({ spareRows: true });
  expect(native(`=ENVELOPE.CONSERVATIVE(${tornado})`)).toEqual({ id: "TORNADO", reason: "argument" });
});

test("what would be nested more than 64 levels deep, which Excel refuses, becomes no formula", () => {
  const within = (levels: number) => `=${"ROUND(".repeat(levels)}ENVELOPE.LEARNING_ROI(A1,B1)${",2)".repeat(levels)}`;
  const outcomes = Array.from({ length: 70 }, (_, levels) => native(within(levels)));
  const deepest = outcomes.map((outcome) => (outcome && isConverted(outcome) ? depthOf(outcome.formula) : null));
  const own = deepest[0] ?? NaN;
  expect(own).toBeGreaterThan(1);
  expect(deepest).toEqual(outcomes.map((_, levels) => (own + levels <= 64 ? own + levels : null)));
  expect(outcomes.at(-1)).toEqual({ id: "LEARNING_ROI", reason: "long" });
});

test("a word that every object has is no choice of an output", () => {
  for (const word of ["constructor", "toString", "__proto__", "valueOf"]) {
    expect(native(`=ENVELOPE.CONTROL_IMPACT(A1:A4,B1:B4,C1:C4,D1:D4,"${word}")`)).toEqual({
      id: "CONTROL_IMPACT",
      reason: "none",
    });
    expect(native(`=ENVELOPE.TREND_IMPACT(A1:A4,C1:C4,"${word}")`)).toEqual({ id: "TREND_IMPACT", reason: "none" });
  }
});

test("a comparison with several control groups becomes no formula and no named LAMBDA, which know one", () => {
  const several = "=ENVELOPE.CONTROL_IMPACT(A1:A4,B1:C4,A5:A6,B5:C6)";
  for (const mode of ["native", "names"] as const)
    expect(convert(several, mode, NAMES, byAddress)).toEqual({ id: "CONTROL_IMPACT", reason: "argument" });
  expect(convert("=ENVELOPE.CONTROL_IMPACT(A1:A4,B1:B4,A5:A6,B5:B6)", "names", NAMES, byAddress)).toMatchObject({
    names: ["CONTROL_IMPACT"],
  });
});

test("residuals and outliers in a block, or typed into the formula, become no formula: their order is not told", () => {
  for (const [id, cells] of [
    ["DURBIN_WATSON", "A1:B4"],
    ["DURBIN_WATSON", "{1;2;3;4}"],
    ["OUTLIER_TEST", "A1:B4"],
    ["OUTLIER_TEST", "{1;2;3;4}"],
  ])
    expect(native(`=ENVELOPE.${id}(${cells})`)).toEqual({ id, reason: "argument" });
});
