import fc from "fast-check";
import { assess, buildSummary, keyFigures, NAMES, type CaseRequest, type SponsorCase } from "../../../src/summary";
import type { CellValue } from "../../../src/sheet/spec";
import { verdictOf } from "../../../src/summary/words/verdict";
import { Calculator } from "../../support/calculator";
import { TODAY, typedRequest } from "../../support/story";

/** 10 million that became 11: an increase of 1 million. */
const request = (over: Partial<SponsorCase>): CaseRequest => ({
  ...typedRequest({ uplift: 0.1, margin: 0.4, cost: 200_000, ...over }),
  typedBaseline: 10e6,
});

describe("whether the cost is recovered", () => {
  test.each<[string, Partial<SponsorCase>, string, string]>([
    [
      "at the share",
      { share: 0.6 },
      "pays",
      "At 60% the cost is recovered. Break-even share: 50%. With a margin of 40% and a cost of $200,000, the net benefit is $40,000.",
    ],
    [
      "not at this share",
      { share: 0.03 },
      "not-at-this-share",
      "At 3% the cost is not recovered. Break-even share: 50%. With a margin of 40% and a cost of $200,000, the shortfall is $188,000.",
    ],
    [
      "exactly",
      { share: 0.5 },
      "pays",
      "At 50% the cost is recovered. Break-even share: 50%. With a margin of 40% and a cost of $200,000, the net benefit is $0.",
    ],
    [
      "not even with the whole increase",
      { cost: 500_000 },
      "never",
      "Even the whole increase would not recover the cost.",
    ],
    ["at no margin of nothing", { margin: 0 }, "never", "Even the whole increase would not recover the cost."],
    [
      "unknown without a cost",
      { cost: null },
      "unknown",
      "What it cost is not given yet, so nothing is said about its return.",
    ],
    [
      "unknown without a margin",
      { share: 0.6, margin: null },
      "unknown",
      "Whether the cost is recovered depends on the contribution margin. Break-even margin: 34%.",
    ],
    [
      "at no margin, where revenue lies below the cost",
      { margin: null },
      "not-at-this-share",
      "At 3% the cost is not recovered at any margin: the attributed revenue is below it.",
    ],
    [
      "at no margin and no share",
      { margin: null, cost: 2e6 },
      "never",
      "Even the whole increase is below the cost: it is not recovered at any margin.",
    ],
    [
      "unknown without a share",
      { share: null },
      "unknown",
      "Break-even share: 50%. No sponsor has agreed to this share yet.",
    ],
    [
      "unknown without share and margin",
      { share: null, margin: null },
      "unknown",
      "Whether the cost is recovered depends on the contribution margin. No sponsor has agreed to this share yet.",
    ],
    [
      "unknown without an increase",
      { uplift: -0.1 },
      "unknown",
      "Nothing is credited, so nothing is said about the return.",
    ],
  ])("%s", (_name, over, pays, said) => {
    const facts = assess(request({ sponsor: "Ada", agreedOn: TODAY, ...over }));
    expect([facts.pays, facts.subline]).toEqual([pays, said]);
  });

  const cases = fc.record({
    uplift: fc.constantFrom(-0.1, 0, 0.1, 0.333),
    share: fc.constantFrom(null, 0, 0.03, 0.5, 0.6, 1),
    margin: fc.constantFrom(null, 0, 0.4, 1),
    cost: fc.constantFrom(null, 0, 1, 200_000, 500_000, 2e6),
  });

  test("a loss is never told in words of success, wherever the page or its copies speak", () => {
    fc.assert(
      fc.property(cases, (over) => {
        const facts = assess(request(over));
        if (facts.pays === "pays") return;
        const said = [facts.subline, facts.paysText, keyFigures(facts).text].join(" ");
        expect(said).not.toMatch(/\bonly\b|pays for itself|returned|is recovered\b(?! depends)/);
      }),
    );
  });

  test("pays exactly where the net benefit is not negative", () => {
    fc.assert(
      fc.property(cases, (over) => {
        const { pays, agreed } = assess(request(over));
        if (agreed.net !== null && over.share !== null && (over.margin !== 0 || over.cost !== 0))
          expect(pays === "pays").toBe(agreed.net >= 0);
      }),
    );
  });

  test("binary fractions do not turn a contribution that equals the cost into a loss", () => {
    expect(verdictOf(1_000_000, { share: 0.3, margin: 0.7, cost: 210_000 })).toBe("pays");
    expect(verdictOf(1_000_000, { share: 0.3, margin: 0.7, cost: 210_001 })).toBe("not-at-this-share");
  });
});

test("a claim is the same figure in the headline, on the card and in what is copied", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.0001, max: 3, noNaN: true }),
      fc.integer({ min: 1, max: 1000 }),
      fc.constantFrom(null, 0.4),
      (uplift, tenths, margin) => {
        const facts = assess(request({ uplift, share: tenths / 1000, margin }));
        const copied = new Map(
          keyFigures(facts)
            .text.split("\n")
            .map((line) => line.split("\t") as [string, string]),
        );
        expect(facts.headline).toContain(` ${facts.amountText} `);
        expect(copied.get("Attributed revenue")).toBe(facts.amountText);
        expect(facts.headline).toContain(` of the ${copied.get("Increase") ?? "?"} increase`);
        const breakEven = /Break-even share: ([\d.]+%)/.exec(facts.subline)?.[1];
        if (breakEven !== undefined)
          expect([copied.get("Break-even share, on profit"), facts.paysText.includes(breakEven)]).toEqual([
            breakEven,
            true,
          ]);
      },
    ),
  );
});

test("the verdict on the sheet follows what is typed there, word for word", () => {
  const { sheets } = buildSummary(request({ lowShare: null, highShare: null }), "1");
  const calculator = new Calculator();
  calculator.addSpecs(sheets);
  const cells = new Map(
    sheets.flatMap((spec) => spec.names.map(({ name, area }) => [name, { sheet: spec.name, ...area }] as const)),
  );
  const at = (name: string) => {
    const cell = cells.get(name);
    if (!cell) throw new Error(`no cell is called ${name}`);
    return cell;
  };
  const type = (name: string, value: CellValue) => calculator.set(at(name).sheet, at(name).row, at(name).column, value);
  const typed = fc.record({
    uplift: fc.oneof(fc.constantFrom(-0.1, 0), fc.double({ min: 0.0001, max: 2, noNaN: true })),
    share: fc.oneof(
      fc.constantFrom(null, 0, 0.5, 1),
      fc.integer({ min: 1, max: 9999 }).map((points) => points / 10_000),
    ),
    margin: fc.oneof(
      fc.constantFrom(null, 0, 1),
      fc.integer({ min: 1, max: 99 }).map((points) => points / 100),
    ),
    cost: fc.oneof(fc.constantFrom(null, 0, 200_000, 500_000), fc.integer({ min: 1, max: 3_000_000 })),
  });
  const seen = new Set<string>();
  fc.assert(
    fc.property(typed, (over) => {
      type(NAMES.uplift, over.uplift);
      type(NAMES.share, over.share);
      type(NAMES.margin, over.margin);
      type(NAMES.cost, over.cost);
      calculator.evaluate();
      const facts = assess(request({ lowShare: null, highShare: null, ...over }));
      const { sheet, row, column } = at(NAMES.headline);
      seen.add(facts.pays);
      expect([calculator.value(sheet, row, column), calculator.value(sheet, row + 1, column)]).toEqual([
        facts.headline,
        facts.subline,
      ]);
    }),
    { numRuns: 150 },
  );
  expect([...seen].sort()).toEqual(["never", "not-at-this-share", "pays", "unknown"]);
});
