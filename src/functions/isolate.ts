import {
  controlImpact,
  controlsImpact,
  diffInDiff,
  marketAdjustedUplift,
  seasonalTrendImpact,
  segmentedImpact,
  trendImpact,
  yearOnYearImpact,
} from "../model";
import { elementwise } from "./border/elementwise";
import { impactCells, outputOf, segmentedCells, segmentedOutputOf } from "./border/impact-output";
import { confidenceOf, numbers, seasonOf, single } from "./border/parameter";
import { groupsOf, knownNumbers, periods } from "./border/periods";
import { isFault } from "./border/fault";
import { spill } from "./border/spill";

/**
 * Increase in revenue beyond market growth.
 * @customfunction MARKET_ADJUSTED_UPLIFT MARKET_ADJUSTED_UPLIFT
 * @helpurl help/MARKET_ADJUSTED_UPLIFT.html
 * @short the increase beyond market growth
 * @formula actual − baseline × (1 + market_growth)
 * @remarks The simplest answer to "the whole market grew". Use a growth rate from a source that the sponsor trusts, and
 *   name the source.
 * @param baseline Revenue before, scaled to the number of periods of the actual (currency)
 * @param actual Revenue after (currency)
 * @param market_growth Market growth between the two, such as 8% (rate)
 * @returns Currency, negative when the market grew faster
 * @example From 85 to 96.9 million in a market that grew by 8%: =MARKET_ADJUSTED_UPLIFT(85000000, 96900000, 8%) →
 * 5100000
 * @error =MARKET_ADJUSTED_UPLIFT(85000000, 96900000, 12) → #VALUE! market_growth is 12, outside -1 to 10: type 12% or
 * 0.12
 * @source JSA, jsasolutions.com: base 85 million, actual 96.9 million, market 8%
 */
export function marketAdjustedUpliftCells(
  baseline: unknown[][],
  actual: unknown[][],
  market_growth: unknown[][],
): unknown[][] {
  return elementwise(
    [numbers("baseline", baseline), numbers("actual", actual), numbers("market_growth", market_growth)] as const,
    marketAdjustedUplift,
  );
}

/**
 * Impact against the same periods of the season before launch, such as the same months of the prior year.
 * @customfunction YEAR_ON_YEAR_IMPACT YEAR_ON_YEAR_IMPACT
 * @helpurl help/YEAR_ON_YEAR_IMPACT.html
 * @short against the prior-year period
 * @formula Σ (actual − the same period of the season before × (1 + market_growth))
 * @remarks Removes seasonality without statistics, but not a trend. A second season after launch is compared with the
 *   same season before launch, with market growth applied once more, because the first season after launch already
 *   includes the impact. There is no range.
 * @param before Revenue of each period before launch, at least one full season (currency, a cell a period)
 * @param after Revenue of each period after launch (currency, a cell a period)
 * @param [season] Periods per season: 12 months when omitted, 4 quarters, 52 weeks (periods)
 * @param [market_growth] Market growth from one season to the next; none when omitted (rate)
 * @param [output] "total" (when omitted), "average" or "table" (choice)
 * @returns Currency; for "table" a row for each period with actual, expected, impact and cumulative impact
 * @example Quarters: =YEAR_ON_YEAR_IMPACT({100;120;90;140}, {110;130}, 4) → 20
 * @example In a market that grew by 5%: =YEAR_ON_YEAR_IMPACT({100;120;90;140}, {110;130}, 4, 5%) → 9
 * @error =YEAR_ON_YEAR_IMPACT({100;120}, {110;130}, 4) → #N/A before has 2 periods and a season has 4: select at least
 * a whole season, or type a shorter season
 * @error =YEAR_ON_YEAR_IMPACT({100;120;90;140}, {110;130}, 4, 0, "range") → #VALUE! output is "range", which this
 * method does not give: type "total", "average" or "table"
 * @source Seasonal naive forecast: Hyndman and Athanasopoulos, "Forecasting: Principles and Practice", section 5.2
 */
