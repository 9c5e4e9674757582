import { areaAddress, cellAddress, lastCell } from "../sheet/address";
import type { ChartRange, ChartSeries, ChartSpec, SheetSpec } from "../sheet/spec";
import { pointsFromCharacters } from "../sheet/units";

const GRID_COLOR = "#D9D9D9";
const TYPES = { columnStacked: "ColumnStacked", line: "Line" } as const;

/** Native charts, over their cells. Office.js has no place for alternative text, so the page says the same in words. */
export function paintCharts(context: Excel.RequestContext, sheet: Excel.Worksheet, { charts, columnWidths }: Pick<SheetSpec, "charts" | "columnWidths">): void {
  for (const spec of charts) paintChart(context, sheet, spec, columnWidths);
}

function paintChart(context: Excel.RequestContext, sheet: Excel.Worksheet, spec: ChartSpec, columnWidths: readonly number[]): void {
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

  if (spec.roomForNames !== undefined) {
    // The width that the chart will have: to ask Excel for it would take a round trip before the sheet is whole.
    const width = columnWidths.slice(spec.area.column, spec.area.column + spec.area.columns).reduce((sum, characters) => sum + pointsFromCharacters(characters), 0);
    chart.plotArea.left = 0;
    chart.plotArea.width = width * (1 - spec.roomForNames);
  }
  const { valueAxis, categoryAxis } = chart.axes;
  if (spec.nameEvery !== undefined) categoryAxis.tickLabelSpacing = spec.nameEvery;
  valueAxis.majorGridlines.visible = spec.kind === "line";
  if (spec.kind === "line") valueAxis.majorGridlines.format.line.color = GRID_COLOR;
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
  if (chart.kind === "line" && !spec.asColumns) {
    series.format.line.color = spec.fill;
    if (spec.weight !== undefined) series.format.line.weight = spec.weight;
    if (spec.dashed) series.format.line.lineStyle = "Dash";
    series.markerStyle = "None";
    if (spec.nameAtEnd !== undefined) nameLastPoint(series, spec, NAME_POSITIONS[spec.nameAtEnd], chart);
    return;
  }
  if (spec.asColumns) series.chartType = "ColumnClustered";
  if (chart.gapWidth !== undefined) series.gapWidth = chart.gapWidth;
  if (spec.fill === "none") series.format.fill.clear();
  else series.format.fill.setSolidColor(spec.fill);
  if (spec.outline !== undefined) series.format.line.color = spec.outline;
  if (spec.valueLabels !== undefined) labelValues(series, spec.valueLabels, chart);
}

const NAME_POSITIONS = { right: "Right", above: "Top", below: "Bottom" } as const;

function nameLastPoint(series: Excel.ChartSeries, { values: { area }, fill }: ChartSeries, position: "Right" | "Top" | "Bottom", { fontSize }: ChartSpec): void {
  const font = { size: fontSize, color: fill };
  series.points.getItemAt(area.rows * area.columns - 1).set({ hasDataLabel: true, dataLabel: { showSeriesName: true, showValue: false, position, format: { font } } });
}

function labelValues(series: Excel.ChartSeries, numberFormat: string, { fontSize, fontColor }: ChartSpec): void {
  series.hasDataLabels = true;
  const labels = series.dataLabels;
  labels.showValue = true;
  labels.numberFormat = numberFormat;
  labels.position = "OutsideEnd";
  labels.format.font.size = fontSize;
  labels.format.font.color = fontColor;
}
