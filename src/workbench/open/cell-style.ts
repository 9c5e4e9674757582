import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderData, IBorderStyleData, IStyleData } from "@univerjs/core";
import type { AlignmentStyle, BorderSide, BorderStyle, CellStyle, FillStyle, FontStyle } from "hucre";
import { cssColor } from "./color";

/** A cell's look in the file as the grid's style; what the grid cannot show (gradients, rotation) is left out. */
export function gridStyle(style: CellStyle, palette: readonly string[]): IStyleData {
  return {
    ...fontStyle(style.font, palette),
    ...fillStyle(style.fill, palette),
    ...borderStyle(style.border, palette),
    ...alignmentStyle(style.alignment),
    ...(style.numFmt && style.numFmt !== "General" ? { n: { pattern: style.numFmt } } : {}),
  };
}

/** A font as the part of the grid's style that it is. */
export function fontStyle(font: FontStyle | undefined, palette: readonly string[]): IStyleData {
  if (!font) return {};
  const color = cssColor(font.color, palette);
  return {
    ...(font.name ? { ff: fontFamily(font.name) } : {}),
    ...(font.size ? { fs: font.size } : {}),
    ...(font.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(font.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(color && color !== "#000000" ? { cl: { rgb: color } } : {}),
  };
}

/**
 * Office's fonts are seldom installed elsewhere: Carlito has the measures of Calibri, and Segoe UI or the system's own
 * font stand in for Aptos. A canvas needs the whole list, for it inherits no font from the page.
 */
export function fontFamily(name: string): string {
  return /^(calibri|aptos)/i.test(name) ? `${name}, Carlito, Segoe UI, system-ui` : name;
}

function fillStyle(fill: FillStyle | undefined, palette: readonly string[]): IStyleData {
  if (fill?.type !== "pattern" || fill.pattern !== "solid") return {};
  const color = cssColor(fill.fgColor, palette);
  return color ? { bg: { rgb: color } } : {};
}

const LINES: ReadonlyMap<string, BorderStyleTypes> = new Map(
  Object.entries({
    thin: BorderStyleTypes.THIN,
    hair: BorderStyleTypes.HAIR,
    medium: BorderStyleTypes.MEDIUM,
    thick: BorderStyleTypes.THICK,
    double: BorderStyleTypes.DOUBLE,
    dotted: BorderStyleTypes.DOTTED,
    dashed: BorderStyleTypes.DASHED,
    mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
    dashDot: BorderStyleTypes.DASH_DOT,
    mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
    dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
    mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
    slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  }),
);

function borderStyle(border: BorderStyle | undefined, palette: readonly string[]): IStyleData {
  if (!border) return {};
  const edges: IBorderData = {};
  const edge = (side: BorderSide | undefined): IBorderStyleData | null => {
    const line = side ? LINES.get(side.style) : undefined;
    return line === undefined ? null : { s: line, cl: { rgb: cssColor(side?.color, palette) ?? "#000000" } };
  };
  const [top, right, bottom, left] = [edge(border.top), edge(border.right), edge(border.bottom), edge(border.left)];
  if (top) edges.t = top;
  if (right) edges.r = right;
  if (bottom) edges.b = bottom;
  if (left) edges.l = left;
  return Object.keys(edges).length > 0 ? { bd: edges } : {};
}

const HORIZONTAL: ReadonlyMap<string, HorizontalAlign> = new Map(
  Object.entries({
    left: HorizontalAlign.LEFT,
    center: HorizontalAlign.CENTER,
    centerContinuous: HorizontalAlign.CENTER,
    right: HorizontalAlign.RIGHT,
    justify: HorizontalAlign.JUSTIFIED,
    distributed: HorizontalAlign.DISTRIBUTED,
  }),
);
const VERTICAL: ReadonlyMap<string, VerticalAlign> = new Map(
  Object.entries({ top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM }),
);
/** Pixels of one indentation step: about the width of a digit and its space. */
const INDENT = 9;

function alignmentStyle(alignment: AlignmentStyle | undefined): IStyleData {
  if (!alignment) return {};
  const horizontal = HORIZONTAL.get(alignment.horizontal ?? "");
  const vertical = VERTICAL.get(alignment.vertical ?? "");
  const padding = alignment.indent
    ? { pd: { [alignment.horizontal === "right" ? "r" : "l"]: 2 + alignment.indent * INDENT } }
    : {};
  return {
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(vertical === undefined ? {} : { vt: vertical }),
    ...(alignment.wrapText ? { tb: WrapStrategy.WRAP } : {}),
    ...padding,
  };
}
