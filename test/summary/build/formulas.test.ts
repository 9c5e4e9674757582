import { cellAddress } from "../../../src/sheet/address";
import { buildSummary, type CaseRequest, type SponsorCase } from "../../../src/summary";
import { Calculator } from "../../support/calculator";
import { withoutRecount } from "../../support/changed-summary";
import { shapedRequest, type Shape } from "../../support/periods";
import {
  FULL_CASE,
  fullRequest,
  GO_LIVE,
  storyReading,
  storyRequest,
  storyRows,
  typedRequest,
} from "../../support/story";
import { isFull, some } from "../../support/tier";

/** Recalculates every formula of both sheets and names each cell that differs from the model. */
function differences(request: CaseRequest, rows = storyRows()): string[] {
  const { sheets } = buildSummary(request, "0.0.0");
  const calculator = new Calculator();
  if (request.reading) calculator.addSheet({ name: "Sales data", rows });
  // The recount doubles the time, and the gallery recalculates it for every exhibit.
  const looked = isFull ? sheets : sheets.map(withoutRecount);
  calculator.addSpecs(looked);
  calculator.evaluate();
  const wrong: string[] = [];
  for (const sheet of looked) {
    for (const cell of sheet.cells) {
      if (cell.formula === undefined) continue;
      const found = calculator.value(sheet.name, cell.row, cell.column);
      if (!agree(found, cell.value))
        wrong.push(
          `${sheet.name}!${cellAddress(cell)} =${cell.formula} gives ${String(found)}, model ${String(cell.value)}`,
        );
    }
  }
  return wrong;
}

function agree(found: unknown, expected: unknown): boolean {
  if (typeof found === "number" && typeof expected === "number")
    return Math.abs(found - expected) <= 1e-9 * Math.abs(expected);
  return (found ?? "") === (expected ?? "");
}

describe("every formula of the summary comes to the model's value", () => {
  const cases: [string, () => CaseRequest][] = [
    ["agreed, with margin, cost and control", () => storyRequest()],
    [
      "proposed, without low and high",
      () => storyRequest({ sponsor: "", agreedOn: null, lowShare: null, highShare: null }),
    ],
    ["without a margin", () => storyRequest({ margin: null })],
    ["without a cost", () => storyRequest({ cost: null })],
    ["without a control", () => storyRequest({ control: [] })],
    ["all revenue, no groups named", () => storyRequest({ control: [], treated: [] })],
    ["with a typed plan in use", () => storyRequest({ baseline: 11e9 })],
    ["with the market's growth typed", () => storyRequest({ marketGrowth: 0.04, baseline: "market" })],
    ["with a baseline above the actual revenue", () => storyRequest({ baseline: 99e9 })],
    ["with a cost that the claim does not pay", () => storyRequest({ cost: 9e9 })],
    ["with a share of nothing", () => storyRequest({ share: 0, lowShare: null })],
    ["with a large share, the whole bridge", () => storyRequest({ share: 0.9, highShare: null })],
    ["with go-live in the middle of a month", () => storyRequest({ launched: GO_LIVE + 14 })],
    ["four typed numbers", () => typedRequest()],
    ["typed, agreed, with a margin", () => typedRequest({ margin: 0.42, sponsor: "the CFO", agreedOn: GO_LIVE })],
    ["everything that a case can say", () => fullRequest()],
    ["components beyond the agreed share", () => fullRequest({ share: 0.02 })],
    ["a component without a name", () => fullRequest({ components: [{ name: "", share: 0.03 }] })],
    [
      "a cost without the learners' time",
      () =>
        fullRequest({
          costs: {
            design: 1e6,
            delivery: null,
            platform: null,
            evaluation: null,
            people: null,
            hoursEach: null,
            hourlyCost: null,
          },
        }),
    ],
    [
      "costs that nobody knows yet",
      () =>
        fullRequest({
          cost: 5e6,
          costs: {
            design: null,
            delivery: null,
            platform: null,
            evaluation: null,
            people: null,
            hoursEach: null,
            hourlyCost: null,
          },
        }),
    ],
    [
      "a few learners at a low cost",
      () =>
        fullRequest({
          costs: { design: 0, delivery: 0, platform: 0, evaluation: 0, people: 3, hoursEach: 0.5, hourlyCost: 12.5 },
        }),
    ],
    ["notes without a sponsor", () => fullRequest({ sponsor: "", agreedOn: null })],
    [
      "another owner of the share than the sponsor",
      () =>
        fullRequest({
          notes: [{ assumption: "share", source: "Minutes of 20 January", owner: "the board", agreedOn: null }],
        }),
    ],
    ...[0.001, 0.02, 0.06, 0.333333, 0.5, 0.9, 0.99, 1].map((share): [string, () => CaseRequest] => [
      `a share of ${share}`,
      () => fullRequest({ share, lowShare: null, highShare: null, components: [] }),
    ]),
    [
      "typed, with everything",
      () => typedRequest({ ...FULL_CASE, uplift: 1 / 3, launched: null, treated: [], control: [], marketGrowth: null }),
    ],
    ["typed, without a cost", () => typedRequest({ cost: null })],
    ["typed, falling revenue", () => typedRequest({ uplift: -0.1 })],
  ];
  test.each(some(cases, 9))("%s", (_name, request) => {
    expect(differences(request())).toEqual([]);
  });
});

