import { figure, LOOK } from "../drawing/look";
import { periodLabel } from "../baselines/periods";
import { at } from "./cells";
import { ROWS, type PeriodColumns, type PeriodTables } from "./period-layout";

/** The heads of the columns with which a table of periods begins. */
export const periodHeads = ({ period, phase, number }: PeriodColumns) =>
  [
    [period, "Period"],
    [phase, "Phase"],
    [number, "Number"],
  ] as const;

/** Name, phase and number of a period, with which each table of periods begins. */
export function periodCells(
  { context: { workings }, reading, series, layout: { revenue } }: PeriodTables,
  columns: PeriodColumns,
  index: number,
): void {
  const period = series.periods[index];
  if (!period) return;
  const row = ROWS.first + index;
  workings.put(row, columns.period, periodLabel(period, series.unit, reading.dateSystem), LOOK.body);
  workings.formula(
    row,
    columns.phase,
    at(row, revenue.phase, "column"),
    period.phase === "after" ? "After" : "Before",
    LOOK.body,
  );
  workings.put(row, columns.number, index + 1, figure("0"));
}
