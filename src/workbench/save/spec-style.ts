import type { CellBorder, CellStyle } from "../../simulator/store";
import type { Edge, FontStyle, Style } from "../../sheet/style";

/** A look in the simulator's words as the same look in a sheet's. A font's name is the workbook's own and stays out. */
export function specStyle(style: CellStyle): Style {
  const font = fontOf(style);
  const horizontal = style.horizontal ? HORIZONTAL.get(style.horizontal) : undefined;
  return {
    ...(style.numberFormat && style.numberFormat !== "General" ? { numberFormat: style.numberFormat } : {}),
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(style.fill ? { fill: style.fill.toUpperCase() } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(style.vertical ? { vertical: VERTICAL[style.vertical] } : {}),
    ...(style.wrap ? { wrap: true } : {}),
    ...(style.indent ? { indent: style.indent } : {}),
    ...edge("top", style.borderTop),
    ...edge("bottom", style.borderBottom),
    ...edge("left", style.borderLeft),
    ...edge("right", style.borderRight),
  };
}

const HORIZONTAL: ReadonlyMap<string, "left" | "center" | "right"> = new Map(
  Object.entries({ Left: "left", Center: "center", Right: "right" }),
);
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;

function fontOf(style: CellStyle): FontStyle {
  return {
    ...(style.fontSize ? { size: style.fontSize } : {}),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.underline ? { underline: true } : {}),
    ...(style.fontColor ? { color: style.fontColor.toUpperCase() } : {}),
  };
}

function edge(
  side: "top" | "bottom" | "left" | "right",
  border: CellBorder | undefined,
): { [Side in typeof side]?: Edge } {
  if (!border) return {};
  const line =
    border.style === "Double"
      ? "double"
      : border.weight === "Hairline"
        ? "hair"
        : border.weight === "Thin"
          ? "thin"
          : "medium";
  return { [side]: { line, color: border.color.toUpperCase() } };
}
