import { longDate } from "../../sheet/dates";
import type { RevenueReading } from "../../source";
import type { SummaryContext } from "../context";
import { look, LOOK } from "../look";
import { frozenReason, revenuePlace } from "../revenueFormulas";
import { heading, LAST, LEFT, ruled } from "./grid";

/** What the page will hold once its data is there: a line each, with what it needs. */
export function notYet(context: SummaryContext, top: number): number {
  const { page, facts, request } = context;
  const lines: [string, string][] = [];
  if (!facts.series) {
    lines.push(["What each baseline says", "Needs revenue by month. Read it from a table to see baselines side by side."]);
    lines.push(["Reconciliation", "Needs a source: the figures above were typed."]);
  }
  if (facts.series && facts.series.control.length === 0) lines.push(["Control group", "Needs groups that did not take part, such as regions where nothing was launched."]);
  if (request.sponsorCase.margin === null) lines.push(["Profit, net benefit, ROI, payback", "Need a contribution margin: revenue is not profit."]);
  if (request.sponsorCase.cost === null) lines.push(["Return and break-even", "Need the programme’s cost."]);
  if (!facts.isAgreed) lines.push(["Agreement", "Needs the name of the sponsor and the day of the agreement; until then the share is a proposal."]);
  if (lines.length === 0) return top;
  heading(page, top, LEFT, "Not on this page yet", LAST + 1);
  lines.forEach(([what, needs], index) => {
    page.put(top + 1 + index, LEFT, what, look(LOOK.strong, { font: { size: 9 } })).put(top + 1 + index, LEFT + 3, needs, LOOK.muted);
    ruled(page, top + 1 + index, LEFT, undefined, LAST + 1);
  });
  page.height(top + lines.length + 1, 11);
  return top + lines.length + 2;
}

/** Where the figures come from, what was left out, and who wrote the page when. */
export function provenance(context: SummaryContext, top: number): number {
  const { page, request, version } = context;
  const { reading, today } = request;
  const system = reading?.dateSystem ?? "1900";
  page.paint({ row: top, column: LEFT, rows: 1, columns: LAST + 1 }, LOOK.headingRest);
  page.put(top, LEFT, reading ? `Source: ${readFrom(reading, context)}` : `Source: figures typed on ${longDate(today, system)}.`, look(LOOK.wrapped, LOOK.headingRest, { horizontal: "left" }));
  page.merge({ row: top, column: LEFT, rows: 1, columns: LAST + 1 }).height(top, 26);
  const unit = context.facts.series?.unit.name;
  const where = unit === undefined ? "" : `; ${unit} by ${unit} on the sheet ${context.workings.name}`;
  page.put(top + 1, LEFT, `Written by Envelope ${version} on ${longDate(today, system)}. ${liveness(context)}${where}.`, LOOK.muted);
  return top + 2;
}

/** What follows the source by itself: all of it, or all but the revenue that formulas cannot read. */
function liveness({ request: { reading }, facts: { series } }: SummaryContext): string {
  const place = reading && series ? revenuePlace(reading, series) : "columns";
  if (!reading || place === "columns") return "Every number above is a live formula or a cell to type in";
  if (place === "cells") return "Every number above is a live formula or a cell to type in; build again for new rows or columns of the source";
  return `Revenue is as it was read that day, for ${frozenReason(reading)}; every other number is a live formula or a cell to type in`;
}

/** Rows named by number; beyond these they are counted. */
const ROWS_NAMED = 6;

function readFrom(reading: RevenueReading, { facts }: SummaryContext): string {
  const rows = reading.rowsRead.toLocaleString("en-US");
  const columns = `${reading.dateColumn.header}, ${reading.amountColumn.header}${reading.unit.name === "" ? "" : ` in ${reading.unit.name}s`}${reading.groupColumn ? `, ${reading.groupColumn.header}` : ""}`;
  const outside = facts.series && facts.series.outside.rows > 0 ? ` ${facts.series.outside.rows.toLocaleString("en-US")} ${reading.layout === "long" ? "rows" : "cells"} lie outside whole ${facts.series.unit.name}s.` : "";
  return `${reading.source.label} (${columns}); ${rows} rows read, ${leftOutText(reading)}.${outside}`;
}

/** "none left out", "3 left out: no date (rows 118, 2044, 3310)". */
export function leftOutText({ leftOut }: Pick<RevenueReading, "leftOut">): string {
  if (leftOut.length === 0) return "none left out";
  const reasons = new Map<string, number[]>();
  for (const { reason, row } of leftOut) reasons.set(reason, [...(reasons.get(reason) ?? []), row]);
  const parts = [...reasons].map(([reason, rows]) => {
    const named = rows.slice(0, ROWS_NAMED).join(", ");
    const more = rows.length > ROWS_NAMED ? `, … ${rows.length} in all` : "";
    return `${reason} (row${rows.length > 1 ? "s" : ""} ${named}${more})`;
  });
  return `${leftOut.length.toLocaleString("en-US")} left out: ${parts.join("; ")}`;
}

