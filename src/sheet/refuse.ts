import { parseReference } from "./address";
import type { PaintPlan } from "./plan";
import { WorkbookProblem } from "./workbook";

/** A workbook-wide name as it stands: what it refers to, without "=". */
export interface StandingName {
  readonly name: string;
  readonly refersTo: string;
}

/**
 * A name that a plan is about to write, but that stands for cells of somebody else, is never taken from them.
 * @throws WorkbookProblem
 */
export function refuseTakenNames(plan: PaintPlan, standing: readonly StandingName[]): void {
  const wanted = new Set(plan.sheets.flatMap(({ spec }) => spec.names.map(({ name }) => name.toLowerCase())));
  const own = ownSheets(plan);
  const taken = standing.find(({ name, refersTo }) => wanted.has(name.toLowerCase()) && !isOwn(refersTo, own));
  if (taken)
    throw new WorkbookProblem(
      `The name “${taken.name}” is already used for ${taken.refersTo}. Rename or delete it (Formulas, Name Manager), then build again.`,
    );
}

/** A name of one sheet alone would hide the workbook's name from the formulas of that sheet. @throws WorkbookProblem */
export function refuseHidingNames(plan: PaintPlan, sheet: string, names: readonly string[]): void {
  const wanted = new Set(plan.sheets.flatMap(({ spec }) => spec.names.map(({ name }) => name.toLowerCase())));
  const hiding = names.find((name) => wanted.has(name.toLowerCase()));
  if (hiding)
    throw new WorkbookProblem(
      `The sheet “${sheet}” has a name “${hiding}” of its own, which would hide the one that the summary needs. Delete it (Formulas, Name Manager), then build again.`,
    );
}

/** @throws WorkbookProblem */
export function refuseProtectedSheet(sheet: string): never {
  throw new WorkbookProblem(
    `The sheet “${sheet}” is protected, so it cannot be written anew. Take the protection off (Review, Unprotect Sheet), then build again.`,
  );
}

/** @throws WorkbookProblem */
export function refuseProtectedStructure(): never {
  throw new WorkbookProblem(
    "The structure of the workbook is protected, so no sheet can be added. Take the protection off (Review, Protect Workbook), then build again.",
  );
}

/** The sheets of a plan, those that they replace included. */
export function ownSheets(plan: PaintPlan): ReadonlySet<string> {
  return new Set(plan.sheets.flatMap(({ spec, replaces }) => [spec.name, ...(replaces === null ? [] : [replaces])]));
}

/** Whether a name is ours to write: it stands for cells of our sheets, or for nothing since they were deleted. */
export function isOwn(refersTo: string, own: ReadonlySet<string>): boolean {
  return own.has(parseReference(refersTo).sheet ?? "") || refersTo.includes("#REF!");
}
