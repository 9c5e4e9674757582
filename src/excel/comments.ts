import { oneCell, parseArea, parseReference } from "../sheet/address";
import { placeText } from "../sheet/references";
import type { RewrittenCell, Rewriting } from "../sheet/rewriting";
import { cellRange } from "./cell-range";
import { readOnce } from "./read-once";

/**
 * Comments on the cells that became values, and none any more on those that get their formula back, in three round trips.
 * A cell that has a comment of somebody else keeps it and gets no other. An Excel without comments in its API gets none.
 */
export async function writeComments(context: Excel.RequestContext, { cells, noteStart }: Rewriting): Promise<void> {
  const about = cells.filter(concernsComments);
  if (about.length === 0) return;
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.10")) {
    const all = context.workbook.comments.load("items/content");
    await context.sync();
    const located = all.items.map((comment) => ({ comment, range: readOnce(comment.getLocation(), "address") }));
    if (located.length > 0) await context.sync();
    const present = new Map(located.map(({ comment, range }) => [commentPlace(range.address), comment]));
    for (const cell of about) {
      const there = present.get(placeOf(cell));
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

/** Whether writing a cell touches its comment. */
const concernsComments = ({ note, before, formula }: RewrittenCell) => note !== undefined || (before === null && formula !== null);

/** What the comments say of the cells that {@link writeComments} may change, by their places; two round trips where there are any. */
export async function readComments(context: Excel.RequestContext, cells: readonly RewrittenCell[]): Promise<ReadonlyMap<string, string>> {
  const places = new Set(cells.filter(concernsComments).map(placeOf));
  if (places.size > 0 && Office.context.requirements.isSetSupported("ExcelApi", "1.10")) {
    const all = context.workbook.comments.load("items/content");
    await context.sync();
    const located = all.items.map((comment) => ({ content: comment.content, range: readOnce(comment.getLocation(), "address") }));
    if (located.length > 0) await context.sync();
    return new Map(located.map(({ content, range }) => [commentPlace(range.address), content] as const).filter(([place]) => places.has(place)));
  }
  return new Map();
}

/** Makes the comments say again what {@link readComments} read before, whatever was done meanwhile. */
export async function putBackComments(context: Excel.RequestContext, cells: readonly RewrittenCell[], before: ReadonlyMap<string, string>): Promise<void> {
  const about = cells.filter(concernsComments);
  if (about.length > 0 && Office.context.requirements.isSetSupported("ExcelApi", "1.10")) {
    const all = context.workbook.comments.load("items/content");
    await context.sync();
    const located = all.items.map((comment) => ({ comment, range: readOnce(comment.getLocation(), "address") }));
    if (located.length > 0) await context.sync();
    const present = new Map(located.map(({ comment, range }) => [commentPlace(range.address), comment]));
    for (const cell of about) {
      const [was, is] = [before.get(placeOf(cell)), present.get(placeOf(cell))];
      if (was === undefined) is?.delete();
      else if (!is) {
        const range = cellRange(context, cell);
        context.workbook.comments.add(range, was);
        range.untrack();
      }
    }
    await context.sync();
  }
}

const placeOf = (cell: RewrittenCell) => placeText({ sheet: cell.sheet, area: oneCell(cell) });

/** An address as Excel gives it, written as this code writes places. */
function commentPlace(address: string): string {
  const { sheet, target } = parseReference(address);
  const area = parseArea(target);
  return sheet !== null && area ? placeText({ sheet, area }) : address;
}
