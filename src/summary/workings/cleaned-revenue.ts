import { parseReference, type Area } from "../../sheet/address";
import { cleanedRows } from "../formulas/cleaned-rows";
import type { SummaryContext } from "../drawing/context";
import { figure, FORMAT, look, LOOK, RULE } from "../drawing/look";
import { NAMES } from "../names/names";
import { frozenReason, revenuePlace } from "../formulas/revenue-formulas";
import { ROWS, type TableColumns } from "./period-layout";
import { tableHeading, tableHeads } from "./table-head";

/** As many as its caption runs over. */
const COLUMNS = 9;

/**
 * The cleaned values of a source that formulas cannot add up, with the cell that each came from. The sums of the
 * periods add these up; they are as old as the page. A table of its own, to the right of those of the periods.
 * @returns its columns and the area to be printed; null where the source needs no such table
 */
export function cleanedRevenue(
  { workings, request, facts }: SummaryContext,
  left: number,
): (TableColumns & { readonly area: Area }) | null {
  const { reading } = request;
  const rows =
    reading && facts.series && revenuePlace(reading, facts.series) === "workings" ? cleanedRows(reading) : null;
  if (!reading || !rows) return null;
  const added = rows.some(({ count }) => count > 1);
  const [date, group, amount, cell, amounts] = [left, left + 1, left + 3, left + 4, left + 5];
  const table = { left, columns: COLUMNS };
  tableHeading(workings, ROWS.heading, table, `Revenue as read from ${reading.source.label}`);
  const follow = request.exported
    ? "These values are frozen as they were read."
    : "These values do not follow it: build the summary again when it changes.";
  workings.put(
    ROWS.band,
    left,
    `Formulas cannot add the source up, for ${frozenReason(reading)}. ${follow}`,
    LOOK.caption,
  );
  tableHeads(
    workings,
    ROWS.head,
    table,
    [
      [date, "Date"],
      [group, reading.groupColumn?.header ?? ""],
      [amount, "Amount"],
    ],
    2,
  );
  workings.put(ROWS.head, cell, added ? "First cell" : "Cell", look(LOOK.columnHeadLeft, { indent: 1 }));
  if (added) workings.put(ROWS.head, amounts, "Amounts", LOOK.columnHead);
  rows.forEach((cleaned, index) => {
    const row = ROWS.first + index;
    workings.put(
      row,
      date,
      cleaned.date,
      look(LOOK.body, RULE.hair, { numberFormat: FORMAT.date, horizontal: "left" }),
    );
    // A blank group stays blank: no group is ever called so.
    if (cleaned.group !== "") workings.put(row, group, cleaned.group, look(LOOK.body, RULE.hair));
    workings.put(row, amount, cleaned.amount, look(figure(facts.money.format), RULE.hair));
    workings.put(
      row,
      cell,
      request.exported?.withoutNames ? parseReference(cleaned.cell).target : cleaned.cell,
      look(LOOK.muted, RULE.hair, { indent: 1 }),
    );
    if (added) workings.put(row, amounts, cleaned.count, look(figure(FORMAT.count), RULE.hair));
  });
  const column = (at: number) => ({ row: ROWS.first, column: at, rows: rows.length, columns: 1 });
  workings
    .nameArea(NAMES.revenueDates, column(date))
    .nameArea(NAMES.revenueGroups, column(group))
    .nameArea(NAMES.revenueAmounts, column(amount));
  return { ...table, area: { row: 0, column: left, rows: ROWS.first + rows.length, columns: table.columns } };
}
