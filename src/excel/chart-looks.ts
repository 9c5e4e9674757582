import type { ChartSeries, ChartSpec } from "../sheet/spec";
import { pointsFromCharacters } from "../sheet/units";

const GRID_COLOR = "#D9D9D9";

/**
 * What a chart looks like, in parts that can each be done again, or be left undone without the others. Office.js has no
 * place for alternative text, so the page says the same in words.
 */
export function chartLooks(spec: ChartSpec, columnWidths: readonly number[]): ((chart: Excel.Chart) => void)[] {
  const series = spec.series.map((one, index) => ({ one, index }));
  // Lines come before columns: columns among the lines would be what a line takes its type from.
  const ordered = [...series.filter(({ one }) => !one.asColumns), ...series.filter(({ one }) => one.asColumns)];
  const each = ordered.map(({ one, index }) => (chart: Excel.Chart) => {
    seriesLook(chart.series.getItemAt(index), one, spec);
  });
  return [frame, plotArea(spec, columnWidths), ...each, axes(spec)];
}

function frame(chart: Excel.Chart): void {
  chart.title.visible = false;
  chart.legend.visible = false;
  chart.format.border.lineStyle = "None";
}

function plotArea({ roomForNames, area }: ChartSpec, columnWidths: readonly number[]): (chart: Excel.Chart) => void {
  // The width that the chart will have: to ask Excel for it would take a round trip before the sheet is whole.
  const covered = columnWidths.slice(area.column, area.column + area.columns);
  const width = covered.reduce((sum, characters) => sum + pointsFromCharacters(characters), 0);
  return (chart) => {
    if (roomForNames === undefined) return;
    chart.plotArea.left = 0;
    chart.plotArea.width = width * (1 - roomForNames);
  };
}

function axes(spec: ChartSpec): (chart: Excel.Chart) => void {
  return ({ axes: { valueAxis, categoryAxis } }) => {
    if (spec.nameEvery !== undefined) categoryAxis.tickLabelSpacing = spec.nameEvery;
    // An axis that is hidden may have nothing that can be set, so it is shown first and hidden last.
    valueAxis.visible = true;
    valueAxis.majorGridlines.visible = spec.kind === "line";
    if (spec.kind === "line") valueAxis.majorGridlines.format.line.color = GRID_COLOR;
    valueAxis.numberFormat = spec.valueAxis.numberFormat;
    if (spec.valueAxis.minimum !== undefined) valueAxis.minimum = spec.valueAxis.minimum;
    for (const axis of [valueAxis, categoryAxis]) {
      axis.format.font.size = spec.fontSize;
      axis.format.font.color = spec.fontColor;
    }
    if (!spec.valueAxis.visible) valueAxis.visible = false;
  };
}

function seriesLook(series: Excel.ChartSeries, spec: ChartSeries, chart: ChartSpec): void {
  if (chart.kind === "line" && !spec.asColumns) {
    series.chartType = "Line";
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

type NamePosition = (typeof NAME_POSITIONS)[keyof typeof NAME_POSITIONS];

function nameLastPoint(series: Excel.ChartSeries, spec: ChartSeries, position: NamePosition, chart: ChartSpec): void {
  const {
    values: { area },
    fill,
  } = spec;
  const font = { size: chart.fontSize, color: fill };
  const dataLabel = { showSeriesName: true, showValue: false, position, format: { font } };
  series.points.getItemAt(area.rows * area.columns - 1).set({ hasDataLabel: true, dataLabel });
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
