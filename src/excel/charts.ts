import { areaAddress, cellAddress, lastCell } from "../sheet/address";
import type { ChartRange, ChartSeries, ChartSpec } from "../sheet/spec";

const TYPES = { columnStacked: "ColumnStacked", line: "Line" } as const;

/** Native charts, over their cells. Office.js has no place for alternative text, so the page says the same in words. */
export function paintCharts(context: Excel.RequestContext, sheet: Excel.Worksheet, charts: readonly ChartSpec[]): void {
  for (const spec of charts) paintChart(context, sheet, spec);
}

function paintChart(context: Excel.RequestContext, sheet: Excel.Worksheet, spec: ChartSpec): void {
  const rangeOf = ({ sheet: name, area }: ChartRange) => (name === undefined ? sheet : context.workbook.worksheets.getItem(name)).getRange(areaAddress(area));
  const [first, ...others] = spec.series;
  if (!first) return;
  const chart = sheet.charts.add(TYPES[spec.kind], rangeOf(first.values), Excel.ChartSeriesBy.columns);
  chart.name = spec.name;
  chart.title.visible = false;
  chart.legend.visible = false;
  chart.format.border.lineStyle = "None";
  chart.setPosition(cellAddress(spec.area), cellAddress(lastCell(spec.area)));

  paintSeries(chart.series.getItemAt(0), first, spec, rangeOf);
  for (const series of others) paintSeries(chart.series.add(series.name), series, spec, rangeOf);

  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.majorGridlines.visible = false;
  valueAxis.numberFormat = spec.valueAxis.numberFormat;
  if (spec.valueAxis.minimum !== undefined) valueAxis.minimum = spec.valueAxis.minimum;
  valueAxis.visible = spec.valueAxis.visible;
  for (const axis of [valueAxis, categoryAxis]) {
    axis.format.font.size = spec.fontSize;
    axis.format.font.color = spec.fontColor;
  }
}

function paintSeries(series: Excel.ChartSeries, spec: ChartSeries, chart: ChartSpec, rangeOf: (range: ChartRange) => Excel.Range): void {
  series.name = spec.name;
  series.setValues(rangeOf(spec.values));
  series.setXAxisValues(rangeOf(chart.categories));
  if (chart.kind === "line") {
    series.format.line.color = spec.fill;
    if (spec.weight !== undefined) series.format.line.weight = spec.weight;
    if (spec.dashed) series.format.line.lineStyle = "Dash";
    series.markerStyle = "None";
    return;
  }
  if (chart.gapWidth !== undefined) series.gapWidth = chart.gapWidth;
  if (spec.fill === "none") series.format.fill.clear();
  else series.format.fill.setSolidColor(spec.fill);
  if (spec.outline !== undefined) series.format.line.color = spec.outline;
}
