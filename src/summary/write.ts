import { parseReference } from "../sheet/address";
import { plan } from "../sheet/plan";
import type { WorkbookInfo, WorkbookPort } from "../sheet/workbook";
import type { Assessment, CaseRequest } from "./assess";
import { buildSummary, SHEET_NAMES, type SheetNames } from "./build";
import { NAMES } from "./names";

export interface WriteRequest extends CaseRequest {
  /** Envelope's own version, for the provenance. */
  readonly version: string;
}

export interface WrittenSummary {
  readonly headline: string;
  readonly subline: string;
  readonly facts: Assessment;
  /** The names of the page and the workings. */
  readonly sheets: readonly string[];
  /** Whether an earlier summary was replaced. */
  readonly replaced: boolean;
  readonly checks: readonly { readonly label: string; readonly passed: boolean; readonly detail: string }[];
  /** What the user should know, such as another name for a sheet. */
  readonly notes: readonly string[];
}

/**
 * Builds the summary and paints it into the workbook, in place of an earlier one of ours. A sheet that somebody made
 * under one of our names is left alone, and ours get a number behind theirs.
 *
 * @throws CaseProblem before anything is written, WorkbookProblem when the workbook refuses; it is then as it was
 */
export async function writeSummary(port: WorkbookPort, request: WriteRequest): Promise<WrittenSummary> {
  const info = await port.describe();
  const own = earlierSheets(info);
  const names: SheetNames = { page: freeName(SHEET_NAMES.page, own.page, info), workings: freeName(SHEET_NAMES.workings, own.workings, info) };
  const summary = buildSummary(request, request.version, names);
  const replaces = new Map<string, string>();
  if (own.page !== null) replaces.set(names.page, own.page);
  if (own.workings !== null) replaces.set(names.workings, own.workings);
  await port.paint(plan(summary.sheets, names.page, replaces));
  const renamed = Object.values(names).filter((name) => !Object.values(SHEET_NAMES).includes(name) && name !== own.page && name !== own.workings);
  return {
    headline: summary.facts.headline,
    subline: summary.facts.subline,
    facts: summary.facts,
    sheets: [names.page, names.workings],
    replaced: own.page !== null,
    checks: summary.checks.map(({ label, passed, detail }) => ({ label, passed, detail })),
    notes: renamed.map((name) => `A sheet of that name was here already and is left alone; this one is called “${name}”.`),
  };
}

/** The sheets of an earlier summary, found by the names that they carry, whatever they are called by now. */
function earlierSheets(info: WorkbookInfo): { page: string | null; workings: string | null } {
  const sheetOf = (name: string) => {
    const found = info.names.find((item) => item.name === name);
    const sheet = found ? parseReference(found.refersTo).sheet : null;
    return sheet !== null && info.sheets.some((item) => item.name === sheet) ? sheet : null;
  };
  return { page: sheetOf(NAMES.headline), workings: sheetOf(NAMES.workings) };
}

function freeName(wanted: string, own: string | null, info: WorkbookInfo): string {
  if (own !== null) return own;
  const taken = new Set(info.sheets.map((sheet) => sheet.name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  return name;
}
