import { areaAddress, lastCell, MAX_COLUMNS, MAX_ROWS, parseArea, parseReference } from "./address";
import { quoteSheet } from "./formula";
import type { Place, WorkbookInfo } from "./workbook";

/** Why a text that reads like a reference leads nowhere. */
export interface NoSuchPlace {
  readonly missing: "sheet";
  readonly name: string;
}

/**
 * The cells that a reference stands for: an address with or without its sheet, a defined name, a table or one of its
 * columns.
 *
 * @param home the sheet of an address that names none
 * @returns null when the text is no reference at all
 */
export function resolveReference(text: string, info: WorkbookInfo, home: string): Place | NoSuchPlace | null {
  const { sheet, target } = parseReference(text);
  const area = parseArea(target);
  if (sheet !== null) {
    if (!area) return null;
    const there = info.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
    return there ? { sheet: there.name, area } : { missing: "sheet", name: sheet };
  }
  return area ? { sheet: home, area } : (namedPlace(target, info) ?? tablePlace(target, info));
}

function namedPlace(word: string, info: WorkbookInfo): Place | null {
  const named = info.names.find(({ name }) => name.toLowerCase() === word.toLowerCase());
  const { sheet, target } = parseReference(named?.refersTo ?? "");
  const area = parseArea(target);
  return sheet !== null && area ? { sheet, area } : null;
}

function tablePlace(text: string, info: WorkbookInfo): Place | null {
  const [, name = "", column] = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[((?:'.|[^'[\]])*)\])?$/u.exec(text) ?? [];
  const table = info.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!table) return null;
  const body = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
  if (body.rows < 1) return null;
  if (column === undefined || /^#data$/i.test(column)) return { sheet: table.sheet, area: body };
  if (/^#all$/i.test(column)) return { sheet: table.sheet, area: table.area };
  if (/^#headers$/i.test(column)) return { sheet: table.sheet, area: { ...table.area, rows: 1 } };
  const wanted = column.replace(/'(.)/gu, "$1").toLowerCase();
  const index = table.columns.findIndex((one) => one.toLowerCase() === wanted);
  return index < 0 ? null : { sheet: table.sheet, area: { ...body, column: body.column + index, columns: 1 } };
}

/** "Sales!B2:B13", as people and formulas write it. */
export function placeText({ sheet, area }: Place): string {
  return `${quoteSheet(sheet)}!${areaAddress(area)}`;
}

/**
 * Whole columns and rows cut down to the last cell that holds something; where nothing does, to their first cell. Other
 * places stay as they are.
 */
export function withinUsed({ sheet, area }: Place, info: WorkbookInfo): Place {
  const used = info.sheets.find(({ name }) => name === sheet)?.used;
  const last = used ? lastCell(used) : { row: area.row, column: area.column };
  const rows = area.rows < MAX_ROWS ? area.rows : Math.max(1, last.row - area.row + 1);
  const columns = area.columns < MAX_COLUMNS ? area.columns : Math.max(1, last.column - area.column + 1);
  return { sheet, area: { ...area, rows, columns } };
}
