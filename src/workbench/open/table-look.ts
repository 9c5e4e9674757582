import { BooleanNumber, BorderStyleTypes } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";
import type { TableDefinition } from "hucre";
import { parseArea } from "../../sheet/address";
import { cssColor } from "./color";

/** Receives the look that a table gives to a cell, beneath the cell's own. */
export type LookPainter = (row: number, column: number, under: IStyleData) => void;

/**
 * Excel draws a table by its style, which no cell of the file mentions: a filled head and bands in the medium styles,
 * lines and a bold head in the light ones. The accent is told by the style's number, seven styles to a cycle.
 * @returns null for a table that has no style or whose area is unknown
 */
export function tableLook(table: TableDefinition, palette: readonly string[]): ((paint: LookPainter) => void) | null {
  const style = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style ?? "");
  const area = table.range ? parseArea(table.range) : null;
  if (!style || !area) return null;
  const cycle = (Number(style[2]) - 1) % 7;
  const theme = cycle === 0 ? 1 : 3 + cycle;
  const accent = cssColor({ theme }, palette) ?? "#000000";
  const band = cssColor({ theme, tint: cycle === 0 ? 0.85 : 0.8 }, palette) ?? "#D9D9D9";
  const line = {
    s: BorderStyleTypes.THIN,
    cl: { rgb: style[1] === "Light" ? accent : (cssColor({ theme, tint: 0.4 }, palette) ?? accent) },
  };
  const light = style[1] === "Light";
  const head: IStyleData = light
    ? { bl: BooleanNumber.TRUE, bd: { t: line, b: line } }
    : { bl: BooleanNumber.TRUE, bg: { rgb: accent }, cl: { rgb: "#FFFFFF" } };
  const totals = table.showTotalRow ? area.rows - 1 : -1;

  return (paint) => {
    for (let row = 0; row < area.rows; row++) {
      const banded = row > 0 && row !== totals && table.showRowStripes !== false && row % 2 === 1;
      const body: IStyleData = {
        ...(banded ? { bg: { rgb: band } } : {}),
        ...(light && row < area.rows - 1 ? {} : { bd: { b: line } }),
        ...(row === totals ? { bl: BooleanNumber.TRUE, bd: { t: line, b: line } } : {}),
      };
      for (let column = 0; column < area.columns; column++)
        paint(area.row + row, area.column + column, row === 0 ? head : body);
    }
  };
}
