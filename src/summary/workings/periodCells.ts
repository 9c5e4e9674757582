import { figure, LOOK } from "../look";
import { periodLabel } from "../periods";
import { at } from "./cells";
import { NUMBER, PERIOD, PHASE, REVENUE_COLUMNS, type PeriodTables } from "./periodLayout";

export const PERIOD_HEADS = [[PERIOD, "Period"], [PHASE, "Phase"], [NUMBER, "Number"]] as const;

/** Name, phase and number of a period, with which each table of periods begins. */
export function periodCells({ context: { workings }, reading, series, layout: { revenue } }: PeriodTables, row: number, index: number): void {
  const period = series.periods[index];
  if (!period) return;
  workings.put(row, PERIOD, periodLabel(period, series.unit, reading.dateSystem), LOOK.body);
  workings.formula(row, PHASE, at(revenue.first + index, REVENUE_COLUMNS.phase), period.phase === "after" ? "After" : "Before", LOOK.body);
  workings.put(row, NUMBER, index + 1, figure("0"));
}
