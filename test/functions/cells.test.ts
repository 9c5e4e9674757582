import { NAMESPACE } from "../../src/functions/namespace";
import { FunctionSheet } from "../support/function-sheet";

/**
 * What a cell does with a function, on the spreadsheet behind the simulator and with the functions of the built bundle.
 */
let sheet: FunctionSheet;
beforeAll(() => {
  sheet = new FunctionSheet(NAMESPACE);
  sheet.put(0, 0, [
    ["Month", "Treated", "Control", "Share"],
    ["Jan", 100, 50, 0.02],
    ["Feb", 104, 52, 0.03],
    ["Mar", 108, 54, 0.05],
    ["Apr", 112, 56, "=1/0"],
    ["May", 121, 58, "n/k"],
    ["Jun", 127, 60],
  ]);
});
afterAll(() => sheet.dispose());
const rows = async (formula: string) => (await sheet.show(formula)).rows;

test("a scalar argument takes a number, a cell, a calculation or a percentage", async () => {
  expect(await rows("=ENVELOPE.ATTRIBUTED_REVENUE(1000,10%,B2/1000)")).toEqual([[10]]);
});

test("a range spills, in the shape that it has", async () => {
  expect(await rows("=ENVELOPE.ATTRIBUTED_REVENUE(B2:B4,10%,50%)")).toEqual(
    [[5], [5.2], [5.4]].map(([value]) => [expect.closeTo(value ?? 0, 12)]),
  );
  expect(await rows("=ENVELOPE.ATTRIBUTED_REVENUE(B2:C3,10%,50%)")).toEqual(
    [
      [5, 2.5],
      [5.2, 2.6],
    ].map((line) => line.map((value) => expect.closeTo(value, 12))),
  );
});

test("a column against a row makes a grid", async () => {
  expect(await rows("=ENVELOPE.LEARNING_ROI(B2:B3,{50,100})")).toEqual([
    [1, 0],
    [expect.closeTo(1.08, 12), expect.closeTo(0.04, 12)],
  ]);
});

test("shapes that do not fit are #N/A, and the message names both", async () => {
  const { rows, messages } = await sheet.show("=ENVELOPE.LEARNING_ROI(B2:B4,C2:C3)");
  expect(rows).toEqual([["#N/A"]]);
  expect(messages).toEqual([
    "benefit is 3 rows × 1 column and cost is 2 rows × 1 column: select ranges of equal size, or a row against a column",
  ]);
});

test("a blank is 0 in arithmetic, and no period of a series", async () => {
  expect(await rows("=ENVELOPE.ATTRIBUTED_REVENUE(Z99,10%,50%)")).toEqual([[0]]);
  expect(await rows("=ENVELOPE.DIFF_IN_DIFF(B2:B3,B4:B9,C2:C3,C4:C9)")).toEqual([
    [expect.closeTo(117 - 102 - (57 - 51), 12)],
  ]);
});

test("text and errors spoil their own cell of a spill only, and an error is the same error again", async () => {
  const { rows, messages } = await sheet.show("=ENVELOPE.ATTRIBUTED_REVENUE(1000,10%,D2:D6)");
  expect(rows).toEqual([[2], [3], [5], ["#DIV/0!"], ["#VALUE!"]]);
  expect(messages.filter((message) => message !== "")).toEqual(['pct holds the text "n/k": type a number']);
});

test("an error in a series comes out again", async () => {
  expect(await rows("=ENVELOPE.TREND_IMPACT(D2:D5,B2:B3)")).toEqual([["#DIV/0!"]]);
});

test("an argument between commas is left out: the ones behind it still count", async () => {
  expect(await rows("=ENVELOPE.TREND_IMPACT(B2:B5,B6:B7,,95%)")).toEqual([[expect.closeTo(12, 9)]]);
  expect(await rows('=ENVELOPE.YEAR_ON_YEAR_IMPACT(B2:B5,B6:B7,4,,"average")')).toEqual([[expect.closeTo(22, 12)]]);
});

test("a result is an argument of another function, ours or Excel's", async () => {
  expect(await rows("=ENVELOPE.CONSERVATIVE(ENVELOPE.ATTRIBUTED_REVENUE(SUM(B2:B5),10%,50%))")).toEqual([[21]]);
  expect(await rows("=SUM(ENVELOPE.ATTRIBUTED_REVENUE(B2:B4,10%,50%))")).toEqual([[expect.closeTo(15.6, 12)]]);
  expect(await rows('=INDEX(ENVELOPE.TREND_IMPACT(B2:B5,B6:B7,"table"),3,4)')).toEqual([[expect.closeTo(7, 9)]]);
});

test("an impact spills as a range of three, and as a table with its headings", async () => {
  expect((await rows('=ENVELOPE.CONTROL_IMPACT(B2:B5,C2:C5,B6:B7,C6:C7,"range")'))[0]).toHaveLength(3);
  const table = await rows('=ENVELOPE.TREND_IMPACT(B2:B5,B6:B7,"table")');
  expect(table[0]).toEqual(["Period", "Actual", "Expected", "Impact", "Low", "High", "Cumulative"]);
  expect(table.map((row) => row.length)).toEqual([7, 7, 7]);
});

test("a period that is not known is an empty cell of the table, not a 0", async () => {
  const table = await rows('=ENVELOPE.TREND_IMPACT(B2:B5,{121;"n/k";127},"table")');
  expect(table[2]?.slice(0, 2)).toEqual([2, ""]);
  expect(table[2]?.slice(3, 6)).toEqual(["", "", ""]);
});

test("a date of Excel's is spoken, and words stand as they are", async () => {
  const sentence = (date: string) => rows(`=ENVELOPE.ATTRIBUTION_STATEMENT(1000000000,3%,"Dana Reyes",${date},"CHF")`);
  expect(await sentence("DATE(2026,3,12)")).toEqual([
    [
      "Learning earned about CHF 30 million: 3% of the CHF 1 billion increase, as agreed with Dana Reyes on 12 March 2026.",
    ],
  ]);
  expect(await sentence('"the board meeting"')).toEqual([
    [
      "Learning earned about CHF 30 million: 3% of the CHF 1 billion increase, as agreed with Dana Reyes on the board meeting.",
    ],
  ]);
});

test("a formula follows when a cell that it reads changes", async () => {
  sheet.put(9, 0, [[1000, "=ENVELOPE.ATTRIBUTED_REVENUE(A10,10%,50%)"]]);
  expect(await rows("=B10*1")).toEqual([[50]]);
  sheet.put(9, 0, [[2000]]);
  expect(await rows("=B10*1")).toEqual([[100]]);
});
