import {
  areaText,
  bounding,
  insideSheet,
  intersection,
  sheetPrefix,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type Area,
} from "../grid";
import { mergesLimit } from "../moods";
import type { CellStyle, CellValue } from "../store";
import { isErrorValue } from "../typed-input";
import { fail } from "../wire/host-error";
import { HostCollection, HostNode } from "../model/node";
import { clearContents, clearLooks, clearSheet, copySheet } from "./copy-sheet";
import { RangeFormat } from "./range-format";
import { ConditionalFormat, DataValidation } from "./rules";
import type { SheetOwner } from "./owners";

/** A rectangle of cells of a sheet. */
export class Range extends HostNode {
  constructor(
    readonly sheet: SheetOwner,
    readonly area: Area,
  ) {
    super();
    if (!insideSheet(area))
      fail(
        "InvalidArgument",
        `A range of ${area.rows} × ${area.columns} cells from row ${area.row + 1} leaves the sheet.`,
      );
  }

  get api(): string {
    return "Range";
  }
  get Address(): string {
    return sheetPrefix(this.sheet.Name) + areaText(this.area);
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }
  get Worksheet(): SheetOwner {
    return this.sheet;
  }
  get Format(): RangeFormat {
    return new RangeFormat({ store: this.sheet.store, sheetId: this.sheet.id, areas: [this.area] });
  }

