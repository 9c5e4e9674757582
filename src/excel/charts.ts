import { areaAddress, cellAddress, lastCell } from "../sheet/address";
import type { ChartRange, ChartSpec, SheetSpec } from "../sheet/spec";

const TYPES = { columnStacked: "ColumnStacked", line: "Line" } as const;

/** Native charts, over their cells, with all their series; what they look like is `chart-looks.ts`. */
export function paintCharts(context: Excel.RequestContext, sheet: Excel.Worksheet, spec: SheetSpec): void {
  for (const chart of spec.charts) paintChart(context, sheet, chart);
}

function paintChart(context: Excel.RequestContext, sheet: Excel.Worksheet, spec: ChartSpec): void {
  const rangeOf = ({ sheet: name, area }: ChartRange) =>
    (name === undefined ? sheet : context.workbook.worksheets.getItem(name)).getRange(areaAddress(area));
  const [first, ...others] = spec.series;
  if (!first) return;
  const chart = sheet.charts.add(TYPES[spec.kind], rangeOf(first.values), Excel.ChartSeriesBy.columns);
  chart.name = spec.name;
  chart.setPosition(cellAddress(spec.area), cellAddress(lastCell(spec.area)));
  // A series that is added takes the type of the one before it, so all are there before any becomes something else.
  const series = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  spec.series.forEach(({ name, values }, index) => {
    const one = series[index];
    if (!one) return;
    one.name = name;
    one.setValues(rangeOf(values));
    one.setXAxisValues(rangeOf(spec.categories));
  });
}
