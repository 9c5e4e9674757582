import { UniverStore } from "../../../src/simulator/univer/univer-store";
import { sheetSpec, type SheetExtras } from "../../../src/workbench/save/sheet-spec";

const NONE: SheetExtras = { names: [], validations: [], highlights: [], charts: [], print: null };
let store: UniverStore;
let id: string;

beforeEach(() => {
  store = new UniverStore("book.xlsx");
  id = store.addSheet("Page");
});
afterEach(() => store.dispose());

describe("sheetSpec", () => {
  test("cells come with formulas, what they show, and their looks", async () => {
    store.write(id, 0, 0, [
      ["Claim", 2, "=B1*2"],
      [true, "'=text"],
    ]);
    store.setStyle(id, [{ row: 0, column: 2, rows: 1, columns: 1 }], {
      numberFormat: "0.0",
      bold: true,
      fill: "#FFF8E1",
    });
    await store.settle();
    expect(sheetSpec(store, id, NONE).cells).toEqual([
      { row: 0, column: 0, value: "Claim" },
      { row: 0, column: 1, value: 2 },
      {
        row: 0,
        column: 2,
        value: 4,
        formula: "B1*2",
        style: { numberFormat: "0.0", font: { bold: true }, fill: "#FFF8E1" },
      },
      { row: 1, column: 0, value: true },
      { row: 1, column: 1, value: "=text" },
    ]);
  });

  test("a cell with a look and no content stays a cell", () => {
    store.setStyle(id, [{ row: 2, column: 1, rows: 1, columns: 1 }], {
      borderBottom: { style: "Continuous", weight: "Thin", color: "#E6E6E6" },
    });
    expect(sheetSpec(store, id, NONE).cells).toEqual([
      { row: 2, column: 1, value: null, style: { bottom: { line: "thin", color: "#E6E6E6" } } },
    ]);
  });

  test("a formula that spills is written once, without the cells that it fills", async () => {
    store.registerFunction("TWICE", ([rows]) =>
      Array.isArray(rows) ? rows.map((row: readonly unknown[]) => row.map((value) => Number(value) * 2)) : null,
    );
    store.write(id, 0, 0, [[1, "=TWICE(A1:A2)"], [2]]);
    await store.settle();
    const cells = sheetSpec(store, id, NONE).cells.filter(({ column }) => column === 1);
    expect(cells).toEqual([{ row: 0, column: 1, value: 2, formula: "TWICE(A1:A2)" }]);
  });

  test("widths are characters from column A on, heights points", () => {
    store.setColumnWidth(id, 2, 1, 60);
    store.setRowHeight(id, 3, 1, 12.75);
    const spec = sheetSpec(store, id, NONE);
    expect(spec.columnWidths).toHaveLength(3);
    expect(spec.columnWidths[2]).toBeCloseTo(75 / 7, 2);
    expect(spec.rowHeights).toEqual([{ row: 3, points: 12.75 }]);
  });

  test("merges, gridlines, frozen rows and the tab's colour are carried over", () => {
    const area = { row: 0, column: 0, rows: 1, columns: 4 };
    store.merge(id, area);
    store.setGridlines(id, false);
    store.setFrozen(id, 2, 0);
    store.setTabColor(id, "#0F548C");
    expect(sheetSpec(store, id, NONE)).toMatchObject({
      name: "Page",
      merges: [area],
      gridlines: false,
      frozenRows: 2,
      tabColor: "#0F548C",
    });
  });

  test("a sheet about whose printing nothing is said is printed whole, one page wide", () => {
    store.write(id, 4, 2, [[1]]);
    expect(sheetSpec(store, id, NONE).print).toMatchObject({
      areas: [{ row: 0, column: 0, rows: 5, columns: 3 }],
      fitToWidth: 1,
      fitToHeight: 0,
    });
  });
});
