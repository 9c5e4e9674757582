import type { WorkbookInfo, WorkbookPort } from "../../sheet/workbook";
import { locateSource, readCells, readRevenue } from "../../source";
import type { CaseRequest } from "../assessment/assess";
import { BLANK_CASE } from "../case/case";
import { refuseExport } from "../recalled/refuse-export";
import { refuseUnread } from "./unread";
import type { RecalledCase } from "../recalled/recall";

/** The case of a request, as a summary states it. */
export function statedBy({
  sourceLabel: _label,
  roles: _roles,
  typedBaseline,
  currency: _currency,
  moneySigns: _signs,
  summary: _number,
  ...said
}: RecalledCase): Pick<CaseRequest, "sponsorCase" | "typedBaseline"> {
  return { sponsorCase: { ...BLANK_CASE, ...said }, typedBaseline: typedBaseline ?? null };
}

/**
 * A summary as it stands, as a request: the case that its sheets state, and what its source holds now.
 * @throws SourceProblem when the source cannot be read any more, WorkbookProblem when it is elsewhere or a figure
 * cannot be read
 */
export async function standingRequest(
  port: WorkbookPort,
  info: WorkbookInfo,
  recalled: RecalledCase,
  today: number,
): Promise<CaseRequest> {
  const { sourceLabel, roles, currency, moneySigns } = recalled;
  refuseUnread(info, recalled.summary ?? 1);
  const money = {
    ...(currency === undefined ? {} : { currency }),
    ...(moneySigns === undefined ? {} : { moneySigns }),
  };
  const request = { ...statedBy(recalled), today, ...money };
  if (sourceLabel === undefined) return { ...request, reading: null };
  refuseExport(info, recalled);
  const candidate = locateSource(info, sourceLabel);
  const blocks = await readCells(port, candidate);
  return { ...request, reading: readRevenue(blocks, candidate, info.dateSystem, roles) };
}
