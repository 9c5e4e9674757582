import {
  controlGrowthImpact,
  detectableUplift,
  durbinWatson,
  GAP_ALLOWED,
  isModelError,
  outlierTest,
  patternImpact,
  pretendLaunch,
  probabilityAbove,
} from "../model";
import { elementwise } from "./border/elementwise";
import { impactCells, outputOf } from "./border/impact-output";
import { confidenceOf, numbers, seasonOf, single } from "./border/parameter";
import { periods as seriesOf } from "./border/periods";
import { spill } from "./border/spill";

const PER_YEAR = 12;
const SIGNIFICANCE = 0.05;

const gapAllowed = (argument: unknown) => single(numbers("gap_allowed", argument, GAP_ALLOWED));
const perYearOf = (argument: unknown) => single(numbers("per_year", argument, PER_YEAR));

/**
 * Impact versus a control group, with the growth gap of both groups and months that depend on one another.
 * @customfunction CONTROL_GROWTH_IMPACT CONTROL_GROWTH_IMPACT
 * @helpurl help/CONTROL_GROWTH_IMPACT.html
 * @short against a control group, with its growth gap
 * @formula Σ (treated_after − control_after × ratio), where the ratio of both groups grows as before, as far as that is
 * credible
 * @remarks The default where a control group exists. Neighbouring months depend on one another, so they count as
 * fewer and the range is wider than that of CONTROL_IMPACT. The larger gap_allowed, the more of the growth gap before
 * the launch is carried on; with 0 the ratio stays as it was. A period with an amount of 0 or less, a blank or a text in
 * either group does not count.
 * @param treated_before Treated group's revenue of each period before the launch, at least six (currency, a cell a
 * period)
 * @param control_before Control group's revenue of the same periods (currency, a cell a period)
 * @param treated_after Treated group's revenue of each period after launch (currency, a cell a period)
 * @param control_after Control group's revenue of the same periods (currency, a cell a period)
 * @param [output] "total" (when omitted), "average", "range" or "table" (choice)
 * @param [confidence] Confidence level of the range; 90% when omitted (share)
 * @param [gap_allowed] Annual growth gap that would go undetected; 1% when omitted (share)
 * @param [per_year] Periods per year: 12 months when omitted, 4 quarters, 52 weeks (periods)
 * @returns Currency; for "range" low, total and high; for "table" a row for each period
 * @example Eight quarters before and four after, at 90%: =CONTROL_GROWTH_IMPACT({100;104;103;108;110;113;112;118},
 * {200;206;208;213;221;224;226;235}, {125;128;129;135}, {240;243;246;252}, "range", 0.9, 0.01, 4) →
 * {17.16044604,26.31297485,35.29791231}
 * @example The same with a constant ratio: =CONTROL_GROWTH_IMPACT({100;104;103;108;110;113;112;118},
 * {200;206;208;213;221;224;226;235}, {125;128;129;135}, {240;243;246;252}, "range", 0.9, 0, 4) →
 * {20.54581414,25.6508944,30.70347870}
 * @error =CONTROL_GROWTH_IMPACT({12;14;16}, {1;2;3}, {118;120}, {4;5}) → #N/A treated_before and control_before have 3
 * usable periods with amounts above 0 in both: select at least 6
 * @source Bertrand, Duflo and Mullainathan, "How Much Should We Trust Differences-in-Differences Estimates?" (2004)
 */
export function controlGrowthImpactCells(
  treated_before: unknown[][],
  control_before: unknown[][],
  treated_after: unknown[][],
  control_after: unknown[][],
  output?: unknown[][],
  confidence?: unknown[][],
  gap_allowed?: unknown[][],
  per_year?: unknown[][],
): unknown[][] {
  const inputs = [
    seriesOf(treated_before),
    seriesOf(control_before),
    seriesOf(treated_after),
    seriesOf(control_after),
    outputOf(output),
    confidenceOf(confidence),
    gapAllowed(gap_allowed),
    perYearOf(per_year),
  ] as const;
  return spill(inputs, (treatedBefore, controlBefore, treatedAfter, controlAfter, output, confidence, gap, perYear) =>
    impactCells(
      controlGrowthImpact(treatedBefore, controlBefore, treatedAfter, controlAfter, {
        confidence,
        gapAllowed: gap,
        perYear,
      }),
      output,
    ),
  );
}

