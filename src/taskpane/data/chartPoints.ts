import { dayFromSerial, serialFromDay } from "../../sheet/dates";
import type { RevenueReading } from "../../source";
import type { RevenueSeries } from "../../summary";

/** What the chart shows: one point a period, in order. */
export interface ChartPoints {
  /** Serial number of each period's first day. */
  readonly starts: readonly number[];
  readonly actual: readonly number[];
  /** Revenue of those who did not take part, scaled to those who did; empty without any. */
  readonly control: readonly number[];
  /** How many of the points lie before go-live; null while it is unknown. */
  readonly before: number | null;
}

/** Days that are still told apart; more are added up by month. */
const MOST_DAYS = 120;

/** The claim's own periods or, before there is a claim, all revenue by day or by month. */
export function chartPoints(reading: RevenueReading, series: RevenueSeries | null): ChartPoints {
  if (series) {
    return {
      starts: series.periods.map(({ first }) => first),
      actual: series.treatedTotal,
      control: series.controlScaled,
      before: series.periods.filter(({ phase }) => phase === "before").length,
    };
  }
  const { dates, amounts, dateSystem, unit } = reading;
  const byMonth = new Set(dates).size > MOST_DAYS;
  const sums = new Map<number, number>();
  dates.forEach((date, row) => {
    const start = byMonth ? serialFromDay({ ...dayFromSerial(date, dateSystem), day: 1 }, dateSystem) : date;
    sums.set(start, (sums.get(start) ?? 0) + (amounts[row] ?? 0) * unit.factor);
  });
  const sorted = [...sums].sort(([a], [b]) => a - b);
  return { starts: sorted.map(([start]) => start), actual: sorted.map(([, sum]) => sum), control: [], before: null };
}
