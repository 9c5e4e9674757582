import fc from "fast-check";
import { assess, buildSummary, NAMES, type CaseRequest } from "../../../src/summary";
import { increaseOver } from "../../../src/summary/baselines/increase";
import type { CellValue } from "../../../src/sheet/spec";
import { Calculator } from "../../support/calculator";
import { shapedRequest } from "../../support/periods";
import { tries } from "../../support/tier";

/** What a named cell of the summary comes to when every formula is calculated. */
function calculated(request: CaseRequest, rows: CellValue[][]): (name: string) => CellValue {
  const { sheets } = buildSummary(request, "0.0.0");
  const calculator = new Calculator();
  calculator.addSheet({ name: "Sales data", rows });
  calculator.addSpecs(sheets);
  calculator.evaluate();
  return (name) => {
    const [found] = sheets.flatMap((spec) =>
      spec.names.flatMap((item) => (item.name === name ? [{ sheet: spec.name, ...item.area }] : [])),
    );
    return found ? calculator.value(found.sheet, found.row, found.column) : null;
  };
}

const linear = fc.record({
  level: fc.double({ min: 0.01, max: 1e9, noNaN: true }),
  slope: fc.double({ min: 0, max: 1, noNaN: true }),
  before: fc.integer({ min: 3, max: 40 }),
  after: fc.integer({ min: 1, max: 24 }),
});

test("revenue on a straight line has not risen above its trend: neither the model nor the formulas make a claim of rounding", () => {
  let noisy = 0;
  fc.assert(
    fc.property(linear, ({ level, slope, before, after }) => {
      const { request, rows } = shapedRequest(
        { unit: "month", before, after, treated: (index) => level * (1 + slope * index) },
        { baseline: "trend" },
      );
      const facts = assess(request);
      if (facts.inUse.actual !== facts.inUse.baseline) noisy++;
      expect(facts.inUse.increase).toBe(0);
      expect(facts.agreed.attributed).toBe(0);
      expect(facts.headline).toBe("Revenue did not rise above the baseline, so nothing is credited to learning.");
      const value = calculated(request, rows);
      expect(value(NAMES.increase)).toBe(0);
      expect(value(NAMES.attributed)).toBe("–");
      expect(value(NAMES.headline)).toBe(facts.headline);
    }),
    { ...tries(25, 4), examples: [[{ level: 3.3, slope: 0.1, before: 12, after: 12 }]] },
  );
  // Else the law would hold without any noise to take away.
  expect(noisy).toBeGreaterThan(0);
});

test("an increase of a millionth of revenue, or more, is kept as it is", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 1e12, noNaN: true }),
      fc.double({ min: 1e-6, max: 1, noNaN: true }),
      fc.boolean(),
      (actual, part, rises) => {
        const baseline = actual * (1 + (rises ? -part : part));
        expect(increaseOver(baseline, actual)).toBe(actual - baseline);
      },
    ),
  );
});

test("a typed baseline keeps all its digits, however small it is beside the actual", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), fc.constantFrom(1e6, 1e12, 1e15), (plan, level) => {
      const { request, rows } = shapedRequest(
        { unit: "month", before: 12, after: 3, treated: (index) => level * (1 + 0.1 * index) },
        { baseline: plan },
      );
      expect(assess(request).inUse.baseline).toBe(plan);
      const found = calculated(request, rows)(NAMES.baseline);
      expect(Math.abs(Number(found) / plan - 1)).toBeLessThan(1e-12);
    }),
    tries(20, 3),
  );
});
