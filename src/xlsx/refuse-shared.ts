import { WorkbookProblem } from "../sheet/workbook";
import type { WorkbookPart } from "./workbook-part";

/**
 * A workbook that is shared in Excel's old way keeps a log of every change (ECMA-376 part 1, 18.11). A change that the
 * log does not know of makes Excel offer a repair.
 * @throws WorkbookProblem for a workbook with a log
 */
export function refuseShared(workbook: WorkbookPart): void {
  if (!workbook.relationships.ofKind("revisionHeaders")) return;
  throw new WorkbookProblem(
    "This workbook is shared in Excel’s old way and keeps a log of every change, which a change from outside would break. Open it in Excel, stop sharing it (Review, Unshare Workbook, or Share Workbook (Legacy)), save it, and try again.",
  );
}
