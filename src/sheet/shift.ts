import { replaceSpans } from "./formula-calls";
import { tokenize } from "./formula-tokens";
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "./address";

/**
 * A formula as it reads some rows further down and columns further right, as Excel fills it: what no dollar sign holds
 * moves. Beyond an edge of the sheet an address comes in again at the other one, as in Excel's shared formulas.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const changes = tokenize(formula).flatMap(({ kind, text, start, end }) =>
    kind === "cells" ? [{ start, end, text: shifted(text, rows, columns) }] : [],
  );
  return replaceSpans(formula, changes);
}

function shifted(reference: string, rows: number, columns: number): string {
  const mark = reference.lastIndexOf("!") + 1;
  const corners = reference.slice(mark).split(":");
  return (
    reference.slice(0, mark) +
    corners
      .map((corner) =>
        corner.replace(/^(\$?)([A-Za-z]*)(\$?)(\d*)$/, (_, a: string, letters: string, b: string, digits: string) =>
          part(a, letters, b, digits, rows, columns),
        ),
      )
      .join(":")
  );
}

function part(first: string, letters: string, second: string, digits: string, rows: number, columns: number): string {
  // In "$3:$4" the dollar sign before the letters, of which there are none, is that of the row.
  const held = letters === "" ? first : second;
  const column =
    letters === "" || first === "$" ? letters : columnName(wrapped(columnIndex(letters) + columns, MAX_COLUMNS));
  const row = digits === "" || held === "$" ? digits : String(wrapped(Number(digits) - 1 + rows, MAX_ROWS) + 1);
  return first + column + second + row;
}

const wrapped = (index: number, count: number) => ((index % count) + count) % count;
