import type { CellBlock, WorkbookInfo, WorkbookPort } from "../../sheet/workbook";
import type { RankedSource } from "./look";
import { rankSources, readRanked } from "./rank";
import { readRevenue } from "../reading/read";
import { SourceProblem, type RevenueReading, type SourceCandidate, type SourceRoles } from "../outcome/reading";
import { refuseOverlap } from "../reading/refuse-overlap";

/** Revenue as it was found without being told where. */
export interface FoundRevenue {
  readonly ranked: readonly RankedSource[];
  readonly candidate: SourceCandidate;
  readonly blocks: readonly CellBlock[];
  readonly reading: RevenueReading;
}

/**
 * Reads the likeliest source of a workbook; where it cannot be read as it is, the next.
 * @throws SourceProblem when none can be read, or when the likeliest asks
 */
export async function findRevenue(
  port: Pick<WorkbookPort, "readAll">,
  info: WorkbookInfo,
  roles: SourceRoles = {},
): Promise<FoundRevenue> {
  let ranked: readonly RankedSource[] = await rankSources(port, info, roles);
  let first: SourceProblem | null = null;
  for (let at = 0; ; at++) {
    const read = await readRanked(port, info, ranked, at, roles);
    if (!read) break;
    ranked = read.ranked;
    try {
      const reading = readRevenue(read.blocks, read.candidate, info.dateSystem, roles);
      refuseOverlap(reading);
      return { ...read, reading };
    } catch (error) {
      if (!(error instanceof SourceProblem) || error.questions.length > 0) throw error;
      first ??= error;
    }
  }
  throw (
    first ??
    new SourceProblem(
      "source",
      `${info.fileName === "" ? "The workbook" : info.fileName} holds no table and no list of values.`,
    )
  );
}
