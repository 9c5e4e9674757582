import { format } from "numfmt";
import { valueAxis, type Axis } from "./axis";
import type { ChartPicture } from "./picture";

/** Where everything of a chart stands, in pixels at 100% from the chart's upper left corner. */
export interface ChartLayout {
  readonly plot: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly axis: Axis;
  readonly columns: readonly ColumnMark[];
  readonly lines: readonly LineMark[];
  readonly categoryLabels: readonly CategoryLabel[];
  /** Names at the ends of lines, and labels over columns. */
  readonly marks: readonly TextMark[];
  readonly valueLabels: readonly { readonly text: string; readonly y: number }[];
  /** Pixels. */
  readonly fontSize: number;
}

export interface ColumnMark {
  readonly series: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line in pieces: a gap in the values starts a piece of its own. */
export interface LineMark {
  readonly series: number;
  readonly pieces: readonly string[];
}

export interface TextMark {
  readonly series: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle";
}

export interface CategoryLabel {
  readonly x: number;
  readonly lines: readonly string[];
}

const PIXELS_A_POINT = 4 / 3;
const LINE_HEIGHT = 1.3;
/** Width of an average character in parts of the font size. */
const CHARACTER = 0.5;
const MARGIN = 6;

/** Lays a chart out in a rectangle of pixels, the way Excel does for a chart without title and legend. */
export function layOut(picture: ChartPicture, outerWidth: number, height: number): ChartLayout {
  const width = outerWidth * (1 - picture.roomForNames);
  const fontSize = picture.fontSize * PIXELS_A_POINT;
  const slot = (count: number, room: number) => (count > 0 ? room / count : room);
  const gutterGuess = picture.valueAxis.visible ? 5 * fontSize * CHARACTER : 0;
  const labelLines = wrapped(
    picture.categories,
    slot(picture.categories.length, width - gutterGuess - 2 * MARGIN),
    fontSize,
  );
  const labelRows = Math.max(1, ...labelLines.map((lines) => lines.length));
  const bottom = labelRows * fontSize * LINE_HEIGHT + MARGIN;
  const head = picture.series.some(({ valueLabels }) => valueLabels !== null)
    ? fontSize * LINE_HEIGHT
    : picture.valueAxis.visible
      ? fontSize / 2
      : 0;
  const plotHeight = Math.max(1, height - bottom - 2 * MARGIN - head);
  const axis = valueAxis(
    extremes(picture),
    picture.valueAxis.minimum,
    picture.valueAxis.maximum,
    Math.max(2, Math.floor(plotHeight / (fontSize * 2.2))),
  );
  const texts = axis.ticks.map((tick) => number(tick, picture.valueAxis.numberFormat));
  const gutter = picture.valueAxis.visible
    ? Math.max(...texts.map((text) => text.length)) * fontSize * CHARACTER + MARGIN
    : 0;
  const plot = {
    left: MARGIN + gutter,
    top: MARGIN + head,
    width: Math.max(1, width - gutter - 2 * MARGIN),
    height: plotHeight,
  };
  const y = (value: number) => plot.top + plot.height * (1 - (value - axis.minimum) / (axis.maximum - axis.minimum));
  const step = slot(picture.categories.length, plot.width);
  const center = (index: number) => plot.left + step * (index + 0.5);
  const skip = picture.nameEvery ?? labelSkip(labelLines, step, fontSize);
  const columnMarks =
    picture.kind === "columnStacked"
      ? columns(picture, plot.left, step, y, axis)
      : loneColumns(picture, plot.left, step, y, axis);

  return {
    plot,
    axis,
    fontSize,
    columns: columnMarks,
    marks: [...namesAtEnds(picture, center, y), ...labelsOver(picture, columnMarks)],
    lines: picture.kind === "line" ? lines(picture, center, y) : [],
    categoryLabels: labelLines.flatMap((lines, index) =>
      index % skip === 0 ? [{ x: Math.min(center(index), width - textWidth(lines, fontSize) / 2), lines }] : [],
    ),
    valueLabels: picture.valueAxis.visible
      ? axis.ticks.map((tick, index) => ({ text: texts[index] ?? "", y: y(tick) }))
      : [],
  };
}

/** The values that the axis must hold: the stacks' ends, or the points of the lines. */
function extremes(picture: ChartPicture): number[] {
  if (picture.kind === "line")
    return picture.series.flatMap((series) => series.values.filter((value) => value !== null));
  return picture.categories.flatMap((_, index) => {
    const values = picture.series.map((series) => series.values[index] ?? 0);
    return [
      values.reduce((sum, value) => sum + Math.max(0, value), 0),
      values.reduce((sum, value) => sum + Math.min(0, value), 0),
    ];
  });
}

function columns(
  picture: ChartPicture,
  left: number,
  step: number,
  y: (value: number) => number,
  axis: Axis,
): ColumnMark[] {
  const width = step / (1 + picture.gapWidth / 100);
  const inside = (value: number) => Math.min(axis.maximum, Math.max(axis.minimum, value));
  return picture.categories.flatMap((_, index) => {
    let above = 0;
    let below = 0;
    return picture.series.flatMap((series, number) => {
      const value = series.values[index] ?? 0;
      if (value === 0) return [];
      const from = value > 0 ? above : below;
      if (value > 0) above += value;
      else below += value;
      const [top, end] = [y(inside(Math.max(from, from + value))), y(inside(Math.min(from, from + value)))];
      return [{ series: number, x: left + step * index + (step - width) / 2, y: top, width, height: end - top }];
    });
  });
}

/** Columns among lines, each from the axis. */
function loneColumns(
  picture: ChartPicture,
  left: number,
  step: number,
  y: (value: number) => number,
  axis: Axis,
): ColumnMark[] {
  return picture.series.flatMap((series, number) => {
    if (!series.asColumns) return [];
    return columns({ ...picture, series: [series] }, left, step, y, axis).map((mark) => ({ ...mark, series: number }));
  });
}

function namesAtEnds(
  picture: ChartPicture,
  center: (index: number) => number,
  y: (value: number) => number,
): TextMark[] {
  const beside = (picture.fontSize * PIXELS_A_POINT * LINE_HEIGHT) / 2 + MARGIN;
  return picture.series.flatMap(({ nameAtEnd, name, values }, series): TextMark[] => {
    const last = values.at(-1);
    if (nameAtEnd === null || typeof last !== "number") return [];
    const x = center(values.length - 1);
    if (nameAtEnd === "right") return [{ series, text: name, x: x + MARGIN, y: y(last), anchor: "start" }];
    return [{ series, text: name, x, y: y(last) + (nameAtEnd === "above" ? -beside : beside), anchor: "middle" }];
  });
}

function labelsOver(picture: ChartPicture, marks: readonly ColumnMark[]): TextMark[] {
  return marks.flatMap((mark) => {
    const pattern = picture.series[mark.series]?.valueLabels;
    return typeof pattern === "string"
      ? [
          {
            series: mark.series,
            text: number(1, pattern),
            x: mark.x + mark.width / 2,
            y: mark.y - MARGIN,
            anchor: "middle" as const,
          },
        ]
      : [];
  });
}

function lines(picture: ChartPicture, center: (index: number) => number, y: (value: number) => number): LineMark[] {
  return picture.series.map((series, number) => {
    if (series.asColumns) return { series: number, pieces: [] };
    const pieces: string[][] = [[]];
    series.values.forEach((value, index) => {
      if (value === null) pieces.push([]);
      else pieces.at(-1)?.push(`${center(index).toFixed(1)},${y(value).toFixed(1)}`);
    });
    return { series: number, pieces: pieces.filter((piece) => piece.length > 0).map((piece) => piece.join(" ")) };
  });
}

/** Labels in lines, broken between words where they are too wide, if that makes all of them fit. */
function wrapped(labels: readonly string[], step: number, fontSize: number): string[][] {
  const given = labels.map((label) => label.split(/\r?\n/));
  const broken = given.map((lines) => lines.flatMap((line) => wrapLine(line, step, fontSize)));
  const fits = broken.every(
    (lines, index) => textWidth(lines, fontSize) <= step && lines.length <= (given[index]?.length ?? 0) + 1,
  );
  return fits ? broken : given;
}

function wrapLine(line: string, step: number, fontSize: number): string[] {
  return line.split(" ").reduce<string[]>((lines, word) => {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    return lines.length > 0 && textWidth([longer], fontSize) <= step
      ? [...lines.slice(0, -1), longer]
      : [...lines, word];
  }, []);
}

/** Every how many-th label can be written without running into the next. */
function labelSkip(labels: readonly (readonly string[])[], step: number, fontSize: number): number {
  return Math.max(1, Math.ceil(Math.max(0, ...labels.map((lines) => textWidth(lines, fontSize))) / step));
}

/** About as wide as the longest line, with the space between two labels. */
function textWidth(lines: readonly string[], fontSize: number): number {
  return Math.max(0, ...lines.map((text) => text.length)) * fontSize * CHARACTER + fontSize / 3;
}

function number(value: number, pattern: string): string {
  return format(pattern || "General", value, { throws: false });
}
