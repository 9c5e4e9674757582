import type { CustomNames } from "../../../src/sheet/custom-names";
import { readCatalogue } from "../../../scripts/functions/catalogue.cjs";
import type { CellValue } from "../../../src/sheet/spec";
import { callFunction } from "../../../src/taskpane/functions/call/call-function";
import { functionOf } from "../../../src/taskpane/functions/call/function-of";
import { constantOf } from "../../../src/taskpane/functions/explain/constant";
import { evaluate } from "../../../src/taskpane/functions/explain/evaluated";
import { explainFormula, placesOf } from "../../../src/taskpane/functions/explain/explained";
import { namedCellText } from "../../../src/taskpane/functions/explain/named-cell";
import { defaultOf, wordsOf } from "../../../src/taskpane/functions/explain/shown-values";
import { stepsOf } from "../../../src/taskpane/functions/explain/steps";
import { check, repair } from "../../../src/taskpane/functions/repair/repairs";
import { placeText } from "../../../src/sheet/references";
import { NAMES as SUMMARY_NAMES } from "../../../src/summary";
import { texts } from "../../../src/taskpane/texts";
import { installCustomFunctions } from "../../support/custom-functions-runtime";
import { BLANK_CELL, EMPTY_WORKBOOK, fakeCells } from "../../support/taskpane/fakes";

beforeAll(installCustomFunctions);

const { functions } = readCatalogue();
const NAMES: CustomNames = {
  namespace: "ENVELOPE",
  published: "ENVELOPE",
  ids: new Set(functions.map(({ id }) => id)),
};
const AT = { sheet: "Sheet1", row: 20, column: 0 };

const SENTENCES = texts.explain.sentences as unknown as Readonly<
  Record<string, (words: Readonly<Record<string, string>>) => string>
>;

/** A formula explained on a sheet whose cells hold what `values` says by their address. */
function explained(formula: string, values: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {}) {
  const calls = explainFormula(formula, AT, NAMES, EMPTY_WORKBOOK);
  return evaluate(calls, new Map(placesOf(calls).map((place) => [placeText(place), values[placeText(place)] ?? []])));
}
const steps = (formula: string, values = {}) => explained(formula, values).map((call) => stepsOf(call, "en-US"));
const sentence = (formula: string, values = {}) => {
  const [call] = explained(formula, values);
  const result = call?.outcome?.kind === "result" ? String(call.outcome.rows[0]?.[0]) : "";
  return call ? SENTENCES[call.one.id]?.({ ...wordsOf(call, "en-US"), result }) : undefined;
};

test("every function of the catalogue can be called, and has a sentence for its numbers", () => {
  for (const { id } of functions) {
    expect(functionOf(id)).toBeInstanceOf(Function);
    expect(SENTENCES[id]).toBeInstanceOf(Function);
  }
});

