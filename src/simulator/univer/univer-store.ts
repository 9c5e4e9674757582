import { BooleanNumber, generateRandomId } from "@univerjs/core";
import {
  IDefinedNamesService,
  IFunctionService,
  ISuperTableService,
  type ISuperTable,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetSuperTableMutation,
} from "@univerjs/engine-formula";
import {
  AddWorksheetMergeMutation,
  InsertSheetCommand,
  RemoveSheetCommand,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  SheetsSelectionsService,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { intersection, SHEET_COLUMNS, SHEET_ROWS, type Area } from "../grid";
import type { CellStore, Extent, StoredFunction, StoredName, StoredSheet, StoredTable } from "../store";
import { numbered, toArea, toRange, type CellMatrix } from "./connection";
import { registerCustomFunction } from "./functions";
import { createHeadlessUniver, type UniverWorkbook } from "./headless";
import { mendSort, mendTableReferences } from "./mends";
import { UniverCells } from "./univer-cells";

const POINTS_A_PIXEL = 0.75;

/**
 * Univer 0.25.1 as the spreadsheet behind the simulated Excel: either a Univer of its own without a screen, or one that
 * stands on the screen already, in which case what the user does there is calculated as well.
 */
export class UniverStore extends UniverCells implements CellStore {
  private readonly functions = this.injector.get(IFunctionService);

  /**
   * @param existing a Univer with a workbook in it; without one, a Univer is made and disposed of with the store
   * @param blanksAsZero whether custom functions get 0 for a blank cell of a range
   */
  constructor(
    fileName: string,
    existing?: UniverWorkbook,
    private readonly blanksAsZero = false,
  ) {
    mendTableReferences();
    super(existing ?? createHeadlessUniver(fileName), existing !== undefined);
    mendSort(this.functions);
  }

  // Sheets

  sheets(): readonly StoredSheet[] {
    return this.workbook.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
    }));
  }

  activeSheet(): string {
    return this.workbook.getActiveSheet().getSheetId();
  }

  addSheet(name: string): string {
    const id = generateRandomId(8);
    const like = this.workbook.getSheets()[0]?.getConfig();
    const defaults = like
      ? {
          defaultColumnWidth: like.defaultColumnWidth,
          defaultRowHeight: like.defaultRowHeight,
          ...(like.defaultStyle ? { defaultStyle: like.defaultStyle } : {}),
        }
      : {};
    const sheet = { ...defaults, id, name, rowCount: 1000, columnCount: 100 };
    this.command(InsertSheetCommand.id, { index: this.workbook.getSheets().length, sheet });
    return id;
  }

  removeSheet(id: string): void {
    // Univer rewrites formulas that name the sheet, those of the sheet itself as well, which it then no longer finds.
    const name = this.sheet(id).getName().replace(/'/g, "''").toLowerCase();
    const own: CellMatrix = {};
    for (const [row, line] of numbered(this.sheet(id).getCellMatrix().getMatrix())) {
      for (const [column, cell] of numbered(line)) {
        if (cell?.f?.toLowerCase().includes(name)) (own[row] ??= {})[column] = { f: null, si: null, v: null };
      }
    }
    const isLeft = this.workbook.getSheets().length > 1;
    if (isLeft && Object.keys(own).length > 0)
      this.execute(SetRangeValuesMutation.id, { subUnitId: id, cellValue: own });
    this.command(RemoveSheetCommand.id, { subUnitId: id });
  }

  renameSheet(id: string, name: string): void {
    this.command(SetWorksheetNameCommand.id, { subUnitId: id, name });
  }

  moveSheet(id: string, position: number): void {
    this.command(SetWorksheetOrderCommand.id, { subUnitId: id, order: position });
  }

  activateSheet(id: string): void {
    this.execute(SetWorksheetActiveOperation.id, { subUnitId: id });
  }

  hideSheet(id: string, hidden: boolean): void {
    this.execute(SetWorksheetHideMutation.id, {
      subUnitId: id,
      hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  columnWidth(sheetId: string, column: number): number {
    return this.sheet(sheetId).getColumnWidth(column) * POINTS_A_PIXEL;
  }

  columnWidths(sheetId: string): Extent[] {
    return numbered(this.sheet(sheetId).getConfig().columnData).flatMap(([index, data]) =>
      data?.w === undefined ? [] : [{ index, points: data.w * POINTS_A_PIXEL }],
    );
  }

  setColumnWidth(sheetId: string, column: number, columns: number, points: number): void {
    const count = Math.min(
      columns,
      this.sheet(sheetId).getColumnCount() + columns - SHEET_COLUMNS > 0
        ? this.sheet(sheetId).getColumnCount()
        : columns,
    );
    this.grow(sheetId, 1, column + count);
    const ranges = [{ startRow: 0, endRow: 0, startColumn: column, endColumn: column + count - 1 }];
    this.execute(SetWorksheetColWidthMutation.id, { subUnitId: sheetId, ranges, colWidth: points / POINTS_A_PIXEL });
  }

  rowHeight(sheetId: string, row: number): number {
    return this.sheet(sheetId).getRowHeight(row) * POINTS_A_PIXEL;
  }

  rowHeights(sheetId: string): Extent[] {
    return numbered(this.sheet(sheetId).getConfig().rowData).flatMap(([index, data]) =>
      data?.h === undefined ? [] : [{ index, points: data.h * POINTS_A_PIXEL }],
    );
  }

  setRowHeight(sheetId: string, row: number, rows: number, points: number): void {
    const count = rows > SHEET_ROWS / 2 ? this.sheet(sheetId).getRowCount() : rows;
    this.grow(sheetId, row + count, 1);
    const ranges = [{ startRow: row, endRow: row + count - 1, startColumn: 0, endColumn: 0 }];
    this.execute(SetWorksheetRowHeightMutation.id, { subUnitId: sheetId, ranges, rowHeight: points / POINTS_A_PIXEL });
    this.execute(SetWorksheetRowIsAutoHeightMutation.id, {
      subUnitId: sheetId,
      ranges,
      autoHeightInfo: BooleanNumber.FALSE,
    });
  }

  hiddenRows(sheetId: string): number[] {
    return numbered(this.sheet(sheetId).getConfig().rowData).flatMap(([index, data]) =>
      data?.hd === BooleanNumber.TRUE ? [index] : [],
    );
  }

  hideRows(sheetId: string, row: number, rows: number, hidden: boolean): void {
    this.grow(sheetId, row + rows, 1);
    const ranges = [toRange({ row, column: 0, rows, columns: 1 })];
    this.execute(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, { subUnitId: sheetId, ranges });
  }

  merges(sheetId: string): Area[] {
    return this.sheet(sheetId).getConfig().mergeData.map(toArea);
  }

  merge(sheetId: string, area: Area): void {
    this.grow(sheetId, area.row + area.rows, area.column + area.columns);
    this.execute(AddWorksheetMergeMutation.id, { subUnitId: sheetId, ranges: [toRange(area)] });
  }

  unmerge(sheetId: string, area: Area): void {
    const ranges = this.merges(sheetId)
      .filter((merged) => intersection(merged, area))
      .map(toRange);
    if (ranges.length > 0) this.execute(RemoveWorksheetMergeMutation.id, { subUnitId: sheetId, ranges });
  }

  gridlines(sheetId: string): boolean {
    return this.sheet(sheetId).getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  setGridlines(sheetId: string, shown: boolean): void {
    this.execute(ToggleGridlinesMutation.id, {
      subUnitId: sheetId,
      showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  tabColor(sheetId: string): string {
    return (this.sheet(sheetId).getConfig().tabColor || "").toUpperCase();
  }

  setTabColor(sheetId: string, color: string): void {
    this.execute(SetTabColorMutation.id, { subUnitId: sheetId, color });
  }

  frozen(sheetId: string): { rows: number; columns: number } {
    const { ySplit, xSplit } = this.sheet(sheetId).getConfig().freeze;
    return { rows: ySplit, columns: xSplit };
  }

  setFrozen(sheetId: string, rows: number, columns: number): void {
    this.execute(SetFrozenMutation.id, {
      subUnitId: sheetId,
      ySplit: rows,
      xSplit: columns,
      startRow: rows || -1,
      startColumn: columns || -1,
    });
  }

  // Tables, names, functions

  setTable({ name, sheetId, area, columns }: StoredTable): void {
    const titleMap = new Map(columns.map((title, index) => [title, index]));
    this.execute(SetSuperTableMutation.id, {
      tableName: name,
      reference: { sheetId, hasCustomTitle: true, titleMap, range: toRange(area) },
    });
    this.forgetSyntax();
    this.recalculate();
  }

  removeTable(name: string): void {
    this.execute(RemoveSuperTableMutation.id, { tableName: name });
    this.forgetSyntax();
    this.recalculate();
  }

  tables(): StoredTable[] {
    const known = this.injector.get(ISuperTableService).getTableMap(this.unitId) ?? new Map<string, ISuperTable>();
    return [...known].map(([name, table]) => ({
      name,
      sheetId: table.sheetId,
      area: toArea(table.range),
      columns: [...table.titleMap.keys()],
    }));
  }

  setName(name: string, refersTo: string): void {
    const id = this.nameId(name) ?? generateRandomId(8);
    this.execute(SetDefinedNameMutation.id, {
      id,
      name,
      formulaOrRefString: refersTo,
      localSheetId: "AllDefaultWorkbook",
    });
    this.forgetSyntax();
    this.recalculate();
  }

  removeName(name: string): void {
    const id = this.nameId(name);
    if (id) this.execute(RemoveDefinedNameMutation.id, { id, name, formulaOrRefString: "" });
    this.forgetSyntax();
    this.recalculate();
  }

  names(): StoredName[] {
    const known = this.injector.get(IDefinedNamesService).getDefinedNameMap(this.unitId) ?? {};
    return Object.values(known).map(({ name, formulaOrRefString }) => ({
      name,
      refersTo: formulaOrRefString.replace(/^=/, ""),
    }));
  }

  /**
   * A syntax tree that was built while a name meant something else would keep its meaning. Univer finds trees by their
   * formula, but those of formulas longer than 64 characters only by its hash, in which no name can be found: all trees
   * go.
   */
  private forgetSyntax(): void {
    this.functions.deleteFormulaAstCacheKey("");
  }

  private nameId(name: string): string | undefined {
    return this.injector.get(IDefinedNamesService).getValueByName(this.unitId, name)?.id;
  }

  registerFunction(name: string, run: StoredFunction): void {
    registerCustomFunction(this.functions, name, run, this.blanksAsZero);
    this.recalculate();
  }

  selection(): { sheetId: string; area: Area } | null {
    const range = this.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    return range ? { sheetId: this.activeSheet(), area: toArea(range) } : null;
  }

  otherSelections(): Area[] {
    return this.injector
      .get(SheetsSelectionsService)
      .getCurrentSelections()
      .slice(0, -1)
      .map(({ range }) => toArea(range));
  }

  onSelected(listener: () => void): () => void {
    return this.onCommand(({ id }) => {
      if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id) listener();
    });
  }

  select(sheetId: string, area: Area, ...others: readonly Area[]): void {
    if (this.activeSheet() !== sheetId) this.activateSheet(sheetId);
    const primary = {
      actualRow: area.row,
      actualColumn: area.column,
      startRow: area.row,
      endRow: area.row,
      startColumn: area.column,
      endColumn: area.column,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.execute(SetSelectionsOperation.id, {
      subUnitId: sheetId,
      selections: [
        ...others.map((other) => ({ range: toRange(other), primary: null, style: null })),
        { range: toRange(area), primary, style: null },
      ],
    });
  }
}
