import { areaAddress } from "../sheet/address";
import { dayFromSerial, isoFromSerial } from "../sheet/dates";
import { openFile } from "../xlsx";
import path from "node:path";
import { findSources, type RevenueReading } from "../source";
import { leftOutText, medianGap } from "../summary";
import { readFile } from "./files";
import { readSource, type SourceOptions } from "./source";
import type { Terminal } from "./terminal";

export interface InspectOptions extends SourceOptions {
  readonly json?: boolean;
}

/** Prints how the source of a workbook was read. */
export async function inspect(file: string, options: InspectOptions, terminal: Terminal): Promise<void> {
  terminal.progress(`Reading ${file} …`);
  const workbook = openFile(readFile(file), path.basename(file));
  const info = await workbook.describe();
  const reading = await readSource(workbook, info, options);
  const others = findSources(info).map(({ label }) => label).filter((label) => label !== reading.source.label);
  const report = { ...reportOf(reading), candidates: others };
  terminal.out(options.json ? JSON.stringify(report, null, 2) : words(report, reading));
}

/** What a reading came to, in the terms that a script can use. */
export function reportOf(reading: RevenueReading) {
  return {
    sheet: reading.source.sheet,
    range: areaAddress(reading.source.area),
    table: reading.source.table?.name ?? null,
    headerRow: reading.headerRow,
    dateColumn: reading.dateColumn.header,
    amountColumn: reading.amountColumn.header,
    groupColumn: reading.groupColumn?.header ?? null,
    groupColumns: reading.groupCandidates.map(({ header }) => header),
    rowsRead: reading.dates.length,
    rowsLeftOut: reading.leftOut.map(({ row, reason }) => ({ row, reason })),
    firstDate: isoFromSerial(reading.dates.reduce((a, b) => Math.min(a, b), Infinity), reading.dateSystem),
    lastDate: isoFromSerial(reading.dates.reduce((a, b) => Math.max(a, b), -Infinity), reading.dateSystem),
    dateSystem: reading.dateSystem,
    currency: reading.currency === "" ? null : reading.currency,
    periodicity: periodicity(reading),
    total: cents(reading.total),
    months: months(reading),
    groups: reading.groupNames,
  };
}

/** Revenue by calendar month, rounded to cents. */
function months(reading: RevenueReading): Record<string, number> {
  const sums = new Map<string, number>();
  reading.dates.forEach((date, row) => {
    const { year, month } = dayFromSerial(date, reading.dateSystem);
    const key = `${year}-${String(month).padStart(2, "0")}`;
    sums.set(key, (sums.get(key) ?? 0) + (reading.amounts[row] ?? 0));
  });
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, sum]) => [key, cents(sum)]));
}

/** How far apart the days with revenue usually lie. */
function periodicity({ dates }: RevenueReading): string {
  const days = [...new Set(dates)].sort((a, b) => a - b);
  if (days.length < 2) return "one day";
  const median = medianGap(days);
  return median > 300 ? "yearly" : median > 80 ? "quarterly" : median > 20 ? "monthly" : median >= 5 ? "weekly" : "daily";
}

const cents = (value: number) => Math.round(value * 100) / 100;

function words(report: ReturnType<typeof reportOf> & { candidates: readonly string[] }, reading: RevenueReading): string {
  const monthly = Object.entries(report.months);
  const money = (value: number) => `${reading.currency}${value.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
  const group = reading.groupColumn ? `${reading.groupColumn.header}: ${shown(reading.groupNames)}` : "none";
  const lines: [string, string][] = [
    ["Source", `${reading.source.label}${reading.source.table ? `, a table on sheet ${report.sheet}, ${report.range}` : ""}`],
    ["Header", `row ${report.headerRow}`],
    ["Date", `${report.dateColumn}, ${report.periodicity}, ${report.firstDate} to ${report.lastDate}`],
    ["Amount", `${report.amountColumn}${reading.currency === "" ? "" : `, in ${reading.currency}`}`],
    ["Group", group],
    ["Rows", `${report.rowsRead.toLocaleString("en-US")} read, ${leftOutText(reading)}`],
    ["Total", money(report.total)],
  ];
  if (report.candidates.length > 0) lines.push(["Also here", shown(report.candidates)]);
  const width = Math.max(...monthly.map(([, sum]) => money(sum).length));
  return [...lines.map(([label, text]) => `${label.padEnd(10)} ${text}`), "", ...monthly.map(([month, sum]) => `${month}  ${money(sum).padStart(width)}`)].join("\n");
}

/** The first names of a list, and how many there are. */
function shown(names: readonly string[]): string {
  return names.length <= 10 ? names.join(", ") : `${names.slice(0, 10).join(", ")}, … (${names.length} in all)`;
}
