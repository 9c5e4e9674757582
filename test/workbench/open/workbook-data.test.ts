import { BooleanNumber, BorderStyleTypes, CellValueType } from "@univerjs/core";
import type { Sheet, Workbook } from "hucre";
import { workbookData } from "../../../src/workbench/open/workbook-data";

const workbook = (sheet: Partial<Sheet>, rest: Partial<Workbook> = {}): Workbook => ({
  sheets: [{ name: "Data", rows: [], ...sheet }],
  ...rest,
});
const first = (book: Workbook) => workbookData(book, "unit", "book.xlsx").data.sheets["sheet-1"];
const cell = (book: Workbook, row: number, column: number) => first(book)?.cellData?.[row]?.[column];
const style = (book: Workbook, row: number, column: number) => {
  const { data } = workbookData(book, "unit", "book.xlsx");
  const id = data.sheets["sheet-1"]?.cellData?.[row]?.[column]?.s;
  return typeof id === "string" ? data.styles[id] : undefined;
};

describe("workbookData", () => {
  test("dates become serial numbers of the workbook's own date system", () => {
    const rows = [[new Date(Date.UTC(2025, 0, 1, 12))]];
    expect(cell(workbook({ rows }), 0, 0)).toMatchObject({ v: 45658.5, t: CellValueType.NUMBER });
    expect(cell(workbook({ rows }, { dateSystem: "1904" }), 0, 0)?.v).toBe(45658.5 - 1462);
  });

  test("text that reads like a number stays text", () => {
    expect(cell(workbook({ rows: [["007"]] }), 0, 0)).toMatchObject({ v: "007", t: CellValueType.FORCE_STRING });
  });

  test("truth values are told from numbers", () => {
    expect(cell(workbook({ rows: [[true]] }), 0, 0)).toEqual({ v: 1, t: CellValueType.BOOLEAN });
  });

  test("a formula keeps its cached value and loses the prefixes of files", () => {
    const cells = new Map([["0,0", { value: 3, type: "formula" as const, formula: "_xlfn.XLOOKUP(1,A:A,B:B)" }]]);
    expect(cell(workbook({ rows: [[3]], cells }), 0, 0)).toMatchObject({ f: "=XLOOKUP(1,A:A,B:B)", v: 3 });
  });

  test("an array formula finds its way free: the file's copies of its results are left out", () => {
    const cells = new Map([
      [
        "0,0",
        { value: 1, type: "formula" as const, formula: "A5:A6*2", formulaType: "array" as const, formulaRef: "A1:A2" },
      ],
    ]);
    const book = workbook({ rows: [[1], [2]], cells });
    expect(cell(book, 0, 0)?.f).toBe("=A5:A6*2");
    expect(cell(book, 1, 0)).toEqual({ t: CellValueType.NUMBER });
  });

  test("looks are carried over", () => {
    const look = {
      font: { name: "Calibri", size: 14, bold: true, color: { rgb: "FF0F548C" } },
      fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: "FFF8E1" } },
      border: { bottom: { style: "double" as const, color: { rgb: "1B1B1B" } } },
      alignment: { horizontal: "right" as const, wrapText: true, indent: 1 },
      numFmt: "#,##0.0",
    };
    const book = workbook({
      rows: [[1]],
      cells: new Map([["0,0", { value: 1, type: "number" as const, style: look }]]),
    });
    expect(style(book, 0, 0)).toMatchObject({
      fs: 14,
      bl: BooleanNumber.TRUE,
      cl: { rgb: "#0F548C" },
      bg: { rgb: "#FFF8E1" },
      bd: { b: { s: BorderStyleTypes.DOUBLE, cl: { rgb: "#1B1B1B" } } },
      n: { pattern: "#,##0.0" },
      pd: { r: 11 },
    });
    expect(style(book, 0, 0)?.ff).toMatch(/^Calibri, /);
  });

  test("cells of one look share one style", () => {
    const look = { numFmt: "0%" };
    const cells = new Map(
      ["0,0", "1,0", "2,0"].map((key) => [key, { value: 1, type: "number" as const, style: { ...look } }]),
    );
    expect(Object.keys(workbookData(workbook({ rows: [[1], [1], [1]], cells }), "unit", "b").data.styles)).toHaveLength(
      1,
    );
  });

  test("widths, heights, merges, frozen rows and hidden gridlines are carried over", () => {
    const sheet = first(
      workbook({
        columns: [{}, { width: 10.7109375 }],
        rowDefs: new Map([[2, { height: 15 }]]),
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }],
        freezePane: { rows: 1 },
        view: { showGridLines: false },
      }),
    );
    expect(sheet).toMatchObject({
      columnData: { 1: { w: 75 } },
      rowData: { 2: { h: 20 } },
      mergeData: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 3 }],
      freeze: { ySplit: 1, startRow: 1, xSplit: 0, startColumn: -1 },
      showGridlines: BooleanNumber.FALSE,
    });
  });

  test("a row without a height has room for its largest font", () => {
    const cells = new Map([["1,0", { value: "Report", type: "string" as const, style: { font: { size: 26 } } }]]);
    expect(first(workbook({ rows: [[], ["Report"]], cells }))?.rowData?.[1]?.h).toBeGreaterThanOrEqual(40);
  });

  test("a table is told with its area and columns, and looks like one", () => {
    const table = {
      name: "Sales",
      range: "A1:B3",
      columns: [{ name: "Month" }, { name: "Revenue" }],
      style: "TableStyleMedium2",
    };
    const book = workbook({
      rows: [
        ["Month", "Revenue"],
        [1, 2],
        [3, 4],
      ],
      tables: [table],
    });
    const read = workbookData(book, "unit", "b");
    expect(read.tables).toEqual([
      {
        name: "Sales",
        sheet: "Data",
        area: { row: 0, column: 0, rows: 3, columns: 2 },
        columns: ["Month", "Revenue"],
        totals: false,
      },
    ]);
    expect(style(book, 0, 0)).toMatchObject({ bg: { rgb: "#4472C4" }, cl: { rgb: "#FFFFFF" } });
    expect(style(book, 1, 0)?.bg?.rgb).toBe("#DAE3F3");
    expect(style(book, 2, 0)?.bg).toBeUndefined();
  });

  test("names of the workbook are told, those of a sheet and of Excel itself are not", () => {
    const namedRanges = [
      { name: "Rate", range: "Data!$A$1" },
      { name: "Local", range: "Data!$A$2", scope: "Data" },
      { name: "_xlnm.Print_Area", range: "Data!$A$1:$B$9" },
    ];
    expect(workbookData(workbook({}, { namedRanges }), "unit", "b").names).toEqual([
      { name: "Rate", refersTo: "Data!$A$1" },
    ]);
  });
});