export function yearOnYearImpactCells(
  before: unknown[][],
  after: unknown[][],
  season?: unknown[][],
  market_growth?: unknown[][],
  output?: unknown[][],
): unknown[][] {
  const inputs = [
    periods(before),
    periods(after),
    seasonOf(season),
    single(numbers("market_growth", market_growth, 0)),
    outputOf(output),
  ] as const;
  return spill(inputs, (before, after, season, growth, output) =>
    impactCells(yearOnYearImpact(before, after, season, growth), output),
  );
}

/**
 * Difference-in-differences estimate: change in the treated mean minus change in the control mean.
 * @customfunction DIFF_IN_DIFF DIFF_IN_DIFF
 * @helpurl help/DIFF_IN_DIFF.html
 * @short treated change minus control change
 * @formula (mean of treated_after − mean of treated_before) − (mean of control_after − mean of control_before)
 * @remarks Valid where both groups would have changed alike without the programme (parallel trends): show that they did
 *   before launch. The ranges may differ in size. Blanks and text are ignored.
 * @param treated_before Treated group before the launch (currency, a cell a period or unit)
 * @param treated_after Treated group after the launch (currency, a cell a period or unit)
 * @param control_before Control group before the launch (currency, a cell a period or unit)
 * @param control_after Control group after the launch (currency, a cell a period or unit)
 * @returns Currency a period, the difference of the means
 * @example Employment in New Jersey and Pennsylvania: =DIFF_IN_DIFF(20.44, 21.03, 23.33, 21.17) → 2.75
 * @error =DIFF_IN_DIFF(20.44, "n/k", 23.33, 21.17) → #N/A treated_after holds no numbers: select at least one cell with
 * a number
 * @source Card and Krueger, "Minimum Wages and Employment" (1994), table 3
 */
export function diffInDiffCells(
  treated_before: unknown[][],
  treated_after: unknown[][],
  control_before: unknown[][],
  control_after: unknown[][],
): unknown[][] {
  const inputs = [
    knownNumbers(treated_before),
    knownNumbers(treated_after),
    knownNumbers(control_before),
    knownNumbers(control_after),
  ] as const;
  return spill(inputs, diffInDiff);
}

/**
 * Impact beyond the linear trend, fitted to the periods before launch and extended over the periods after it.
 * @customfunction TREND_IMPACT TREND_IMPACT
 * @helpurl help/TREND_IMPACT.html
 * @short against the linear trend before launch
 * @formula Σ (actual − (a + b × period)), where a and b are the INTERCEPT and SLOPE of the periods before
 * @remarks For revenue that was already growing. The range shows how far chance alone could move the total. It treats
 *   months as independent, which is too narrow where they are not: PATTERN_IMPACT has the wider range. A blank or text
 *   is a period with unknown revenue; it keeps its position.
 * @param before Revenue of each period before launch, at least three (currency, a cell a period)
 * @param after Revenue of each period after launch (currency, a cell a period)
 * @param [output] "total" (when omitted), "average", "range" or "table" (choice)
 * @param [confidence] Confidence level of the range; 90% when omitted (share)
 * @returns Currency; for "range" low, total and high; for "table" a row for each period
 * @example =TREND_IMPACT({100;105;107;112}, {121;127}) → 13.2
 * @example With its range at 90% confidence: =TREND_IMPACT({100;105;107;112}, {121;127}, "range") → {4.353,13.2,22.047}
 * @example The same, for each period: =TREND_IMPACT({100;105;107;112}, {121;127}, "table") →
 * {"Period","Actual","Expected","Impact","Low","High","Cumulative";1,121,115.5,5.5,1.12,9.88,5.5;2,127,119.3,7.7,2.372,13.028,13.2}
 * @error =TREND_IMPACT({100;104}, {121;127}) → #N/A before has 2 usable periods: select at least 3 with numbers
 * @error =TREND_IMPACT({100;104;108}, {121;127}, "range", 90) → #VALUE! confidence is 90: type a share above 0 and
 * below 1, such as 90% or 0.9
 * @source Ordinary least squares; Excel's FORECAST.LINEAR expects the same of each period
 */
