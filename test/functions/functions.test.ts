import fc from "fast-check";
import { attributedRevenueCells, breakevenPctCells } from "../../src/functions/claim";
import { diffInDiffCells } from "../../src/functions/isolate";
import { learningRoiCells } from "../../src/functions/value";
import { excelError, installCustomFunctions, outcome } from "../support/custom-functions-runtime";

beforeAll(installCustomFunctions);

type Cells = unknown[][];
const revenue = (...cells: [Cells, Cells, Cells, unknown?]) =>
  outcome(() => attributedRevenueCells(cells[0], cells[1], cells[2], cells[3] as Cells | undefined));

describe("one cell each", () => {
  test("ATTRIBUTED_REVENUE gives the founding example, 3% of an increase", () => {
    expect(revenue([[1e10]], [[0.3333333333]], [[0.03]])).toEqual([[99_999_999.99]]);
  });

  test("LEARNING_ROI gives a rate", () => expect(learningRoiCells([[300]], [[100]])).toEqual([[2]]));

  test("a value that comes without its range is one cell", () => {
    expect(learningRoiCells(300 as unknown as Cells, 100 as unknown as Cells)).toEqual([[2]]);
  });
});

describe("ranges", () => {
  test("equal shapes go element by element, and single cells are repeated", () => {
    expect(revenue([[100], [200]], [[0.1], [0.2]], [[0.5]])).toEqual([[5], [20]]);
  });

  test("a row against a column makes a grid", () => {
    expect(revenue([[100]], [[0.1], [0.2]], [[0.5, 1]])).toEqual([
      [5, 10],
      [10, 20],
    ]);
  });

  test("shapes that do not fit are #N/A that names both", () => {
    expect(revenue([[1], [2], [3]], [[0.1], [0.2]], [[1]])).toEqual([
      [
        {
          code: "#N/A",
          message:
            "baseline is 3 rows × 1 column and uplift is 2 rows × 1 column: select ranges of equal size, or a row against a column",
        },
      ],
    ]);
  });

  test("the result has the shape that the arguments span", () => {
    const side = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(side, side, (rows, columns) => {
        const column = Array.from({ length: rows }, () => [0.1]);
        const row = [Array.from({ length: columns }, () => 0.5)];
        const result = attributedRevenueCells([[100]], column, row);
        return result.length === rows && result.every((line) => line.length === columns);
      }),
    );
  });

  test("a bad cell spoils its own cell of the result only", () => {
    expect(revenue([[100], ["n/k"], [300]], [[0.1]], [[1]])).toEqual([
      [10],
      [{ code: "#VALUE!", message: 'baseline holds the text "n/k": type a number' }],
      [30],
    ]);
  });
});

describe("cells that are no numbers", () => {
  test("a blank is 0 in arithmetic, and TRUE is 1", () => {
    expect(revenue([[""], [null], [true]], [[1]], [[1]])).toEqual([[0], [0], [1]]);
  });

  test("text that looks like a number is still text", () => {
    expect(revenue([["1.234"]], [[1]], [[1]])).toEqual([
      [{ code: "#VALUE!", message: 'baseline holds the text "1.234": type a number' }],
    ]);
  });

  test.each(["#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#VALUE!"])("%s comes out again unchanged", (code) => {
    const out = { code, message: "" };
    expect(revenue([[excelError(code)]], [[1]], [[1]])).toEqual([[out]]);
    expect(revenue([[{ type: "Error", basicValue: code }], [2]], [[1]], [[1]])).toEqual([[out], [2]]);
    expect(revenue([[code], [2]], [[1]], [[1]])).toEqual([[out], [2]]);
    expect(outcome(() => diffInDiffCells([[1], [excelError(code)]], [[1]], [[1]], [[1]]))).toEqual([[out]]);
  });

  test("an error that a custom function may not give comes out as #VALUE! with its name", () => {
    expect(revenue([[excelError("#REF!")]], [[1]], [[1]])).toEqual([
      [{ code: "#VALUE!", message: "an argument holds the error #REF!: mend that cell first" }],
    ]);
  });

  test("a formatted number is its number", () => {
    expect(revenue([[{ type: "FormattedNumber", basicValue: 100 }]], [[0.1]], [[1]])).toEqual([[10]]);
  });
});

describe("optional arguments", () => {
  test.each([undefined, null, [[""]], [[null]], [["rate"]], [[" Rate "]]])("uplift_type %j is a rate", (type) => {
    expect(revenue([[100]], [[0.1]], [[1]], type)).toEqual([[10]]);
  });

  test('"amount" takes the uplift as money', () =>
    expect(revenue([[100]], [[250_000]], [[0.5]], [["amount"]])).toEqual([[125_000]]));

  test("an unknown uplift_type is refused with the two that exist", () => {
    expect(revenue([[100]], [[0.1]], [[1]], [["money"]])).toEqual([
      [{ code: "#VALUE!", message: 'uplift_type is "money": type "rate" or "amount"' }],
    ]);
  });

  test("Excel's Invocation object in place of an optional argument counts as left out", () => {
    const invocation = { functionName: "ATTRIBUTED_REVENUE", address: "Sheet1!A1" };
    expect(revenue([[100]], [[0.1]], [[1]], invocation)).toEqual([[10]]);
    expect(breakevenPctCells([[100]], [[50]], invocation as unknown as Cells)).toEqual([[0.5]]);
  });

  test("the margin is 100% when left out", () => {
    expect(breakevenPctCells([[100]], [[50]])).toEqual([[0.5]]);
    expect(breakevenPctCells([[100]], [[50]], [[0.5]])).toEqual([[1]]);
  });

  test("a required argument that is left out is refused by name", () => {
    expect(outcome(() => learningRoiCells(null as unknown as Cells, [[1]]))).toEqual([
      [{ code: "#VALUE!", message: "benefit is missing: type a number or select a range" }],
    ]);
  });
});

describe("DIFF_IN_DIFF", () => {
  test("gives the published effect", () => {
    const [[effect] = []] = diffInDiffCells([[20.44]], [[21.03]], [[23.33]], [[21.17]]);
    expect(effect).toBeCloseTo(2.75, 12);
  });

  test("leaves blanks, text and TRUE out of a mean, as AVERAGE does", () => {
    expect(
      diffInDiffCells(
        [
          [1, ""],
          ["n/k", 3],
        ],
        [[10]],
        [[null, 0]],
        [[true, 0]],
      ),
    ).toEqual([[8]]);
  });

  test("a range without a number is #N/A, by name", () => {
    expect(outcome(() => diffInDiffCells([[1]], [["x"]], [[1]], [[1]]))).toEqual([
      [{ code: "#N/A", message: "treated_after holds no numbers: select at least one cell with a number" }],
    ]);
  });
});

test("the model's refusals reach the cell with their message", () => {
  expect(revenue([[1]], [[0.1]], [[3]])).toEqual([
    [{ code: "#VALUE!", message: "pct is 3, outside 0 to 1: type 3% or 0.03" }],
  ]);
  expect(outcome(() => breakevenPctCells([[0]], [[50]]))).toEqual([
    [
      {
        code: "#N/A",
        message: "incremental is 0: without an increase no share pays for the cost, so choose another baseline",
      },
    ],
  ]);
});
