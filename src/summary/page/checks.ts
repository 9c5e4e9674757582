import type { SummaryContext } from "../drawing/context";
import { figure, INK, look, LOOK } from "../drawing/look";
import { UNTOUCHED } from "./untouched";
import type { PageText, Place } from "./block";
import type { Check } from "./check";
import { cellAddress, columnFixed, heading, HALF, LEFT, RIGHT, ruled, takeaway, WHOLE } from "./grid";

/**
 * The checks: a mark, what was checked, what was found. Those that fail are bold. They stand in two columns over the
 * whole page, or in one where a side of it is free.
 */
export function checks(
  { page }: SummaryContext,
  list: readonly Check[],
  top: number,
  { left, columns }: Place,
): number {
  heading(page, top, left, "Checks", columns);
  const first = top + 1;
  const lefts = columns === WHOLE ? [LEFT, RIGHT] : [left];
  const rows = Math.ceil(list.length / lefts.length);
  list.forEach((check, index) => {
    const start = lefts[Math.floor(index / rows)] ?? left;
    const row = first + (index % rows);
    page.formula(
      row,
      start,
      `IF(${check.formula.passed},"✔","✖")&"  ${check.label}"`,
      `${check.passed ? "✔" : "✖"}  ${check.label}`,
      LOOK.evidence,
    );
    page.formula(row, start + HALF - 1, check.formula.detail, check.detail, figure("General", look(LOOK.muted)));
    // What follows from the formulas' being untouched cannot be worked out with them.
    if (check.label === UNTOUCHED)
      page.mayBeTypedOver({ row, column: start }).mayBeTypedOver({ row, column: start + HALF - 1 });
    ruled(page, row, start);
  });
  for (const start of lefts) {
    page.highlights.push({
      area: { row: first, column: start, rows, columns: HALF },
      formula: `LEFT(${columnFixed({ row: first, column: start })},1)="✖"`,
      style: { font: { bold: true, color: INK } },
    });
  }
  const passed = list.filter((check) => check.passed).length;
  const counts = lefts.map(
    (column) =>
      `COUNTIF(${cellAddress({ row: first, column })}:${cellAddress({ row: first + rows - 1, column })},"✔*")`,
  );
  takeaway(
    page,
    top,
    left,
    `${counts.join("+")}&" of ${list.length} pass"`,
    `${passed} of ${list.length} pass`,
    columns,
  );
  page.mayBeTypedOver({ row: top, column: left + columns - 1 });
  return first + rows;
}

/** The checks as one live line, for a page without a block for them. */
export function checksLine(list: readonly Check[]): PageText {
  const passed = list.filter((check) => check.passed).length;
  const mark = (check: Check) => `IF(${check.formula.passed},"✔","✖")&" ${check.label}. "`;
  const count = list.map((check) => `IF(${check.formula.passed},1,0)`).join("+");
  return {
    value: `${list.map((check) => `${check.passed ? "✔" : "✖"} ${check.label}. `).join("")}${passed} of ${list.length} pass.`,
    formula: `${list.map(mark).join("&")}&(${count})&" of ${list.length} pass."`,
  };
}