  get Values(): CellValue[][] {
    return this.sheet.store.read(this.sheet.id, this.area);
  }
  set Values(values: unknown) {
    this.sheet.demandUnprotected();
    this.sheet.store.write(this.sheet.id, this.area.row, this.area.column, this.grid(values) as (CellValue | null)[][]);
  }
  get Formulas(): CellValue[][] {
    return this.sheet.store.formulas(this.sheet.id, this.area);
  }
  set Formulas(values: unknown) {
    this.Values = values;
  }
  /** The simulated Excel is an English one. */
  get FormulasLocal(): CellValue[][] {
    return this.Formulas;
  }
  get ValueTypes(): string[][] {
    return this.Values.map((row) =>
      row.map((value) =>
        value === ""
          ? "Empty"
          : typeof value === "number"
            ? "Double"
            : typeof value === "boolean"
              ? "Boolean"
              : isErrorValue(value)
                ? "Error"
                : "String",
      ),
    );
  }
  /** Null where some rows are hidden and others are not, as Excel answers. */
  get RowHidden(): boolean | null {
    const hidden = this.hiddenRows().size;
    return hidden === 0 ? false : hidden === this.area.rows ? true : null;
  }
  set RowHidden(value: unknown) {
    this.sheet.store.hideRows(this.sheet.id, this.area.row, this.area.rows, value === true);
  }
  get NumberFormat(): string[][] {
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, i) =>
      Array.from(
        { length: columns },
        (__, j) => this.sheet.store.style(this.sheet.id, row + i, column + j).numberFormat ?? "General",
      ),
    );
  }
  set NumberFormat(formats: unknown) {
    // Cells of one format are set together: a call for each cell would be slow.
    const groups = new Map<string, Area[]>();
    this.grid(formats).forEach((line, i) =>
      line.forEach((format, j) => {
        if (typeof format !== "string") return;
        const areas = groups.get(format) ?? [];
        areas.push({ row: this.area.row + i, column: this.area.column + j, rows: 1, columns: 1 });
        groups.set(format, areas);
      }),
    );
    for (const [format, areas] of groups)
      this.sheet.store.setStyle(this.sheet.id, areas, { numberFormat: format === "General" ? null : format });
  }

  /** The cells that the formula of a single cell fills; null when it fills no others. */
  GetSpillingToRangeOrNullObject(): Range | null {
    const area = this.sheet.store.spill(this.sheet.id, this.area.row, this.area.column);
    return area && area.rows * area.columns > 1 ? new Range(this.sheet, area) : null;
  }
  /** The cell whose formula fills a single cell, be it that cell itself; null when none does. */
  GetSpillParentOrNullObject(): Range | null {
    const used = this.sheet.store.used(this.sheet.id);
    for (let row = this.area.row; used && row >= used.row; row--) {
      for (let column = this.area.column; column >= used.column; column--) {
        const area = this.sheet.store.spill(this.sheet.id, row, column);
        if (area && area.rows * area.columns > 1 && intersection(area, this.area)) return this.at(row, column, 1, 1);
      }
    }
    return null;
  }
  GetCell(row: unknown, column: unknown): Range {
    return this.at(this.area.row + Number(row), this.area.column + Number(column), 1, 1);
  }
  GetRow(row: unknown): Range {
    return this.at(this.area.row + Number(row), this.area.column, 1, this.area.columns);
  }
  GetResizedRange(rows: unknown, columns: unknown): Range {
    return this.at(this.area.row, this.area.column, this.area.rows + Number(rows), this.area.columns + Number(columns));
  }
  GetEntireColumn(): Range {
    return this.at(0, this.area.column, 1_048_576, this.area.columns);
  }
  GetEntireRow(): Range {
    return this.at(this.area.row, 0, this.area.rows, 16_384);
  }
  GetBoundingRect(other: Range): Range {
    return new Range(this.sheet, bounding(this.area, other.area));
  }
  /** Office.js splits large writes into parts, and asks first whether the whole has the range's shape. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.area.rows || columns !== this.area.columns) fail("InvalidArgument", SHAPE);
  }

  /** What is asked of each row, as a list. */
  GetRowProperties(options: unknown): Record<string, unknown>[] {
    const known: Readonly<Record<string, (row: number) => unknown>> = {
      rowIndex: (row) => row,
      rowHidden: (row) => hidden.has(row),
    };
    const hidden = this.hiddenRows();
    const asked = askedFor(options, known, "RowPropertiesLoadOptions");
    return Array.from({ length: this.area.rows }, (_, index) =>
      Object.fromEntries(asked.map(([name, of]) => [name, of(this.area.row + index)])),
    );
  }
  /** What is asked of the format of each cell, as rows of objects. */
  GetCellProperties(options: unknown): { format: Record<string, unknown> }[][] {
    const { row, column, rows, columns } = this.area;
    const known: Readonly<Record<string, (cell: CellStyle) => unknown>> = { indentLevel: ({ indent }) => indent ?? 0 };
    askedFor(options, { format: () => null }, "CellPropertiesLoadOptions");
    const asked = askedFor((options as { format?: unknown }).format, known, "CellPropertiesFormatLoadOptions");
    const cell = (i: number, j: number) => ({
      format: Object.fromEntries(
        asked.map(([name, of]) => [name, of(this.sheet.store.style(this.sheet.id, row + i, column + j))]),
      ),
    });
    return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => cell(i, j)));
  }
  /**
   * Merged areas that share a cell with the range; null when there are none, an error when there are too many to
   * list.
   */
  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.sheet.store.merges(this.sheet.id).filter((area) => intersection(area, this.area));
    if (merged.length > mergesLimit(this.sheet.moods)) fail("InvalidOperation");
    return merged.length === 0 ? null : new RangeAreas(this.sheet, merged);
  }

  /** The simulated Excel clears sheets as a whole: all, comments too, or their contents or looks alone. */
  Clear(applyTo?: string | null): void {
    this.sheet.demandUnprotected();
    this.demandWholeSheet("cleared");
    if (applyTo === "Contents") clearContents(this.sheet);
    else if (applyTo === "Formats") clearLooks(this.sheet);
    else if (applyTo == null || applyTo === "All") {
      clearSheet(this.sheet);
      this.sheet.forgetComments();
    } else fail("InvalidArgument", `The simulated Excel clears All, Contents and Formats; not ${applyTo}.`);
  }
  CopyFrom(source: Range): void {
    this.sheet.demandUnprotected();
    this.demandWholeSheet("copied to");
    copySheet(source.sheet, this.sheet);
  }
  private demandWholeSheet(done: string): void {
    if (this.area.rows !== SHEET_ROWS || this.area.columns !== SHEET_COLUMNS)
      fail("InvalidArgument", `In the simulated Excel only a whole sheet can be ${done}.`);
  }
  Unmerge(): void {
    this.sheet.store.unmerge(this.sheet.id, this.area);
  }
  /** Merged areas that share a cell with the range become part of it. */
  Merge(): void {
    this.sheet.store.unmerge(this.sheet.id, this.area);
    this.sheet.store.merge(this.sheet.id, this.area);
  }
  Select(): void {
    this.sheet.store.select(this.sheet.id, this.area);
  }
  get DataValidation(): DataValidation {
    return this.sheet.validation(this.area);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }

  private hiddenRows(): Set<number> {
    const { row, rows } = this.area;
    return new Set(this.sheet.store.hiddenRows(this.sheet.id).filter((hidden) => hidden >= row && hidden < row + rows));
  }

  private at(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.sheet, { row, column, rows, columns });
  }

  /** A value for all cells, or rows of the range's own shape. */
  private grid(values: unknown): unknown[][] {
    if (!Array.isArray(values))
      return Array.from({ length: this.area.rows }, () => new Array<unknown>(this.area.columns).fill(values));
    const rows = values as unknown[];
    const fits =
      rows.length === this.area.rows && rows.every((row) => Array.isArray(row) && row.length === this.area.columns);
    return fits ? (rows as unknown[][]) : fail("InvalidArgument", SHAPE);
  }
}

