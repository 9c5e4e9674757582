import fc from "fast-check";
import norris from "../fixtures/oracle/norris.json";
import { leastSquares, standardError, studentT, trendImpact, controlImpact } from "../../src/model";
import { Calculator } from "../support/calculator";
import { sound } from "../support/sound";
import { tries } from "../support/tier";

/**
 * Excel's own functions as the referee: IronCalc calculates them, from the same numbers. Each formula may use `x` and
 * `y`, the columns A and B.
 */
function excel(x: readonly number[], y: readonly number[], formulas: readonly string[]): number[] {
  const calculator = new Calculator();
  calculator.addSheet({ name: "S", rows: x.map((value, i) => [value, y[i] ?? null]) });
  const [columnX, columnY] = ["A", "B"].map((column) => `$${column}$1:$${column}$${x.length}`);
  formulas.forEach((formula, row) =>
    calculator.typeFormula(
      "S",
      row,
      3,
      formula.replace(/\bx\b/g, columnX ?? "").replace(/\by\b/g, columnY ?? ""),
      true,
    ),
  );
  calculator.evaluate();
  return formulas.map((_, row) => Number(calculator.value("S", row, 3)));
}

const agree = (found: number, referee: number, scale = Math.abs(referee)) =>
  expect(Math.abs(found - referee)).toBeLessThanOrEqual(1e-9 * Math.max(scale, 1e-9));
const value = fc.integer({ min: -100_000, max: 100_000 }).map((cents) => cents / 100);
const points = fc
  .array(fc.tuple(value, value), { minLength: 3, maxLength: 30 })
  .filter((list) => new Set(list.map(([x]) => x)).size > 1);

test("leastSquares gives what SLOPE, INTERCEPT and STEYX give", () => {
  fc.assert(
    fc.property(points, (list) => {
      const [x, y] = [list.map(([first]) => first), list.map(([, second]) => second)];
      const line = sound(leastSquares(x, y));
      const [slope = NaN, intercept = NaN, error = NaN] = excel(x, y, ["SLOPE(y,x)", "INTERCEPT(y,x)", "STEYX(y,x)"]);
      agree(line.slope, slope, Math.max(1, Math.abs(slope)));
      agree(line.intercept, intercept, 1000 * Math.max(1, Math.abs(slope)));
      // STEYX takes the difference of two large sums, which loses digits where the points are near the line.
      agree(standardError(line) ** 2, error ** 2, 1e6);
    }),
    tries(60),
  );
});

test("leastSquares gives what SLOPE, INTERCEPT and STEYX give for NIST's Norris", () => {
  const line = sound(leastSquares(norris.x, norris.y));
  const [slope = NaN, intercept = NaN, error = NaN] = excel(norris.x, norris.y, [
    "SLOPE(y,x)",
    "INTERCEPT(y,x)",
    "STEYX(y,x)",
  ]);
  agree(line.slope, slope);
  agree(line.intercept, intercept, 1);
  agree(standardError(line), error);
});

test("trendImpact expects what FORECAST.LINEAR expects", () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 3, maxLength: 30 }), (before) => {
      const { periods } = sound(trendImpact(before, [0, 0, 0]));
      const x = before.map((_, i) => i + 1);
      const formulas = periods.map(({ period }) => `FORECAST.LINEAR(${before.length + period},y,x)`);
      excel(x, before, formulas).forEach((expected, i) => agree(periods[i]?.expected ?? NaN, expected, 1000));
    }),
    tries(60),
  );
});

test("controlImpact expects what FORECAST expects", () => {
  const x = [12, 15, 11, 19, 25];
  const y = [120, 148, 117, 190, 251];
  const after = [18, 22];
  const { periods } = sound(controlImpact(y, x, [0, 0], after));
  excel(
    x,
    y,
    after.map((control) => `FORECAST(${control},y,x)`),
  ).forEach((expected, i) => agree(periods[i]?.expected ?? NaN, expected));
});

test("the range of a single period is the textbook's prediction interval, written as a formula of Excel's", () => {
  const before = [100, 104, 103, 110, 111, 118, 117];
  const { periods } = sound(trendImpact(before, [130, 140], 0.9));
  const x = before.map((_, i) => i + 1);
  const half = (at: number) => `T.INV.2T(0.1,5)*STEYX(y,x)*SQRT(1+1/7+(${at}-AVERAGE(x))^2/DEVSQ(x))`;
  excel(
    x,
    before,
    periods.map(({ period }) => half(7 + period)),
  ).forEach((width, i) => agree(Number(periods[i]?.high) - Number(periods[i]?.impact), width));
});

describe("studentT", () => {
  test("gives what T.INV.2T gives, at any confidence and number of periods", () => {
    const cases = [0.5, 0.8, 0.9, 0.95, 0.99, 0.999].flatMap((confidence) =>
      [1, 2, 3, 4, 5, 10, 22, 41, 100, 1001].map((degrees) => ({ confidence, degrees })),
    );
    const referee = excel(
      [],
      [],
      cases.map(({ confidence, degrees }) => `T.INV.2T(1-${confidence},${degrees})`),
    );
    cases.forEach(({ confidence, degrees }, i) => agree(studentT(confidence, degrees), referee[i] ?? NaN));
  });

  test("has the closed forms of one, two and four degrees of freedom", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.9999, noNaN: true }), (confidence) => {
        const tail = (1 - confidence) * (1 + confidence);
        const four = Math.cos(Math.acos(Math.sqrt(tail)) / 3) / Math.sqrt(tail);
        agree(studentT(confidence, 1), Math.tan((Math.PI / 2) * confidence));
        agree(studentT(confidence, 2), confidence * Math.sqrt(2 / tail));
        agree(studentT(confidence, 4), 2 * Math.sqrt(four - 1), 1);
      }),
    );
  });

  test("comes to the normal distribution's quantile as periods are many", () => {
    expect(studentT(0.9, 1_000_000)).toBeCloseTo(1.6448536269514722, 5);
  });

  test("ends for a confidence as close to certainty as a number can be", () => {
    for (const degrees of [1, 2, 3, 50])
      expect(studentT(1 - Number.EPSILON / 2, degrees)).toBeGreaterThan(studentT(0.999999, degrees));
  });
});
