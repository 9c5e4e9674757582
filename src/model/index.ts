export { annualized, benefitCostRatio, learningRoi, paybackMonths } from "./value";
export { attributedProfit, attributedRevenue, type UpliftType } from "./attribution";
export { attributionRange, type AttributionRange } from "./range";
export { attributionStatement, shareOf, STATEMENT_WORDS } from "./statement";
export { breakevenPct, breakevenUplift } from "./breakeven";
export { confidenceAdjusted } from "./confidence";
export { conservative, roundUpSignificant } from "./significant";
export { controlImpact, controlsImpact, type ControlImpact, type ControlsImpact } from "./control-impact";
export { type Credit } from "./credit";
export { diffInDiff } from "./diff-in-diff";
export {
  autocorrelation,
  periodsPerIndependent,
  shortMeanShare,
  type Autocorrelation,
} from "./evidence/autocorrelation";
export {
  controlGrowthImpact,
  FEWEST_PAIRS,
  fitControl,
  GAP_ALLOWED,
  gapBorne,
  type ControlFit,
} from "./evidence/control-growth-impact";
export { controlDetects, detectableUplift, patternDetects } from "./evidence/detectable-uplift";
export { incompleteBeta, incompleteBetaInverse } from "./evidence/incomplete-beta";
export { type EvidenceImpact, type LogFit } from "./evidence/log-fit";
export {
  fitPattern,
  patternImpact,
  type ControlRevenue,
  type PatternFit,
  type SeasonPlace,
} from "./evidence/pattern-impact";
export { pretendLaunch, type PretendedLaunch } from "./evidence/pretend-launch";
export { probabilityAbove } from "./evidence/probability-above";
export {
  durbinWatson,
  largestResidual,
  meanAbsoluteError,
  outlierTest,
  seasonCorrelation,
  type Outlier,
  type SeasonCorrelation,
} from "./evidence/residual-checks";
export { studentAbove, studentOutside, studentQuantile } from "./evidence/student";
export { invalid, isModelError, ModelError, notAvailable, type ModelErrorKind } from "./errors";
export { type Impact, type ImpactPeriod } from "./impact";
export { learnerTimeCost, proratedCost } from "./cost";
export { leastSquares, standardError, type Line } from "./least-squares";
export { marketAdjustedUplift } from "./market";
export { mean } from "./mean";
export { messages } from "./messages";
export { multipleRegression, onPlane, type Plane } from "./multiple-regression";
export { laterValue, paybackPeriod, presentValue } from "./payback";
export { shapleyCredit, type MissingCombination } from "./shapley";
export { removalCredit } from "./removal";
export { splitCredit, unattributedPct } from "./split-credit";
export { movingAverage, seasonalIndices } from "./seasonal-indices";
export { seasonalTrendImpact } from "./seasonal-trend-impact";
export { segmentedImpact, type SegmentedImpact } from "./segmented-impact";
export { type Series } from "./series";
export {
  breakEvenSaid,
  claimRounded,
  magnitudeOf,
  MAGNITUDES,
  needRounded,
  plainAmount,
  ROUNDING_TOLERANCE,
  roundTo,
  spokenAmount,
  spokenNeed,
  spokenShare,
  tableDecimals,
} from "./spoken";
export { studentT } from "./student-t";
export { RunningSum, sum } from "./sum";
export { tornado, type Swing } from "./tornado";
export { trendImpact } from "./trend-impact";
export { yearOnYearImpact } from "./year-on-year-impact";
