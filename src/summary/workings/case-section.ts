import { answersText, sourceReference, type RevenueReading } from "../../source";
import type { SummaryContext } from "../drawing/context";
import { LOOK, RULE } from "../drawing/look";
import { NAMES } from "../names/names";

/**
 * How the source was read, in named cells: the pane starts from these when the workbook is opened again.
 * @returns the first row below
 */
export function caseSection({ workings, request, facts }: SummaryContext, top: number): number {
  const { reading } = request;
  workings
    .put(top, 0, "How the source was read", LOOK.heading)
    .paint({ row: top, column: 0, rows: 1, columns: 2 }, LOOK.heading);
  workings.paint({ row: top, column: 2, rows: 1, columns: 5 }, LOOK.headingRest);
  const lines: [string, string, string][] = [
    ["Source", NAMES.source, reading ? sourceText(request, reading) : ""],
    ["Date column", NAMES.dateColumn, reading?.roles.date ?? ""],
    ["Amount column", NAMES.amountColumn, reading?.roles.amount ?? ""],
    ["Group column", NAMES.groupColumn, reading?.roles.group ?? ""],
    ["Answers", NAMES.answers, request.exported?.withoutNames ? "" : answersText(reading?.roles.answers ?? {})],
    ["Took part", NAMES.treated, (facts.series?.treated ?? []).join(LIST_SEPARATOR)],
    ["Control", NAMES.control, (facts.series?.control ?? []).join(LIST_SEPARATOR)],
  ];
  lines.forEach(([label, name, value], index) => {
    const row = top + 1 + index;
    workings.put(row, 0, label, LOOK.body).put(row, 3, value === "" ? null : value, LOOK.body);
    workings.nameCell(name, { row, column: 3 });
    workings.paint({ row, column: 0, rows: 1, columns: 7 }, RULE.hair);
  });
  return top + lines.length + 2;
}

/** The source as it is found again, which is by its sheet; where that is left out, in other words. */
const sourceText = ({ exported }: SummaryContext["request"], { source }: RevenueReading) =>
  exported?.withoutNames ? source.label : sourceReference(source);

/** Between the names of groups in one cell. */
export const LIST_SEPARATOR = "; ";
