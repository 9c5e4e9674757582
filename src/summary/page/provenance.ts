import { longDate } from "../../sheet/dates";
import { leftOutReasons, type RevenueReading } from "../../source";
import type { SummaryContext } from "../drawing/context";
import { LOOK } from "../drawing/look";
import { frozenReason, revenuePlace } from "../formulas/revenue-formulas";
import { shownMoney } from "../formulas/live-money";
import { LEFT, textRoom, WHOLE } from "./grid";
import { linesOf } from "./text-width";

const LINE = 12;

/** Where the figures come from, what was left out, and who wrote the page when. */
export function provenance(context: SummaryContext, top: number): number {
  const { page, request, version, workings, facts } = context;
  const { reading, today } = request;
  const system = reading?.dateSystem ?? "1900";
  const unit = facts.series?.unit.name;
  const where = unit === undefined ? "" : `; ${unit} by ${unit} on the sheet ${workings.name}`;
  const source = reading
    ? `Source: ${readFrom(reading, context)}`
    : `Source: figures typed on ${longDate(today, system)}.`;
  const written = `Written by Envelope ${version} on ${longDate(today, system)}. ${liveness(context)}${where}.`;
  [source, written].forEach((said, index) => {
    const row = top + index;
    page.put(row, LEFT, said, LOOK.wrapped);
    page
      .merge({ row, column: LEFT, rows: 1, columns: WHOLE })
      .height(row, 2 + LINE * linesOf(said, { size: 9 }, textRoom(LEFT, WHOLE)));
  });
  return top + 2;
}

/** What follows the source by itself: all of it, or all but the revenue that formulas cannot read. */
function liveness({ request: { reading }, facts: { series } }: SummaryContext): string {
  const place = reading && series ? revenuePlace(reading, series) : "columns";
  if (!reading || place === "columns") return "Every number above is a live formula or a cell to type in";
  if (place === "cells")
    return "Every number above is a live formula or a cell to type in; build again for new rows or columns of the source";
  return `Revenue is as it was read that day, for ${frozenReason(reading)}; every other number is a live formula or a cell to type in`;
}

/** Rows named by number; beyond these they are counted. */
const ROWS_NAMED = 6;

/** Which cells were read, how many rows, what was left out and why. */
export function readFrom(reading: RevenueReading, { facts }: SummaryContext): string {
  const rows = reading.rowsRead.toLocaleString("en-US");
  const columns = `${reading.dateColumn.header}, ${reading.amountColumn.header}${reading.unit.name === "" ? "" : ` in ${reading.unit.name}s`}${reading.groupColumn ? `, ${reading.groupColumn.header}` : ""}`;
  const outside =
    facts.series && facts.series.outside.rows > 0
      ? ` ${facts.series.outside.rows.toLocaleString("en-US")} ${reading.layout === "long" ? "rows" : "cells"} lie outside whole ${facts.series.unit.name}s.`
      : "";
  const money = (amount: number) => shownMoney(amount * reading.unit.factor, facts.money);
  return `${reading.source.label} (${columns}); ${rows} rows read, ${leftOutText(reading, money)}.${outside}`;
}

/**
 * "none left out", "3 left out: a total of other rows (row 14: $1,200); no date (rows 118, 2044)": what stands beside
 * the total, by its kind.
 * @param money an amount of the source as it is to be shown; 0 is not
 */
export function leftOutText({ leftOut }: Pick<RevenueReading, "leftOut">, money: (amount: number) => string): string {
  if (leftOut.length === 0) return "none left out";
  const parts = leftOutReasons(leftOut).map(({ reason, rows, amount }) => {
    const named = rows
      .slice(0, ROWS_NAMED)
      .map(({ row }) => row)
      .join(", ");
    const more = rows.length > ROWS_NAMED ? `, … ${rows.length} in all` : "";
    return `${reason} (row${rows.length > 1 ? "s" : ""} ${named}${more}${amount === 0 ? "" : `: ${money(amount)}`})`;
  });
  return `${leftOut.length.toLocaleString("en-US")} left out: ${parts.join("; ")}`;
}
