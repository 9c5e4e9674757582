import fc from "fast-check";
import {
  annualized,
  benefitCostRatio,
  learnerTimeCost,
  proratedCost,
  isModelError,
  learningRoi,
  paybackMonths,
  type ModelError,
} from "../../src/model";

const cost = fc.double({ min: 1, max: 1e9, noNaN: true });
const benefit = fc.double({ min: -1e12, max: 1e12, noNaN: true });

test("a benefit-cost ratio of 3 is a return of 200%", () => {
  expect(benefitCostRatio(300, 100)).toBe(3);
  expect(learningRoi(300, 100)).toBe(2);
});

test("the return is the benefit-cost ratio less one", () => {
  fc.assert(
    fc.property(benefit, cost, (b, c) => {
      const ratio = Number(benefitCostRatio(b, c));
      expect(Math.abs(Number(learningRoi(b, c)) - (ratio - 1))).toBeLessThanOrEqual(
        1e-12 * Math.max(1, Math.abs(ratio)),
      );
    }),
  );
});

test("a benefit that equals the cost over a year pays back after twelve months", () => {
  expect(paybackMonths(500, 500)).toBe(12);
  expect(paybackMonths(500, 250)).toBe(6);
  expect(paybackMonths(500, 500, 36)).toBe(36);
});

test("a cost of nothing is refused: there is nothing to return", () => {
  for (const formula of [learningRoi, benefitCostRatio, paybackMonths]) {
    expect(formula(100, 0)).toEqual({ kind: "value", message: "cost is 0: type a number above 0" });
  }
});

test("without a benefit the cost is never paid back, so type a benefit above 0", () => {
  expect(paybackMonths(0, 100)).toEqual({
    kind: "notAvailable",
    message: "benefit is 0: without a benefit the cost is never paid back, so type a benefit above 0",
  });
});

test("whatever the numbers, the result is a finite number or an error", () => {
  const any = fc.double();
  const sound = (result: number | ModelError) => isModelError(result) || Number.isFinite(result);
  fc.assert(
    fc.property(any, any, any, (a, b, c) =>
      [learningRoi(a, b), benefitCostRatio(a, b), paybackMonths(a, b, c)].every(sound),
    ),
  );
});

test("a whole year observed is the year itself, and half of one is doubled", () => {
  fc.assert(
    fc.property(fc.integer(), (value) => Math.abs(Number(annualized(value, 12)) - value) <= 1e-15 * Math.abs(value)),
  );
  expect(annualized(300, 6)).toBe(600);
  expect(annualized(300, 1, 4)).toBe(1200);
});

test("learners' time costs people times hours times what an hour costs with its load", () => {
  expect(learnerTimeCost(240, 6, 38)).toBe(54_720);
  expect(learnerTimeCost(240, 6, 38, 0.3)).toBeCloseTo(71_136, 9);
  expect(learnerTimeCost(10, 1, 50, 30)).toEqual({
    kind: "value",
    message: "benefits_load is 30, outside 0 to 10: type 30% or 0.3",
  });
});

test("all expected users together bear exactly the cost", () => {
  fc.assert(
    fc.property(cost, fc.integer({ min: 1, max: 100_000 }), (amount, users) => {
      expect(Math.abs(Number(proratedCost(amount, users, users)) - amount)).toBeLessThanOrEqual(1e-12 * amount);
    }),
  );
  expect(proratedCost(100, 3, 2)).toEqual({
    kind: "value",
    message: "participants is 3 and expected_users is 2: type at least as many expected users as participants",
  });
});
