import { parseReference } from "../../sheet/address";
import { cleanedRows } from "../cleanedRows";
import type { SummaryContext } from "../context";
import { figure, FORMAT, look, LOOK, RULE } from "../look";
import { NAMES } from "../names";
import { frozenReason, revenuePlace } from "../revenueFormulas";

const DATE = 0;
const GROUP = 1;
const AMOUNT = 3;
const CELL = 4;

/**
 * The cleaned values of a source that formulas cannot add up, with the cell that each came from. The sums of the
 * periods add these up; they are as old as the page.
 * @returns the first row below
 */
export function cleanedRevenue({ workings, request, facts }: SummaryContext, top: number): number {
  const { reading } = request;
  const rows = reading && facts.series && revenuePlace(reading, facts.series) === "workings" ? cleanedRows(reading) : null;
  if (!reading || !rows) return top;
  const added = rows.some(({ count }) => count > 1);
  workings.put(top, 0, `Revenue as read from ${reading.source.label}`, LOOK.heading).paint({ row: top, column: 0, rows: 1, columns: 2 }, LOOK.heading);
  workings.paint({ row: top, column: 2, rows: 1, columns: 5 }, LOOK.headingRest);
  const follow = request.exported ? "These values are frozen as they were read." : "These values do not follow it: build the summary again when it changes.";
  workings.put(top + 1, 0, `Formulas cannot add the source up, for ${frozenReason(reading)}. ${follow}`, LOOK.caption);
  const head = top + 2;
  workings.put(head, DATE, "Date", LOOK.columnHeadLeft).put(head, GROUP, reading.groupColumn?.header ?? "", LOOK.columnHeadLeft);
  workings.put(head, AMOUNT, "Amount", LOOK.columnHead).put(head, CELL, added ? "First cell" : "Cell", LOOK.columnHeadLeft);
  if (added) workings.put(head, CELL + 1, "Amounts", LOOK.columnHead);
  rows.forEach(({ date, group, amount, cell, count }, index) => {
    const row = head + 1 + index;
    workings.put(row, DATE, date, look(LOOK.body, RULE.hair, { numberFormat: FORMAT.date, horizontal: "left" }));
    // A blank group stays blank: no group is ever called so.
    if (group !== "") workings.put(row, GROUP, group, look(LOOK.body, RULE.hair));
    workings.put(row, AMOUNT, amount, look(figure(facts.money.format), RULE.hair));
    workings.put(row, CELL, request.exported?.withoutNames ? parseReference(cell).target : cell, look(LOOK.muted, RULE.hair));
    if (added) workings.put(row, CELL + 1, count, look(figure(FORMAT.count), RULE.hair));
  });
  const column = (at: number) => ({ row: head + 1, column: at, rows: rows.length, columns: 1 });
  workings.nameArea(NAMES.revenueDates, column(DATE)).nameArea(NAMES.revenueGroups, column(GROUP)).nameArea(NAMES.revenueAmounts, column(AMOUNT));
  return head + rows.length + 2;
}
