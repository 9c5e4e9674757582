import type { RevenueReading } from "../../source";

/** The sum of the rows that count. */
export const sumRead = ({ amounts }: RevenueReading) => amounts.reduce((sum, amount) => sum + amount, 0);

/** Whether rows that count and rows left out add up to the source, but for rounding in the last places. */
export function addsUp(reading: RevenueReading): boolean {
  const leftOut = reading.leftOut.reduce((sum, { amount }) => sum + amount, 0);
  const size = reading.amounts.reduce((sum, amount) => sum + Math.abs(amount), Math.abs(leftOut));
  return Math.abs(sumRead(reading) + leftOut - reading.total) <= 1e-12 * Math.max(1, size);
}
