import type { DateSystem } from "../../sheet/dates";
import type { CellBlock } from "../../sheet/workbook";
import { readRevenue, SourceProblem, type RevenueReading, type SourceCandidate, type SourceField, type SourceRoles } from "../../source";
import { texts } from "../texts";

/** Revenue in the workbook, once somebody has chosen where it stands. */
export interface ChosenSource {
  readonly candidate: SourceCandidate;
  readonly roles: SourceRoles;
  /** Null while the cells are on their way, or when they cannot be read. */
  readonly block: CellBlock | null;
  readonly reading: RevenueReading | null;
  readonly problem: { readonly field: SourceField; readonly message: string } | null;
}

/** Reads cells as revenue; what is wrong with them is a value, to be shown beside the field it is about. */
export function readSource(candidate: SourceCandidate, block: CellBlock, dateSystem: DateSystem, roles: SourceRoles): ChosenSource {
  try {
    return { candidate, roles, block, reading: readRevenue(block, candidate, dateSystem, roles), problem: null };
  } catch (error) {
    return { candidate, roles, block, reading: null, problem: problemOf(error) };
  }
}

export function problemOf(error: unknown): { field: SourceField; message: string } {
  if (error instanceof SourceProblem) return { field: error.field, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return {
    field: "source",
    message: error instanceof Error && error.name === "WorkbookProblem" ? message : texts.errors.unexpected(message),
  };
}

/** Two groups, one of which is called a control, need no question. */
export function proposeGroups(groupNames: readonly string[]): { treated: readonly string[]; control: readonly string[] } {
  const isControl = (name: string) => /\b(control|comparison|untreated|not trained)\b/i.test(name);
  const isTreated = (name: string) => !isControl(name) && /\b(treat(ed|ment)|trained|took part|pilot|launched)\b/i.test(name);
  const control = groupNames.filter(isControl);
  const treated = groupNames.filter(isTreated);
  return control.length > 0 && treated.length > 0 ? { treated, control } : { treated: [], control: [] };
}
