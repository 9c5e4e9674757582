import { counted } from "./counted";

/**
 * What a baseline lacks, in words after its name: "needs 24 months before go-live; there are 13".
 *
 * The words come in up to three pieces, for on the page they stand in the cells of the baseline, the increase and the
 * claim: cells with formulas, over which no neighbour's text can run.
 */
export type Lack = readonly [string, string, string];

const NOTHING = "";

export const lack = (first: string, second = NOTHING, third = NOTHING): Lack => [first, second, third];

/** The pieces as one text. */
export const lackText = (pieces: Lack): string => pieces.filter((piece) => piece !== NOTHING).join(" ");

/** @param unit "month" */
export function fewPeriods(needed: number, unit: string, there: number): Lack {
  return lack(`needs ${counted(needed, unit)}`, "before go-live;", there === 1 ? "there is 1" : `there are ${there}`);
}

export const LACKS = {
  noPeriodBefore: (unit: string) => lack(`needs ${unit}s`, "before go-live"),
  marketGrowth: lack("needs the market’s", "growth"),
  plan: lack("needs a plan"),
  /** There is no column, or nobody was named in it. */
  control: (hasGroups: boolean) =>
    lack(hasGroups ? "needs groups that did not take part" : "needs a column saying who took part"),
  steadyControl: lack("needs a control", "that varies"),
  cycle: lack("needs revenue by month or quarter"),
  negative: (unit: string) => lack(`needs ${unit}s`, "of 0 or more", "before go-live"),
  emptyPlace: (unit: string) => lack("needs revenue in", `every ${unit} of`, "the season"),
} as const;
