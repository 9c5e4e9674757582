import { WorkbookProblem, type WorkbookInfo } from "../../sheet/workbook";
import { findSummaries } from "../names/found";
import type { RecalledCase } from "./recall";

/**
 * An export holds the sheets of a summary and not what they were built from, so that nothing can be read anew there.
 * @throws WorkbookProblem for a summary with a source in a workbook that holds nothing but sheets of summaries
 */
export function refuseExport(info: WorkbookInfo, { sourceLabel }: Pick<RecalledCase, "sourceLabel">): void {
  const own = new Set(findSummaries(info).flatMap(({ page, workings }) => [page, workings]));
  if (sourceLabel === undefined || info.sheets.some(({ name, copied }) => copied !== true && !own.has(name))) return;
  throw new WorkbookProblem(
    `This workbook is an export, or has lost its source: it holds the sheets of a summary alone, and not “${sourceLabel}”, from which they were built. Build in the workbook that it was taken from. Its cells on pale yellow can be typed over here.`,
  );
}
