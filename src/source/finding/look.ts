import type { CellBlock, WorkbookInfo } from "../../sheet/workbook";
import { amountScore } from "../amounts/amount-column";
import { columnsOf } from "../table/columns";
import { readRevenue } from "../reading/read";
import { SourceProblem, type RevenueReading, type SourceCandidate, type SourceRoles } from "../outcome/reading";

/** A place where revenue may stand, with what speaks for it. */
export interface RankedSource {
  readonly candidate: SourceCandidate;
  /** "yes": it can be read; "asks": once a question is answered; "no": not as it is. */
  readonly readable: "yes" | "asks" | "no";
  /** Short phrases: "dates in “Month”", "1,507 rows". */
  readonly reasons: readonly string[];
  /** Its cells, a block for each list that it has, where looking at it has read them all; else null. */
  readonly cells: readonly CellBlock[] | null;
}

/** What a closer look at a list's first rows, or at all of them, has shown. */
export interface Looked extends RankedSource {
  /** Whether a heading speaks of money. */
  readonly money: boolean;
  /** Whether its amounts add up cells that stand elsewhere: it tells the same as another list, in fewer rows. */
  readonly derived: boolean;
  /** Its headings: lists that share them may be parts of one. */
  readonly shape: string;
}

/** @param block the first rows of the candidate, or all of them */
export function look(candidate: SourceCandidate, block: CellBlock, info: WorkbookInfo, roles: SourceRoles): Looked {
  const columns = columnsOf(block, candidate);
  const numbers = block.values.flat().filter((value) => typeof value === "number");
  const base = {
    candidate,
    cells: block.area.rows === candidate.area.rows ? [block] : null,
    shape: columns.map(({ header }) => header.toLowerCase()).join("|"),
    money: columns.some(
      ({ kind, header, numberFormat }) => kind === "number" && amountScore(header, numberFormat) >= 4,
    ),
    derived: isDerived(block.sums?.length ?? 0, numbers.length),
  };
  const place = [kindOf(candidate), rowsOf(candidate)];
  if (numbers.length > 0 && numbers.every((number) => number === 0))
    return { ...base, readable: "no", reasons: [...place, "its amounts are all 0"] };
  try {
    const reading = readRevenue(block, { ...candidate, area: block.area }, info.dateSystem, roles);
    return {
      ...base,
      readable: "yes",
      reasons: [...place, ...whatIsThere(reading), ...(base.derived ? ["its amounts are sums of other cells"] : [])],
    };
  } catch (error) {
    if (!(error instanceof SourceProblem)) throw error;
    return { ...base, readable: error.questions.length > 0 ? "asks" : "no", reasons: [...place, error.message] };
  }
}

/** The likeliest first: what can be read, what is no sum of other cells, what speaks of money, what is longest. */
export const byMerit = (a: Looked, b: Looked): number =>
  Number(a.readable === "no") - Number(b.readable === "no") ||
  Number(a.derived) - Number(b.derived) ||
  Number(b.money) - Number(a.money) ||
  rowCount(b.candidate) - rowCount(a.candidate);

const rowCount = ({ parts, area }: SourceCandidate): number =>
  parts ? parts.reduce((sum, part) => sum + part.area.rows, 0) : area.rows;
const kindOf = ({ table }: SourceCandidate) => (table ? "a table" : "a range");
const rowsOf = (candidate: SourceCandidate) => `${rowCount(candidate).toLocaleString("en-US")} rows`;

/** A candidate that was not looked at, and why. */
export const unseen = (
  candidate: SourceCandidate,
  readable: RankedSource["readable"],
  reason: string,
): RankedSource => ({
  candidate,
  readable,
  reasons: [kindOf(candidate), rowsOf(candidate), reason],
  cells: null,
});

/** Whether half of the numbers or more are formulas that add up others; beside them stand dates. */
function isDerived(sums: number, numbers: number): boolean {
  return sums > 0 && sums * 2 >= numbers;
}

function whatIsThere({ layout, dateColumn, amountColumn, groupColumn }: RevenueReading): string[] {
  const groups = groupColumn ? [`groups in “${groupColumn.header}”`] : [];
  return layout === "wide"
    ? [`periods across, ${dateColumn.header}`, ...groups]
    : [`dates in “${dateColumn.header}”`, `amounts in “${amountColumn.header}”`, ...groups];
}