/**
 * Impact versus a series' own season and growth, with months that depend on one another.
 * @customfunction PATTERN_IMPACT PATTERN_IMPACT
 * @helpurl help/PATTERN_IMPACT.html
 * @short against its own season and growth
 * @formula Σ (after − level of the place in the season × growth), both fitted to the logarithm of before
 * @remarks For data without a control group. It needs one and a half seasons, and at least 5 periods more than a season has
 * places. Without a control group, everything else that changed is in this figure. A period with an amount of 0 or less,
 * a blank or a text does not count and keeps its place.
 * @param before Revenue of each period before the launch, at least one and a half seasons (currency, a cell a period)
 * @param after Revenue of each period after launch (currency, a cell a period)
 * @param [season] Periods per season: 12 months when omitted, 4 quarters, 52 weeks (periods)
 * @param [output] "total" (when omitted), "average", "range" or "table" (choice)
 * @param [confidence] Confidence level of the range; 90% when omitted (share)
 * @returns Currency; for "range" low, total and high; for "table" a row for each period
 * @example Half-years that swing around a growing level: =PATTERN_IMPACT({80;120;84;125;87;132;92;137}, {110;160}, 2,
 * "range") → {13.07435,30.35659,46.47632}
 * @error =PATTERN_IMPACT({80;120;84}, {110;160}, 2) → #N/A before has 3 usable periods with an amount above 0 and a
 * season has 2: select at least 7, or type a shorter season
 * @source Duan, "Smearing Estimate: A Nonparametric Retransformation Method" (1983)
 */
export function patternImpactCells(
  before: unknown[][],
  after: unknown[][],
  season?: unknown[][],
  output?: unknown[][],
  confidence?: unknown[][],
): unknown[][] {
  const inputs = [
    seriesOf(before),
    seriesOf(after),
    seasonOf(season),
    outputOf(output),
    confidenceOf(confidence),
  ] as const;
  return spill(inputs, (before, after, season, output, confidence) =>
    impactCells(patternImpact(before, after, season, confidence), output),
  );
}

/**
 * Placebo in time: what the comparison with a control group finds some periods before the launch.
 * @customfunction PLACEBO_IMPACT PLACEBO_IMPACT
 * @helpurl help/PLACEBO_IMPACT.html
 * @short what an earlier placebo launch shows
 * @formula mean of ln(treated_before ÷ control_before) over the last periods − its mean before them
 * @remarks A sound comparison finds nothing where nothing was launched. TRUE means that the increase began before the
 * launch: look for its cause, or leave those periods out with a reason.
 * @param treated_before Treated group's revenue of each period before the launch (currency, a cell a period)
 * @param control_before Control group's revenue of the same periods (currency, a cell a period)
 * @param periods Periods from the placebo launch to the real one, such as 3 or 6 months (periods)
 * @param [confidence] Confidence of the limit; 90% when omitted (share)
 * @returns Rate, three cells in a row: the change, the limit of chance, and TRUE where the change is above it
 * @example Two quarters before the launch: =PLACEBO_IMPACT({100;104;103;108;110;113;112;118},
 * {200;206;208;213;221;224;226;235}, 2) → {-0.005378000639,0.01518374364,FALSE}
 * @error =PLACEBO_IMPACT({100;104;103;108;110;113}, {200;206;208;213;221;224}, 2) → #N/A 4 usable periods are left before
 * the last 2: select at least 6, or type fewer periods
 * @source Abadie, Diamond and Hainmueller, "Synthetic Control Methods for Comparative Case Studies" (2010)
 */
export function placeboImpactCells(
  treated_before: unknown[][],
  control_before: unknown[][],
  periods: unknown[][],
  confidence?: unknown[][],
): unknown[][] {
  const inputs = [
    seriesOf(treated_before),
    seriesOf(control_before),
    single(numbers("periods", periods)),
    confidenceOf(confidence),
  ] as const;
  return spill(inputs, (treated, control, length, confidence) => {
    const pretended = pretendLaunch(treated, control, length, confidence);
    return isModelError(pretended) ? pretended : [[pretended.change, pretended.limit, pretended.found]];
  });
}

/**
 * Smallest increase that a comparison with a control group would show, nine times out of ten.
 * @customfunction DETECTABLE_UPLIFT DETECTABLE_UPLIFT
 * @helpurl help/DETECTABLE_UPLIFT.html
 * @short the smallest increase that would show
 * @formula e^((t of the confidence + t of nine in ten) × standard error of the comparison) − 1
 * @remarks Before a launch, compare it with BREAKEVEN_UPLIFT: if an increase that pays is smaller than one that shows,
 * evaluate longer, or let more groups take part.
 * @param treated_before Treated group's revenue of each period before the launch, at least six (currency, a cell a
 * period)
 * @param control_before Control group's revenue of the same periods (currency, a cell a period)
 * @param periods_after Periods that will be evaluated (periods)
 * @param [confidence] Confidence level of the range; 90% when omitted (share)
 * @param [gap_allowed] Annual growth gap that would go undetected; 1% when omitted (share)
 * @param [per_year] Periods per year: 12 months when omitted, 4 quarters, 52 weeks (periods)
 * @returns Rate of the baseline
 * @example Four quarters: =DETECTABLE_UPLIFT({100;104;103;108;110;113;112;118}, {200;206;208;213;221;224;226;235}, 4,
 * 0.9, 0.01, 4) → 0.03265909103
 * @error =DETECTABLE_UPLIFT({12;14;16}, {1;2;3}, 4) → #N/A treated_before and control_before have 3 usable periods with
 * amounts above 0 in both: select at least 6
 * @source Bloom, "Minimum Detectable Effects" (1995)
 */
