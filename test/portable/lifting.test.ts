import { planPortable, byAddress } from "../../src/portable";
import { takesCellsOneByOne } from "../../src/portable/lifting";

const NAMES = { namespace: "ENVELOPE", published: "ENVELOPE", ids: new Set(["LEARNING_ROI"]) };
const resolve = (reference: string) => byAddress(reference);

test.each([
  ["=A1:A3*2", true],
  ["=(A1:A3)*2", true],
  ["=2*((A1:A3))", true],
  ["=SUM(A1:A3*2)", true],
  ["=-A1:A3", true],
  ["=ABS(A1:A3)", true],
  ["=IF(A1:A3>1,2,3)", true],
  ["=Amounts*2", true],
  ["=A1*2", false],
  ["=SUM(A1:A3)*2", false],
  ["=SUM((A1:A3))*2", false],
  ["=INDEX(A1:A3,2)*2", false],
  ["=ENVELOPE.LEARNING_ROI(A1:A3,2)*2", false],
  ['="A1:A3*2"&B1', false],
])("whether %s takes several cells where Excel works with one: %p", (formula, expected) => {
  expect(takesCellsOneByOne(formula, resolve)).toBe(expected);
});

const plan = (formula: string, array: boolean | null) => {
  const standing = { sheet: "Data", row: 0, column: 4, formula, values: [[7]], ...(array === null ? {} : { array }) };
  return planPortable([standing], { mode: "native", names: NAMES, resolve: () => resolve, arrays: true }).cells[0]
    ?.outcome;
};

test("a formula that takes one of several cells, and would be an array formula, becomes its value; an array formula, and one that spills, does not", () => {
  const formula = "=SUM(ENVELOPE.LEARNING_ROI(A1:A3,B1:B3))+A1:A3*2";
  expect(plan(formula, false)).toEqual({ kind: "value", id: "LEARNING_ROI", reason: "argument" });
  for (const array of [true, null]) expect(plan(formula, array)).toMatchObject({ kind: "formula", array: true });
  // Without several cells at a time of ours it stays a plain formula, which takes the same cell as before.
  expect(plan("=ENVELOPE.LEARNING_ROI(A1,B1)+A1:A3*2", false)).toMatchObject({ kind: "formula", array: false });
});
