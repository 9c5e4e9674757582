import { oneCell, parseArea, parseReference } from "../sheet/address";
import { placeText } from "../sheet/references";
import type { RewrittenCell, Rewriting } from "../sheet/rewriting";
import { cellRange } from "./cell-range";
import { readOnce } from "./read-once";

/**
 * Comments on the cells that became values, and none any more on those that get their formula back, in three round
 * trips. A cell that has a comment of somebody else keeps it and gets no other. An Excel without comments in its API
 * gets none.
 */
export async function writeComments(context: Excel.RequestContext, { cells, noteStart }: Rewriting): Promise<void> {
  const about = cells.filter(concernsComments);
  if (about.length === 0) return;
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.10")) {
    const present = await commentsByPlace(context);
    for (const cell of about) {
      const there = present.get(placeOf(cell));
      if (cell.note !== undefined && !there) {
        const range = cellRange(context, cell);
        context.workbook.comments.add(range, cell.note);
        range.untrack();
      }
      if (cell.note === undefined && there?.content.startsWith(noteStart)) there.remove();
    }
    await context.sync();
  }
}

/** Whether writing a cell touches its comment. */
const concernsComments = ({ note, before, formula }: RewrittenCell) =>
  note !== undefined || (before === null && formula !== null);

/**
 * What the comments say of the cells that {@link writeComments} may change, by their places; two round trips where
 * there are any.
 */
export async function readComments(
  context: Excel.RequestContext,
  cells: readonly RewrittenCell[],
): Promise<ReadonlyMap<string, string>> {
  const places = new Set(cells.filter(concernsComments).map(placeOf));
  if (places.size === 0) return new Map();
  return new Map(
    [...(await commentsByPlace(context))]
      .filter(([place]) => places.has(place))
      .map(([place, { content }]) => [place, content]),
  );
}

/** Makes the comments say again what {@link readComments} read before, whatever was done meanwhile. */
export async function putBackComments(
  context: Excel.RequestContext,
  cells: readonly RewrittenCell[],
  before: ReadonlyMap<string, string>,
): Promise<void> {
  const about = cells.filter(concernsComments);
  if (about.length > 0 && Office.context.requirements.isSetSupported("ExcelApi", "1.10")) {
    const present = await commentsByPlace(context);
    for (const cell of about) {
      const [was, is] = [before.get(placeOf(cell)), present.get(placeOf(cell))];
      if (was === undefined) is?.remove();
      else if (!is) {
        const range = cellRange(context, cell);
        context.workbook.comments.add(range, was);
        range.untrack();
      }
    }
    await context.sync();
  }
}

/** A comment that was found, and a way to take it away with the next round trip. */
interface PlacedComment {
  readonly content: string;
  remove(): void;
}

/**
 * The workbook's comments by the places of their cells, in two round trips; none in an Excel without comments in its
 * API.
 */
export async function commentsByPlace(context: Excel.RequestContext): Promise<ReadonlyMap<string, PlacedComment>> {
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.10")) {
    const all = context.workbook.comments.load("items/content");
    await context.sync();
    const located = all.items.map((comment) => ({ comment, range: readOnce(comment.getLocation(), "address") }));
    if (located.length > 0) await context.sync();
    return new Map(
      located.map(({ comment, range }) => [
        commentPlace(range.address),
        { content: comment.content, remove: () => comment.delete() },
      ]),
    );
  }
  return new Map();
}

const placeOf = (cell: RewrittenCell) => placeText({ sheet: cell.sheet, area: oneCell(cell) });

/** An address as Excel gives it, written as this code writes places. */
function commentPlace(address: string): string {
  const { sheet, target } = parseReference(address);
  const area = parseArea(target);
  return sheet !== null && area ? placeText({ sheet, area }) : address;
}
