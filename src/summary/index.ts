export {
  assess,
  type AssessedBaseline,
  type Assessment,
  type CaseRequest,
  type ClaimAtShare,
} from "./assessment/assess";
export { BASELINE_LABELS, type BaselineId } from "./baselines/baselines";
export { buildSummary, SHEET_NAMES, type Summary } from "./build/build";
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
} from "./case/case";
export { exportSummary, type ExportedSummary, type ExportRequest } from "./export/export-summary";
export { refuseExport } from "./recalled/refuse-export";
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
} from "./words/money";
export type { Verdict } from "./words/verdict";
export { NAMES } from "./names/names";
export { leftOutText } from "./page/provenance";
export { medianGap, periodLabel, type Period, type PeriodUnit } from "./baselines/periods";
export { recall, recallAll, type RecalledCase } from "./recalled/recall";
export type { RevenueSeries } from "./baselines/series";
export { parseNumber, parseRate, typedSigns, type TypedNumber } from "./case/typed-number";
export { refreshSummaries } from "./build/refresh";
export { costPerPerson, learnerTime, totalCost } from "./case/total-cost";
export { writeSummary, type WrittenPart, type WrittenSummary, type WriteRequest } from "./build/write";
