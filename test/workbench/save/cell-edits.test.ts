import type { Sheet } from "hucre";
import { cellEdits, type CellContent } from "../../../src/workbench/save/cell-edits";

const sheet: Sheet = {
  name: "Data",
  rows: [
    ["Month", 10, true],
    [new Date(Date.UTC(2025, 0, 1)), 3, null],
  ],
  cells: new Map([["1,1", { value: 3, type: "formula", formula: "_xlfn.CONCAT(1,2)" }]]),
};
const edits = (row: number, column: number, now: CellContent) => cellEdits(sheet, "1900", [{ row, column }], () => now);

describe("cellEdits", () => {
  test.each<[string, number, number, CellContent]>([
    ["text", 0, 0, { value: "Month" }],
    ["a number", 0, 1, { value: 10 }],
    ["a truth value", 0, 2, { value: true }],
    ["a date as its serial number", 1, 0, { value: 45658 }],
    ["a formula, whatever it shows", 1, 1, { formula: "CONCAT(1,2)", value: 99 }],
    ["nothing", 1, 2, { value: null }],
  ])("a cell that holds again %s is no edit", (_what, row, column, now) => {
    expect(edits(row, column, now)).toEqual([]);
  });

  test.each<[string, number, number, CellContent]>([
    ["another value", 0, 1, { value: 11 }],
    ["a formula in place of a value", 0, 1, { formula: "5+5", value: 10 }],
    ["a value in place of a formula", 1, 1, { value: 3 }],
    ["nothing in place of a value", 0, 0, { value: null }],
    ["a value in an empty cell", 1, 2, { value: "new" }],
  ])("%s is an edit", (_what, row, column, now) => {
    expect(edits(row, column, now)).toEqual([{ row, column, ...now }]);
  });
});
