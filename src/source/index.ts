export { signsInFormat } from "./text/currency";
export { columnsOf, roleOf } from "./table/columns";
export { exactSum, ExactSum, sameAmount, toCents } from "./amounts/exact-sum";
export { NO_GROUP } from "./layout/groups";
export { findSources, locateSource, ownSheets, sourceAt, sourceReference } from "./finding/locate";
export { leftOutReasons, type LeftOutReason } from "./reading/left-out-reasons";
export { nearest, notThere } from "./text/nearest";
export {
  answersFrom,
  answersText,
  isQuestionId,
  QUESTION_IDS,
  type Answers,
  type Choice,
  type Question,
  type QuestionId,
} from "./outcome/question";
export { findRevenue, type FoundRevenue } from "./finding/find-revenue";
export type { RankedSource } from "./finding/look";
export { rankedApart, rankSources, readRanked, type ReadSource } from "./finding/rank";
export { refuseOverlap } from "./reading/refuse-overlap";
export { readCells } from "./finding/read-cells";
export { readRevenue } from "./reading/read";
export { sameCurrency } from "./text/same-currency";
export * from "./outcome/reading";
export type { Unit } from "./outcome/units";
