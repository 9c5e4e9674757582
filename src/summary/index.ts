export { assess, type AssessedBaseline, type Assessment, type CaseRequest, type ClaimAtShare } from "./assess";
export { BASELINE_LABELS, type BaselineId } from "./baselines";
export { buildSummary, SHEET_NAMES, type Summary } from "./build";
export {
  BLANK_CASE,
  CaseProblem,
  type AssumptionId,
  type AssumptionNote,
  type BaselineChoice,
  type BaselineName,
  type CaseField,
  type ComponentShare,
  type CostParts,
  type Signature,
  type SignOff,
  type SponsorCase,
} from "./case";
export { exportSummary, type ExportedSummary, type ExportRequest } from "./export/export-summary";
export { refuseExport } from "./export/refuse-export";
export { cellOfFigure, whyUnread } from "./kept/unread";
export { keyFigures, type KeyFigures } from "./export/key-figures";
export {
  claimRounded,
  magnitudeOf,
  plainAmount,
  spokenAmount,
  spokenNeed,
  spokenShare,
  tableDecimals,
  type MoneyUnit,
} from "./money";
export type { Verdict } from "./verdict";
export { NAMES } from "./names";
export { leftOutText } from "./page/provenance";
export { medianGap, periodLabel, type Period, type PeriodUnit } from "./periods";
export { recall, recallAll, type RecalledCase } from "./recall";
export type { RevenueSeries } from "./series";
export { parseNumber, parseRate, typedSigns, type TypedNumber } from "./typed-number";
export { refreshSummaries } from "./refresh";
export { costPerPerson, learnerTime, totalCost } from "./total-cost";
export { writeSummary, type WrittenPart, type WrittenSummary, type WriteRequest } from "./write";
