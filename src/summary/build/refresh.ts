import type { WorkbookPort } from "../../sheet/workbook";
import { activeSummary, findSummaries } from "../names/found";
import { recallAll, type RecalledCase } from "../recalled/recall";
import { standingRequest } from "../kept/standing";
import { writeSummary, type WrittenSummary } from "./write";

/** What a refreshed summary says of its making. */
interface Making {
  readonly today: number;
  readonly version: string;
}

/**
 * Builds the summary on the screen again, or every one when another sheet is on the screen, from what stands on their
 * sheets and what their sources hold now.
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

async function refresh(
  port: WorkbookPort,
  recalled: RecalledCase,
  { today, version }: Making,
): Promise<WrittenSummary> {
  const request = await standingRequest(port, await port.describe(), recalled, today);
  return writeSummary(port, { ...request, version, summary: recalled.summary });
}