export function detectableUpliftCells(
  treated_before: unknown[][],
  control_before: unknown[][],
  periods_after: unknown[][],
  confidence?: unknown[][],
  gap_allowed?: unknown[][],
  per_year?: unknown[][],
): unknown[][] {
  const inputs = [
    seriesOf(treated_before),
    seriesOf(control_before),
    single(numbers("periods_after", periods_after)),
    confidenceOf(confidence),
    gapAllowed(gap_allowed),
    perYearOf(per_year),
  ] as const;
  return spill(inputs, (treated, control, after, confidence, gap, perYear) =>
    detectableUplift(treated, control, after, { confidence, gapAllowed: gap, perYear }),
  );
}

/**
 * Probability that the increase over a baseline exceeds an amount.
 * @customfunction PROBABILITY_ABOVE PROBABILITY_ABOVE
 * @helpurl help/PROBABILITY_ABOVE.html
 * @short how probable an increase above an amount is
 * @formula P(Student's t < ln((actual − amount) ÷ baseline) ÷ se)
 * @remarks An amount of 0 asks for any increase; cost ÷ (share × margin) asks for one that recovers the cost. The
 * degrees of freedom need not be whole.
 * @param actual Revenue after (currency)
 * @param baseline Baseline revenue of the same periods (currency)
 * @param se Standard error of ln(actual ÷ baseline) (ratio)
 * @param df Degrees of freedom of that error (number)
 * @param [amount] Increase to be exceeded, below actual; nothing when omitted (currency)
 * @returns Rate, a cell for each cell of the arguments
 * @example Any increase at all: =PROBABILITY_ABOVE(517, 490.687025153, 0.009581147481, 6.259346517) → 0.99930964
 * @example An increase of more than 20: =PROBABILITY_ABOVE(517, 490.687025153, 0.009581147481, 6.259346517, 20) →
 * 0.8856923
 * @error =PROBABILITY_ABOVE(517, 490, 0.01, 6, 600) → #VALUE! amount is 600 and actual is 517: type a number below actual
 * @source Student, "The Probable Error of a Mean" (1908)
 */
export function probabilityAboveCells(
  actual: unknown[][],
  baseline: unknown[][],
  se: unknown[][],
  df: unknown[][],
  amount?: unknown[][],
): unknown[][] {
  return elementwise(
    [
      numbers("actual", actual),
      numbers("baseline", baseline),
      numbers("se", se),
      numbers("df", df),
      numbers("amount", amount, 0),
    ] as const,
    probabilityAbove,
  );
}

/**
 * Durbin–Watson statistic of residuals: whether neighbouring periods depend on one another.
 * @customfunction DURBIN_WATSON DURBIN_WATSON
 * @helpurl help/DURBIN_WATSON.html
 * @short whether residuals depend on one another
 * @formula Σ (residual − the one before)² ÷ Σ residual²
 * @remarks Near 2 they do not; far below 2 neighbours are alike, and a range that takes them as independent is too
 * narrow. A blank or a text leaves out both differences to it.
 * @param residuals Actual less fitted of each period, in order (any unit, a cell a period)
 * @returns Ratio, 0 to 4
 * @example =DURBIN_WATSON({1;2;-1;-2;1}) → 1.818182
 * @error =DURBIN_WATSON({1;2}) → #N/A residuals has 2 usable periods: select at least 3 with numbers
 * @source Durbin and Watson, "Testing for Serial Correlation in Least Squares Regression" (1950)
 */
export function durbinWatsonCells(residuals: unknown[][]): unknown[][] {
  return spill([seriesOf(residuals)] as const, durbinWatson);
}

/**
 * Grubbs' test for one outlier: whether the most extreme value is farther off than chance explains.
 * @customfunction OUTLIER_TEST OUTLIER_TEST
 * @helpurl help/OUTLIER_TEST.html
 * @short whether one value stands out
 * @formula G = |value − mean| ÷ standard deviation, for the value farthest from the mean
 * @remarks G above the limit is an outlier. If something happened in that period, leave it out and give the reason; a
 * value is not wrong because it is far off. The test is two-sided; for one side alone, double the significance.
 * @param values The values to be tested (any unit, a cell each)
 * @param [significance] How often chance alone may exceed the limit; 5% when omitted (share)
 * @returns Three cells in a row: the position of the value, its G, and the limit
 * @example Uranium by mass spectrometer: =OUTLIER_TEST({199.31;199.53;200.19;200.82;201.92;201.95;202.18;245.57}) →
 * {8,2.46876461,2.12664509}
 * @error =OUTLIER_TEST({5;5;5}) → #N/A values is the same in every period: select a series that varies
 * @source Grubbs (1969), as in the NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.17.1
 */
export function outlierTestCells(values: unknown[][], significance?: unknown[][]): unknown[][] {
  const inputs = [seriesOf(values), single(numbers("significance", significance, SIGNIFICANCE))] as const;
  return spill(inputs, (values, significance) => {
    const outlier = outlierTest(values, significance);
    return isModelError(outlier) ? outlier : [[outlier.position, outlier.distance, outlier.limit]];
  });
}
