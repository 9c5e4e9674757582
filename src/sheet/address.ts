/**
 * The algebra of A1 addresses. Rows and columns count from 0 inside Envelope and from 1 on paper, so only this
 * file converts between the two.
 */

/** A cell by position: row 0, column 0 is A1. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; `rows` and `columns` are counts of at least 1. */
export interface Area extends Position {
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → "A", 25 → "Z", 26 → "AA", 16383 → "XFD". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "xfd" → 16383; the inverse of {@link columnName}. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "B7"; with `absolute`, "$B$7". */
export function cellAddress({ row, column }: Position, absolute = false): string {
  const dollar = absolute ? "$" : "";
  return `${dollar}${columnName(column)}${dollar}${row + 1}`;
}

/** "B7:C9", or "B7" for a single cell; with `absolute`, "$B$7:$C$9". */
export function areaAddress(area: Area, absolute = false): string {
  const first = cellAddress(area, absolute);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress(lastCell(area), absolute)}`;
}

/** The bottom right corner of an area. */
export function lastCell(area: Area): Position {
  return { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
}

/** The area of one cell. */
export function oneCell({ row, column }: Position): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** The smallest area that holds both corners, given in any order. */
export function areaBetween(a: Position, b: Position): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rows: Math.abs(a.row - b.row) + 1, columns: Math.abs(a.column - b.column) + 1 };
}

/** The smallest area that holds two others. */
export function areaAround(a: Area, b: Area): Area {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  const [lastA, lastB] = [lastCell(a), lastCell(b)];
  return areaBetween(
    { row, column },
    { row: Math.max(lastA.row, lastB.row), column: Math.max(lastA.column, lastB.column) },
  );
}

/** Whether a cell lies in an area. */
export function contains(area: Area, { row, column }: Position): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** Whether two areas share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/**
 * Reads "B7", "$B$7:C9" or "b7". Whole columns and rows ("A:C", "3:4") give the full extent of the sheet.
 * @returns null when the text is not an address within Excel's limits.
 */
export function parseArea(text: string): Area | null {
  const cells = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text.trim());
  if (cells) {
    const first = { row: Number(cells[2]) - 1, column: columnIndex(cells[1] ?? "") };
    const last = cells[3] ? { row: Number(cells[4]) - 1, column: columnIndex(cells[3]) } : first;
    return inSheet(areaBetween(first, last));
  }
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text.trim());
  if (columns) {
    const span = areaBetween(
      { row: 0, column: columnIndex(columns[1] ?? "") },
      { row: MAX_ROWS - 1, column: columnIndex(columns[2] ?? "") },
    );
    return inSheet(span);
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text.trim());
  if (rows) {
    const span = areaBetween(
      { row: Number(rows[1]) - 1, column: 0 },
      { row: Number(rows[2]) - 1, column: MAX_COLUMNS - 1 },
    );
    return inSheet(span);
  }
  return null;
}

function inSheet(area: Area): Area | null {
  const last = lastCell(area);
  return area.row >= 0 && area.column >= 0 && last.row < MAX_ROWS && last.column < MAX_COLUMNS ? area : null;
}

/** An address with its sheet, as people type it: `Data!A1:C9`, `'Q1 ''24'!B2`, `A1:C9` (no sheet). */
export interface SheetReference {
  readonly sheet: string | null;
  /** The part behind the exclamation mark: an address, or the name of a table or a named range. */
  readonly target: string;
}

/** Splits a reference at its exclamation mark and takes the quotes off the sheet name. */
export function parseReference(text: string): SheetReference {
  const bare = text.trim().replace(/^=/, "");
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(bare);
  if (quoted) return { sheet: (quoted[1] ?? "").replace(/''/g, "'"), target: quoted[2] ?? "" };
  const mark = bare.lastIndexOf("!");
  return mark < 0 ? { sheet: null, target: bare } : { sheet: bare.slice(0, mark), target: bare.slice(mark + 1) };
}
