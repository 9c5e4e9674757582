import { oneCell, parseArea, parseReference } from "../sheet/address";
import { placeText } from "../sheet/references";
import type { Rewriting } from "../sheet/rewriting";
import { cellRange } from "./cell-range";
import { readOnce } from "./read-once";

/**
 * Comments on the cells that became values, and none any more on those that get their formula back, in three round trips.
 * A cell that has a comment of somebody else keeps it and gets no other. An Excel without comments in its API gets none.
 */
export async function writeComments(context: Excel.RequestContext, { cells, noteStart }: Rewriting): Promise<void> {
  const about = cells.filter(({ note, before, formula }) => note !== undefined || (before === null && formula !== null));
  if (about.length === 0) return;
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.10")) {
    const all = context.workbook.comments.load("items/content");
    await context.sync();
    const located = all.items.map((comment) => ({ comment, range: readOnce(comment.getLocation(), "address") }));
    if (located.length > 0) await context.sync();
    const present = new Map(located.map(({ comment, range }) => [textOf(range.address), comment]));
    for (const cell of about) {
      const there = present.get(placeText({ sheet: cell.sheet, area: oneCell(cell) }));
      if (cell.note !== undefined && !there) {
        const range = cellRange(context, cell);
        context.workbook.comments.add(range, cell.note);
        range.untrack();
      }
      if (cell.note === undefined && there?.content.startsWith(noteStart)) there.delete();
    }
    await context.sync();
  }
}

/** An address as Excel gives it, written as this code writes places. */
function textOf(address: string): string {
  const { sheet, target } = parseReference(address);
  const area = parseArea(target);
  return sheet !== null && area ? placeText({ sheet, area }) : address;
}
