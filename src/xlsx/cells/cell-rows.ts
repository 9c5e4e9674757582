import type { Area } from "../../sheet/address";
import type { CellValue } from "../../sheet/spec";
import { WorkbookProblem } from "../../sheet/workbook";
import { CellBudget } from "./cell-budget";
import { ColumnStyles } from "./column-styles";
import type { SheetCells } from "./sheet-cells";

const NO_VALUES: readonly CellValue[] = [];

/** Collects the values of a sheet, row by row; each row is kept at its exact length. */
export class CellRows {
  private readonly rows: (readonly CellValue[])[] = [];
  private readonly styles: (ColumnStyles | undefined)[] = [];
  private current: CellValue[] = [];
  private row = -1;
  private left = Infinity;
  private right = -1;
  private top = -1;
  private bottom = -1;

  constructor(
    private readonly part: string,
    private readonly budget = new CellBudget(),
  ) {}

  /** @throws WorkbookProblem when the row lies above one that has begun before */
  begin(row: number): void {
    if (row <= this.row)
      throw new WorkbookProblem(
        `The file is damaged: in ${this.part} row ${row + 1} stands below row ${this.row + 1}. Open it in Excel, let it repair the file, and save it.`,
      );
    this.finishRow();
    this.row = row;
  }

  /** Puts a value into the current row. */
  add(column: number, value: CellValue, style: number): void {
    const { current } = this;
    // Rows are as long as their last cell, so what two cells at the sheet's corners span must not be made in memory.
    this.budget.spendCells(Math.max(1, column + 1 - current.length), this.part);
    while (current.length < column) current.push(null);
    current[column] = value;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
    (this.styles[column] ??= new ColumnStyles()).add(this.row, style);
  }

  finished(): Pick<SheetCells, "rows" | "styles" | "used"> {
    this.finishRow();
    const used: Area | null =
      this.top < 0
        ? null
        : { row: this.top, column: this.left, rows: this.bottom - this.top + 1, columns: this.right - this.left + 1 };
    return { rows: this.rows, styles: this.styles, used };
  }

  private finishRow(): void {
    if (this.current.length === 0) return;
    while (this.rows.length < this.row) this.rows.push(NO_VALUES);
    this.rows.push(this.current.slice());
    this.current.length = 0;
    if (this.top < 0) this.top = this.row;
    this.bottom = this.row;
  }
}
