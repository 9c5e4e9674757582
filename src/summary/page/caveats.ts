import type { SummaryContext } from "../drawing/context";
import { LOOK, look } from "../drawing/look";
import { NAMES } from "../names/names";
import { HALF, heading, LEFT, textRoom } from "./grid";
import { linesOf } from "./text-width";

/** Rows of the sign-off beside it: heads, sponsor, finance. */
const ROWS = 3;
const LINE = 12;
/** A row with room for a signature, or for a name in two lines, in points. */
export const SIGNATURE_HEIGHT = 22.5;

/** What the figures do not say, and what was gained beyond money: free text, as high as it needs. */
export function caveats({ page, request }: SummaryContext, top: number): number {
  const { caveats: said } = request.sponsorCase;
  heading(page, top, LEFT, "Caveats and intangibles");
  const first = top + 1;
  page.put(first, LEFT, said === "" ? null : said, look(LOOK.evidenceInput, { wrap: true, vertical: "top" }));
  page
    .merge({ row: first, column: LEFT, rows: ROWS, columns: HALF })
    .nameCell(NAMES.caveats, { row: first, column: LEFT });
  const needed = 4 + LINE * linesOf(said, { size: 9 }, textRoom(LEFT, HALF));
  const usual = LINE + 2 * SIGNATURE_HEIGHT;
  // The last row carries what does not fit beside the sign-off.
  page
    .height(first, LINE)
    .height(first + 1, SIGNATURE_HEIGHT)
    .height(first + 2, SIGNATURE_HEIGHT + Math.max(0, needed - usual));
  return first + ROWS;
}
