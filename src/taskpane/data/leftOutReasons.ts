import type { LeftOutRow, RevenueReading } from "../../source";

/** Rows that were left out for one reason. */
export interface LeftOutReason {
  readonly reason: string;
  readonly rows: readonly LeftOutRow[];
  readonly amount: number;
}

/** Left-out rows gathered by reason, the most frequent first. */
export function leftOutReasons(leftOut: readonly LeftOutRow[]): LeftOutReason[] {
  const reasons = new Map<string, LeftOutRow[]>();
  for (const row of leftOut) {
    const rows = reasons.get(row.reason);
    if (rows) rows.push(row);
    else reasons.set(row.reason, [row]);
  }
  return [...reasons]
    .map(([reason, rows]) => ({ reason, rows, amount: rows.reduce((sum, row) => sum + row.amount, 0) }))
    .sort((a, b) => b.rows.length - a.rows.length);
}

/** The sum of the rows that count. */
export const sumRead = ({ amounts }: RevenueReading) => amounts.reduce((sum, amount) => sum + amount, 0);

/** Whether rows that count and rows left out add up to the source, but for rounding in the last places. */
export function addsUp(reading: RevenueReading): boolean {
  const leftOut = reading.leftOut.reduce((sum, { amount }) => sum + amount, 0);
  const size = reading.amounts.reduce((sum, amount) => sum + Math.abs(amount), Math.abs(leftOut));
  return Math.abs(sumRead(reading) + leftOut - reading.total) <= 1e-12 * Math.max(1, size);
}
