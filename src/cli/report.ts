import { areaAddress } from "../sheet/address";
import { dayFromSerial, isoFromSerial } from "../sheet/dates";
import { exactSum, ExactSum, leftOutReasons, toCents, type Question } from "../source";
import type { RankedSource, RevenueReading, SourceCandidate } from "../source";
import { medianGap } from "../summary";

/** What a reading came to, in the terms that a script can use. Amounts are in the source's own unit. */
export function reportOf(reading: RevenueReading) {
  return {
    ...placeOf(reading.source),
    layout: reading.layout,
    headerRow: reading.headerRow,
    firstHeaderRow: reading.firstHeaderRow,
    dateColumn: reading.dateColumn.header,
    amountColumn: reading.amountColumn.header,
    groupColumn: reading.groupColumn?.header ?? null,
    groupColumns: reading.groupCandidates.map(({ header }) => header),
    rowsRead: reading.rowsRead,
    rowsLeftOut: reading.leftOut.map(({ row, reason, sheet }) => ({
      ...(sheet === undefined ? {} : { sheet }),
      row,
      reason,
    })),
    columnsLeftOut: reading.columnsLeftOut.map(({ letter, header, reason }) => ({ column: letter, header, reason })),
    firstDate: isoFromSerial(
      reading.dates.reduce((a, b) => Math.min(a, b), Infinity),
      reading.dateSystem,
    ),
    lastDate: isoFromSerial(
      reading.dates.reduce((a, b) => Math.max(a, b), -Infinity),
      reading.dateSystem,
    ),
    dateSystem: reading.dateSystem,
    currency: reading.currency === "" ? null : reading.currency,
    unit: reading.unit.name === "" ? null : reading.unit.name,
    periodicity: reading.periodicity ?? periodicity(reading),
    total: toCents(exactSum(reading.amounts)),
    leftOut: leftOutByKind(reading),
    live: reading.live,
    liveBy: reading.liveBy,
    frozenBecause: reading.live ? null : reading.frozenBecause,
    months: months(reading),
    groups: reading.groupNames,
    notes: reading.notes,
    questions: [] as readonly Question[],
  };
}

const leftOutByKind = ({ leftOut }: RevenueReading) =>
  leftOutReasons(leftOut).map(({ reason, rows, amount }) => ({ reason, rows: rows.length, amount: toCents(amount) }));

/** What is known of a source that asks before it can be read. */
export function openReport(source: SourceCandidate | null, problem: string, questions: readonly Question[]) {
  return { ...(source ? placeOf(source) : { sheet: null, range: null, table: null }), problem, months: {}, questions };
}

function placeOf({ sheet, area, table, parts }: SourceCandidate) {
  return {
    sheet,
    range: areaAddress(area),
    table: table?.name ?? null,
    ...(parts ? { parts: parts.map(({ label }) => label) } : {}),
  };
}

/** The other places where revenue may stand, with what speaks for them. */
export const candidatesOf = (ranked: readonly RankedSource[], used: string | null) =>
  ranked
    .filter(({ candidate }) => candidate.label !== used)
    .map(({ candidate, readable, reasons }) => ({ source: candidate.label, readable, reasons }));

/** Revenue by calendar month, exact to the cent. */
function months(reading: RevenueReading): Record<string, number> {
  const sums = new Map<string, ExactSum>();
  const monthOf = new Map<number, string>();
  reading.dates.forEach((date, entry) => {
    let key = monthOf.get(date);
    if (key === undefined) {
      const { year, month } = dayFromSerial(date, reading.dateSystem);
      key = `${year}-${String(month).padStart(2, "0")}`;
      monthOf.set(date, key);
    }
    let sum = sums.get(key);
    if (!sum) sums.set(key, (sum = new ExactSum()));
    sum.add(reading.amounts[entry] ?? 0);
  });
  return Object.fromEntries(
    [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, sum]) => [key, toCents(sum.value)]),
  );
}

/** How far apart the days with revenue usually lie. */
function periodicity({ dates }: RevenueReading): string {
  const days = [...new Set(dates)].sort((a, b) => a - b);
  if (days.length < 2) return "one day";
  const median = medianGap(days);
  return median > 300
    ? "yearly"
    : median > 80
      ? "quarterly"
      : median > 20
        ? "monthly"
        : median >= 5
          ? "weekly"
          : "daily";
}
