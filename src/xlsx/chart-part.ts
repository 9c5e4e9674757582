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

/** Reads the values that a chart shows before anything is recalculated. */
export type RangeReader = (sheet: string, area: Area) => readonly (readonly CellValue[])[];

/** The chart part, elements in the order of CT_ChartSpace (ECMA-376 part 1, 21.2.2.29). */
export function chartPart(chart: ChartSpec, sheet: string, read: RangeReader, dateSystem: "1900" | "1904"): string {
  const plot = element("c:plotArea", {}, element("c:layout", {}), plotElement(chart, sheet, read), categoryAxis(), valueAxis(chart));
  const contents = [
    valued("c:date1904", dateSystem === "1904"),
    valued("c:roundedCorners", false),
    element("c:chart", {}, valued("c:autoTitleDeleted", true), plot, valued("c:plotVisOnly", true), valued("c:dispBlanksAs", "gap")),
    element("c:spPr", {}, element("a:noFill", {}), element("a:ln", {}, element("a:noFill", {}))),
    textProperties(chart.fontSize, chart.fontColor),
  ];
  return DECLARATION + element("c:chartSpace", { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": RELATIONSHIPS }, ...contents);
}

function plotElement(chart: ChartSpec, sheet: string, read: RangeReader): string {
  const axes = [valued("c:axId", CATEGORY_AXIS), valued("c:axId", VALUE_AXIS)];
  const series = chart.series.map((one, index) => seriesElement(chart, one, index, sheet, read));
  if (chart.kind === "line") {
    return element("c:lineChart", {}, valued("c:grouping", "standard"), valued("c:varyColors", false), ...series, valued("c:marker", true), ...axes);
  }
  const layout = [valued("c:barDir", "col"), valued("c:grouping", "stacked"), valued("c:varyColors", false)];
  return element("c:barChart", {}, ...layout, ...series, valued("c:gapWidth", chart.gapWidth ?? 150), valued("c:overlap", 100), ...axes);
}

function seriesElement(chart: ChartSpec, series: ChartSeries, index: number, sheet: string, read: RangeReader): string {
  const line = chart.kind === "line";
  const contents = [
    valued("c:idx", index),
    valued("c:order", index),
    element("c:tx", {}, element("c:v", {}, escapeText(series.name))),
    element("c:spPr", {}, line ? lineLook(series) : columnLook(series)),
    line ? element("c:marker", {}, valued("c:symbol", "none")) : valued("c:invertIfNegative", false),
    element("c:cat", {}, rangeElement(chart.categories, sheet, read)),
    element("c:val", {}, rangeElement(series.values, sheet, read, chart.valueAxis.numberFormat)),
    line ? valued("c:smooth", false) : "",
  ];
  return element("c:ser", {}, ...contents);
}

function columnLook({ fill, outline, weight, dashed }: ChartSeries): string {
  return paint(fill) + (outline ? stroke(outline, weight ?? 0.75, dashed) : element("a:ln", {}, element("a:noFill", {})));
}

function lineLook({ fill, outline, weight, dashed }: ChartSeries): string {
  return stroke(outline ?? fill, weight ?? 2.25, dashed);
}

function stroke(color: string, weight: number, dashed = false): string {
  return element("a:ln", { w: Math.round(weight * EMU_PER_POINT), cap: "rnd" }, paint(color), dashed ? valued("a:prstDash", "dash") : "", element("a:round", {}));
}

function paint(color: string): string {
  return color === "none" ? element("a:noFill", {}) : element("a:solidFill", {}, valued("a:srgbClr", color.replace("#", "").toUpperCase()));
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
    ? element("c:numRef", {}, reference, element("c:numCache", {}, element("c:formatCode", {}, escapeText(format ?? "General")), ...cache))
    : element("c:strRef", {}, reference, element("c:strCache", {}, ...cache));
}

function categoryAxis(): string {
  return axis("c:catAx", CATEGORY_AXIS, VALUE_AXIS, { deleted: false, position: "b", numberFormat: "General", labels: "low", grid: "" }, [
    valued("c:auto", true),
    valued("c:lblAlgn", "ctr"),
    valued("c:lblOffset", 100),
    valued("c:noMultiLvlLbl", true),
  ]);
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
}

function axis(name: string, id: number, crossing: number, look: AxisLook, rest: readonly string[]): string {
  const contents = [
    valued("c:axId", id),
    element("c:scaling", {}, valued("c:orientation", "minMax"), look.minimum === undefined ? "" : valued("c:min", look.minimum)),
    valued("c:delete", look.deleted),
    valued("c:axPos", look.position),
    look.grid,
    element("c:numFmt", { formatCode: look.numberFormat, sourceLinked: false }),
    valued("c:majorTickMark", "none"),
    valued("c:minorTickMark", "none"),
    valued("c:tickLblPos", look.labels),
    element("c:spPr", {}, stroke(AXIS_COLOR, 0.75)),
    valued("c:crossAx", crossing),
    valued("c:crosses", "autoZero"),
    ...rest,
  ];
  return element(name, {}, ...contents);
}

function textProperties(points: number, color: string): string {
  const run = element("a:defRPr", { sz: Math.round(points * 100) }, paint(color));
  return element("c:txPr", {}, element("a:bodyPr", {}), element("a:lstStyle", {}), element("a:p", {}, element("a:pPr", {}, run), element("a:endParaRPr", { lang: "en-US" })));
}
