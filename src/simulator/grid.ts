/**
 * Where cells are. The simulator has an A1 algebra of its own, because it must not share a mistake with the add-in that
 * is tested on it. Rows and columns count from 0.
 */
export interface Area {
  readonly row: number;
  readonly column: number;
  /** Counts, at least 1. */
  readonly rows: number;
  readonly columns: number;
}

/** The sheet of every Excel since 2007. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "B7:C9", "B7", "A:C" or "3:4", as Excel's own `Range.address` writes them. */
export function areaText(area: Area, absolute = false): string {
  const dollar = absolute ? "$" : "";
  const column = (index: number) => `${dollar}${columnLetters(index)}`;
  const row = (index: number) => `${dollar}${index + 1}`;
  const [lastRow, lastColumn] = [area.row + area.rows - 1, area.column + area.columns - 1];
  if (area.rows === SHEET_ROWS && area.columns < SHEET_COLUMNS) return `${column(area.column)}:${column(lastColumn)}`;
  if (area.columns === SHEET_COLUMNS) return `${row(area.row)}:${row(lastRow)}`;
  const first = column(area.column) + row(area.row);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${column(lastColumn)}${row(lastRow)}`;
}

/** The inverse of {@link areaText}; dollars and order do not matter. @returns null for anything else */
export function parseAreaText(text: string): Area | null {
  const bare = text.replace(/\$/g, "").trim();
  const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(bare);
  if (cells)
    return between(
      Number(cells[2]) - 1,
      columnNumber(cells[1] ?? ""),
      Number(cells[4] ?? cells[2]) - 1,
      columnNumber(cells[3] ?? cells[1] ?? ""),
    );
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(bare);
  if (columns) return between(0, columnNumber(columns[1] ?? ""), SHEET_ROWS - 1, columnNumber(columns[2] ?? ""));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(bare);
  return rows ? between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, SHEET_COLUMNS - 1) : null;
}

/** The area between two corners in any order. @returns null when it leaves the sheet */
export function between(row1: number, column1: number, row2: number, column2: number): Area | null {
  const [row, column] = [Math.min(row1, row2), Math.min(column1, column2)];
  const area = { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
  return insideSheet(area) ? area : null;
}

/** Whether an area is at least a cell and lies on the sheet. */
export function insideSheet({ row, column, rows, columns }: Area): boolean {
  return (
    row >= 0 &&
    column >= 0 &&
    rows >= 1 &&
    columns >= 1 &&
    row + rows <= SHEET_ROWS &&
    column + columns <= SHEET_COLUMNS
  );
}

/** The cells that two areas share, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  return { row, column, rows, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
}

/** A sheet's name as it stands before an address: `Data`, `'Q1 ''24'`. */
export function sheetPrefix(name: string): string {
  const plain = /^[A-Za-z_][\w.]*$/.test(name) && !parseAreaText(name);
  return `${plain ? name : `'${name.replace(/'/g, "''")}'`}!`;
}

/** `'Q1 ''24'!$A$1` → sheet and the part behind it; the sheet is null where none is named. */
export function splitReference(text: string): { sheet: string | null; target: string } {
  const bare = text.replace(/^=/, "").trim();
  const named = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(bare);
  return named
    ? { sheet: (named[1] ?? named[2] ?? "").replace(/''/g, "'"), target: named[3] ?? "" }
    : { sheet: null, target: bare };
}