describe("whatever the periods are, every formula comes to the model's value", () => {
  const months = { unit: "month", before: 24, after: 12 } as const;
  const cases: [string, Shape, Partial<SponsorCase>?][] = [
    ["months", months],
    ["months, the seasonal trend in use", months, { baseline: "seasonal" }],
    ["months, the regression in use", months, { baseline: "regression" }],
    ["months, the last year in use, and a plan", months, { baseline: "lastYear", marketGrowth: 0.02 }],
    ["quarters", { unit: "quarter", before: 9, after: 5 }],
    ["years", { unit: "year", before: 4, after: 2 }],
    ["weeks", { unit: "week", before: 110, after: 20 }],
    ["days", { unit: "day", before: 20, after: 9 }],
    ["no control", months, { control: [], treated: [] }],
    ["less than a season before", { unit: "month", before: 11, after: 3 }],
    ["less than two seasons before", { unit: "month", before: 13, after: 12 }],
    ["a month of nothing", { ...months, treated: (index) => (index === 7 ? 0 : 1e6 + index) }],
    [
      "the same month of nothing every year",
      { ...months, before: 36, treated: (index) => (index % 12 === 7 ? 0 : 1e6 + index) },
    ],
    ["a negative month", { ...months, treated: (index) => (index === 7 ? -5e5 : 1e6 + 1e3 * index) }],
    ["a control that does not vary", { ...months, control: () => 1e6 }],
    ["one month before", { unit: "month", before: 1, after: 6 }],
    ["two years before", { unit: "year", before: 2, after: 1 }],
    ["long after", { unit: "month", before: 25, after: 40 }],
    [
      "a line that falls below nothing",
      {
        unit: "month",
        before: 12,
        after: 24,
        treated: (index) => Math.max(1e5, 2e6 - 1.6e5 * index) + 10 * (index % 3),
      },
      { baseline: "trend" },
    ],
  ];
  test.each(some(cases, 6))("%s", (_name, shape, over = {}) => {
    const { request, rows } = shapedRequest(shape, over);
    expect(differences(request, rows)).toEqual([]);
  });
});

test("changing the share on the sheet moves the headline", () => {
  const request = storyRequest();
  const { sheets } = buildSummary(request, "0.0.0");
  const calculator = new Calculator();
  calculator.addSheet({ name: "Sales data", rows: storyRows() });
  calculator.addSpecs(sheets);
  const [page] = sheets;
  const share = page.names.find(({ name }) => name === "Envelope_Share")?.area;
  const headline = page.names.find(({ name }) => name === "Envelope_Headline")?.area;
  if (!share || !headline) throw new Error("the page has no share or headline");
  calculator.set(page.name, share.row, share.column, 0.05);
  calculator.evaluate();
  const expected = buildSummary(storyRequest({ share: 0.05, highShare: null, agreedShare: 0.03 }), "0.0.0").facts
    .headline;
  expect(expected).toContain("5% of the");
  expect(calculator.value(page.name, headline.row, headline.column)).toBe(expected);
  expect(storyReading().groupNames).toEqual(["North", "East", "West", "South", "Central"]);
});
