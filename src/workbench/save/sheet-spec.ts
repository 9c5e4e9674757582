import { contains } from "../../sheet/address";
import type {
  Cell,
  CellValue,
  ChartSpec,
  Highlight,
  PrintSpec,
  SheetName,
  SheetSpec,
  Validation,
} from "../../sheet/spec";
import { charactersFromPoints } from "../../sheet/units";
import type { StyleName } from "../../sheet/style";
import type { CellStore, StoredCell } from "../../simulator/store";
import { specStyle } from "./spec-style";

/** What a sheet has besides its cells and their layout. */
export interface SheetExtras {
  readonly names: readonly SheetName[];
  readonly validations: readonly Validation[];
  readonly highlights: readonly Highlight[];
  readonly charts: readonly ChartSpec[];
  readonly print: PrintSpec | null;
  /** Cell styles of Excel's own by "row,column", where a cell has one. */
  readonly styleNames?: ReadonlyMap<string, StyleName>;
}

/** The part of the store that describes one sheet. */
export type SheetStore = Pick<
  CellStore,
  | "sheets"
  | "cells"
  | "spill"
  | "columnWidth"
  | "columnWidths"
  | "rowHeights"
  | "merges"
  | "gridlines"
  | "frozen"
  | "tabColor"
>;

/** A sheet as it stands in the grid, as the data from which a file is painted. */
export function sheetSpec(store: SheetStore, sheetId: string, extras: SheetExtras): SheetSpec {
  const stored = store.cells(sheetId);
  const spilled = stored.flatMap(({ row, column, formula }) => {
    const area = formula === undefined ? null : store.spill(sheetId, row, column);
    return area ? [area] : [];
  });
  const cells = stored
    .filter((cell) => cell.formula !== undefined || !spilled.some((area) => contains(area, cell)))
    .map((cell) => specCell(cell, extras.styleNames?.get(`${cell.row},${cell.column}`)));
  const tabColor = store.tabColor(sheetId);
  return {
    name: store.sheets().find(({ id }) => id === sheetId)?.name ?? "",
    cells,
    columnWidths: columnWidths(store, sheetId),
    rowHeights: store.rowHeights(sheetId).map(({ index, points }) => ({ row: index, points })),
    merges: store.merges(sheetId),
    names: extras.names,
    validations: extras.validations,
    highlights: extras.highlights,
    charts: extras.charts,
    print: extras.print ?? plainPrint(cells),
    gridlines: store.gridlines(sheetId),
    frozenRows: store.frozen(sheetId).rows,
    ...(tabColor === "" ? {} : { tabColor }),
  };
}

function specCell({ row, column, value, formula, style }: StoredCell, name: StyleName | undefined): Cell {
  const shown: CellValue = value === "" && formula === undefined ? null : value;
  const look = { ...(name === undefined ? {} : { name }), ...specStyle(style) };
  return {
    row,
    column,
    value: shown,
    ...(formula === undefined ? {} : { formula: formula.replace(/^=/, "") }),
    ...(Object.keys(look).length > 0 ? { style: look } : {}),
  };
}

/** A spec counts its widths from column A on, so that columns before the last one that was set need theirs too. */
function columnWidths(store: SheetStore, sheetId: string): number[] {
  const last = store.columnWidths(sheetId).reduce((most, { index }) => Math.max(most, index), -1);
  return Array.from(
    { length: last + 1 },
    (_, column) => Math.round(charactersFromPoints(store.columnWidth(sheetId, column)) * 100) / 100,
  );
}

/** How a sheet is printed about which nobody has said anything: all of it, one page wide. */
function plainPrint(cells: readonly Cell[]): PrintSpec {
  const rows = cells.reduce((most, { row }) => Math.max(most, row + 1), 1);
  const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 1);
  return {
    areas: [{ row: 0, column: 0, rows, columns }],
    orientation: "portrait",
    fitToWidth: 1,
    fitToHeight: 0,
    footer: { left: "", center: "", right: "" },
    margins: { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7 },
  };
}
