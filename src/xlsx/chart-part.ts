import type { Area } from "../sheet/address";
import { sheetArea } from "../sheet/formula";
import type { CellValue, ChartRange, ChartSeries, ChartSpec } from "../sheet/spec";
import { DECLARATION, element, escapeText, valued } from "./markup";
import { RELATIONSHIPS } from "./xml";

/** Namespaces of DrawingML charts and of DrawingML itself. */
export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** English Metric Units in a point. */
const EMU_PER_POINT = 12_700;
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
const GRID_COLOR = "#D9D9D9";
const AXIS_COLOR = "#BFBFBF";

/**
 * Names that stay level where only some categories have one. LibreOffice breaks a name at no angle at all into letters,
 * one below the other, so that it is a sixty-thousandth of a degree, the smallest there is.
 */
const LEVEL = { rot: 1, vert: "horz" };
/** LibreOffice breaks a label that is wider than a third of the chart's height. */
const UNBROKEN = { wrap: "none" };

/** Reads the values that a chart shows before anything is recalculated. */
export type RangeReader = (sheet: string, area: Area) => readonly (readonly CellValue[])[];

/** The chart part, elements in the order of CT_ChartSpace (ECMA-376 part 1, 21.2.2.29). */
export function chartPart(chart: ChartSpec, sheet: string, read: RangeReader, dateSystem: "1900" | "1904"): string {
  const plot = element(
    "c:plotArea",
    {},
    plotLayout(chart),
    plotElements(chart, sheet, read),
    categoryAxis(chart),
    valueAxis(chart),
  );
  const contents = [
    valued("c:date1904", dateSystem === "1904"),
    valued("c:roundedCorners", false),
    element(
      "c:chart",
      {},
      valued("c:autoTitleDeleted", true),
      plot,
      valued("c:plotVisOnly", true),
      valued("c:dispBlanksAs", "gap"),
    ),
    element("c:spPr", {}, element("a:noFill", {}), element("a:ln", {}, element("a:noFill", {}))),
    textProperties(chart.fontSize, chart.fontColor),
  ];
  return (
    DECLARATION +
    element("c:chartSpace", { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": RELATIONSHIPS }, ...contents)
  );
}

/** The plot with its axes' names, where room is to be left beside it; else Excel lays it out. */
function plotLayout({ roomForNames }: ChartSpec): string {
  if (roomForNames === undefined) return element("c:layout", {});
  const edges = [
    valued("c:xMode", "edge"),
    valued("c:yMode", "edge"),
    valued("c:x", 0),
    valued("c:y", 0),
    valued("c:w", 1 - roomForNames),
    valued("c:h", 1),
  ];
  return element("c:layout", {}, element("c:manualLayout", {}, valued("c:layoutTarget", "outer"), ...edges));
}

/** Columns first, so that lines run over them. */
function plotElements(chart: ChartSpec, sheet: string, read: RangeReader): string {
  const axes = [valued("c:axId", CATEGORY_AXIS), valued("c:axId", VALUE_AXIS)];
  const inColumns = (series: ChartSeries) => chart.kind === "columnStacked" || series.asColumns === true;
  const written = (columns: boolean) =>
    chart.series.flatMap((series, index) =>
      inColumns(series) === columns ? [seriesElement(chart, series, index, sheet, read)] : [],
    );
  const [columns, lines] = [written(true), written(false)];
  const stacked = chart.kind === "columnStacked";
  const layout = [
    valued("c:barDir", "col"),
    valued("c:grouping", stacked ? "stacked" : "clustered"),
    valued("c:varyColors", false),
  ];
  const gaps = [valued("c:gapWidth", chart.gapWidth ?? 150), stacked ? valued("c:overlap", 100) : ""];
  return [
    columns.length === 0 ? "" : element("c:barChart", {}, ...layout, ...columns, ...gaps, ...axes),
    lines.length === 0
      ? ""
      : element(
          "c:lineChart",
          {},
          valued("c:grouping", "standard"),
          valued("c:varyColors", false),
          ...lines,
          valued("c:marker", true),
          ...axes,
        ),
  ].join("");
}

function seriesElement(chart: ChartSpec, series: ChartSeries, index: number, sheet: string, read: RangeReader): string {
  const line = chart.kind === "line" && series.asColumns !== true;
  const contents = [
    valued("c:idx", index),
    valued("c:order", index),
    element("c:tx", {}, element("c:v", {}, escapeText(series.name))),
    element("c:spPr", {}, line ? lineLook(series) : columnLook(series)),
    line ? element("c:marker", {}, valued("c:symbol", "none")) : valued("c:invertIfNegative", false),
    labels(series, chart),
    element("c:cat", {}, rangeElement(chart.categories, sheet, read)),
    element("c:val", {}, rangeElement(series.values, sheet, read, chart.valueAxis.numberFormat)),
    line ? valued("c:smooth", false) : "",
  ];
  return element("c:ser", {}, ...contents);
}

const NAME_POSITIONS = { right: "r", above: "t", below: "b" } as const;

/** Labels in the order of CT_DLbls (ECMA-376 part 1, 21.2.2.49): one point's own before what holds for all. */
function labels({ fill, values, nameAtEnd, valueLabels }: ChartSeries, { fontSize, fontColor }: ChartSpec): string {
  const shown = (what: { value?: boolean; name?: boolean }) => [
    valued("c:showLegendKey", false),
    valued("c:showVal", what.value ?? false),
    valued("c:showCatName", false),
    valued("c:showSerName", what.name ?? false),
    valued("c:showPercent", false),
    valued("c:showBubbleSize", false),
  ];
  if (nameAtEnd !== undefined) {
    const last = values.area.rows * values.area.columns - 1;
    const name = element(
      "c:dLbl",
      {},
      valued("c:idx", last),
      element("c:spPr", {}, element("a:noFill", {})),
      textProperties(fontSize, fill, UNBROKEN),
      valued("c:dLblPos", NAME_POSITIONS[nameAtEnd]),
      ...shown({ name: true }),
    );
    return element("c:dLbls", {}, name, ...shown({}));
  }
  if (valueLabels === undefined) return "";
  const format = element("c:numFmt", { formatCode: valueLabels, sourceLinked: false });
  return element(
    "c:dLbls",
    {},
    format,
    element("c:spPr", {}, element("a:noFill", {})),
    textProperties(fontSize, fontColor),
    valued("c:dLblPos", "outEnd"),
    ...shown({ value: true }),
  );
}

function columnLook({ fill, outline, weight, dashed }: ChartSeries): string {
  return (
    paint(fill) + (outline ? stroke(outline, weight ?? 0.75, dashed) : element("a:ln", {}, element("a:noFill", {})))
  );
}

function lineLook({ fill, outline, weight, dashed }: ChartSeries): string {
  return stroke(outline ?? fill, weight ?? 2.25, dashed);
}

function stroke(color: string, weight: number, dashed = false): string {
  return element(
    "a:ln",
    { w: Math.round(weight * EMU_PER_POINT), cap: "rnd" },
    paint(color),
    dashed ? valued("a:prstDash", "dash") : "",
    element("a:round", {}),
  );
}

function paint(color: string): string {
  return color === "none"
    ? element("a:noFill", {})
    : element("a:solidFill", {}, valued("a:srgbClr", color.replace("#", "").toUpperCase()));
}

/** A range with the values that it has now; numbers when all of them are, else text. */
function rangeElement(range: ChartRange, ownSheet: string, read: RangeReader, format?: string): string {
  const sheet = range.sheet ?? ownSheet;
  const values = read(sheet, range.area).flat();
  const reference = element("c:f", {}, escapeText(sheetArea(sheet, range.area)));
  const numeric = format !== undefined || values.every((value) => typeof value === "number");
  const points = values.flatMap((value, idx) => {
    if (value === null || value === "" || (numeric && typeof value !== "number")) return [];
    return [element("c:pt", { idx }, element("c:v", {}, escapeText(String(value))))];
  });
  const cache = [valued("c:ptCount", values.length), ...points];
  return numeric
    ? element(
        "c:numRef",
        {},
        reference,
        element("c:numCache", {}, element("c:formatCode", {}, escapeText(format ?? "General")), ...cache),
      )
    : element("c:strRef", {}, reference, element("c:strCache", {}, ...cache));
}

function categoryAxis({ nameEvery, fontSize, fontColor }: ChartSpec): string {
  const level = nameEvery === undefined ? {} : { level: textProperties(fontSize, fontColor, LEVEL) };
  return axis(
    "c:catAx",
    CATEGORY_AXIS,
    VALUE_AXIS,
    { deleted: false, position: "b", numberFormat: "General", labels: "low", grid: "", ...level },
    [
      valued("c:auto", true),
      valued("c:lblAlgn", "ctr"),
      valued("c:lblOffset", 100),
      nameEvery === undefined ? "" : valued("c:tickLblSkip", nameEvery),
      valued("c:noMultiLvlLbl", true),
    ],
  );
}

function valueAxis({ valueAxis: { visible, numberFormat, minimum } }: ChartSpec): string {
  const grid = visible ? element("c:majorGridlines", {}, element("c:spPr", {}, stroke(GRID_COLOR, 0.5))) : "";
  const look = { deleted: !visible, position: "l", numberFormat, labels: "nextTo", grid, minimum };
  return axis("c:valAx", VALUE_AXIS, CATEGORY_AXIS, look, [valued("c:crossBetween", "between")]);
}

interface AxisLook {
  readonly deleted: boolean;
  readonly position: string;
  readonly numberFormat: string;
  readonly labels: string;
  readonly grid: string;
  readonly minimum?: number | undefined;
  /** Properties of the names that keep them level, where they would be turned to fit. */
  readonly level?: string;
}

function axis(name: string, id: number, crossing: number, look: AxisLook, rest: readonly string[]): string {
  const contents = [
    valued("c:axId", id),
    element(
      "c:scaling",
      {},
      valued("c:orientation", "minMax"),
      look.minimum === undefined ? "" : valued("c:min", look.minimum),
    ),
    valued("c:delete", look.deleted),
    valued("c:axPos", look.position),
    look.grid,
    element("c:numFmt", { formatCode: look.numberFormat, sourceLinked: false }),
    valued("c:majorTickMark", "none"),
    valued("c:minorTickMark", "none"),
    valued("c:tickLblPos", look.labels),
    element("c:spPr", {}, stroke(AXIS_COLOR, 0.75)),
    look.level ?? "",
    valued("c:crossAx", crossing),
    valued("c:crosses", "autoZero"),
    ...rest,
  ];
  return element(name, {}, ...contents);
}

function textProperties(
  points: number,
  color: string,
  body: { rot?: number; vert?: string; wrap?: string } = {},
): string {
  const run = element("a:defRPr", { sz: Math.round(points * 100) }, paint(color));
  return element(
    "c:txPr",
    {},
    element("a:bodyPr", body),
    element("a:lstStyle", {}),
    element("a:p", {}, element("a:pPr", {}, run), element("a:endParaRPr", { lang: "en-US" })),
  );
}
