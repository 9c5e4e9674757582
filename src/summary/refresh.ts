import type { WorkbookPort } from "../sheet/workbook";
import { locateSource, readCells, readRevenue } from "../source";
import { BLANK_CASE } from "./case";
import { activeSummary, findSummaries } from "./found";
import { recallAll, type RecalledCase } from "./recall";
import { writeSummary, type WrittenSummary } from "./write";

/** What a refreshed summary says of its making. */
interface Making {
  readonly today: number;
  readonly version: string;
}

/**
 * Builds the summary on the screen again, or every one when another sheet is on the screen, from what stands on their sheets
 * and what their sources hold now.
 * @returns what was written; nothing when the workbook holds no summary yet
 * @throws SourceProblem, CaseProblem or WorkbookProblem; the summary that it speaks of is then as it was
 */
export async function refreshSummaries(port: WorkbookPort, making: Making): Promise<WrittenSummary[]> {
  const info = await port.describe();
  const active = activeSummary(info, findSummaries(info))?.number;
  const written: WrittenSummary[] = [];
  for (const recalled of recallAll(info)) {
    if (active === undefined || recalled.summary === active) written.push(await refresh(port, recalled, making));
  }
  return written;
}

async function refresh(port: WorkbookPort, { sourceLabel, roles, typedBaseline, currency, moneySigns, summary, ...said }: RecalledCase, making: Making): Promise<WrittenSummary> {
  const request = { sponsorCase: { ...BLANK_CASE, ...said }, typedBaseline: typedBaseline ?? null, summary, ...making };
  if (sourceLabel === undefined) return writeSummary(port, { ...request, reading: null, ...(currency === undefined ? {} : { currency }), ...(moneySigns === undefined ? {} : { moneySigns }) });
  const info = await port.describe();
  const candidate = locateSource(info, sourceLabel);
  const blocks = await readCells(port, candidate);
  return writeSummary(port, { ...request, reading: readRevenue(blocks, candidate, info.dateSystem, roles) });
}
