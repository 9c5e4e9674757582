import fc from "fast-check";
import {
  attributedProfit,
  attributedRevenue,
  breakevenPct,
  confidenceAdjusted,
  isModelError,
  type ModelError,
} from "../../src/model";

const money = fc.double({ min: -1e12, max: 1e12, noNaN: true });
const positive = fc.double({ min: 1, max: 1e12, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const rate = fc.double({ min: -10, max: 10, noNaN: true });

function errorOf(result: number | ModelError): ModelError {
  if (!isModelError(result)) throw new Error(`expected an error and got ${result}`);
  return result;
}

test("revenue is the baseline times the growth times the share", () => {
  expect(attributedRevenue(10_000, 0.04, 0.5)).toBe(200);
});

describe("revenue is linear in each argument", () => {
  const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const hundredth = fc.integer({ min: -500, max: 500 }).map((percent) => percent / 100);
  const part = fc.integer({ min: 0, max: 50 }).map((percent) => percent / 100);
  const close = (found: number, expected: number) => expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-6);
  const revenue = (...values: [number, number, number]) => Number(attributedRevenue(...values));

  test("two baselines together earn what each earns", () => {
    fc.assert(
      fc.property(whole, whole, hundredth, part, (a, b, uplift, pct) =>
        close(revenue(a + b, uplift, pct), revenue(a, uplift, pct) + revenue(b, uplift, pct)),
      ),
    );
  });

  test("two growths together earn what each earns", () => {
    fc.assert(
      fc.property(whole, hundredth, hundredth, part, (baseline, a, b, pct) =>
        close(revenue(baseline, a + b, pct), revenue(baseline, a, pct) + revenue(baseline, b, pct)),
      ),
    );
  });

  test("two shares together earn what each earns", () => {
    fc.assert(
      fc.property(whole, hundredth, part, part, (baseline, uplift, a, b) =>
        close(revenue(baseline, uplift, a + b), revenue(baseline, uplift, a) + revenue(baseline, uplift, b)),
      ),
    );
  });
});

test("the break-even share, turned into attributed profit, gives the cost back", () => {
  const margins = fc.double({ min: 0.01, max: 1, noNaN: true });
  fc.assert(
    fc.property(positive, fc.double({ min: 0.001, max: 1, noNaN: true }), margins, (incremental, part, margin) => {
      const cost = incremental * margin * part;
      const profit = Number(
        attributedProfit(0, incremental, Number(breakevenPct(incremental, cost, margin)), margin, "amount"),
      );
      expect(Math.abs(profit - cost)).toBeLessThanOrEqual(1e-12 * cost);
    }),
  );
});

test("an amount as uplift leaves the baseline out", () => {
  fc.assert(
    fc.property(
      money,
      money,
      share,
      (baseline, uplift, pct) =>
        attributedRevenue(baseline, uplift, pct, "amount") === attributedRevenue(0, uplift, pct, "amount"),
    ),
  );
});

test("a fall in revenue gives a negative credit", () => {
  expect(attributedRevenue(1000, -0.1, 0.5)).toBe(-50);
});

test("the share splits the increase: a part and its rest make the whole", () => {
  fc.assert(
    fc.property(money, rate, share, (baseline, uplift, pct) => {
      const part = Number(attributedRevenue(baseline, uplift, pct));
      const rest = Number(attributedRevenue(baseline, uplift, 1 - pct));
      expect(Math.abs(part + rest - baseline * uplift)).toBeLessThanOrEqual(1e-12 * Math.abs(baseline * uplift));
    }),
  );
});

test("a share outside 0 to 1 is refused with what to type instead", () => {
  expect(errorOf(attributedRevenue(1, 0.1, 5))).toEqual({
    kind: "value",
    message: "pct is 5, outside 0 to 1: type 5% or 0.05",
  });
  expect(errorOf(attributedRevenue(1, 0.1, -0.2)).message).toBe("pct is -0.2, outside 0 to 1: type 3% or 0.03");
  expect(errorOf(attributedProfit(1, 0.1, 0.5, 40)).message).toBe("margin is 40, outside 0 to 1: type 40% or 0.4");
  expect(errorOf(confidenceAdjusted(100, 0.2, 70)).message).toContain("confidence_pct is 70");
});

test("a rate beyond ±10 is refused with what to type instead", () => {
  const message = '250000 looks like an amount: add "amount" as the last argument, or type the growth as a rate, 4%';
  expect(errorOf(attributedRevenue(1e7, 250_000, 0.03))).toEqual({ kind: "value", message });
  expect(attributedRevenue(100, 10, 1)).toBe(1000);
  expect(attributedRevenue(100, -10, 1)).toBe(-1000);
  expect(isModelError(attributedRevenue(100, -10.01, 1))).toBe(true);
});

test("profit is revenue times the margin", () => {
  fc.assert(
    fc.property(money, rate, share, share, (baseline, uplift, pct, margin) => {
      expect(attributedProfit(baseline, uplift, pct, margin)).toBe(
        Number(attributedRevenue(baseline, uplift, pct)) * margin + 0,
      );
    }),
  );
});

test("the break-even share of an increase earns exactly the cost", () => {
  const margins = fc.double({ min: 0.01, max: 1, noNaN: true });
  fc.assert(
    fc.property(positive, positive, margins, (incremental, cost, margin) => {
      const profit = incremental * Number(breakevenPct(incremental, cost, margin)) * margin;
      expect(Math.abs(profit - cost)).toBeLessThanOrEqual(1e-12 * cost);
    }),
  );
});

test("a cost beyond the increase breaks even above 100%", () => {
  expect(breakevenPct(100, 250)).toBe(2.5);
});

test("without an increase or a margin there is no break-even share", () => {
  expect(errorOf(breakevenPct(0, 10)).kind).toBe("notAvailable");
  expect(errorOf(breakevenPct(-5, 10)).message).toBe(
    "incremental is -5: without an increase no share pays for the cost, so choose another baseline",
  );
  expect(errorOf(breakevenPct(100, 10, 0)).kind).toBe("notAvailable");
});

test("a negative cost is refused", () => {
  expect(errorOf(breakevenPct(100, -1))).toEqual({ kind: "value", message: "cost is -1: type 0 or a number above 0" });
});

test("zero is never negative zero", () => {
  expect(Object.is(attributedRevenue(-5, 0, 0.5), 0)).toBe(true);
});

test("whatever the numbers, the result is a finite number or an error", () => {
  const any = fc.double();
  const sound = (result: number | ModelError) => isModelError(result) || Number.isFinite(result);
  fc.assert(
    fc.property(any, any, any, any, (a, b, c, d) =>
      [
        attributedRevenue(a, b, c),
        attributedRevenue(a, b, c, "amount"),
        attributedProfit(a, b, c, d),
        breakevenPct(a, b, c),
        confidenceAdjusted(a, b, c, d),
      ].every(sound),
    ),
  );
});
