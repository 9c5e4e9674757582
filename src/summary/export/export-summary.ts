import { serialFromClock, type DateSystem } from "../../sheet/dates";
import { plan, type PaintPlan } from "../../sheet/plan";
import { WorkbookProblem, type WorkbookInfo, type WorkbookPort } from "../../sheet/workbook";
import type { Assessment } from "../assessment/assess";
import { buildSummary } from "../build/build";
import { activeSummary, findSummaries } from "../names/found";
import type { Check } from "../page/check";
import { recallAll, type RecalledCase } from "../recalled/recall";
import { standingRequest } from "../kept/standing";
import { frozen } from "./freeze";
import { nameless } from "./nameless";

export interface ExportRequest {
  /** Which summary of the workbook, by its number; left out: the one on the screen, else the only one. */
  readonly summary?: number;
  readonly withoutNames: boolean;
  readonly now: Date;
  /** Envelope's own version, for the provenance. */
  readonly version: string;
}

/** A summary to be handed over, as data: an adapter paints it into an empty workbook. */
export interface ExportedSummary {
  readonly plan: PaintPlan;
  /** What the file says of itself. */
  readonly title: string;
  readonly dateSystem: DateSystem;
  readonly facts: Assessment;
  readonly headline: string;
  readonly subline: string;
  readonly sheets: readonly string[];
  readonly checks: readonly Pick<Check, "label" | "passed" | "detail">[];
}

/**
 * A summary as it stands, in a form that needs neither the add-in nor the source:
 *
 *     1. what the sheets state → 2. what the source holds now → 3. both sheets, for handing over → 4. what follows the source is frozen
 *
 * The workbook is only read.
 *
 * @throws WorkbookProblem when there is no summary, or none is named of several; SourceProblem when its source cannot
 * be read
 */
export async function exportSummary(
  port: WorkbookPort,
  { summary, withoutNames, now, version }: ExportRequest,
): Promise<ExportedSummary> {
  const info = await port.describe();
  const recalled = chosen(info, summary);
  const standing = await standingRequest(port, info, recalled, serialFromClock(now, info.dateSystem));
  const otherShares = findSummaries(info).flatMap(({ number, share }) => (number === recalled.summary ? [] : [share]));
  const request = { ...standing, otherShares, exported: { from: info.fileName, withoutNames } };
  const built = buildSummary(withoutNames ? nameless(request) : request, version);
  const { facts, checks } = built;
  const sheets = frozen(built.sheets);
  const programme = request.sponsorCase.programme.trim();
  return {
    plan: plan(sheets, sheets[0].name),
    title: programme === "" ? sheets[0].name : `${sheets[0].name}: ${programme}`,
    dateSystem: info.dateSystem,
    facts,
    headline: facts.headline,
    subline: facts.subline,
    sheets: sheets.map(({ name }) => name),
    checks: checks.map(({ label, passed, detail }) => ({ label, passed, detail })),
  };
}

function chosen(info: WorkbookInfo, wanted: number | undefined): RecalledCase {
  const all = recallAll(info);
  const active = activeSummary(info, findSummaries(info))?.number;
  const number = wanted ?? active;
  const found =
    all.find(({ summary }) => summary === number) ?? (number === undefined && all.length === 1 ? all[0] : undefined);
  if (found) return found;
  if (all.length === 0)
    throw new WorkbookProblem("There is no summary in this workbook yet. Build it first, then hand it over.");
  const listed = all
    .map(
      ({ summary, programme }) => `${summary ?? 1} (${programme?.trim() ? `“${programme.trim()}”` : "no programme"})`,
    )
    .join(", ");
  throw new WorkbookProblem(`Say which summary of this workbook to hand over: ${listed}.`);
}
