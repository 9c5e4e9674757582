export { signsInFormat } from "./currency";
export { columnsOf, roleOf } from "./columns";
export { exactSum, ExactSum, sameAmount, toCents } from "./exact-sum";
export { NO_GROUP } from "./groups";
export { findSources, locateSource, ownSheets, sourceAt, sourceReference } from "./locate";
export { leftOutReasons, type LeftOutReason } from "./left-out-reasons";
export { nearest, notThere } from "./nearest";
export {
  answersFrom,
  answersText,
  isQuestionId,
  QUESTION_IDS,
  type Answers,
  type Choice,
  type Question,
  type QuestionId,
} from "./question";
export { findRevenue, type FoundRevenue } from "./find-revenue";
export type { RankedSource } from "./look";
export { rankedApart, rankSources, readRanked, type ReadSource } from "./rank";
export { refuseOverlap } from "./refuse-overlap";
export { readCells } from "./read-cells";
export { readRevenue } from "./read";
export { sameCurrency } from "./same-currency";
export * from "./reading";
export type { Unit } from "./units";
