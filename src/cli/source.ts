import type { WorkbookInfo, WorkbookPort } from "../sheet/workbook";
import { findSources, locateSource, readRevenue, SourceProblem, type RevenueReading, type SourceCandidate, type SourceRoles } from "../source";

/** How a source is named on the command line. */
export interface SourceOptions {
  readonly source?: string;
  readonly date?: string;
  readonly amount?: string;
  readonly group?: string;
  readonly treated?: readonly string[];
  readonly control?: readonly string[];
}

/**
 * Reads the revenue of a workbook: the source that is named, else the first that can be read, the longest one first.
 * @throws SourceProblem when none can be read; of several, the first one's problem is told
 */
export async function readSource(port: WorkbookPort, info: WorkbookInfo, options: SourceOptions): Promise<RevenueReading> {
  const roles: SourceRoles = {
    ...(options.date === undefined ? {} : { date: options.date }),
    ...(options.amount === undefined ? {} : { amount: options.amount }),
    ...(options.group === undefined ? {} : { group: options.group }),
    members: [...(options.treated ?? []), ...(options.control ?? [])],
  };
  const read = async (candidate: SourceCandidate) => readRevenue(await port.read(candidate.sheet, candidate.area), candidate, info.dateSystem, roles);
  if (options.source !== undefined) return read(locateSource(info, options.source));

  const candidates = findSources(info);
  if (candidates.length === 0) throw new SourceProblem("source", `${info.fileName} holds no table and no list of values.`);
  let first: SourceProblem | null = null;
  for (const candidate of candidates) {
    try {
      return await read(candidate);
    } catch (problem) {
      if (!(problem instanceof SourceProblem)) throw problem;
      first ??= problem;
    }
  }
  throw first ?? new SourceProblem("source", `${info.fileName} holds no revenue that can be read.`);
}
