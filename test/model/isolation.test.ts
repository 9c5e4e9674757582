import fc from "fast-check";
import {
  controlImpact,
  diffInDiff,
  isModelError,
  leastSquares,
  marketAdjustedUplift,
  mean,
  sum,
  type ModelError,
} from "../../src/model";

const values = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 30 });
const close = (a: number, b: number) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));

function errorOf(result: unknown): ModelError {
  if (!isModelError(result)) throw new Error("expected an error");
  return result;
}

describe("sum", () => {
  test("keeps what plain addition loses beside a large number", () => {
    expect(sum([1, 1e100, 1, -1e100])).toBe(2);
  });

  test("is the same in any order", () => {
    const amounts = fc.array(
      fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
      { maxLength: 50 },
    );
    fc.assert(fc.property(amounts, (list) => close(sum(list), sum([...list].reverse()))));
  });

  test("of none is 0", () => expect(sum([])).toBe(0));
});

describe("diffInDiff", () => {
  test("is the treated change less the control change", () => {
    expect(diffInDiff([10, 20], [30], [1], [3, 5])).toBe(12);
  });

  test("is nothing when both groups change alike", () => {
    fc.assert(
      fc.property(values, values, fc.integer({ min: -1000, max: 1000 }), (treated, control, change) => {
        const raised = (series: number[]) => series.map((value) => value + change);
        close(Number(diffInDiff(treated, raised(treated), control, raised(control))), 0);
      }),
    );
  });

  test("adding a constant to every period of both groups changes nothing, nor does the order of the periods", () => {
    fc.assert(
      fc.property(values, values, values, values, fc.integer({ min: -1000, max: 1000 }), (a, b, c, d, by) => {
        const raised = (series: number[]) => series.map((value) => value + by).reverse();
        close(Number(diffInDiff(raised(a), raised(b), raised(c), raised(d))), Number(diffInDiff(a, b, c, d)));
      }),
    );
  });

  test("turns its sign when the groups change places", () => {
    fc.assert(
      fc.property(values, values, values, values, (a, b, c, d) =>
        close(Number(diffInDiff(a, b, c, d)), -Number(diffInDiff(c, d, a, b))),
      ),
    );
  });

  test("an empty series is not enough data, by name", () => {
    expect(errorOf(diffInDiff([1], [2], [], [3]))).toEqual({
      kind: "notAvailable",
      message: "control_before holds no numbers: select at least one cell with a number",
    });
  });
});

describe("marketAdjustedUplift", () => {
  test("is the plain increase in a market that stands still", () => {
    expect(marketAdjustedUplift(85, 96, 0)).toBe(11);
  });

  test("is nothing when revenue grew as the market did", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.double({ min: -1, max: 10, noNaN: true }), (base, growth) =>
        close(Number(marketAdjustedUplift(base, base * (1 + growth), growth)), 0),
      ),
    );
  });

  test("growth out of bounds is refused with what to type instead", () => {
    expect(errorOf(marketAdjustedUplift(1, 1, 12)).message).toBe(
      "market_growth is 12, outside -1 to 10: type 12% or 0.12",
    );
  });
});

describe("leastSquares", () => {
  test("finds the line on which the points lie", () => {
    const coefficient = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(coefficient, coefficient, fc.uniqueArray(coefficient, { minLength: 3, maxLength: 40 }), (a, b, x) => {
        const line = leastSquares(
          x,
          x.map((value) => a + b * value),
        );
        if (isModelError(line)) throw new Error(line.message);
        close(line.slope, b);
        expect(Math.abs(line.intercept - a)).toBeLessThanOrEqual(1e-6);
      }),
    );
  });

  test("leaves residuals that sum to nothing", () => {
    const x = [6, 7, 9, 15, 21];
    const y = [20, 28, 31, 38, 40];
    const line = leastSquares(x, y);
    if (isModelError(line)) throw new Error(line.message);
    close(mean(y.map((value, i) => value - line.intercept - line.slope * (x[i] ?? 0))), 0);
  });

  test("two points are not enough, nor is a series that does not vary", () => {
    expect(errorOf(leastSquares([1, 2], [3, 4])).kind).toBe("notAvailable");
    expect(errorOf(leastSquares([5, 5, 5], [1, 2, 3])).message).toBe(
      "x is the same in every period: select a series that varies",
    );
  });
});

describe("controlImpact", () => {
  test("a lift on top of the control's line is the impact", () => {
    const impact = controlImpact([12, 14, 16], [1, 2, 3], [118, 120], [4, 5]);
    if (isModelError(impact)) throw new Error(impact.message);
    expect(impact.periods.map(({ impact }) => impact)).toEqual([100, 100]);
    expect(impact.total).toBe(200);
  });

  test("series of unequal length are refused with both lengths", () => {
    expect(errorOf(controlImpact([1, 2, 3], [1, 2, 4], [1, 2], [1]))).toEqual({
      kind: "notAvailable",
      message: "treated_after has 2 values and control_after has 1: select ranges of equal size",
    });
  });
});
