import type { CellBlock, WorkbookInfo } from "../../sheet/workbook";
import { sliceOf } from "../../sheet/slice";
import { listsBelow } from "../table/lists-below";
import { rangeCandidate } from "./locate";
import { look, type Looked } from "./look";
import type { SourceCandidate, SourceRoles } from "../outcome/reading";

/**
 * The lists of a range as sources of their own, where several stand below each other: the first, and those of the
 * others that can be read. Notes and small totals below a list cannot, and leave the range as it is.
 *
 * @param block the first rows of the range, or all of them; the last list that is seen goes on to the end of the range
 * @returns nothing where there is only one
 */
export function listsApart(
  candidate: SourceCandidate,
  block: CellBlock,
  info: WorkbookInfo,
  roles: SourceRoles,
): Looked[] {
  const areas = candidate.table || candidate.parts ? [] : listsBelow(block);
  const beyond = candidate.area.rows - block.area.rows;
  const [first, ...others] = areas.map((area, at): Looked => {
    const goesOn = beyond > 0 && at === areas.length - 1;
    const whole = goesOn
      ? { ...candidate.area, row: area.row, rows: candidate.area.row + candidate.area.rows - area.row }
      : area;
    const looked = look(
      rangeCandidate(candidate.sheet, whole),
      sliceOf(block, goesOn ? { ...whole, rows: block.area.row + block.area.rows - area.row } : area),
      info,
      roles,
    );
    // A long block comes without the sums and levels that a short one tells: its lists are to be read on their own.
    return block.sums ? looked : { ...looked, cells: null };
  });
  const readable = others.filter((list) => list.readable !== "no");
  return first && readable.length > 0 ? [first, ...readable] : [];
}
