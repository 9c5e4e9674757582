import type { SummaryContext } from "../context";
import { figure, INK, look, LOOK } from "../look";
import type { PageText } from "./block";
import type { Check } from "./check";
import { cellAddress, columnFixed, heading, HALF, LEFT, RIGHT, ruled, takeaway, WHOLE } from "./grid";

/** The checks in two columns: a mark, what was checked, what was found. Those that fail are bold. */
export function checks({ page }: SummaryContext, list: readonly Check[], top: number): number {
  heading(page, top, LEFT, "Checks", WHOLE);
  const first = top + 1;
  const rows = Math.ceil(list.length / 2);
  list.forEach((check, index) => {
    const left = index < rows ? LEFT : RIGHT;
    const row = first + (index % rows);
    page.formula(row, left, `IF(${check.formula.passed},"✔","✖")&"  ${check.label}"`, `${check.passed ? "✔" : "✖"}  ${check.label}`, LOOK.evidence);
    page.formula(row, left + HALF - 1, check.formula.detail, check.detail, figure("General", look(LOOK.muted)));
    ruled(page, row, left);
  });
  const column = (left: number) => `${cellAddress({ row: first, column: left })}:${cellAddress({ row: first + rows - 1, column: left })}`;
  for (const left of [LEFT, RIGHT]) {
    page.highlights.push({ area: { row: first, column: left, rows, columns: HALF }, formula: `LEFT(${columnFixed({ row: first, column: left })},1)="✖"`, style: { font: { bold: true, color: INK } } });
  }
  const passed = list.filter((check) => check.passed).length;
  takeaway(page, top, LEFT, `COUNTIF(${column(LEFT)},"✔*")+COUNTIF(${column(RIGHT)},"✔*")&" of ${list.length} pass"`, `${passed} of ${list.length} pass`, WHOLE);
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
