import { exactSum } from "../amounts/exact-sum";
import type { LeftOutRow } from "../outcome/reading";

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
    .map(([reason, rows]) => ({ reason, rows, amount: exactSum(rows.map((row) => row.amount)) }))
    .sort((a, b) => b.rows.length - a.rows.length);
}
