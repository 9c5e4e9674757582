import fc from "fast-check";
import { attributedRevenue, attributionRange, attributionStatement, isModelError, tornado } from "../../src/model";
import { errorOf, sound } from "../support/sound";

const money = fc.integer({ min: -1_000_000, max: 1_000_000 });
const rate = fc.integer({ min: -1000, max: 1000 }).map((percent) => percent / 100);
const share = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 1000);

describe("attributionRange", () => {
  test("is the claim at three shares, and rises where revenue did", () => {
    fc.assert(
      fc.property(money, rate, fc.array(share, { minLength: 3, maxLength: 3 }), (baseline, uplift, shares) => {
        const [low = 0, base = 0, high = 0] = [...shares].sort((a, b) => a - b);
        const range = sound(attributionRange(baseline, uplift, low, base, high));
        expect(range).toEqual([low, base, high].map((pct) => attributedRevenue(baseline, uplift, pct)));
        if (baseline * uplift >= 0) expect(range[0] <= range[1] && range[1] <= range[2]).toBe(true);
      }),
    );
  });

  test("shares that do not rise are refused", () => {
    expect(errorOf(attributionRange(1, 0.1, 0.01, 0.05, 0.03)).message).toBe(
      "base is 0.05 and high is 0.03: type shares that rise from low to base to high",
    );
  });
});

describe("tornado", () => {
  const driver = fc.tuple(money, money, money);
  const drivers = fc.array(driver, { minLength: 1, maxLength: 8 });
  const of = (list: readonly (readonly [number, number, number])[], cost = 0) =>
    tornado(
      list.map((_, i) => `D${i}`),
      list.map(([base]) => base / 1000),
      list.map(([, low]) => low / 1000),
      list.map(([, , high]) => high / 1000),
      cost,
    );

  test("moves one driver at a time: at its base it changes nothing, and the widest swing comes first", () => {
    fc.assert(
      fc.property(drivers, money, (list, cost) => {
        const swings = sound(of(list, cost));
        const product = list.reduce((all, [base]) => all * (base / 1000), 1);
        for (const { low, high, swing } of swings) expect(swing).toBe(Math.abs(high - low));
        // Swings that differ by the rounding of a computer are equal.
        swings
          .slice(1)
          .forEach(({ swing }, i) => expect(swing).toBeLessThanOrEqual((swings[i]?.swing ?? 0) * (1 + 1e-9)));
        const still = sound(
          of(
            list.map(([base]) => [base, base, base] as const),
            cost,
          ),
        );
        for (const { low, swing } of still) {
          expect(swing).toBe(0);
          expect(Math.abs(low - (product - cost))).toBeLessThanOrEqual(
            1e-9 * Math.max(1, Math.abs(product), Math.abs(cost)),
          );
        }
      }),
    );
  });

  test("a base of 0 does not hide what the driver could do", () => {
    expect(sound(tornado(["a", "b"], [0, 5], [0, 4], [10, 6]))).toEqual([
      { label: "a", low: 0, high: 50, swing: 50 },
      { label: "b", low: 0, high: 0, swing: 0 },
    ]);
  });

  test("equal swings keep the order in which they were given", () => {
    expect(sound(tornado(["x", "y"], [2, 2], [1, 1], [3, 3])).map(({ label }) => label)).toEqual(["x", "y"]);
    // A tenth less and more of each swings alike, but for the last bit of a product.
    const base = [12.3, 0.07, 1.9, 110];
    const swings = sound(
      tornado(
        ["a", "b", "c", "d"],
        base,
        base.map((value) => value * 0.9),
        base.map((value) => value * 1.1),
      ),
    );
    expect(new Set(swings.map(({ swing }) => swing)).size).toBeGreaterThan(1);
    expect(swings.map(({ label }) => label)).toEqual(["a", "b", "c", "d"]);
  });

  test("no driver at all, and lists of unequal length, are refused", () => {
    expect(errorOf(tornado([], [], [], [])).kind).toBe("notAvailable");
    expect(errorOf(tornado(["a"], [1], [1, 2], [1])).message).toBe(
      "labels has 1 values and lows has 2: select ranges of equal size",
    );
  });
});

describe("attributionStatement", () => {
  const say = (incremental: number, pct: number, sponsor = "", on = "") =>
    attributionStatement(incremental, pct, sponsor, on, "$");

  test("a proposal never reads like an agreement: sponsor and date are both needed", () => {
    for (const sentence of [say(1e9, 0.03), say(1e9, 0.03, "Dana Reyes"), say(1e9, 0.03, "", "12 March 2026")]) {
      expect(sentence).toBe("Learning earned about $30 million if you credit it with 3% of the $1 billion increase.");
    }
    expect(say(1e9, 0.03, "Dana Reyes", "12 March 2026")).toBe(
      "Learning earned about $30 million: 3% of the $1 billion increase, as agreed with Dana Reyes on 12 March 2026.",
    );
  });

  test("without an increase, or without a share, nothing is claimed", () => {
    expect(say(0, 0.03)).toBe("Revenue did not rise above the baseline, so nothing is credited to learning.");
    expect(say(-5, 0.03)).toBe(say(0, 0.03));
    expect(say(1e9, 0)).toBe("Nothing is credited to learning yet: the share is 0%.");
  });

  test("says a sentence for every increase and share, however large or small", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (increase, pct) => /\.$/.test(String(sound(say(increase, pct)))),
      ),
    );
  });

  test("a share outside 0 to 1 is refused", () => expect(isModelError(say(1e9, 3))).toBe(true));
});
