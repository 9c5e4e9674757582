import fc from "fast-check";
import { conservative, isModelError, roundUpSignificant } from "../../src/model";

const amounts = fc.double({ min: 1e-9, max: 1e15, noNaN: true });
const figures = fc.integer({ min: 1, max: 15 });

test.each([
  [99_999_999.99, 100_000_000],
  [147_337.122, 140_000],
  [3_333_333_333, 3_300_000_000],
  [-147_337, -150_000],
  [0.0299999, 0.03],
  [1000, 1000],
  [0, 0],
])("conservative(%d) is %d", (amount, rounded) => {
  expect(conservative(amount)).toBe(rounded);
});

test.each([
  [0.00372, 2, 0.0038],
  [0.008857142857, 2, 0.0089],
  [0.00372, 1, 0.004],
  [0.004000000001, 1, 0.004],
  [2.5, 2, 2.5],
])("roundUpSignificant(%d) to %d figures is %d", (rate, significant, rounded) => {
  expect(roundUpSignificant(rate, significant)).toBe(rounded);
});

test("a conservative amount claims at most the amount, but for a ten-thousandth", () => {
  fc.assert(
    fc.property(
      amounts,
      figures,
      (amount, significant) => Number(conservative(amount, significant)) <= amount * (1 + 1e-4),
    ),
  );
});

test("a conservative amount gives away less than one step of its last figure", () => {
  fc.assert(fc.property(amounts, (amount) => Number(conservative(amount)) > amount * 0.9));
});

test("rounding twice is rounding once", () => {
  fc.assert(
    fc.property(amounts, figures, (amount, significant) => {
      const once = Number(conservative(amount, significant));
      return conservative(once, significant) === once;
    }),
  );
});

test("a larger amount never gives a smaller claim", () => {
  fc.assert(
    fc.property(
      amounts,
      amounts,
      (a, b) => Number(conservative(Math.min(a, b))) <= Number(conservative(Math.max(a, b))),
    ),
  );
});

test("a loss is rounded away from zero, as the mirror of rounding up", () => {
  fc.assert(fc.property(amounts, (amount) => Number(conservative(-amount)) === -Number(roundUpSignificant(amount))));
});

test("figures beyond 1 to 15 are refused", () => {
  for (const significant of [0, 16, 1.5, Number.NaN]) expect(isModelError(conservative(1, significant))).toBe(true);
});
