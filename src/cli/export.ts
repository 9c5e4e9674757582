import path from "node:path";
import { exportSummary, type ExportedSummary } from "../summary";
import { isTextFile, openFile, workbookOf } from "../xlsx";
import { earlierCase } from "./earlier";
import { outputFile, readFile, writeFile } from "./files";
import { jsonLines } from "./printer";
import { InputProblem } from "./problem";
import type { Surroundings } from "./summarize";

export interface ExportOptions {
  readonly out?: string;
  /** The number of a summary, or its programme. */
  readonly summary?: string;
  readonly withoutNames?: boolean;
  readonly json?: boolean;
}

/**
 * Writes the two sheets of a summary into a workbook of their own, with the figures of the source frozen, and prints
 * its headline. The workbook that it is taken from is only read.
 */
export async function exportCommand(
  file: string,
  { out, summary, withoutNames = false, json }: ExportOptions,
  { terminal, now, version }: Surroundings,
): Promise<void> {
  if (isTextFile(file))
    throw new InputProblem(
      `${file} is a text file without a summary. Build one with envelope summarize ${file}, then export the resulting workbook.`,
    );
  const output = outputFile(file, out, "-export", ".xlsx");
  if (path.extname(output).toLowerCase() !== ".xlsx")
    throw new InputProblem(`The name of an export must end in .xlsx: ${output}.`);

  terminal.progress(`Opening ${file} …`);
  const workbook = openFile(readFile(file), path.basename(file));
  const recalled = earlierCase(await workbook.describe(), summary === undefined ? {} : { summary }, "export");
  if (!recalled)
    throw new InputProblem(
      `${file} contains no summary. Build one with envelope summarize, then export the resulting workbook.`,
    );
  terminal.progress("Reading the source …");
  const exported = await exportSummary(workbook, {
    ...(recalled.summary === undefined ? {} : { summary: recalled.summary }),
    withoutNames,
    now,
    version,
  });
  terminal.progress(`Writing ${output} …`);
  const { plan, title, dateSystem } = exported;
  writeFile(output, await workbookOf(plan, { title, created: now, dateSystem }));
  terminal.out(json ? jsonLines(report(exported, output)) : words(exported, output));
}

function report({ title, sheets, headline, subline, checks }: ExportedSummary, output: string) {
  return { file: output, title, sheets, headline, subline, checks };
}

function words({ headline, subline, checks, sheets }: ExportedSummary, output: string): string[] {
  const failed = checks
    .filter(({ passed }) => !passed)
    .map(({ label, detail }) => `Check failed: ${label} (${detail}). The page shows this.`);
  return [
    headline,
    subline,
    ...failed,
    `Written: ${output}, sheets ${sheets.map((name) => `“${name}”`).join(" and ")} only, source figures as fixed values.`,
  ];
}
