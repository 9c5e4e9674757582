import geo from "../fixtures/oracle/geo-daily.json";
import published from "../fixtures/oracle/published.json";
import * as model from "../../src/model";

/** Formulas by name, as the fixture calls them. */
const formulas: Record<string, (...values: any[]) => number | model.ModelError> = {
  attributedProfit: model.attributedProfit,
  attributedRevenue: model.attributedRevenue,
  benefitCostRatio: model.benefitCostRatio,
  confidenceAdjusted: model.confidenceAdjusted,
  diffInDiff: model.diffInDiff,
  learningRoi: model.learningRoi,
  marketAdjustedUplift: model.marketAdjustedUplift,
};

test.each(published)("$formula $case ($source)", ({ formula, arguments: values, expected, within }) => {
  const result = formulas[formula]?.(...values);
  expect(typeof result).toBe("number");
  expect(Math.abs((result as number) - expected)).toBeLessThanOrEqual(within);
});

describe("controlImpact on Google's geo experiment", () => {
  const impact = model.controlImpact(geo.treatedBefore, geo.controlBefore, geo.treatedAfter, geo.controlAfter);
  if (model.isModelError(impact)) throw new Error(impact.message);

  test("gives the line that R fits before the launch", () => {
    expect(impact.line.intercept).toBeCloseTo(geo.expected.intercept, 6);
    expect(impact.line.slope).toBeCloseTo(geo.expected.slope, 8);
  });

  test("gives the total that R sums after it, and the return on the cost", () => {
    expect(impact.total).toBeCloseTo(geo.expected.total, 3);
    expect(impact.total / geo.expected.cost).toBeCloseTo(geo.expected.perUnitOfCost, 6);
  });

  test("gives one impact for each period after the launch", () => {
    expect(impact.impacts).toHaveLength(geo.treatedAfter.length);
    expect(model.sum(impact.impacts)).toBe(impact.total);
  });
});
