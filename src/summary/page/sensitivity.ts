import { oneCell } from "../../sheet/address";
import type { SummaryContext } from "../drawing/context";
import { ACCENT, figure, FORMAT, look, LOOK, SHEET } from "../drawing/look";
import { NAMES } from "../names/names";
import { ifIncrease } from "../formulas/nothing";
import { sensitivityShares, sharesFormula } from "./sensitivity-shares";
import { columnFixed, heading, headRow, LAST, RIGHT, rowFixed, ruled, takeaway } from "./grid";
import { IS_AGREED } from "./header";

/** Parts of the increase: what if a quarter of it was real, or it was a quarter more? */
const PARTS = [0.25, 0.5, 0.75, 1, 1.25] as const;
const SHARES = RIGHT + 1;

/** Which cell stands out, while none does. */
const NO_SHARE = "No share is agreed yet.";
const KNOWN = `AND(ISNUMBER(${NAMES.margin}),ISNUMBER(${NAMES.cost}))`;

/**
 * What the claim comes to with another share and another increase: the net benefit where margin and cost are known,
 * else the attributed revenue. The cell that was agreed stands out.
 */
export function sensitivity(context: SummaryContext, top: number): number {
  const { page, facts, request } = context;
  const { margin, cost, share: agreedShare } = request.sponsorCase;
  const known = margin !== null && cost !== null;
  heading(page, top, RIGHT, "Sensitivity");
  takeaway(
    page,
    top,
    RIGHT,
    `IF(${KNOWN},"net benefit, by increase and share","attributed revenue, by increase and share")`,
    `${known ? "net benefit" : "attributed revenue"}, by increase and share`,
  );

  page.put(top + 1, LAST, "Share credited", LOOK.captionRight);
  const heads = top + 2;
  headRow(page, heads, RIGHT);
  page.put(heads, RIGHT, "Increase", LOOK.columnHead);
  const shares = sensitivityShares(agreedShare ?? 0);
  shares.forEach((share, index) =>
    page.formula(
      heads,
      SHARES + index,
      sharesFormula(index),
      share,
      look(LOOK.columnHead, { numberFormat: FORMAT.share }),
    ),
  );

  PARTS.forEach((part, index) => {
    const row = heads + 1 + index;
    const money = figure(facts.money.format);
    const increase = facts.inUse.increase * part;
    page.formula(
      row,
      RIGHT,
      part === 1 ? NAMES.increase : `${NAMES.increase}*${part}`,
      increase,
      part === 1 ? look(money, LOOK.strong) : look(money, { font: LOOK.muted.font, numberFormat: facts.money.format }),
    );
    shares.forEach((share, column) => {
      const attributed = `${columnFixed({ row, column: RIGHT })}*${rowFixed({ row: heads, column: SHARES + column })}`;
      const value = known ? increase * share * margin - cost : increase * share;
      page.formula(
        row,
        SHARES + column,
        ifIncrease(`IF(${KNOWN},${attributed}*N(${NAMES.margin})-N(${NAMES.cost}),${attributed})`),
        value,
        money,
      );
    });
    ruled(page, row, RIGHT);
  });
  markAgreed(context, heads, shares.length);

  const note = heads + 1 + PARTS.length;
  page.formula(
    note,
    RIGHT,
    `IF(ISNUMBER(${NAMES.share}),IF(${IS_AGREED},"Solid: what was agreed.","Solid: the share proposed."),"${NO_SHARE}")&IF(${KNOWN}," Below zero, the cost is not recovered.","")`,
    `${agreedShare === null ? NO_SHARE : facts.isAgreed ? "Solid: what was agreed." : "Solid: the share proposed."}${known ? " Below zero, the cost is not recovered." : ""}`,
    LOOK.muted,
  );
  return note + 1;
}

/** Marks the cell of the share and the increase in use, wherever they stand in the grid by now. */
function markAgreed({ page }: SummaryContext, heads: number, columns: number): void {
  const corner = { row: heads + 1, column: SHARES };
  const isShare = `AND(ISNUMBER(${NAMES.share}),ABS(${rowFixed({ row: heads, column: SHARES })}-N(${NAMES.share}))<0.0000001)`;
  page.highlights.push({
    area: { ...corner, rows: PARTS.length, columns },
    formula: `AND(${isShare},${columnFixed({ row: corner.row, column: RIGHT })}=${NAMES.increase})`,
    style: { fill: ACCENT, font: { bold: true, color: SHEET } },
  });
  page.highlights.push({
    area: { ...oneCell({ row: heads, column: SHARES }), columns },
    formula: isShare,
    style: { font: { bold: true, color: ACCENT } },
  });
}
