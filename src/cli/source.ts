import type { WorkbookInfo, WorkbookPort } from "../sheet/workbook";
import {
  findRevenue,
  locateSource,
  readCells,
  readRevenue,
  type Answers,
  type RevenueReading,
  type SourceRoles,
} from "../source";

/** How a source is named on the command line. */
export interface SourceOptions {
  readonly source?: string;
  readonly date?: string;
  readonly amount?: string;
  readonly group?: string;
  readonly answer?: Answers;
  readonly treated?: readonly string[];
  readonly control?: readonly string[];
}

/** The columns and answers that the options name, as the reader takes them. */
export function rolesFrom({ date, amount, group, answer, treated, control }: SourceOptions): SourceRoles {
  return {
    ...(date === undefined ? {} : { date }),
    ...(amount === undefined ? {} : { amount }),
    ...(group === undefined ? {} : { group }),
    ...(answer === undefined ? {} : { answers: answer }),
    members: [...(treated ?? []), ...(control ?? [])],
  };
}

/**
 * Reads the revenue of a workbook: the source that is named, else the likeliest that can be read.
 * @throws SourceProblem when none can be read, or that asks
 */
export async function readSource(
  port: WorkbookPort,
  info: WorkbookInfo,
  options: SourceOptions,
): Promise<RevenueReading> {
  const roles = rolesFrom(options);
  if (options.source === undefined) return (await findRevenue(port, info, roles)).reading;
  const candidate = locateSource(info, options.source);
  return readRevenue(await readCells(port, candidate), candidate, info.dateSystem, roles);
}
