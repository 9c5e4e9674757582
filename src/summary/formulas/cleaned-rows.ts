import { cellAddress } from "../../sheet/address";
import { quoteSheet } from "../../sheet/formula";
import { ExactSum, type RevenueReading } from "../../source";

/** A cleaned value of the source, as the workings list it. */
export interface CleanedRow {
  readonly date: number;
  readonly group: string;
  /** In single units of the currency. */
  readonly amount: number;
  /** The cell that it was read from, or the first of them. */
  readonly cell: string;
  /** Amounts added up in this row. */
  readonly count: number;
}

/** Values that the workings list at most, one a row. */
const MOST_ROWS = 5000;

const known = new WeakMap<RevenueReading, readonly CleanedRow[] | null>();

/**
 * The amounts of a source that formulas cannot add up, one a row while they are few, else added up by day and group.
 * @returns null when they are too many even so
 */
export function cleanedRows(reading: RevenueReading): readonly CleanedRow[] | null {
  let rows = known.get(reading);
  if (rows === undefined) {
    rows =
      reading.dates.length <= MOST_ROWS ? reading.dates.map((_, entry) => rowOf(reading, entry)) : addedUp(reading);
    known.set(reading, rows);
  }
  return rows;
}

function rowOf(reading: RevenueReading, entry: number): CleanedRow {
  const source = reading.parts[reading.partOf[entry] ?? 0]?.source ?? reading.source;
  const cell = cellAddress({ row: reading.rowOf[entry] ?? 0, column: reading.columnOf[entry] ?? 0 });
  return {
    date: reading.dates[entry] ?? 0,
    group: reading.groups[entry] ?? "",
    amount: (reading.amounts[entry] ?? 0) * reading.unit.factor,
    cell: `${quoteSheet(source.sheet)}!${cell}`,
    count: 1,
  };
}

function addedUp(reading: RevenueReading): CleanedRow[] | null {
  const rows = new Map<string, { readonly first: number; readonly sum: ExactSum; count: number }>();
  for (let entry = 0; entry < reading.dates.length; entry++) {
    const key = `${reading.dates[entry] ?? 0} ${reading.groups[entry] ?? ""}`;
    let row = rows.get(key);
    if (!row) {
      if (rows.size === MOST_ROWS) return null;
      rows.set(key, (row = { first: entry, sum: new ExactSum(), count: 0 }));
    }
    row.sum.add((reading.amounts[entry] ?? 0) * reading.unit.factor);
    row.count++;
  }
  return [...rows.values()]
    .map(({ first, sum, count }) => ({ ...rowOf(reading, first), amount: sum.value, count }))
    .sort((a, b) => a.date - b.date);
}
