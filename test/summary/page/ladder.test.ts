import { buildSummary, type CaseRequest, type SponsorCase } from "../../../src/summary";
import { serialFromDay } from "../../../src/sheet/dates";
import type { CellValue } from "../../../src/sheet/spec";
import { Calculator } from "../../support/calculator";
import { shapedRequest, type Shape } from "../../support/periods";
import { storyRequest } from "../../support/story";

const MONTHS: Shape = { unit: "month", before: 24, after: 12 };

/** A summary in a calculator, whose cells can be typed in. */
class Live {
  private readonly calculator = new Calculator();
  private readonly sheets;

  constructor(request: CaseRequest, rows: CellValue[][]) {
    this.sheets = buildSummary(request, "0.0.0").sheets;
    this.calculator.addSheet({ name: "Sales data", rows });
    this.calculator.addSpecs(this.sheets);
    this.calculator.evaluate();
  }

  type(name: string, value: CellValue): this {
    const { sheet, area } = this.named(name);
    this.calculator.set(sheet, area.row, area.column, value);
    this.calculator.evaluate();
    return this;
  }

  value(name: string): CellValue {
    const { sheet, area } = this.named(name);
    return this.calculator.value(sheet, area.row, area.column);
  }

  /** The cells of a rung behind its label. */
  rung(label: string): CellValue[] {
    const [page] = this.sheets;
    const { row = 0, column = 0 } = page.cells.find((cell) => cell.value === label && cell.column === 7) ?? {};
    return [2, 3, 4, 5].map((step) => this.calculator.value(page.name, row, column + step));
  }

  /** All texts of the page. */
  texts(): string[] {
    const [page] = this.sheets;
    return page.cells.map(({ row, column }) => String(this.calculator.value(page.name, row, column)));
  }

  private named(name: string) {
    for (const { name: sheet, names } of this.sheets) {
      const area = names.find((item) => item.name === name)?.area;
      if (area) return { sheet, area };
    }
    throw new Error(`no ${name}`);
  }
}

const live = (shape: Shape, over: Partial<SponsorCase> = {}) => {
  const { request, rows } = shapedRequest(shape, over);
  return new Live(request, rows);
};

const lacks = (shape: Shape, over: Partial<SponsorCase> = {}) => {
  const { baselines } = buildSummary(shapedRequest(shape, over).request, "0.0.0").facts;
  return Object.fromEntries(baselines.flatMap((rung) => ("missing" in rung ? [[rung.name, rung.missing]] : [])));
};

describe("a rung says what it lacks", () => {
  test.each<[string, Shape, Partial<SponsorCase>, Record<string, string>]>([
    ["a plan alone", MONTHS, {}, { typed: "needs a plan" }],
    [
      "groups that did not take part",
      MONTHS,
      { control: [] },
      {
        market: "needs the market’s growth",
        control: "needs groups that did not take part",
        regression: "needs groups that did not take part",
        typed: "needs a plan",
      },
    ],
    [
      "months",
      { ...MONTHS, before: 13 },
      {},
      { seasonal: "needs 24 months before go-live; there are 13", typed: "needs a plan" },
    ],
    [
      "nearly all",
      { ...MONTHS, before: 1 },
      {},
      {
        lastYear: "needs 12 months before go-live; there is 1",
        trend: "needs 3 months before go-live; there is 1",
        seasonal: "needs 24 months before go-live; there is 1",
        regression: "needs 3 months before go-live; there is 1",
        typed: "needs a plan",
      },
    ],
    [
      "a season, for years have none",
      { unit: "year", before: 4, after: 1 },
      {},
      { seasonal: "needs revenue by month or quarter", typed: "needs a plan" },
    ],
    [
      "amounts of 0 or more",
      { ...MONTHS, treated: (index) => (index === 3 ? -1 : 5) },
      {},
      { seasonal: "needs months of 0 or more before go-live", typed: "needs a plan" },
    ],
    [
      "revenue in each place of the season",
      { ...MONTHS, before: 36, treated: (index) => (index % 12 === 3 ? 0 : 5) },
      {},
      { seasonal: "needs revenue in every month of the season", typed: "needs a plan" },
    ],
    [
      "a control that varies",
      { ...MONTHS, control: () => 4 },
      {},
      { regression: "needs a control that varies", typed: "needs a plan" },
    ],
  ])("%s", (_name, shape, over, expected) => {
    expect(lacks(shape, over)).toEqual(expected);
  });
});

