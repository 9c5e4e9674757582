import type { SummaryContext } from "../drawing/context";
import { look, LOOK } from "../drawing/look";
import type { PageText } from "./block";
import { heading, HEIGHT, LEFT, ruled, textRoom, WHOLE } from "./grid";
import { linesOf } from "./text-width";

const NEEDS = LEFT + 3;

/** What the page will hold once its data is there: a line each, with what would fill it. */
export function notYet(
  { page }: SummaryContext,
  lines: readonly { readonly name: string; readonly needs: PageText }[],
  top: number,
): number {
  if (lines.length === 0) return top;
  heading(page, top, LEFT, "Not on this page yet", WHOLE);
  page.put(top, LEFT + WHOLE - 1, "each opens when its data is there", LOOK.headingRest);
  lines.forEach(({ name, needs }, index) => {
    const row = top + 1 + index;
    page.put(row, LEFT, name, LOOK.evidenceStrong);
    if (needs.formula === undefined) page.put(row, NEEDS, needs.value, look(LOOK.muted, { wrap: true }));
    else
      page
        .formula(row, NEEDS, needs.formula, needs.value, look(LOOK.muted, { wrap: true }))
        .mayBeTypedOver({ row, column: NEEDS });
    page.merge({ row, column: NEEDS, rows: 1, columns: WHOLE - NEEDS });
    ruled(page, row, LEFT, undefined, WHOLE);
    page.height(row, HEIGHT.evidence * linesOf(needs.value, { size: 9 }, textRoom(NEEDS, WHOLE - NEEDS)));
  });
  const bottom = top + 1 + lines.length;
  page.height(bottom, HEIGHT.gap);
  return bottom + 1;
}
