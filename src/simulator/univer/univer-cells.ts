import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Area } from "../grid";
import type { CellStyle, CellValue, StoredCell, StylePatch } from "../store";
import { cellValue, toUniverCell } from "./cells";
import { numbered, toArea, UniverConnection, type CellMatrix } from "./connection";
import { fromUniverStyle, toUniverStyle } from "./style";

/** The part of the store that deals with single cells: what they hold, show and look like. */
export class UniverCells extends UniverConnection {
  private readonly formulaData = this.injector.get(FormulaDataModel);

  write(sheetId: string, row: number, column: number, inputs: readonly (readonly (CellValue | null)[])[]): void {
    this.grow(sheetId, row + inputs.length, column + (inputs[0]?.length ?? 0));
    const cells = this.buffer.get(sheetId) ?? {};
    this.buffer.set(sheetId, cells);
    inputs.forEach((line, i) => {
      const target = (cells[row + i] ??= {});
      line.forEach((input, j) => {
        if (input !== null)
          target[column + j] = toUniverCell(input, this.style(sheetId, row + i, column + j).numberFormat ?? "");
      });
    });
  }

  clear(sheetId: string, area: Area): void {
    const held = this.clip(sheetId, area);
    if (held) this.write(sheetId, held.row, held.column, filled(held, ""));
  }

  read(sheetId: string, area: Area): CellValue[][] {
    this.flush();
    const matrix = this.sheet(sheetId).getCellMatrix().getMatrix();
    const spilled = this.formulaData.getArrayFormulaCellData()?.[this.unitId]?.[sheetId];
    return grid(area, (row, column) => {
      const spill = spilled?.[row]?.[column];
      return cellValue(spill?.v === undefined || spill.v === null ? matrix[row]?.[column] : spill);
    });
  }

  formulas(sheetId: string, area: Area): CellValue[][] {
    const values = this.read(sheetId, area);
    return values.map((line, i) =>
      line.map((value, j) => this.formula(sheetId, area.row + i, area.column + j) ?? value),
    );
  }

  private formula(sheetId: string, row: number, column: number): string | undefined {
    const cell = this.sheet(sheetId).getCellMatrix().getMatrix()[row]?.[column];
    if (!cell || !(cell.f || cell.si)) return undefined;
    return cell.f ?? this.formulaData.getFormulaStringByCell(row, column, sheetId, this.unitId) ?? undefined;
  }

  cells(sheetId: string): StoredCell[] {
    const area = this.used(sheetId, true);
    if (!area) return [];
    const values = this.read(sheetId, area);
    return values.flatMap((line, i) =>
      line.flatMap((value, j) => {
        const [row, column] = [area.row + i, area.column + j];
        const formula = this.formula(sheetId, row, column);
        const style = this.style(sheetId, row, column);
        if (value === "" && formula === undefined && Object.keys(style).length === 0) return [];
        return [{ row, column, value, ...(formula === undefined ? {} : { formula }), style }];
      }),
    );
  }

  used(sheetId: string, styled = false): Area | null {
    this.flush();
    const box = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    const spilled = this.formulaData.getArrayFormulaCellData()?.[this.unitId]?.[sheetId] ?? {};
    const matrices: IObjectMatrixPrimitiveType<Nullable<ICellData>>[] = [
      this.sheet(sheetId).getCellMatrix().getMatrix(),
      spilled,
    ];
    for (const matrix of matrices) {
      for (const [row, line] of numbered(matrix)) {
        for (const [column, cell] of numbered(line)) {
          if (!cell || !(cellValue(cell) !== "" || cell.f || cell.si || (styled && cell.s))) continue;
          box.top = Math.min(box.top, row);
          box.bottom = Math.max(box.bottom, row);
          box.left = Math.min(box.left, column);
          box.right = Math.max(box.right, column);
        }
      }
    }
    return box.bottom < 0
      ? null
      : { row: box.top, column: box.left, rows: box.bottom - box.top + 1, columns: box.right - box.left + 1 };
  }

  spill(sheetId: string, row: number, column: number): Area | null {
    const range = this.formulaData.getArrayFormulaRange()?.[this.unitId]?.[sheetId]?.[row]?.[column];
    return range ? toArea(range) : null;
  }

  style(sheetId: string, row: number, column: number): CellStyle {
    return fromUniverStyle(this.workbook.getStyles().getStyleByCell(this.sheet(sheetId).getCellRaw(row, column)));
  }

  /** Where only the look changes, Univer takes the text that a formula gave, "57", for a number, unless it is told. */
  private typeOf(sheetId: string, row: number, column: number): Pick<ICellData, "t"> {
    const type = this.sheet(sheetId).getCellRaw(row, column)?.t;
    return type === undefined || type === null ? {} : { t: type };
  }

  setStyle(sheetId: string, areas: readonly Area[], patch: StylePatch): void {
    const cellValues: CellMatrix = {};
    for (const area of areas) {
      const held = this.clip(sheetId, area);
      if (!held) continue;
      this.grow(sheetId, held.row + held.rows, held.column + held.columns);
      for (let row = held.row; row < held.row + held.rows; row++) {
        const line = (cellValues[row] ??= {});
        for (let column = held.column; column < held.column + held.columns; column++) {
          line[column] = {
            s: toUniverStyle(patch, this.style(sheetId, row, column)),
            ...this.typeOf(sheetId, row, column),
          };
        }
      }
    }
    this.execute(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue: cellValues, trigger: SetStyleCommand.id });
  }

  clearStyle(sheetId: string, area: Area): void {
    const held = this.clip(sheetId, area);
    if (!held) return;
    const cellValues: CellMatrix = {};
    for (let row = held.row; row < held.row + held.rows; row++) {
      const cell = (column: number): ICellData => ({ s: null, ...this.typeOf(sheetId, row, column) });
      const columns = Array.from({ length: held.columns }, (_, i) => held.column + i);
      cellValues[row] = Object.fromEntries(columns.map((column) => [column, cell(column)]));
    }
    this.execute(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue: cellValues, trigger: SetStyleCommand.id });
  }
}

function grid<Item>(area: Area, item: (row: number, column: number) => Item): Item[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j) => item(area.row + i, area.column + j)),
  );
}

const filled = (area: Area, value: CellValue) => grid(area, () => value);
