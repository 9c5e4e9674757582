import { isModelError, leastSquares, seasonalIndices, type Line } from "../../model";
import type { CellValue } from "../../sheet/spec";
import { BASELINE_LABELS, FEWEST_FOR_A_LINE, type BeforeAfter } from "../baselines";
import { figure, look, LOOK, RULE } from "../look";
import { absoluteDown, at } from "./cells";
import { FIT_COLUMNS, LINES, NUMBER, PHASE, SEASON_COLUMNS, type PeriodTables, type SeasonLayout } from "./periodLayout";
import { periodCells, PERIOD_HEADS } from "./periodCells";
import { tableHeading, tableHeads } from "./tableHead";

const COLUMNS = 7;

/**
 * The periods before go-live, to which lines are fitted by least squares, and the lines' levels and slopes. Periods on the
 * other side are empty texts in every column, for SLOPE and INTERCEPT pass over pairs that are not two numbers.
 */
export function fitTable(tables: PeriodTables): void {
  const { context: { workings, facts }, series, layout: { revenue, fit } } = tables;
  tableHeading(workings, fit.top, COLUMNS, "Lines fitted before go-live");
  lines(tables);
  const control = revenue.controlScaled >= 0;
  tableHeads(workings, fit.first - 1, COLUMNS, [...PERIOD_HEADS, [FIT_COLUMNS.number, "Number, before"], [FIT_COLUMNS.treated, "Took part, before"], ...(control ? [[FIT_COLUMNS.control, "Control, before"] as const] : [])], 2);
  const money = figure(facts.money.format);
  series.periods.forEach(({ phase }, index) => {
    const row = fit.first + index;
    const before = phase === "before";
    periodCells(tables, row, index);
    const onlyBefore = (formula: string) => `IF(${at(row, PHASE, "column")}="Before",${formula},"")`;
    const cell = (column: number, formula: string, value: CellValue, style = money) => workings.formula(row, column, onlyBefore(formula), before ? value : "", style);
    cell(FIT_COLUMNS.number, at(row, NUMBER), index + 1, figure("0"));
    cell(FIT_COLUMNS.treated, at(revenue.first + index, revenue.treatedTotal), series.treatedTotal[index] ?? 0);
    if (control) cell(FIT_COLUMNS.control, at(revenue.first + index, revenue.controlScaled), series.controlScaled[index] ?? 0);
    workings.paint({ row, column: 0, rows: 1, columns: COLUMNS }, RULE.hair);
  });
}

/** A line as formulas: where x and y stand, and when there is one. */
interface Fit {
  readonly column: number;
  readonly label: string;
  readonly x: string;
  readonly y: string;
  readonly when: string;
  readonly line: Line | null;
}

function lines(tables: PeriodTables): void {
  const { context: { workings, facts }, layout: { fit } } = tables;
  const money = figure(facts.money.format);
  const fits = fitsOf(tables);
  tableHeads(workings, fit.top + 1, COLUMNS, fits.map(({ column, label }) => [column, label] as const), 0);
  workings.put(fit.levels, 0, "Level, at 0", LOOK.body).put(fit.slopes, 0, "Slope", LOOK.body);
  for (const { column, x, y, when, line } of fits) {
    // A slope on the control is a factor; the others are money a period.
    const slopeFormat = column === LINES.regression ? figure("0.0000") : money;
    workings.formula(fit.levels, column, `IF(${when},INTERCEPT(${y},${x}),"–")`, line?.intercept ?? "–", money);
    workings.formula(fit.slopes, column, `IF(${when},SLOPE(${y},${x}),"–")`, line?.slope ?? "–", slopeFormat);
  }
  for (const row of [fit.levels, fit.slopes]) workings.paint({ row, column: 0, rows: 1, columns: COLUMNS }, look(RULE.hair));
}

function fitsOf({ series, data, layout: { revenue, fit, season } }: PeriodTables): Fit[] {
  const body = (column: number) => absoluteDown(column, fit.first, series.periods.length);
  const [numbers, treated, control] = [body(FIT_COLUMNS.number), body(FIT_COLUMNS.treated), body(FIT_COLUMNS.control)];
  const enough = `COUNT(${numbers})>=${FEWEST_FOR_A_LINE}`;
  const fits: Fit[] = [{ column: LINES.trend, label: BASELINE_LABELS.trend, x: numbers, y: treated, when: enough, line: lineOf(positions(data), data.treatedBefore) }];
  if (season) {
    const y = absoluteDown(SEASON_COLUMNS.adjusted, season.first, series.periods.length);
    fits.push({ column: LINES.seasonal, label: BASELINE_LABELS.seasonal, x: numbers, y, when: `COUNT(${y})>=${FEWEST_FOR_A_LINE}`, line: seasonalLine(data, season) });
  }
  if (revenue.controlScaled >= 0) {
    const varies = `MAX(${control})>MIN(${control})`;
    fits.push({ column: LINES.regression, label: BASELINE_LABELS.regression, x: control, y: treated, when: `AND(${enough},${varies})`, line: lineOf(data.controlBefore, data.treatedBefore) });
  }
  return fits;
}

const positions = ({ treatedBefore }: BeforeAfter) => treatedBefore.map((_, index) => index + 1);

function lineOf(x: readonly number[], y: readonly number[]): Line | null {
  const line = leastSquares(x, y);
  return isModelError(line) ? null : line;
}

function seasonalLine(data: BeforeAfter, { cycle }: SeasonLayout): Line | null {
  const indices = seasonalIndices(data.treatedBefore, cycle);
  if (isModelError(indices)) return null;
  return lineOf(positions(data), data.treatedBefore.map((value, index) => value / (indices[index % cycle] ?? 1)));
}
