import fc from "fast-check";
import { breakEvenSaid, claimRounded, needRounded, spokenAmount, spokenNeed, tableDecimals } from "../../src/model";

const amounts = fc.double({ min: 1e-9, max: 1e15, noNaN: true });
const rates = fc.double({ min: 1e-6, max: 20, noNaN: true });

describe("what is claimed", () => {
  test.each([
    [116_655_000, 116_000_000],
    [3_333_333_333, 3_300_000_000],
    [99_999_999.99, 100_000_000],
    [102_030_000, 102_000_000],
    [1_999_000, 1_990_000],
    [88_300, 88_000],
    [0, 0],
    [-188_000, -188_000],
    [-88_300, -89_000],
  ])("of %d is %d", (amount, said) => {
    expect(claimRounded(amount)).toBe(said);
  });

  test("is at most the amount, and less than 5% below it", () => {
    fc.assert(
      fc.property(
        amounts,
        (amount) => claimRounded(amount) <= amount * (1 + 1e-4) && claimRounded(amount) > amount * 0.95,
      ),
    );
  });

  test("is said in words that read back as it", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 9e11, noNaN: true }), (amount) => {
        const [, figure = "", word = ""] = /^\$([\d.,]+) ?(\w*)$/.exec(spokenAmount("$", amount)) ?? [];
        const unit = { "": 1, million: 1e6, billion: 1e9 }[word] ?? NaN;
        expect(Number(figure.replaceAll(",", "")) * unit).toBeCloseTo(claimRounded(amount), 3);
      }),
    );
  });
});

describe("what has to be reached", () => {
  test.each([
    [0.008857142857, 0.0089],
    [0.01003, 0.0101],
    [0.00372, 0.0038],
    [0.5, 0.5],
    [0.12400012, 0.124],
  ])("%d is %d", (rate, said) => {
    expect(needRounded(rate)).toBe(said);
  });

  test("is at least the amount, and less than 5% above it", () => {
    fc.assert(
      fc.property(
        amounts,
        (amount) => needRounded(amount) >= amount * (1 - 1e-4) && needRounded(amount) < amount * 1.0501,
      ),
    );
  });

  test("is the mirror of what is claimed", () => {
    fc.assert(fc.property(amounts, (amount) => claimRounded(-amount) === -needRounded(amount)));
  });
});

describe("a break-even share beside the share credited", () => {
  const shares = fc.integer({ min: 1, max: 10_000 }).map((points) => points / 10_000);

  test("stands on the side of it that the verdict says", () => {
    fc.assert(
      fc.property(rates, shares, (breakEven, share) => {
        const pays = share >= breakEven;
        expect(breakEvenSaid(breakEven, share, pays) <= share).toBe(pays);
      }),
    );
  });

  test.each([
    ["just below", 0.029999, true, "3%"],
    ["a hair above, within the tolerance of rounding", 0.0300001, false, "3.1%"],
    ["so far below that rounding passes the share", 0.0304, true, "3.05%", 0.0305],
  ])("%s it", (_where, breakEven, pays, said, share = 0.03) => {
    expect(spokenNeed(breakEvenSaid(breakEven, share, pays))).toBe(said);
  });

  test("is rounded up where no share is agreed", () => {
    expect(spokenNeed(breakEvenSaid(0.0304, null, false))).toBe("3.1%");
  });
});

test("a table shows a figure more than a sentence says, so that rounding to the nearest does not contradict it", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 1 }), (amount, least) => {
      const decimals = tableDecimals(amount, least);
      const figures = amount.toExponential().startsWith("1") ? 4 : 3;
      expect(decimals).toBeGreaterThanOrEqual(least);
      expect(10 ** -decimals).toBeLessThanOrEqual(amount * 10 ** (1 - figures) * (1 + 1e-9));
    }),
  );
});
