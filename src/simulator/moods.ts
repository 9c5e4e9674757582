/** How one Excel differs from another; what is left out is as in a usual one. */
export interface Moods {
  /** Formulas are calculated only when somebody asks for it; until then they show what they showed before. */
  readonly manualCalculation?: boolean;
  /** There is no printer, so that no page can be set up. */
  readonly noPrinter?: boolean;
  /** Every table has its header row turned off. */
  readonly tablesWithoutHeaders?: boolean;
  /** Merged areas of a range that Excel still lists. */
  readonly mergesLimit?: number;
  /**
   * Members that this Excel refuses to change or to call, as "ChartAxis.visible"; "PageLayout.*" stands for all of a
   * class.
   */
  readonly refuses?: readonly string[];
}

/** Excel's own limit (index.d.ts of Office.js, Range.getMergedAreasOrNullObject). */
const MERGES_LIMIT = 512;

export const mergesLimit = ({ mergesLimit: limit = MERGES_LIMIT }: Moods): number => limit;

/** Whether an Excel in such a mood refuses to change a property or to call a method. */
export function isRefused({ noPrinter = false, refuses = [] }: Moods, api: string, member: string): boolean {
  const refused = noPrinter ? [...refuses, ...PRINTERS] : refuses;
  return refused.includes(`${api}.${member}`) || refused.includes(`${api}.*`);
}

/** What the setup of a page is made of. */
const PRINTERS = ["PageLayout.*", "HeaderFooter.*"];
