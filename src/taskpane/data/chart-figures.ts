import { dayFromSerial, serialFromDay } from "../../sheet/dates";
import type { RevenueReading } from "../../source";
import type { Assessment, BaselineId, PeriodUnit, RevenueSeries } from "../../summary";
import { standForMonths } from "../day-text";
import { texts } from "../texts";

/** One line of the chart, in full amounts; null in periods of which it says nothing. */
export type ChartLine = { readonly values: readonly (number | null)[] } & (
  | { readonly kind: "actual" }
  /** Revenue of those who did not take part, scaled to those who did. */
  | { readonly kind: "comparison" }
  | { readonly kind: "baseline"; readonly name: BaselineId; readonly label: string; readonly inUse: boolean }
);

/** Tells the lines of a chart apart. */
export const lineKey = (line: ChartLine): string => (line.kind === "baseline" ? line.name : line.kind);

/** What the chart shows: a value a period on every line, in order of time. */
export interface ChartFigures {
  /** Serial number of each period's first day. */
  readonly starts: readonly number[];
  readonly unit: PeriodUnit["name"];
  /** How many of the periods lie before go-live; null while it is unknown. */
  readonly before: number | null;
  /** The actual, every baseline that there is with the one in use first, the comparison. */
  readonly lines: readonly ChartLine[];
}

/** Days that are still told apart; more are added up by month. */
const MOST_DAYS = 120;

/** The claim's own periods or, before there is a claim, all revenue by day or by month. */
export function chartFigures(reading: RevenueReading, assessment: Assessment | null): ChartFigures {
  const series = assessment?.series;
  return assessment && series ? ofTheClaim(assessment, series) : ofTheReading(reading);
}

function ofTheClaim(
  { baselines }: Assessment,
  { periods, unit, treatedTotal, controlScaled }: RevenueSeries,
): ChartFigures {
  const before = periods.filter(({ phase }) => phase === "before").length;
  const blank = Array.from({ length: before }, () => null);
  const rungs = baselines.flatMap((rung): ChartLine[] =>
    "byPeriod" in rung
      ? [
          {
            kind: "baseline",
            name: rung.name,
            label: texts.baselines[rung.name],
            inUse: rung.inUse,
            values: [...blank, ...rung.byPeriod],
          },
        ]
      : [],
  );
  const inUse = (line: ChartLine) => line.kind === "baseline" && line.inUse;
  return {
    starts: periods.map(({ first }) => first),
    unit: unit.name,
    before,
    lines: [
      { kind: "actual", values: treatedTotal },
      ...rungs.filter(inUse),
      ...rungs.filter((line) => !inUse(line)),
      ...(controlScaled.length > 0 ? [{ kind: "comparison", values: controlScaled } as const] : []),
    ],
  };
}

function ofTheReading({ dates, amounts, dateSystem, unit }: RevenueReading): ChartFigures {
  const byMonth = new Set(dates).size > MOST_DAYS;
  const sums = new Map<number, number>();
  dates.forEach((date, row) => {
    const start = byMonth ? serialFromDay({ ...dayFromSerial(date, dateSystem), day: 1 }, dateSystem) : date;
    sums.set(start, (sums.get(start) ?? 0) + (amounts[row] ?? 0) * unit.factor);
  });
  const sorted = [...sums].sort(([a], [b]) => a - b);
  return {
    starts: sorted.map(([start]) => start),
    unit: byMonth || standForMonths(sums.keys(), dateSystem) ? "month" : "day",
    before: null,
    lines: [{ kind: "actual", values: sorted.map(([, sum]) => sum) }],
  };
}
