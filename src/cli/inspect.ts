import { withSigns } from "../sheet/money-signs";
import path from "node:path";
import type { WorkbookInfo, WorkbookPort } from "../sheet/workbook";
import { openFile } from "../xlsx";
import {
  findRevenue,
  locateSource,
  rankSources,
  readCells,
  readRanked,
  readRevenue,
  SourceProblem,
  type RankedSource,
  type RevenueReading,
  type SourceCandidate,
  type SourceRoles,
} from "../source";
import { leftOutText } from "../summary";
import { howToAnswer } from "./answers";
import { readFile } from "./files";
import { jsonLines, type Printer } from "./printer";
import { candidatesOf, openReport, reportOf } from "./report";
import { listed } from "./names";
import { rolesFrom, type SourceOptions } from "./source";

export interface InspectOptions extends SourceOptions {
  readonly json?: boolean;
}

/**
 * Prints how the source of a workbook is read. A source that asks is no failure: the questions are printed with the
 * ways to answer them.
 */
export async function inspect(file: string, options: InspectOptions, terminal: Printer): Promise<void> {
  terminal.progress(`Reading ${file} …`);
  const workbook = openFile(readFile(file), path.basename(file));
  const info = await workbook.describe();
  const roles = rolesFrom(options);
  let candidate: SourceCandidate | null = null;
  try {
    let reading: RevenueReading;
    let ranked: readonly RankedSource[];
    if (options.source === undefined) ({ reading, ranked, candidate } = await findRevenue(workbook, info, roles));
    else {
      candidate = locateSource(info, options.source);
      reading = readRevenue(await readCells(workbook, candidate), candidate, info.dateSystem, roles);
      ranked = await listsOf(workbook, info, roles);
    }
    const report = { ...reportOf(reading), candidates: candidatesOf(ranked, candidate.label) };
    terminal.out(options.json ? jsonLines(report) : words(report, reading));
  } catch (problem) {
    if (!(problem instanceof SourceProblem) || problem.questions.length === 0) throw problem;
    const ranked = await listsOf(workbook, info, roles);
    const asked = candidate ?? ranked[0]?.candidate ?? null;
    const report = {
      ...openReport(asked, problem.message, problem.questions),
      candidates: candidatesOf(ranked, asked?.label ?? null),
    };
    terminal.out(options.json ? jsonLines(report) : questionsInWords(asked, problem, report.candidates));
  }
}

/** Every list of the workbook, the likeliest first, those below each other among them. */
async function listsOf(
  workbook: Pick<WorkbookPort, "readAll">,
  info: WorkbookInfo,
  roles: SourceRoles,
): Promise<readonly RankedSource[]> {
  const ranked = await rankSources(workbook, info, roles);
  return (await readRanked(workbook, info, ranked, 0, roles))?.ranked ?? ranked;
}

/** A line of the report: the label, padded so that all texts start in one column. */
const labelled = (label: string, text: string) => `${label.padEnd("Other sources".length)}  ${text}`;

type Others = ReturnType<typeof candidatesOf>;

function questionsInWords(
  source: SourceCandidate | null,
  { questions, message }: SourceProblem,
  others: Others,
): string[] {
  const lines = [
    labelled("Source", source?.label ?? ""),
    labelled("Skipped", message),
    ...questions.flatMap((question) =>
      (question.text === message ? [] : [labelled("Question", question.text)]).concat(
        labelled("Answer", howToAnswer(question)),
      ),
    ),
  ];
  return [...lines, ...alsoHere(others)];
}

const alsoHere = (others: Others) =>
  others.length === 0 ? [] : [labelled("Other sources", shown(others.map(({ source }) => source)))];

function words(report: ReturnType<typeof reportOf> & { candidates: Others }, reading: RevenueReading): string[] {
  const monthly = Object.entries(report.months);
  const money = (value: number) =>
    withSigns(
      reading.moneySigns,
      value.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    );
  const group = reading.groupColumn
    ? `${reading.groupColumn.header}: ${shown(reading.groupNames.map(listed))}`
    : "none";
  const header =
    report.firstHeaderRow === report.headerRow
      ? `row ${report.headerRow}`
      : `rows ${report.firstHeaderRow} to ${report.headerRow}`;
  const counted = [reading.currency, reading.unit.name === "" ? "" : `${reading.unit.name}s`]
    .filter((word) => word !== "")
    .join(" ");
  const lines: [string, string][] = [
    [
      "Source",
      `${reading.source.label}${reading.source.table && !reading.source.parts ? `, a table on sheet ${report.sheet}, ${report.range}` : ""}`,
    ],
    ["Header", header],
    ["Date", `${report.dateColumn}, ${report.periodicity}, ${report.firstDate} to ${report.lastDate}`],
    ["Amount", `${report.amountColumn}${counted === "" ? "" : `, in ${counted}`}`],
    ["Group", group],
    ["Rows", `${report.rowsRead.toLocaleString("en-US")} read, ${leftOutText(reading, money)}`],
    ...report.columnsLeftOut.map(({ column, header: name, reason }): [string, string] => [
      "Excluded",
      `column ${column} “${name}”: ${reason}`,
    ]),
    ...reading.notes.map((note): [string, string] => ["Note", note]),
    ["Live formulas", howLive(reading)],
    ["Total", money(report.total)],
  ];
  const width = Math.max(...monthly.map(([, sum]) => money(sum).length));
  return [
    ...lines.map(([label, text]) => labelled(label, text)),
    ...alsoHere(report.candidates),
    "",
    ...monthly.map(([month, sum]) => `${month}  ${money(sum).padStart(width)}`),
  ];
}

/** Which changes of the source a summary follows without a rebuild. */
function howLive({ liveBy, frozenBecause }: RevenueReading): string {
  switch (liveBy) {
    case "columns":
      return "yes";
    case "cells":
      return "yes, cell by cell: a changed figure updates at once, a new row or column when the summary is rebuilt";
    case null:
      return `no, because ${frozenBecause}; a summary contains the values as read`;
  }
}

/** The first names of a list, and how many there are. */
function shown(names: readonly string[]): string {
  return names.length <= 10 ? names.join(", ") : `${names.slice(0, 10).join(", ")}, … (${names.length} in all)`;
}