test.each(functions.flatMap(({ examples }) => examples.map(({ formula }) => formula)))(
  "the example %s is explained: every argument is known, and no word is left open",
  (formula) => {
    const calls = explained(formula.replace(/[A-Z][A-Z_]+(?=\()/g, "ENVELOPE.$&"));
    expect(calls).toHaveLength(1);
    for (const call of calls) {
      expect(call.outcome?.kind).toBe("result");
      const said = SENTENCES[call.one.id]?.({ ...wordsOf(call, "en-US"), result: "R" }) ?? "";
      expect(said).not.toMatch(/undefined|null|NaN/);
      for (const line of stepsOf(call, "en-US")) expect(line).not.toMatch(/undefined|null|NaN|[a-z]_[a-z]/);
    }
  },
);

test("the steps are the catalogue's formula with the numbers in place of the names", () => {
  expect(steps("=ENVELOPE.ATTRIBUTED_REVENUE(10000000,33%,3%)")).toEqual([["10,000,000 × 33% × 3% = 99,000"]]);
  expect(steps('=ENVELOPE.ATTRIBUTED_REVENUE(0,3300000,3%,"amount")')).toEqual([["3,300,000 × 3% = 99,000"]]);
  expect(steps("=ENVELOPE.LEARNING_ROI(3,1)")).toEqual([["(3 − 1) ÷ 1 = 200%"]]);
  expect(steps("=ENVELOPE.BREAKEVEN_PCT(100,5)")).toEqual([["5 ÷ (100 × 100%) = 5%"]]);
  expect(steps("=ENVELOPE.PAYBACK_MONTHS(24,6)")).toEqual([["6 ÷ (24 ÷ 12) = 3"]]);
  expect(steps("=ENVELOPE.ATTRIBUTED_REVENUE(1000,10%,{0.02;0.03})")).toEqual([
    ["1,000 × 10% × 2% = 2, the first of 2 cells"],
  ]);
  expect(steps("=ENVELOPE.ATTRIBUTION_RANGE(1000,10%,2%,3%,5%)")).toEqual([
    ["1,000 × 10% × 2% = 2", "1,000 × 10% × 3% = 3", "1,000 × 10% × 5% = 5"],
  ]);
  expect(steps("=ENVELOPE.UNATTRIBUTED_PCT({0.03;0.12;0.5})")).toEqual([["100% − (3% + 12% + 50%) = 35%"]]);
});

test("an impact is told as what came, less what was expected", () => {
  const values = { "Sheet1!B1:B4": [[100], [110], [120], [130]], "Sheet1!B5:B6": [[150], [160]] };
  expect(steps("=ENVELOPE.TREND_IMPACT(B1:B4,B5:B6)", values)).toEqual([["310 came in 2 periods − 290 expected = 20"]]);
  expect(steps('=ENVELOPE.TREND_IMPACT(B1:B4,B5:B6,"average")', values)[0]).toEqual([
    "310 came in 2 periods − 290 expected = 20",
    "20 ÷ 2 periods = 10 a period",
  ]);
  expect(sentence("=ENVELOPE.TREND_IMPACT(B1:B4,B5:B6)", values)).toBe(
    "Compares 2 periods after the launch with the line through 4 periods before it: 20.",
  );
});

test("the sentence says what is done with these numbers", () => {
  expect(sentence("=ENVELOPE.ATTRIBUTED_REVENUE(10000000,33%,3%)")).toBe(
    "Credits the programme with 3% of the growth of 33% over 10,000,000: 99000.",
  );
});

test("each argument says where it comes from; a call within a call is worked out first", () => {
  const [outer, inner] = explained("=1+ENVELOPE.LEARNING_ROI(ENVELOPE.ATTRIBUTED_PROFIT(1000,'Q1'!B2,3%,40%),A1*2)", {
    "'Q1'!B2": [[0.1]],
  });
  expect(outer?.args.map(({ source }) => source.kind)).toEqual(["call", "excel"]);
  expect(outer?.args[1]?.source).toEqual({
    kind: "excel",
    places: [{ sheet: "Sheet1", area: { row: 0, column: 0, rows: 1, columns: 1 } }],
  });
  expect(outer?.outcome).toBeNull();
  expect(inner?.args.map(({ source }) => source.kind)).toEqual([
    "constant",
    "excel",
    "constant",
    "constant",
    "leftOut",
  ]);
  const [whole, nested] = explained("=ENVELOPE.LEARNING_ROI(ENVELOPE.ATTRIBUTED_PROFIT(1000,10%,3%,50%),0.5)");
  expect(nested?.outcome).toMatchObject({ kind: "result", rows: [[1.5]] });
  expect(whole?.outcome).toMatchObject({ kind: "result", rows: [[2]] });
});

test("stored names are explained as if they were right, and are told apart", () => {
  expect(explained("=_xldudf_ENVELOPE_LEARNING_ROI(3,1)").map(({ one, written }) => [one.id, written])).toEqual([
    ["LEARNING_ROI", "lost"],
  ]);
});

test.each([
  ["3%", [[0.03]]],
  ["33.334%", [[0.33334]]],
  ["-2", [[-2]]],
  ['"say ""x"""', [['say "x"']]],
  ["true", [[true]]],
  [
    "{1,2;-3,4}",
    [
      [1, 2],
      [-3, 4],
    ],
  ],
  ["1+2", null],
  ["A1", null],
  ["-A1", null],
])("the constant %s is worth %j", (text, expected) => expect(constantOf(text)).toEqual(expected));

test("what counts when an argument is left out is what its hint says, and what the function does", () => {
  const all = functions.flatMap(({ parameters }) => parameters.filter(({ optional }) => optional));
  for (const parameter of all)
    if (!["currency", "uplift_type"].includes(parameter.name))
      expect([parameter.name, defaultOf(parameter)]).not.toEqual([parameter.name, null]);
  const given = callFunction("PAYBACK_MONTHS", [[[24]], [[6]], undefined]);
  expect(given).toEqual(callFunction("PAYBACK_MONTHS", [[[24]], [[6]], [[12]]]));
});

test("a cell of a summary is called by what its name stands for, and every name has words", () => {
  const info = {
    ...EMPTY_WORKBOOK,
    names: [{ name: "Envelope_Share_2", refersTo: "'Sponsor summary (2)'!$C$4", value: 0.03 }],
  };
  expect(namedCellText({ sheet: "Sponsor summary (2)", row: 3, column: 2 }, info)).toBe(
    "In the summary: the share of the increase that is credited (Envelope_Share_2).",
  );
  expect(namedCellText({ sheet: "Sponsor summary (2)", row: 4, column: 2 }, info)).toBeNull();
  expect(Object.keys(texts.explain.names)).toEqual(Object.keys(SUMMARY_NAMES));
});

describe("checking and repairing", () => {
  const held = (formula: string, value: CellValue) => ({ ...BLANK_CELL, formula, formulaLocal: formula, value });

  async function workbook() {
    const cells = fakeCells();
    cells.content.set("Sheet1!A1", held("=ENVELOPE.LEARNING_ROI(3,1)", 2));
    cells.content.set("Sheet1!A2", held("=_xldudf_ENVELOPE_LEARNING_ROI(3,1)", "#NAME?"));
    cells.content.set("Sheet1!A3", held("=1+[1]!ENVELOPE.LEARNING_ROI(3,1)", 3));
    cells.content.set("Costs!B1", held("=ENVELOPE.LEARNING_ROI(3,1)", "#BUSY!"));
    cells.content.set("Sheet1!A4", held("='tools.xlam'!CONSERVATIVE(3)", 3));
    cells.content.set("Sheet1!A5", held('="ENVELOPE.LEARNING_ROI(3,1)"', "ENVELOPE.LEARNING_ROI(3,1)"));
    cells.content.set("Sheet1!A6", held("=SUM(1,2)", 3));
    return { cells, checked: await check(cells, NAMES, () => undefined) };
  }

  test("finds what is broken and counts what is ours, and changes nothing", async () => {
    const { cells, checked } = await workbook();
    expect(checked.all).toBe(4);
    expect(checked.broken.map(({ found, trouble, repaired }) => [found.sheet, found.row, trouble, repaired])).toEqual([
      ["Sheet1", 1, "name", "=ENVELOPE.LEARNING_ROI(3,1)"],
      ["Sheet1", 2, "reference", "=1+ENVELOPE.LEARNING_ROI(3,1)"],
      ["Costs", 0, "busy", "=ENVELOPE.LEARNING_ROI(3,1)"],
    ]);
    expect(cells.entered).toEqual([]);
  });

  test("enters the right formulas, and says of each that was left why", async () => {
    const { cells, checked } = await workbook();
    cells.closed.add("Costs");
    const done = await repair(cells, checked.broken, "still unknown");
    expect(done.map(({ reason }) => reason)).toEqual([null, null, "The sheet “Costs” is protected."]);
    expect(cells.entered.map(({ formula }) => formula)).toEqual([
      "=ENVELOPE.LEARNING_ROI(3,1)",
      "=1+ENVELOPE.LEARNING_ROI(3,1)",
    ]);
  });

  test("a formula that Excel still does not find after it was entered is told", async () => {
    const { cells, checked } = await workbook();
    cells.enter = (formulas) => Promise.resolve(formulas.map(() => ({ entered: true, value: "#NAME?" })));
    expect((await repair(cells, checked.broken, "still unknown")).map(({ reason }) => reason)).toEqual([
      "still unknown",
      "still unknown",
      "still unknown",
    ]);
  });
});