test("a source without groups needs a column that says who took part", () => {
  const request = storyRequest({ treated: [], control: [] });
  const reading = request.reading ? { ...request.reading, groupColumn: null, groupNames: [] } : null;
  const { baselines } = buildSummary({ ...request, reading }, "0.0.0").facts;
  expect(baselines.find(({ name }) => name === "regression")).toMatchObject({
    missing: "needs a column saying who took part",
  });
});

test("typing the market's growth, or a plan, makes its rung numeric", () => {
  const sheet = live(MONTHS, { control: [] });
  expect(sheet.rung("Market-adjusted")).toEqual(["needs the market’s", "growth", "", ""]);
  expect(sheet.rung("Plan")).toEqual(["needs a plan", "", "", ""]);
  const [average = 0] = sheet.rung("Average before").map(Number);
  sheet.type("Envelope_MarketGrowth", 0.1).type("Envelope_TypedBaseline", 1e6);
  expect(sheet.rung("Market-adjusted")[0]).toBeCloseTo(average * 1.1, 3);
  expect(sheet.rung("Plan").slice(0, 1)).toEqual([1e6]);
});

test("moving go-live on the sheet fits every line anew, as a summary built for that day does", () => {
  const day = serialFromDay({ year: 2025, month: 4, day: 1 }, "1900");
  const { request, rows } = shapedRequest({ unit: "month", before: 25, after: 14 });
  const moved = new Live(request, rows).type("Envelope_Launched", day);
  const { baselines } = buildSummary(
    { ...request, sponsorCase: { ...request.sponsorCase, launched: day } },
    "0.0.0",
  ).facts;
  for (const rung of baselines) {
    if ("baseline" in rung) expect(Number(moved.rung(rung.label)[0]) / rung.baseline).toBeCloseTo(1, 9);
  }
  expect(baselines.filter((rung) => "baseline" in rung)).toHaveLength(7);
});

test("when go-live moves too early for a rung, it says what it lacks by then", () => {
  const sheet = live({ unit: "month", before: 25, after: 14 }).type(
    "Envelope_Launched",
    serialFromDay({ year: 2023, month: 2, day: 1 }, "1900"),
  );
  expect(sheet.rung("Seasonal trend")).toEqual(["needs 24 months", "before go-live;", "there are 2", ""]);
  expect(sheet.rung("Trend")).toEqual(["needs 3 months", "before go-live;", "there are 2", ""]);
});

test("choosing a rung that has no data falls back on the most conservative, and the page says so", () => {
  const sheet = live(MONTHS);
  const used = sheet.value("Envelope_BaselineUsed");
  sheet.type("Envelope_Baseline", "Plan");
  expect(sheet.value("Envelope_BaselineUsed")).toBe(used);
  expect(sheet.texts()).toContain("“Plan” lacks data: the most conservative one is in use.");
  sheet.type("Envelope_Baseline", "Trend");
  expect(sheet.value("Envelope_BaselineUsed")).toBe("Trend");
});

test("the takeaway says what the most conservative rung nets, or claims without a margin, if it shows an increase", () => {
  const takeaway = (shape: Shape, over: Partial<SponsorCase> = {}) =>
    live(shape, over)
      .texts()
      .find((text) => text.startsWith("the most conservative"));
  const risen: Shape = { ...MONTHS, treated: (index) => 1e6 + (index >= 24 ? 5e5 : 0) };
  expect(takeaway(risen)).toMatch(/^the most conservative one nets −?[\d,.]+$/);
  expect(takeaway(risen, { margin: null })).toMatch(/ claims −?[\d,.]+$/);
  expect(takeaway({ ...MONTHS, treated: (index) => 1e6 - (index >= 24 ? 5e5 : 0) })).toBe(
    "the most conservative one shows no increase",
  );
});

test("a falling line whose increase exceeds the revenue itself is shown, and never chosen unasked", () => {
  const falling: Shape = {
    unit: "month",
    before: 12,
    after: 24,
    treated: (index) => Math.max(1e5, 2e6 - 1.6e5 * index),
  };
  const { facts } = buildSummary(shapedRequest(falling).request, "0.0.0");
  const trend = facts.baselines.find(({ name }) => name === "trend");
  expect(trend && "baseline" in trend && trend.baseline).toBeLessThan(0);
  expect(facts.inUse.name).not.toBe("trend");
});
