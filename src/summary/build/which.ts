import { WorkbookProblem, type WorkbookInfo } from "../../sheet/workbook";
import { findSummaries, strangersNames, type FoundSummary } from "../names/found";
import { MOST_SUMMARIES, numberedName } from "../names/numbering";

/** Which summary of a workbook is to be written: one by its number, another one, or whichever the programme says. */
export type WhichSummary = number | "new" | undefined;

export interface ChosenSummary {
  readonly number: number;
  /** The summary that is replaced; null for one that is added. */
  readonly earlier: FoundSummary | null;
  /** What the user should know of the choice. */
  readonly notes: readonly string[];
}

/**
 * A summary belongs to a programme. So one with the same programme is replaced, and another programme gets a summary of
 * its own; where there is just one and either has no programme, the two are the same case. Who knows which summary is
 * meant says its number, and may change its programme.
 *
 * @throws WorkbookProblem when one of its names stands for a cell of somebody else, or when there are too many
 */
export function chooseSummary(info: WorkbookInfo, programme: string, which: WhichSummary): ChosenSummary {
  const summaries = findSummaries(info);
  const earlier = earlierSummary(summaries, programme, which);
  if (!earlier) return newSummary(info, summaries);
  const [taken] = strangersNames(info, earlier.number, [earlier.page, earlier.workings]);
  if (taken) throw new WorkbookProblem(takenMessage(taken.name, taken.refersTo));
  return { number: earlier.number, earlier, notes: [] };
}

function earlierSummary(
  summaries: readonly FoundSummary[],
  programme: string,
  which: WhichSummary,
): FoundSummary | null {
  if (which === "new") return null;
  const byNumber = summaries.find(({ number }) => number === which);
  if (byNumber) return byNumber;
  const same = summaries.find((summary) => key(summary.programme) === key(programme));
  const [only] = summaries;
  const unnamed = summaries.length === 1 && only && (key(only.programme) === "" || key(programme) === "");
  return same ?? (unnamed ? only : null);
}

const key = (programme: string) => programme.trim().toLowerCase();

/** The first number of which nothing is taken, by a summary or by somebody's own names. */
function newSummary(info: WorkbookInfo, summaries: readonly FoundSummary[]): ChosenSummary {
  const notes: string[] = [];
  for (let number = 1; number <= MOST_SUMMARIES; number++) {
    if (summaries.some((summary) => summary.number === number)) continue;
    const [taken] = strangersNames(info, number, []);
    if (!taken) return { number, earlier: null, notes };
    notes.push(
      `The name ${taken.name} stands for ${taken.refersTo} already and is left alone; names of this summary end in another number.`,
    );
  }
  throw new WorkbookProblem(
    `There are ${summaries.length} summaries in this workbook, and no more fit (names up to ${numberedName("Envelope_Share", MOST_SUMMARIES)}). Delete the sheets of one, or use another workbook.`,
  );
}

const takenMessage = (name: string, refersTo: string) =>
  `The name “${name}” is already used for ${refersTo}. Rename or delete it (Formulas, Name Manager), then build again.`;
