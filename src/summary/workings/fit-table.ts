import type { CellValue } from "../../sheet/spec";
import { figure, RULE } from "../drawing/look";
import { at } from "./cells";
import { ROWS, type PeriodTables } from "./period-layout";
import { periodCells, periodHeads } from "./period-cells";
import { tableHeading, tableHeads } from "./table-head";

/**
 * The periods before go-live, to which lines are fitted. Periods on the other side are empty texts in every column, for
 * SLOPE and INTERCEPT pass over pairs that are not two numbers.
 */
export function fitTable(tables: PeriodTables): void {
  const {
    context: { workings, facts },
    series,
    layout: { revenue, fit },
  } = tables;
  const control = fit.control >= 0;
  tableHeading(workings, ROWS.heading, fit, "Before go-live, to fit lines to");
  tableHeads(
    workings,
    ROWS.head,
    fit,
    [
      ...periodHeads(fit),
      [fit.numberBefore, "Number, before"],
      [fit.treated, "Took part, before"],
      ...(control ? [[fit.control, "Control, before"] as const] : []),
    ],
    2,
  );
  const money = figure(facts.money.format);
  series.periods.forEach(({ phase }, index) => {
    const row = ROWS.first + index;
    const before = phase === "before";
    periodCells(tables, fit, index);
    const onlyBefore = (formula: string) => `IF(${at(row, fit.phase, "column")}="Before",${formula},"")`;
    const cell = (column: number, formula: string, value: CellValue, style = money) =>
      workings.formula(row, column, onlyBefore(formula), before ? value : "", style);
    cell(fit.numberBefore, at(row, fit.number), index + 1, figure("0"));
    cell(fit.treated, at(row, revenue.treatedTotal), series.treatedTotal[index] ?? 0);
    if (control) cell(fit.control, at(row, revenue.controlScaled), series.controlScaled[index] ?? 0);
    workings.paint({ row, column: fit.left, rows: 1, columns: fit.columns }, RULE.hair);
  });
}
