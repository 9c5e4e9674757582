import type { Answers, Question } from "../outcome/question";

/**
 * Whether labels that stand only on the first row of their block hold for the rows below.
 *
 * They do when each label stands once and most rows have none; a list that lacks a label here and there repeats its
 * labels. Where neither is plain it is asked.
 *
 * @param labels one a row, null where the cell is blank
 * @param what the column, for the question
 */
export function fillsDown(
  labels: readonly (string | number | null)[],
  answers: Answers,
  what: string,
): boolean | Question {
  if (labels.length === 0 || labels[0] === null) return false;
  const seen = new Set<string | number>();
  let labelled = 0;
  for (const label of labels) {
    if (label === null) continue;
    labelled++;
    seen.add(label);
  }
  const blank = labels.length - labelled;
  if (blank === 0 || labelled < 2) return false;
  if (answers["fill-down"] !== undefined) return answers["fill-down"] === "fill";
  if (seen.size < labelled) return false;
  if (blank >= labelled) return true;
  return {
    id: "fill-down",
    text: `${blank} rows have no entry in ${what}. Do they belong to the entry above them?`,
    choices: [
      { value: "fill", label: "Yes: an entry holds for the rows below it" },
      { value: "leave", label: "No: they belong to no group" },
    ],
  };
}
