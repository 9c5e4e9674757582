import type { WorkbookInfo } from "../sheet/workbook";
import { CaseProblem, cellOfFigure, NAMES, type CaseField } from "../summary";
import { InputProblem } from "./problem";

/** Figures that are read back from a page, each with the option that says another. */
const FIGURES = {
  launched: { name: NAMES.launched, option: "launched" },
  share: { name: NAMES.share, option: "share" },
  lowShare: { name: NAMES.lowShare, option: "low" },
  highShare: { name: NAMES.highShare, option: "high" },
  margin: { name: NAMES.margin, option: "margin" },
  cost: { name: NAMES.cost, option: "cost" },
  marketGrowth: { name: NAMES.marketGrowth, option: "marketGrowth" },
  uplift: { name: NAMES.uplift, option: "uplift" },
} as const satisfies Partial<Record<CaseField, { readonly name: string; readonly option: string }>>;

type Given = Partial<Readonly<Record<(typeof FIGURES)[keyof typeof FIGURES]["option"], unknown>>>;

/**
 * A problem with a figure that no option gave, with the cell that it stands in.
 * @param summary number of the summary that is brought up to date; null where there is none
 * @returns the problem as it is where it is about something else
 */
export function withItsCell(problem: unknown, given: Given, info: WorkbookInfo, summary: number | null): unknown {
  if (summary === null || !(problem instanceof CaseProblem) || !(problem.field in FIGURES)) return problem;
  const { name, option } = FIGURES[problem.field as keyof typeof FIGURES];
  const cell = given[option] === undefined ? cellOfFigure(info, summary, name) : null;
  if (cell === null) return problem;
  const flag = option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return new InputProblem(`${problem.message} The figure is in ${cell}; replace it with --${flag}.`);
}
