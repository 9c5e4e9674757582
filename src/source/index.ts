export { columnsOf, roleOf } from "./columns";
export { exactSum, ExactSum, sameAmount, toCents } from "./exactSum";
export { findSources, locateSource, ownSheets, sourceAt } from "./locate";
export { nearest, notThere } from "./nearest";
export { answersFrom, answersText, isQuestionId, QUESTION_IDS, type Answers, type Choice, type Question, type QuestionId } from "./question";
export { readRevenue } from "./read";
export * from "./reading";
export type { Unit } from "./units";
