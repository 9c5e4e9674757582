import { areaAddress, type Area } from "../sheet/address";
import type { Look } from "../sheet/plan";
import type { Edge, Style, StyleName } from "../sheet/style";
import { CALL_BYTES } from "./batches";

/** Addresses in one call: the list may be at most 8,192 characters long. */
const AREAS_A_CALL = 300;

const BUILT_IN = { "Heading 1": "Heading1", "Heading 2": "Heading2" } as const satisfies Record<
  StyleName,
  `${Excel.BuiltInStyle}`
>;

/**
 * Names the cell style of a look's areas. A cell style brings a font and borders, so it comes before all others, and
 * a number format, in whose place the look's own is put again.
 */
export function nameLook(sheet: Excel.Worksheet, { style: { name, numberFormat }, areas }: Look): void {
  if (name === undefined) return;
  for (const list of addresses(areas)) sheet.getRanges(list).style = BUILT_IN[name];
  if (numberFormat === undefined) return;
  for (const area of areas) {
    const formats = Array.from({ length: area.rows }, () => new Array<string>(area.columns).fill(numberFormat));
    sheet.getRange(areaAddress(area)).numberFormat = formats;
  }
}

/** About what a look weighs in a batch: its addresses, and a call for each property. */
export function lookBytes({ style, areas }: Look): number {
  const edges = SIDES.filter(([side]) => style[side]).length;
  const calls = Object.keys(style.font ?? {}).length + Object.keys(style).length + edges * 4;
  const parts =
    (style.top ?? style.bottom ?? style.left ?? style.right)
      ? areas.reduce((sum, { rows, columns }) => sum + Math.max(rows, columns), 0)
      : areas.length;
  return parts * ADDRESS_BYTES + Math.ceil(parts / AREAS_A_CALL) * (calls + 2) * CALL_BYTES;
}

/** "AB1234:AC1234,". */
const ADDRESS_BYTES = 14;

/** Gives all areas of a look their style, a call for each property rather than for each cell. */
export function applyLook(sheet: Excel.Worksheet, { style, areas }: Look): void {
  // An edge lies at the rim of an area, so areas with edges are taken row by row, or column by column.
  const rows = (style.top ?? style.bottom) ? areas.flatMap(rowsOf) : areas;
  const parts = (style.left ?? style.right) ? rows.flatMap(columnsOf) : rows;
  for (const list of addresses(parts)) applyStyle(sheet.getRanges(list).format, style);
}

function addresses(areas: readonly Area[]): string[] {
  const texts = areas.map((area) => areaAddress(area));
  return Array.from({ length: Math.ceil(texts.length / AREAS_A_CALL) }, (_, call) =>
    texts.slice(call * AREAS_A_CALL, (call + 1) * AREAS_A_CALL).join(","),
  );
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }));
}

function columnsOf(area: Area): Area[] {
  return Array.from({ length: area.columns }, (_, index) => ({ ...area, column: area.column + index, columns: 1 }));
}

function applyStyle(format: Excel.RangeFormat, style: Style): void {
  const { font } = style;
  if (font?.size !== undefined) format.font.size = font.size;
  if (font?.bold !== undefined) format.font.bold = font.bold;
  if (font?.italic !== undefined) format.font.italic = font.italic;
  if (font?.underline !== undefined) format.font.underline = font.underline ? "Single" : "None";
  if (font?.color !== undefined) format.font.color = font.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  // Excel indents only cells that say from which side.
  const side = style.horizontal ?? (style.indent ? "left" : undefined);
  if (side) format.horizontalAlignment = HORIZONTAL[side];
  if (style.vertical) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  for (const [side, index] of SIDES) {
    const edge = style[side];
    if (edge) applyEdge(format.borders.getItem(index), edge);
  }
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const SIDES = [
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
] as const;

function applyEdge(border: Excel.RangeBorder, { line, color }: Edge): void {
  border.style = line === "double" ? "Double" : "Continuous";
  if (line !== "double") border.weight = line === "medium" ? "Medium" : line === "hair" ? "Hairline" : "Thin";
  border.color = color;
}
