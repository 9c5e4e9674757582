import { areaAddress, columnName } from "../../sheet/address";
import type { CellValue } from "../../sheet/spec";
import type { SheetCells } from "../cells/sheet-cells";
import { cellText, DECLARATION } from "../markup";
import { MAIN } from "../xml";

const ROWS_A_PIECE = 1000;
/** Distinct texts whose markup is remembered: names come back in thousands of rows. */
const TEXTS_REMEMBERED = 50_000;

/** The worksheet part of cells, piece by piece. */
export function* textSheet({ rows, styles, used }: SheetCells): Generator<string> {
  const names = styles.map((_, column) => columnName(column));
  const styleAt = styles.map((column) => column?.reader() ?? (() => 0));
  const markup = textMarkup();
  yield `${DECLARATION}<worksheet xmlns="${MAIN}">${used ? `<dimension ref="${areaAddress(used)}"/>` : ""}<sheetData>`;
  for (let from = 0; from < rows.length; from += ROWS_A_PIECE) {
    let piece = "";
    rows.slice(from, from + ROWS_A_PIECE).forEach((values, index) => {
      if (values.length === 0) return;
      const row = from + index;
      piece += `<row r="${row + 1}">`;
      values.forEach((value, column) => {
        if (value !== null) piece += cell(`${names[column]}${row + 1}`, value, styleAt[column]?.(row) ?? 0, markup);
      });
      piece += "</row>";
    });
    yield piece;
  }
  yield "</sheetData></worksheet>";
}

function cell(
  address: string,
  value: Exclude<CellValue, null>,
  style: number,
  markup: (text: string) => string,
): string {
  const look = style === 0 ? "" : ` s="${style}"`;
  if (typeof value === "string") return `<c r="${address}"${look} t="inlineStr"><is>${markup(value)}</is></c>`;
  return typeof value === "boolean"
    ? `<c r="${address}"${look} t="b"><v>${value ? 1 : 0}</v></c>`
    : `<c r="${address}"${look}><v>${value}</v></c>`;
}

/** Spaces around a text, and its line breaks, are kept only where the element says so. */
function textMarkup(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const markup =
      known.get(text) ?? `<t${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ""}>${cellText(text)}</t>`;
    if (known.size < TEXTS_REMEMBERED) known.set(text, markup);
    return markup;
  };
}
