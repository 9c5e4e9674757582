import type { CellBlock } from "../../../sheet/workbook";
import {
  SourceProblem,
  type Question,
  type RevenueReading,
  type SourceCandidate,
  type SourceField,
  type SourceRoles,
} from "../../../source";
import { inOurWords, texts } from "../../texts";

/** Revenue in the workbook, once it is known where it stands. */
export interface ChosenSource {
  readonly candidate: SourceCandidate;
  /** The sheets that it stands on, each with its id, by which they are found again when they were renamed. */
  readonly sheetIds?: ReadonlyMap<string, string>;
  /** Whether the pane proposed it; what somebody chose is not asked about again. */
  readonly proposed: boolean;
  readonly roles: SourceRoles;
  /** A block for each list of the source; null while the cells are on their way, or when they cannot be read. */
  readonly cells: readonly CellBlock[] | null;
  readonly reading: RevenueReading | null;
  readonly problem: ReadingProblem | null;
}

/** Why a source is not read, beside which field to say so, and what to answer so that it is. */
export interface ReadingProblem {
  readonly field: SourceField;
  readonly message: string;
  readonly questions: readonly Question[];
}

/** What to say beside a field; nothing where a question with its choices says the same. */
export function messageBeside(problem: ReadingProblem | null | undefined, field: SourceField): string | undefined {
  if (problem?.field !== field || problem.questions.some(({ text }) => problem.message.includes(inOurWords(text))))
    return undefined;
  return problem.message;
}

/** A source whose cells are still to be read. */
export function unread(candidate: SourceCandidate, roles: SourceRoles, proposed: boolean): ChosenSource {
  return { candidate, proposed, roles, cells: null, reading: null, problem: null };
}

export function problemOf(error: unknown): ReadingProblem {
  if (error instanceof SourceProblem)
    return { field: error.field, message: inOurWords(error.message), questions: error.questions };
  const message = error instanceof Error ? error.message : String(error);
  return {
    field: "source",
    message:
      error instanceof Error && error.name === "WorkbookProblem"
        ? inOurWords(message)
        : texts.errors.unexpected({ message }),
    questions: [],
  };
}

/** Two groups, one of which is called a control, need no question. */
export function proposeGroups(groupNames: readonly string[]): {
  treated: readonly string[];
  control: readonly string[];
} {
  const isControl = (name: string) => /\b(control|comparison|untreated|not trained)\b/i.test(name);
  const isTreated = (name: string) =>
    !isControl(name) && /\b(treat(ed|ment)|trained|took part|pilot|launched)\b/i.test(name);
  const control = groupNames.filter(isControl);
  const treated = groupNames.filter(isTreated);
  return control.length > 0 && treated.length > 0 ? { treated, control } : { treated: [], control: [] };
}
