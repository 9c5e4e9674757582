import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { BorderStyle, BorderWeight, CellBorder, CellStyle, StylePatch } from "../store";

const HORIZONTAL = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
} as const;
const VERTICAL = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;
const EDGES = { borderTop: "t", borderBottom: "b", borderLeft: "l", borderRight: "r" } as const;

/** Office.js tells a line by style and weight, Univer by one number. */
const LINES: readonly (readonly [BorderStyle, BorderWeight, BorderStyleTypes])[] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
];

/** Pixels of padding for each step of indentation, beyond the two that every cell has. */
const INDENT = 9;
const PADDING = 2;

/** Univer's keys may hold null to take a property away, though its types do not say so. */
type UniverPatch = { [Key in keyof IStyleData]?: IStyleData[Key] | null };

/**
 * A patch in Univer's own terms. The grid on the screen draws with them, so an indent becomes padding.
 * @param now the cell's style, which decides on which side the padding goes
 */
export function toUniverStyle(patch: StylePatch, now: CellStyle): IStyleData {
  const made: UniverPatch = {};
  const flag = (value: boolean | null) => (value ? BooleanNumber.TRUE : null);
  if (patch.numberFormat !== undefined)
    made.n = patch.numberFormat === null || patch.numberFormat === "General" ? null : { pattern: patch.numberFormat };
  if (patch.fontName !== undefined) made.ff = patch.fontName;
  if (patch.fontSize !== undefined) made.fs = patch.fontSize;
  if (patch.fontColor !== undefined) made.cl = patch.fontColor === null ? null : { rgb: patch.fontColor };
  if (patch.bold !== undefined) made.bl = flag(patch.bold);
  if (patch.italic !== undefined) made.it = flag(patch.italic);
  if (patch.underline !== undefined) made.ul = patch.underline ? { s: BooleanNumber.TRUE } : null;
  if (patch.fill !== undefined) made.bg = patch.fill === null ? null : { rgb: patch.fill };
  if (patch.horizontal !== undefined) made.ht = patch.horizontal === null ? null : HORIZONTAL[patch.horizontal];
  if (patch.vertical !== undefined) made.vt = patch.vertical === null ? null : VERTICAL[patch.vertical];
  if (patch.wrap !== undefined) made.tb = patch.wrap ? WrapStrategy.WRAP : null;
  if (patch.indent !== undefined || (patch.horizontal !== undefined && now.indent)) {
    const steps = patch.indent === undefined ? (now.indent ?? 0) : (patch.indent ?? 0);
    const side = (patch.horizontal === undefined ? now.horizontal : patch.horizontal) === "Right" ? "r" : "l";
    made.pd = steps === 0 ? null : { [side]: PADDING + steps * INDENT };
  }
  const edges = Object.entries(EDGES).flatMap(([key, side]) => {
    const border = patch[key as keyof typeof EDGES];
    return border === undefined ? [] : [[side, border === null ? null : toUniverBorder(border)] as const];
  });
  if (edges.length > 0) made.bd = Object.fromEntries(edges);
  return made as IStyleData;
}

function toUniverBorder({ style, weight, color }: CellBorder): IBorderStyleData {
  const line =
    LINES.find((entry) => entry[0] === style && entry[1] === weight) ?? LINES.find((entry) => entry[0] === style);
  return { s: line?.[2] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}

/** Univer's style in the simulator's terms; a font list ("Calibri, Carlito") is named by its first font. */
export function fromUniverStyle(style: Nullable<IStyleData>): CellStyle {
  if (!style) return {};
  const made: { -readonly [Key in keyof CellStyle]: CellStyle[Key] } = {};
  if (style.n?.pattern) made.numberFormat = style.n.pattern;
  if (style.ff) made.fontName = style.ff.split(",")[0] ?? style.ff;
  if (style.fs) made.fontSize = style.fs;
  const fontColor = hex(style.cl?.rgb);
  if (fontColor) made.fontColor = fontColor;
  if (style.bl) made.bold = true;
  if (style.it) made.italic = true;
  if (style.ul?.s) made.underline = true;
  const fill = hex(style.bg?.rgb);
  if (fill) made.fill = fill;
  const horizontal = keyOf(HORIZONTAL, style.ht);
  if (horizontal) made.horizontal = horizontal;
  const vertical = keyOf(VERTICAL, style.vt);
  if (vertical) made.vertical = vertical;
  if (style.tb === WrapStrategy.WRAP) made.wrap = true;
  const indent = Math.round((Math.max(style.pd?.l ?? 0, style.pd?.r ?? 0) - PADDING) / INDENT);
  if (indent > 0) made.indent = indent;
  for (const [key, side] of Object.entries(EDGES)) {
    const border = fromUniverBorder(style.bd?.[side]);
    if (border) made[key as keyof typeof EDGES] = border;
  }
  return made;
}

function fromUniverBorder(border: Nullable<IBorderStyleData>): CellBorder | null {
  const line = border ? LINES.find((entry) => entry[2] === border.s) : undefined;
  return line ? { style: line[0], weight: line[1], color: hex(border?.cl.rgb) ?? "#000000" } : null;
}

/** "#RRGGBB" in capitals, also from "rgb(…)" as Univer's colour pickers write it. */
function hex(color: Nullable<string>): string | null {
  if (!color) return null;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return color.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}

function keyOf<Name extends string>(table: Readonly<Record<Name, number>>, value: Nullable<number>): Name | undefined {
  return (Object.keys(table) as Name[]).find((name) => table[name] === value);
}
