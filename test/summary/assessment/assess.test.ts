import fc from "fast-check";
import { assess, CaseProblem, type SponsorCase } from "../../../src/summary";
import { GO_LIVE, storyRequest, typedRequest } from "../../support/story";
import { tries } from "../../support/tier";

const NO_COSTS = {
  design: null,
  delivery: null,
  platform: null,
  evaluation: null,
  people: null,
  hoursEach: null,
  hourlyCost: null,
};

function problem(over: Partial<SponsorCase>): CaseProblem {
  try {
    assess(storyRequest(over));
  } catch (error) {
    if (error instanceof CaseProblem) return error;
    throw error;
  }
  throw new Error("the case was accepted");
}

test("the founding story: 3% of a $3,333 million increase is $100 million, not $99 million", () => {
  const { headline, subline } = assess(typedRequest());
  expect(headline).toBe("Learning earned about $100 million if you credit it with 3% of the $3.3 billion increase.");
  expect(subline).toBe(
    "Whether the cost is recovered depends on the contribution margin. Break-even margin: 12.4%. No sponsor has agreed to this share yet.",
  );
});

test("with a sponsor and a date the headline says who agreed when", () => {
  const { headline } = assess(typedRequest({ sponsor: "the VP Sales", agreedOn: GO_LIVE }));
  expect(headline).toBe(
    "Learning earned about $100 million: 3% of the $3.3 billion increase, as agreed with the VP Sales on 1 January 2025.",
  );
});

test("the most conservative baseline is the one in use unless another is chosen", () => {
  const { baselines, inUse } = assess(storyRequest());
  const increases = baselines.flatMap((rung) => ("increase" in rung ? [rung.increase] : []));
  expect(inUse.increase).toBe(Math.min(...increases));
  expect(assess(storyRequest({ baseline: "average" })).inUse.name).toBe("average");
});

test("adding the same amount to every period of both sides changes no difference-in-differences", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000_000, max: 1_000_000_000 }), (added) => {
      const request = storyRequest({ baseline: "control" });
      const shifted = request.reading
        ? { ...request.reading, amounts: request.reading.amounts.map((amount) => amount + added) }
        : null;
      const [plain, moved] = [assess(request), assess({ ...request, reading: shifted })];
      expect(Math.abs(moved.inUse.increase - plain.inUse.increase)).toBeLessThan(1e-6 * Math.abs(plain.inUse.increase));
    }),
    tries(20, 5),
  );
});

test("the order of the rows changes nothing but the last digits", () => {
  const request = storyRequest();
  const { reading } = request;
  if (!reading) throw new Error("the story has no reading");
  const reversed = {
    ...reading,
    dates: [...reading.dates].reverse(),
    amounts: [...reading.amounts].reverse(),
    groups: [...reading.groups].reverse(),
  };
  expect(assess({ ...request, reading: reversed }).headline).toBe(assess(request).headline);
});

test("revenue that did not rise is credited with nothing", () => {
  expect(assess(typedRequest({ uplift: -0.1 })).headline).toBe(
    "Revenue did not rise above the baseline, so nothing is credited to learning.",
  );
});

test("without a margin there is no profit, net benefit, ratio, return or payback", () => {
  expect(assess(storyRequest({ margin: null })).agreed).toMatchObject({
    profit: null,
    net: null,
    ratio: null,
    roi: null,
    payback: null,
  });
});

test("a cost in parts is the sum of its parts, the learners' time among them", () => {
  const { agreed } = assess(
    storyRequest({ cost: 1, costs: { ...NO_COSTS, design: 6_600_000, people: 14_500, hoursEach: 8, hourlyCost: 50 } }),
  );
  expect((agreed.profit ?? 0) - (agreed.net ?? 0)).toBeCloseTo(12_400_000, 3);
});

test("return on investment is the benefit–cost ratio less one", () => {
  const { agreed } = assess(storyRequest());
  expect(agreed.roi).toBeCloseTo((agreed.ratio ?? 0) - 1, 12);
});

test.each<[string, Partial<SponsorCase>, string, string]>([
  ["a share of 300%", { share: 3 }, "share", "A share of 300%: more than the whole increase. Type 3% or 0.03."],
  ["a negative share", { share: -0.1 }, "share", "A share of -10% is less than nothing. Type 3% or 0.03."],
  ["a low share above the share", { lowShare: 0.5 }, "lowShare", "The low share, 50%, is above the share itself, 3%."],
  ["a margin of 42", { margin: 42 }, "margin", "A margin of 4200%: more than the whole revenue. Type 40% or 0.4."],
  [
    "components of more than the increase",
    {
      components: [
        { name: "a", share: 0.6 },
        { name: "b", share: 0.5 },
      ],
    },
    "components",
    "The components take 110%: more than the whole increase.",
  ],
  [
    "a component of 300%",
    { components: [{ name: "Coaching", share: 3 }] },
    "components",
    "The share of “Coaching”, 300%, is not between 0% and 100% of the increase.",
  ],
  [
    "people without their hours",
    { costs: { ...NO_COSTS, people: 40, hourlyCost: 50 } },
    "costs",
    "The learners’ time is people × hours × cost of an hour: the hours of each is missing. Type it, or leave all three blank.",
  ],
  [
    "a negative part of the cost",
    { costs: { ...NO_COSTS, design: -1 } },
    "costs",
    "The design and development, -1, is less than nothing.",
  ],
  ["an amount as the market's growth", { marketGrowth: 250_000 }, "marketGrowth", "looks like an amount"],
  [
    "a launch after the data",
    { launched: GO_LIVE + 4000 },
    "launched",
    "lies outside the data, which runs from 2023-01-01 to 2025-12-01. Choose a day in between.",
  ],
  ["no launch date", { launched: null }, "launched", "Say when the programme went live"],
  [
    "a group that is not there",
    { treated: ["Nort"] },
    "treated",
    "There is no group in column Region “Nort”. Did you mean “North”?",
  ],
  [
    "a group on both sides",
    { control: ["North", "South"] },
    "control",
    "“North” cannot both have taken part and be the control.",
  ],
  [
    "a control baseline without a control",
    { control: [], baseline: "control" },
    "baseline",
    "The baseline “Control group” needs groups that did not take part.",
  ],
])("%s is refused with what to do", (_name, over, field, message) => {
  const found = problem(over);
  expect(found.field).toBe(field);
  expect(found.message).toContain(message);
});
