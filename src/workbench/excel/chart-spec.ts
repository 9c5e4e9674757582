import type { ChartRange, ChartSeries as SeriesSpec, ChartSpec } from "../../sheet/spec";
import type { Chart, ChartSeries } from "../../simulator/objects/charts";
import type { ChartCells } from "../../simulator/objects/owners";
import type { Worksheet } from "../../simulator/objects/worksheet";

/**
 * A chart of the simulated Excel as data. @returns null for a chart without series, or of a kind that no sheet of ours
 * has
 */
export function chartSpec(chart: Chart, { id, Name: sheet, store }: Worksheet): ChartSpec | null {
  const kind = KINDS.get(String(chart.read("ChartType")));
  const categories = chart.series.items[0]?.categories;
  if (!kind || !categories) return null;
  const { value, category } = chart.axes;
  const minimum = value.read("Minimum");
  const every = category.read("TickLabelSpacing");
  const width = Array.from({ length: chart.area.columns }, (_, index) =>
    store.columnWidth(id, chart.area.column + index),
  ).reduce((sum, points) => sum + points, 0);
  const plotWidth = chart.plotArea.read("Width");
  const columns = chart.series.items.find((series) => kind === "columnStacked" || standsInColumns(series));
  const name = String(chart.read("Name"));
  return {
    name,
    kind,
    area: chart.area,
    description: name,
    categories: rangeOf(categories, sheet),
    series: chart.series.items.flatMap((series) =>
      series.values ? [seriesSpec(series, series.values, kind, sheet)] : [],
    ),
    ...(columns ? { gapWidth: Number(columns.read("GapWidth")) } : {}),
    ...(typeof every === "number" ? { nameEvery: every } : {}),
    ...(typeof plotWidth === "number" && width > 0 ? { roomForNames: Math.max(0, 1 - plotWidth / width) } : {}),
    valueAxis: {
      visible: value.read("Visible") === true,
      numberFormat: String(value.read("NumberFormat")),
      ...(typeof minimum === "number" ? { minimum } : {}),
    },
    fontSize: Number(category.format.font.read("Size")),
    fontColor: String(category.format.font.read("Color")),
  };
}

const KINDS: ReadonlyMap<string, ChartSpec["kind"]> = new Map(
  Object.entries({ ColumnStacked: "columnStacked", Line: "line" }),
);

/** The colour that a line has until somebody gives it one. */
const UNTOUCHED = "#000000";

function seriesSpec(series: ChartSeries, values: ChartCells, kind: ChartSpec["kind"], sheet: string): SeriesSpec {
  const { fill, line } = series.format;
  const color = String(line.read("Color"));
  const common = { name: String(series.read("Name")), values: rangeOf(values, sheet) };
  if (kind === "line" && !standsInColumns(series)) {
    const last = series.points.at(values.area.rows * values.area.columns - 1);
    const named = last.read("HasDataLabel") === true && last.label.read("ShowSeriesName") === true;
    return {
      ...common,
      fill: color,
      weight: Number(line.read("Weight")),
      ...(line.read("LineStyle") === "Dash" ? { dashed: true } : {}),
      ...(named ? { nameAtEnd: NAME_POSITIONS.get(String(last.label.read("Position"))) ?? "right" } : {}),
    };
  }
  const labels =
    series.read("HasDataLabels") === true ? { valueLabels: String(series.labels.read("NumberFormat")) } : {};
  return {
    ...common,
    ...(kind === "line" ? { asColumns: true } : {}),
    ...labels,
    fill: fill.color ?? "#0F548C",
    ...(color === UNTOUCHED ? {} : { outline: color }),
  };
}

const NAME_POSITIONS: ReadonlyMap<string, NonNullable<SeriesSpec["nameAtEnd"]>> = new Map(
  Object.entries({ Right: "right", Top: "above", Bottom: "below" }),
);

const standsInColumns = (series: ChartSeries) => series.read("ChartType") === "ColumnClustered";

function rangeOf(range: ChartCells, sheet: string): ChartRange {
  const own = range.sheet.Name;
  return own === sheet ? { area: range.area } : { sheet: own, area: range.area };
}
