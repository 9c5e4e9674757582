import { BooleanNumber, CellValueType } from "@univerjs/core";
import type {
  ICellData,
  IColumnData,
  IObjectMatrixPrimitiveType,
  IRange,
  IRowData,
  IStyleData,
  IWorksheetData,
} from "@univerjs/core";
import type { Cell, CellValue, Sheet, Workbook } from "hucre";
import { lastCell, parseArea, type Area } from "../../sheet/address";
import { fontStyle, gridStyle } from "./cell-style";
import { cssColor } from "./color";
import { tableLook } from "./table-look";

/** Hands out one id for each distinct style, so that a hundred thousand cells share a few. */
export type StyleRegister = (style: IStyleData) => string;

/** What the grid shows of one sheet of a file. */
export function sheetData(
  sheet: Sheet,
  id: string,
  workbook: Workbook,
  register: StyleRegister,
): Partial<IWorksheetData> {
  const palette = workbook.themeColors ?? [];
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const tab = cssColor(sheet.view?.tabColor, palette);
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden || sheet.veryHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(200, sheet.rows.length + 100),
    columnCount: Math.max(26, width + 6),
    defaultRowHeight: ROW_HEIGHT,
    defaultColumnWidth: 64,
    cellData: cellMatrix(sheet, workbook, register),
    columnData: columns(sheet),
    rowData: rows(sheet),
    mergeData: (sheet.merges ?? []).map(
      ({ startRow, startCol, endRow, endCol }): IRange => ({
        startRow,
        startColumn: startCol,
        endRow,
        endColumn: endCol,
      }),
    ),
    freeze: freeze(sheet),
    defaultStyle: defaultStyle(workbook),
    showGridlines: sheet.view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rightToLeft: sheet.view?.rightToLeft ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(tab ? { tabColor: tab } : {}),
  };
}

/** The look of a cell that says nothing of its own, and of the sheets that are added later. */
export function defaultStyle(workbook: Workbook): IStyleData {
  return { fs: 11, ...fontStyle(workbook.defaultFont ?? { name: "Calibri" }, workbook.themeColors ?? []) };
}

function cellMatrix(sheet: Sheet, workbook: Workbook, register: StyleRegister): IObjectMatrixPrimitiveType<ICellData> {
  const palette = workbook.themeColors ?? [];
  const matrix: Record<number, Record<number, ICellData>> = {};
  const at = (row: number, column: number) => ((matrix[row] ??= {})[column] ??= {});
  const looks = (sheet.tables ?? []).map((table) => tableLook(table, palette));

  sheet.rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null && value !== undefined) Object.assign(at(r, c), literal(value, workbook.dateSystem ?? "1900"));
    }),
  );
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const target = at(row, column);
    Object.assign(target, formula(cell, sheet.name));
    if (cell.style) target.s = register(gridStyle(cell.style, palette));
  }
  for (const area of arrayResults(sheet)) {
    // The grid spills the formula itself and would find the way blocked by the file's own copies of its results.
    const last = lastCell(area);
    for (let row = area.row; row <= last.row; row++) {
      for (let column = area.column; column <= last.column; column++) {
        const cell = matrix[row]?.[column];
        if (cell && !cell.f) delete cell.v;
      }
    }
  }
  for (const look of looks) {
    look?.((row, column, under) => {
      const cell = at(row, column);
      const own = sheet.cells?.get(`${row},${column}`)?.style;
      cell.s = register({ ...under, ...(own ? gridStyle(own, palette) : {}) });
    });
  }
  return matrix;
}

/**
 * Days from the grid's day 0, 30 December 1899, to the first of January 1970, and what the 1904 system starts later.
 */
const EPOCH_1970 = 25_569;
const SHIFT_1904 = 1_462;

/** A constant as the grid keeps it; dates become serial numbers of the workbook's own date system. */
export function literal(value: Exclude<CellValue, null>, dateSystem: "1900" | "1904"): ICellData {
  if (value instanceof Date) {
    const serial = value.getTime() / 86_400_000 + EPOCH_1970 - (dateSystem === "1904" ? SHIFT_1904 : 0);
    return { v: Math.round(serial * 86_400_000) / 86_400_000, t: CellValueType.NUMBER };
  }
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: looksLikeNumber(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Text such as "007" must stay text in the grid. */
function looksLikeNumber(text: string): boolean {
  return text.trim() !== "" && Number.isFinite(Number(text));
}

function formula(cell: Cell, sheetName: string): ICellData {
  const shared = cell.formulaType === "shared" && cell.formulaSharedIndex !== undefined;
  const id = shared ? { si: `${sheetName}:${cell.formulaSharedIndex}` } : {};
  return cell.formula ? { f: `=${plainFormula(cell.formula)}`, ...id } : id;
}

/** Files mark functions younger than Excel 2007 (`_xlfn.XLOOKUP`); people, and the grid, do not. */
export function plainFormula(text: string): string {
  return text.replace(/_xlfn\.(_xlws\.)?|_xlpm\./g, "").replace(/^=/, "");
}

function arrayResults(sheet: Sheet): Area[] {
  return [...(sheet.cells?.values() ?? [])].flatMap((cell) => {
    const area = cell.formulaType === "array" && cell.formulaRef ? parseArea(cell.formulaRef) : null;
    return area ? [area] : [];
  });
}

function columns(sheet: Sheet): Record<number, Partial<IColumnData>> {
  const entries = (sheet.columns ?? []).flatMap((column, index): [number, Partial<IColumnData>][] => {
    if (!column || (column.width === undefined && !column.hidden)) return [];
    return [
      [
        index,
        {
          ...(column.width === undefined ? {} : { w: columnPixels(column.width) }),
          ...(column.hidden ? { hd: BooleanNumber.TRUE } : {}),
        },
      ],
    ];
  });
  return Object.fromEntries(entries);
}

/**
 * A column's width in characters, as files say it, in pixels of a font whose digits are 7 wide (ECMA-376 part 1,
 * 18.3.1.13).
 */
export function columnPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7);
}

function rows(sheet: Sheet): Record<number, Partial<IRowData>> {
  const data: Record<number, Partial<IRowData>> = {};
  for (const [key, cell] of sheet.cells ?? []) {
    const size = cell.style?.font?.size ?? 0;
    const row = Number(key.split(",")[0]);
    const height = Math.ceil(size * LINE_HEIGHT);
    if (height > Math.max(ROW_HEIGHT, data[row]?.h ?? 0)) data[row] = { h: height };
  }
  for (const [index, row] of sheet.rowDefs ?? []) {
    if (row.height !== undefined) data[index] = { h: Math.round((row.height * 4) / 3), ia: BooleanNumber.FALSE };
    if (row.hidden) data[index] = { ...data[index], hd: BooleanNumber.TRUE };
  }
  return data;
}

/** Pixels of a row that says nothing of its height, and of a line for each point of its font. */
const ROW_HEIGHT = 20;
const LINE_HEIGHT = 1.75;

function freeze(sheet: Sheet): IWorksheetData["freeze"] {
  const { rows = 0, columns = 0 } = sheet.freezePane ?? {};
  return { ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 };
}
