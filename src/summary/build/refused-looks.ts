import type { LookPart, RefusedLook } from "../../sheet/workbook";

/** What each part of a sheet's look is called where it was refused. */
const CALLED: Readonly<Record<Exclude<LookPart, "calculation">, string>> = {
  headings: "the styles of the headings",
  formats: "fonts, colours or borders",
  merges: "the merged cells",
  sizes: "column widths or row heights",
  highlights: "the conditional formats",
  charts: "the look of a chart",
  view: "frozen rows, gridlines or the colour of the tab",
  print: "the page setup for printing, for which a printer may have to be installed",
};

/** What the user should know of a sheet that came out plainer than planned, a sentence or two for each part. */
export function refusedLooks(refused: readonly RefusedLook[]): string[] {
  return refused.map(({ sheet, what }) => (what === "calculation" ? NOT_CALCULATED : plainer(sheet, CALLED[what])));
}

const NOT_CALCULATED =
  "This workbook calculates by hand, and Excel did not calculate it now. " +
  "Choose Formulas, Calculate Now before you read the figures.";

const plainer = (sheet: string, what: string) =>
  `On “${sheet}” Excel refused ${what}. Its figures and formulas are complete; build again to try once more.`;
