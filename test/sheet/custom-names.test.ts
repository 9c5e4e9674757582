import { customCalls, withRightNames, type CustomNames } from "../../src/sheet/custom-names";

const NAMES: CustomNames = {
  namespace: "ENVELOPE",
  published: "ENVELOPE",
  ids: new Set(["LEARNING_ROI", "BREAKEVEN_PCT", "ROI"]),
};
const BARE: CustomNames = { ...NAMES, namespace: "" };
const written = (formula: string, names = NAMES) =>
  customCalls(formula, names).map((one) => `${one.id} ${one.written}`);

test.each([
  ["=ENVELOPE.LEARNING_ROI(1,2)", ["LEARNING_ROI right"]],
  ["=envelope.learning_roi(1,2)", ["LEARNING_ROI right"]],
  ["=_xldudf_ENVELOPE_LEARNING_ROI(1,2)", ["LEARNING_ROI lost"]],
  ["=_xlfn._xldudf_ENVELOPE_LEARNING_ROI(1,2)", ["LEARNING_ROI lost"]],
  ["=_xldudf_LEARN_LEARNING_ROI(1,2)", ["LEARNING_ROI lost"]],
  ["=[1]!ENVELOPE.LEARNING_ROI(1,2)", ["LEARNING_ROI lost"]],
  ["='Old book.xlsx'!ENVELOPE.LEARNING_ROI(1,2)", ["LEARNING_ROI lost"]],
  ["='tools.xlam'!ROI(1,2)", ["ROI like"]],
  ["=LEARNING_ROI(1,2)", ["LEARNING_ROI like"]],
  ["=LEARN.LEARNING_ROI(1,2)", ["LEARNING_ROI like"]],
  ["=MY_LEARNING_ROI(1,2)", []],
  ['="ENVELOPE.LEARNING_ROI("&A1', []],
  ["='ENVELOPE.LEARNING_ROI('!A1", []],
  ["=ENVELOPE.NOSUCH(1)", []],
  ["=ENVELOPE.ROI(ENVELOPE.BREAKEVEN_PCT(1,2),3)", ["ROI right", "BREAKEVEN_PCT right"]],
])("%s holds %j", (formula, expected) => expect(written(formula)).toEqual(expected));

test("where functions have no namespace, bare names are right and the published namespace is like ours", () => {
  expect(written("=LEARNING_ROI(1,2)", BARE)).toEqual(["LEARNING_ROI right"]);
  expect(written("=ENVELOPE.LEARNING_ROI(1,2)", BARE)).toEqual(["LEARNING_ROI like"]);
});

test("under their right names formulas differ in nothing else", () => {
  const formula = '=IF(A1="[1]!ENVELOPE.ROI(",[1]!ENVELOPE.ROI(_xldudf_ENVELOPE_BREAKEVEN_PCT( A1 , 2),3),ROI(1))';
  expect(withRightNames(formula, NAMES)).toBe(
    '=IF(A1="[1]!ENVELOPE.ROI(",ENVELOPE.ROI(ENVELOPE.BREAKEVEN_PCT( A1 , 2),3),ENVELOPE.ROI(1))',
  );
  expect(withRightNames(withRightNames(formula, NAMES), NAMES)).toBe(withRightNames(formula, NAMES));
});