export function trendImpactCells(
  before: unknown[][],
  after: unknown[][],
  output?: unknown[][],
  confidence?: unknown[][],
): unknown[][] {
  const inputs = [periods(before), periods(after), outputOf(output), confidenceOf(confidence)] as const;
  return spill(inputs, (before, after, output, confidence) =>
    impactCells(trendImpact(before, after, confidence), output),
  );
}

/**
 * Impact beyond trend and seasonality, by the ratio-to-moving-average method.
 * @customfunction SEASONAL_TREND_IMPACT SEASONAL_TREND_IMPACT
 * @helpurl help/SEASONAL_TREND_IMPACT.html
 * @short against the trend with seasonal indices
 * @formula Σ (actual − (a + b × period) × seasonal index); the line is fitted to before ÷ index
 * @remarks The ratio-to-moving-average method is classical multiplicative decomposition. The index of a month is the
 *   mean of its ratios to the centred moving average, scaled so that the indices average 1. Requires two full seasons
 *   before launch. The range uses a degree of freedom for each index but one and treats the indices as known. It treats
 *   months as independent, which is too narrow where they are not: PATTERN_IMPACT has the wider range.
 * @param before Revenue of each period before launch, at least two seasons, none below 0 (currency, a cell a period)
 * @param after Revenue of each period after launch (currency, a cell a period)
 * @param [season] Periods per season: 12 months when omitted, 4 quarters, 52 weeks (periods)
 * @param [output] "total" (when omitted), "average", "range" or "table" (choice)
 * @param [confidence] Confidence level of the range; 90% when omitted (share)
 * @returns Currency; for "range" low, total and high; for "table" a row for each period
 * @example Half-years that vary by a fifth around 100, then 30 more in each:
 *   =SEASONAL_TREND_IMPACT({80;120;80;120;80;120}, {110;150}, 2) → 60
 * @error =SEASONAL_TREND_IMPACT({80;120;80}, {110;150}, 2) → #N/A before has 3 periods and a season has 2: select at
 * least two whole seasons, or type a shorter season
 * @error =SEASONAL_TREND_IMPACT({80;-120;80;120}, {110;150}, 2) → #VALUE! before holds -120 in period 2: a seasonal
 * index needs amounts of 0 or more, so select such a series or use TREND_IMPACT
 * @source Kendall and Stuart, "The Advanced Theory of Statistics", volume 3; R's decompose gives the same indices
 */
export function seasonalTrendImpactCells(
  before: unknown[][],
  after: unknown[][],
  season?: unknown[][],
  output?: unknown[][],
  confidence?: unknown[][],
): unknown[][] {
  const inputs = [
    periods(before),
    periods(after),
    seasonOf(season),
    outputOf(output),
    confidenceOf(confidence),
  ] as const;
  return spill(inputs, (before, after, season, output, confidence) =>
    impactCells(seasonalTrendImpact(before, after, season, confidence), output),
  );
}

/**
 * Impact against a control group, by time-based regression of the treated on the control group before launch.
 * @customfunction CONTROL_IMPACT CONTROL_IMPACT
 * @helpurl help/CONTROL_IMPACT.html
 * @short against a control group
 * @formula Σ (treated_after − (a + b × control_after)), where a and b are the INTERCEPT and SLOPE of treated_before on
 * control_before
 * @remarks The most reliable method where a control group exists and moved with the treated group before launch. The
 *   range combines the scatter of the periods and the uncertainty of the line. It treats months as independent, which
 *   is too narrow where they are not: CONTROL_GROWTH_IMPACT has the wider range. Several columns of control are several
 *   groups, each with its own slope. A period is used where the revenue of all groups is known.
 * @param treated_before Treated group's revenue of each period before launch, at least three (currency, a cell a
 *   period)
 * @param control_before Control group's revenue of the same periods (currency, a cell a period)
 * @param treated_after Treated group's revenue of each period after launch (currency, a cell a period)
 * @param control_after Control group's revenue of the same periods (currency, a cell a period)
 * @param [output] "total" (when omitted), "average", "range" or "table" (choice)
 * @param [confidence] Confidence level of the range; 90% when omitted (share)
 * @returns Currency; for "range" low, total and high; for "table" a row for each period
 * @example =CONTROL_IMPACT({12;14;16}, {1;2;3}, {118;120}, {4;5}) → 200
 * @example With a control that fits less well, at 90%: =CONTROL_IMPACT({12;14;17}, {1;2;3}, {118;120}, {4;5}, "range")
 *   → {186.577,196.833,207.09}
 * @error =CONTROL_IMPACT({12;14;16}, {1;2;3}, {118;120}, {4}) → #N/A treated_after has 2 values and control_after has
 * 1: select ranges of equal size
 * @error =CONTROL_IMPACT({12;14;16}, {2;2;2}, {118;120}, {4;5}) → #N/A control_before is the same in every period:
 * select a series that varies
 * @source Kerman, Wang and Vaver, "Estimating Ad Effectiveness using Geo Experiments in a Time-Based Regression
 * Framework" (Google, 2017)
 */
