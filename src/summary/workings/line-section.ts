import { isModelError, leastSquares, seasonalIndices, type Line } from "../../model";
import { BASELINE_LABELS, FEWEST_FOR_A_LINE, type BeforeAfter } from "../baselines/baselines";
import { figure, LOOK, RULE } from "../drawing/look";
import { absoluteDown } from "./cells";
import { LINE_COLUMNS, ROWS, type PeriodTables, type SeasonLayout } from "./period-layout";
import { tableHeading, tableHeads } from "./table-head";

const TABLE = { left: 0, columns: 7 };

/** Level and slope of each line that is fitted to the periods before go-live, by least squares. */
export function lineSection(tables: PeriodTables): void {
  const {
    context: { workings, facts },
    layout: {
      sections: { lines },
    },
  } = tables;
  const money = figure(facts.money.format);
  const fits = fitsOf(tables);
  tableHeading(workings, lines.top, TABLE, "Lines fitted before go-live");
  tableHeads(
    workings,
    lines.top + 1,
    TABLE,
    fits.map(({ column, label }) => [column, label] as const),
  );
  workings.put(lines.levels, 0, "Level, at 0", LOOK.body).put(lines.slopes, 0, "Slope", LOOK.body);
  for (const { column, x, y, when, line } of fits) {
    // A slope on the control is a factor; the others are money a period.
    const slopeFormat = column === LINE_COLUMNS.regression ? figure("0.0000") : money;
    workings.formula(lines.levels, column, `IF(${when},INTERCEPT(${y},${x}),"–")`, line?.intercept ?? "–", money);
    workings.formula(lines.slopes, column, `IF(${when},SLOPE(${y},${x}),"–")`, line?.slope ?? "–", slopeFormat);
  }
  for (const row of [lines.levels, lines.slopes])
    workings.paint({ row, column: 0, rows: 1, columns: TABLE.columns }, RULE.hair);
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

function fitsOf({ series, data, layout: { fit, season } }: PeriodTables): Fit[] {
  const body = (column: number) => absoluteDown(column, ROWS.first, series.periods.length);
  const [numbers, treated] = [body(fit.numberBefore), body(fit.treated)];
  const enough = `COUNT(${numbers})>=${FEWEST_FOR_A_LINE}`;
  const fits: Fit[] = [
    {
      column: LINE_COLUMNS.trend,
      label: BASELINE_LABELS.trend,
      x: numbers,
      y: treated,
      when: enough,
      line: lineOf(positions(data), data.treatedBefore),
    },
  ];
  if (season) {
    const y = body(season.adjusted);
    fits.push({
      column: LINE_COLUMNS.seasonal,
      label: BASELINE_LABELS.seasonal,
      x: numbers,
      y,
      when: `COUNT(${y})>=${FEWEST_FOR_A_LINE}`,
      line: seasonalLine(data, season),
    });
  }
  if (fit.control >= 0) {
    const control = body(fit.control);
    const varies = `MAX(${control})>MIN(${control})`;
    fits.push({
      column: LINE_COLUMNS.regression,
      label: BASELINE_LABELS.regression,
      x: control,
      y: treated,
      when: `AND(${enough},${varies})`,
      line: lineOf(data.controlBefore, data.treatedBefore),
    });
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
  return lineOf(
    positions(data),
    data.treatedBefore.map((value, index) => value / (indices[index % cycle] ?? 1)),
  );
}