/** The properties that load options ask for, each with the way to it. */
function askedFor<Way>(options: unknown, known: Readonly<Record<string, Way>>, api: string): [string, Way][] {
  const asked = Object.entries((options ?? {}) as Record<string, unknown>).filter(([, wanted]) => wanted !== false);
  return asked.map(([name]) => [
    name,
    known[name] ?? fail("ApiNotFound", `The simulated Excel does not know ${api}.${name}.`),
  ]);
}

const SHAPE = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

const STYLE_NAMES = ["Normal", "Heading1", "Heading2"];

/** Several areas of a sheet. */
export class RangeAreas extends HostNode {
  constructor(
    private readonly sheet: SheetOwner,
    private readonly areas: readonly Area[],
  ) {
    super();
  }
  get api(): string {
    return "RangeAreas";
  }
  get Address(): string {
    return this.areas.map((area) => sheetPrefix(this.sheet.Name) + areaText(area)).join(",");
  }
  get AreaCount(): number {
    return this.areas.length;
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.areas.map((area) => new Range(this.sheet, area)));
  }
  get Format(): RangeFormat {
    return new RangeFormat({ store: this.sheet.store, sheetId: this.sheet.id, areas: this.areas });
  }
  /**
   * The name of the cell style of the first cell; the look behind it is always the plain one in the simulated Excel.
   */
  get Style(): string {
    const [first] = this.areas;
    return (first && this.sheet.styleNames.get(`${first.row},${first.column}`)) ?? "Normal";
  }
  set Style(value: unknown) {
    if (!STYLE_NAMES.includes(String(value)))
      fail(
        "InvalidArgument",
        `The simulated Excel knows the cell styles ${STYLE_NAMES.join(", ")}; not ${String(value)}.`,
      );
    for (const area of this.areas) {
      const { row, column, rows, columns } = area;
      // A cell style brings a font, borders and a number format, which take the place of the cells' own.
      this.sheet.store.clearStyle(this.sheet.id, area);
      for (let i = 0; i < rows; i++)
        for (let j = 0; j < columns; j++) this.sheet.styleNames.set(`${row + i},${column + j}`, String(value));
    }
  }
}

class RangeCollection extends HostCollection<Range> {
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }
  get api(): string {
    return "RangeCollection";
  }
  list(): readonly Range[] {
    return this.ranges;
  }
}

class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  constructor(private readonly range: Range) {
    super();
  }
  get api(): string {
    return "ConditionalFormatCollection";
  }
  list(): readonly ConditionalFormat[] {
    return this.range.sheet.highlights
      .filter(({ area }) => intersection(area, this.range.area))
      .map(({ format }) => format);
  }
  ClearAll(): void {
    const { highlights } = this.range.sheet;
    for (let index = highlights.length - 1; index >= 0; index--)
      if (intersection(highlights[index]?.area ?? this.range.area, this.range.area)) highlights.splice(index, 1);
  }
  Add(type: unknown): ConditionalFormat {
    if (type !== "Custom")
      fail("InvalidArgument", `The simulated Excel knows conditional formats of type Custom; not ${String(type)}.`);
    const { sheet, area } = this.range;
    const format = new ConditionalFormat(() => new RangeAreas(sheet, [area]));
    this.range.sheet.highlights.push({ area: this.range.area, format });
    return format;
  }
}
