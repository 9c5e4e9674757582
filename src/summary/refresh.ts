import type { WorkbookPort } from "../sheet/workbook";
import { locateSource, readCells, readRevenue } from "../source";
import { BLANK_CASE } from "./case";
import { recall } from "./recall";
import { writeSummary, type WrittenSummary } from "./write";

/**
 * Builds the summary of a workbook again, from what stands on its sheets and what its source holds now.
 * @returns null when the workbook holds no summary yet
 * @throws SourceProblem, CaseProblem or WorkbookProblem; the workbook is then as it was
 */
export async function refreshSummary(port: WorkbookPort, { today, version }: { readonly today: number; readonly version: string }): Promise<WrittenSummary | null> {
  const info = await port.describe();
  const recalled = recall(info);
  if (!recalled) return null;
  const { sourceLabel, roles, typedBaseline, ...said } = recalled;
  const sponsorCase = { ...BLANK_CASE, ...said };
  const rest = { sponsorCase, typedBaseline: typedBaseline ?? null, today, version };
  if (sourceLabel === undefined) return writeSummary(port, { ...rest, reading: null });
  const candidate = locateSource(info, sourceLabel);
  const blocks = await readCells(port, candidate);
  return writeSummary(port, { ...rest, reading: readRevenue(blocks, candidate, info.dateSystem, roles) });
}
