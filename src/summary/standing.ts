import type { WorkbookInfo, WorkbookPort } from "../sheet/workbook";
import { locateSource, readCells, readRevenue } from "../source";
import type { CaseRequest } from "./assess";
import { BLANK_CASE } from "./case";
import type { RecalledCase } from "./recall";

/**
 * A summary as it stands, as a request: the case that its sheets state, and what its source holds now.
 * @throws SourceProblem when the source cannot be read any more
 */
export async function standingRequest(port: WorkbookPort, info: WorkbookInfo, { sourceLabel, roles, typedBaseline, currency, moneySigns, summary: _number, ...said }: RecalledCase, today: number): Promise<CaseRequest> {
  const request = { sponsorCase: { ...BLANK_CASE, ...said }, typedBaseline: typedBaseline ?? null, today };
  if (sourceLabel === undefined) return { ...request, reading: null, ...(currency === undefined ? {} : { currency }), ...(moneySigns === undefined ? {} : { moneySigns }) };
  const candidate = locateSource(info, sourceLabel);
  const blocks = await readCells(port, candidate);
  return { ...request, reading: readRevenue(blocks, candidate, info.dateSystem, roles) };
}
