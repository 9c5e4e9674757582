import air from "../fixtures/oracle/air-passengers.json";
import geo from "../fixtures/oracle/geo-daily.json";
import norris from "../fixtures/oracle/norris.json";
import prop99 from "../fixtures/oracle/prop99.json";
import published from "../fixtures/oracle/published.json";
import * as model from "../../src/model";
import { sound } from "../support/sound";

/** Formulas by name, as the fixture calls them. */
const formulas: Record<string, (...values: any[]) => number | model.ModelError> = {
  annualized: model.annualized,
  attributedProfit: model.attributedProfit,
  attributedRevenue: model.attributedRevenue,
  benefitCostRatio: model.benefitCostRatio,
  confidenceAdjusted: model.confidenceAdjusted,
  diffInDiff: model.diffInDiff,
  learningRoi: model.learningRoi,
  marketAdjustedUplift: model.marketAdjustedUplift,
  proratedCost: model.proratedCost,
};

test.each(published)("$formula $case ($source)", ({ formula, arguments: values, expected, within }) => {
  const result = formulas[formula]?.(...values);
  expect(typeof result).toBe("number");
  expect(Math.abs((result as number) - expected)).toBeLessThanOrEqual(within);
});

const relative = (found: number, expected: number) => Math.abs(found / expected - 1);

describe("controlImpact on Google's geo experiment", () => {
  const { treatedBefore, controlBefore, treatedAfter, controlAfter, expected } = geo;
  const impact = sound(model.controlImpact(treatedBefore, controlBefore, treatedAfter, controlAfter, 0.8));

  test("gives the line that R fits before the launch", () => {
    expect(relative(impact.line.intercept, expected.intercept)).toBeLessThan(1e-8);
    expect(relative(impact.line.slope, expected.slope)).toBeLessThan(1e-8);
  });

  test("gives the total that R sums after it, and the return on the cost, to 1e-6", () => {
    expect(relative(impact.total, expected.total)).toBeLessThan(1e-6);
    expect(relative(impact.total / expected.cost, expected.perUnitOfCost)).toBeLessThan(1e-6);
  });

  test("gives the range that R draws from the posterior, in closed form", () => {
    const low = Number(impact.low);
    expect((impact.total - low) / expected.cost).toBeCloseTo(expected.halfWidthPerUnitOfCost, 6);
    expect(low / expected.cost).toBeCloseTo(expected.lowPerUnitOfCost, 6);
    expect(Number(impact.high) - impact.total).toBeCloseTo(impact.total - low, 6);
  });

  test("gives one impact for each period after the launch, and their sum", () => {
    expect(impact.periods).toHaveLength(treatedAfter.length);
    expect(model.sum(impact.periods.map((period) => Number(period.impact)))).toBe(impact.total);
    expect(impact.periods.at(-1)?.cumulative).toBe(impact.total);
  });
});

describe("California's Proposition 99", () => {
  const { expected, treatedFrom, years } = prop99;
  const change = years.indexOf(treatedFrom);
  const california = prop99.packs.California;
  const others = Object.entries(prop99.packs)
    .filter(([state]) => state !== prop99.treated)
    .map(([, packs]) => packs);
  const before = (packs: number[]) => packs.slice(0, change);
  const after = (packs: number[]) => packs.slice(change);

  test("diffInDiff gives synthdid's estimate over 39 states", () => {
    const difference = sound(
      model.diffInDiff(before(california), after(california), others.flatMap(before), others.flatMap(after)),
    );
    expect(difference).toBeCloseTo(expected.diffInDiff, 4);
  });

  test("trendImpact carries California's own trend on", () => {
    const line = sound(model.leastSquares(years.slice(0, change), before(california)));
    expect(line.slope).toBeCloseTo(expected.trendSlope, 5);
    expect(sound(model.trendImpact(before(california), after(california))).average).toBeCloseTo(
      expected.averageTrendImpact,
      4,
    );
  });

  test("segmentedImpact gives the change of level and of slope", () => {
    const impact = sound(model.segmentedImpact(california, change + 1));
    expect(impact.levelChange).toBeCloseTo(expected.levelChange, 4);
    expect(impact.slopeChange).toBeCloseTo(expected.slopeChange, 5);
  });
});

describe("NIST's Norris", () => {
  const line = sound(model.leastSquares(norris.x, norris.y));
  test.each([
    ["intercept", line.intercept, norris.certified.intercept],
    ["slope", line.slope, norris.certified.slope],
    ["residual standard deviation", model.standardError(line), norris.certified.residualDeviation],
  ])("leastSquares gives the certified %s to 10 digits", (_what, found, certified) => {
    expect(relative(found, certified)).toBeLessThan(5e-11);
  });
});

describe("airline passengers", () => {
  test("seasonalIndices gives the figures of R's decompose, to the digits that R prints", () => {
    sound(model.seasonalIndices(air.passengers, 12)).forEach((index, month) =>
      expect(index).toBeCloseTo(air.indices[month] ?? 0, 7),
    );
  });
});

test("leastSquares expects what Excel's documentation prints for FORECAST.LINEAR(30,{6,7,9,15,21},{20,28,31,38,40})", () => {
  const line = sound(model.leastSquares([20, 28, 31, 38, 40], [6, 7, 9, 15, 21]));
  expect(line.intercept + 30 * line.slope).toBeCloseTo(10.607253, 6);
});

test("shapleyCredit splits the runway of Littlechild and Owen's airport game as published: 2, 3, 4, 9", () => {
  const alone = [8, 11, 13, 18];
  const combinations = Array.from({ length: 16 }, (_, mask) => mask);
  const costs = combinations.map((mask) => Math.max(0, ...alone.filter((_cost, i) => mask & (1 << i))));
  const credits = sound(model.shapleyCredit(["A", "B", "C", "D"], combinations, costs));
  credits.forEach(({ amount }, i) => expect(amount).toBeCloseTo([2, 3, 4, 9][i] ?? 0, 12));
});

test("removalCredit gives the credits of serhiipuzyrov.com's journeys: 2.4 and 1.6 of 4", () => {
  const credits = sound(model.removalCredit([["GA"], ["GA"], ["M"], ["GA", "M"], ["GA"]], [1, 1, 1, 1, 0]));
  expect(credits.map(({ label }) => label)).toEqual(["GA", "M"]);
  expect(credits[0]?.amount).toBeCloseTo(2.4, 12);
  expect(credits[1]?.amount).toBeCloseTo(1.6, 12);
  // Removal effects 0.75 and 0.5 make shares of 0.6 and 0.4.
  expect(credits[0]?.share).toBeCloseTo(0.75 / 1.25, 12);
});