export function controlImpactCells(
  treated_before: unknown[][],
  control_before: unknown[][],
  treated_after: unknown[][],
  control_after: unknown[][],
  output?: unknown[][],
  confidence?: unknown[][],
): unknown[][] {
  const [before, after] = [periods(treated_before), periods(treated_after)];
  const inputs = [
    before,
    groupsOf(control_before, isFault(before) ? 0 : before.length),
    after,
    groupsOf(control_after, isFault(after) ? 0 : after.length),
    outputOf(output),
    confidenceOf(confidence),
  ] as const;
  return spill(inputs, (treatedBefore, controlsBefore, treatedAfter, controlsAfter, output, confidence) => {
    const [controlBefore = [], controlAfter = []] = [controlsBefore[0], controlsAfter[0]];
    const several = controlsBefore.length > 1 || controlsAfter.length > 1;
    return impactCells(
      several
        ? controlsImpact(treatedBefore, controlsBefore, treatedAfter, controlsAfter, confidence)
        : controlImpact(treatedBefore, controlBefore, treatedAfter, controlAfter, confidence),
      output,
    );
  });
}

/**
 * Interrupted time series: change in the level and slope of a series at a given point.
 * @customfunction SEGMENTED_IMPACT SEGMENTED_IMPACT
 * @helpurl help/SEGMENTED_IMPACT.html
 * @short change in level and slope of a series
 * @formula β₂ and β₃ of y = β₀ + β₁t + β₂D + β₃(t − t₀)D, where D is 1 from t₀ = changes_at on
 * @remarks The level change is the step at the first changed period; the slope change is added to the growth per
 *   period. For the total impact against the line before, use "total".
 * @param series Revenue of consecutive periods, at least three before the change and three from it on (currency, a cell
 * a period)
 * @param changes_at Position of the first changed period, counted from 1 (position)
 * @param [output] "changes" (when omitted), "total", "average", "range" or "table" (choice)
 * @returns Level change and slope change side by side, in currency and currency a period; or as in TREND_IMPACT
 * @example Flat at 100, then a step to 110 and growth of 2 per period: =SEGMENTED_IMPACT({100;100;100;110;112;114}, 4)
 *   → {10,2}
 * @example The total impact: =SEGMENTED_IMPACT({100;100;100;110;112;114}, 4, "total") → 36
 * @error =SEGMENTED_IMPACT({100;100;100;110;112;114}, 5) → #N/A series has 2 usable periods from changes_at: select at
 * least 3 with numbers on either side
 * @error =SEGMENTED_IMPACT({100;100;100;110;112;114}, 1) → #VALUE! changes_at is 1: type a whole number from 2 to 6
 * @source Wagner, Soumerai, Zhang and Ross-Degnan, "Segmented regression analysis of interrupted time series studies"
 * (2002)
 */
export function segmentedImpactCells(series: unknown[][], changes_at: unknown[][], output?: unknown[][]): unknown[][] {
  const inputs = [periods(series), single(numbers("changes_at", changes_at)), segmentedOutputOf(output)] as const;
  return spill(inputs, (revenue, changesAt, output) => segmentedCells(segmentedImpact(revenue, changesAt), output));
}
