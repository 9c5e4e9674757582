import { UniverStore } from "../../src/simulator/univer/univer-store";

let store: UniverStore;
let sheet: string;
beforeEach(() => {
  store = new UniverStore("Book.xlsx");
  sheet = store.activeSheet();
});
afterEach(() => store.dispose());

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const show = async (formula: string, on = sheet, row = 0, column = 9) => {
  store.write(on, row, column, [[formula]]);
  await store.settle();
  return store.read(on, cell(row, column))[0]?.[0];
};

test("a formula shows its value after settle, and again when a cell that it reads has changed", async () => {
  store.write(sheet, 0, 0, [[2, 3, "=A1*B1"]]);
  await store.settle();
  expect(store.read(sheet, cell(0, 2))).toEqual([[6]]);
  store.write(sheet, 0, 0, [[5]]);
  expect(store.unsettled).toBe(true);
  await store.settle();
  expect(store.read(sheet, cell(0, 2))).toEqual([[15]]);
  expect(store.formulas(sheet, { row: 0, column: 0, rows: 1, columns: 3 })).toEqual([[5, 3, "=A1*B1"]]);
});

test("formatting calculates nothing", async () => {
  await show("=1+1");
  const runs = store.calculation.runs;
  store.setStyle(sheet, [cell(0, 0)], { bold: true, numberFormat: "0%" });
  await store.settle();
  expect(store.calculation.runs).toBe(runs);
});

test("a style is read back as it was set, patch by patch, and null puts a property back", () => {
  const border = { style: "Continuous", weight: "Medium", color: "#112233" } as const;
  const full = {
    numberFormat: "#,##0.00",
    fontName: "Calibri",
    fontSize: 14,
    fontColor: "#C00000",
    bold: true,
    italic: true,
    underline: true,
    fill: "#FFEE00",
    horizontal: "Right",
    vertical: "Center",
    wrap: true,
    indent: 2,
    borderTop: border,
    borderBottom: { ...border, style: "Double", weight: "Thick" },
  } as const;
  store.setStyle(sheet, [cell(3, 3)], { ...full });
  expect(store.style(sheet, 3, 3)).toEqual(full);
  store.setStyle(sheet, [cell(3, 3)], { bold: null, borderTop: null, indent: null, numberFormat: "General" });
  const gone = ["bold", "borderTop", "indent", "numberFormat"];
  expect(store.style(sheet, 3, 3)).toEqual(
    Object.fromEntries(Object.entries(full).filter(([key]) => !gone.includes(key))),
  );
  store.clearStyle(sheet, cell(3, 3));
  expect(store.style(sheet, 3, 3)).toEqual({});
});

test("SORT leaves the range it sorts alone (Univer sorts the cached range in place)", async () => {
  store.write(sheet, 0, 0, [[30], [10], [20]]);
  store.write(sheet, 0, 2, [["=SUM(SORT(A1:A3))+MATCH(20,A1:A3,0)"], ["=INDEX(A1:A3,1)"]]);
  await store.settle();
  expect(store.read(sheet, { row: 0, column: 2, rows: 2, columns: 1 })).toEqual([[63], [30]]);
});

test("INDEX of a table's column reads the table's sheet from another sheet (Univer reads the formula's own)", async () => {
  store.write(sheet, 0, 0, [
    ["Name", "Amount"],
    ["a", 7],
    ["b", 8],
  ]);
  store.setTable({
    name: "Sales",
    sheetId: sheet,
    area: { row: 0, column: 0, rows: 3, columns: 2 },
    columns: ["Name", "Amount"],
  });
  const other = store.addSheet("Other");
  expect(await show("=INDEX(Sales[Amount],2)", other)).toBe(8);
});

test("what depends on cells that a shrinking spill gave up is calculated again", async () => {
  store.write(sheet, 0, 0, [[3]]);
  store.write(sheet, 0, 1, [["=SEQUENCE(A1)"]]);
  store.write(sheet, 0, 3, [["=SUM(B1:B9)"]]);
  await store.settle();
  expect(store.read(sheet, cell(0, 3))).toEqual([[6]]);
  expect(store.spill(sheet, 0, 1)).toEqual({ row: 0, column: 1, rows: 3, columns: 1 });
  store.write(sheet, 0, 0, [[2]]);
  await store.settle();
  expect(store.read(sheet, cell(0, 3))).toEqual([[3]]);
});

test("an exception inside the engine ends the calculation and reaches whoever waits, and the next one works", async () => {
  store.write(sheet, 0, 0, [["=SUM(1,2)"]]);
  const functions = (store as any).functions;
  const sum = functions.getExecutor("SUM");
  const calculate = sum.calculate;
  sum.calculate = () => {
    throw new Error("engine broke");
  };
  await expect(store.settle()).rejects.toThrow("engine broke");
  sum.calculate = calculate;
  expect(await show("=SUM(4,5)")).toBe(9);
});

test("a custom function takes values and ranges, may be asynchronous and may spill", async () => {
  store.registerFunction("MY.DOUBLE", async ([x]) =>
    Promise.resolve((x as any[][]).map((row) => row.map((value) => value * 2))),
  );
  store.write(sheet, 0, 0, [[1], [2]]);
  await show("=my.double(A1:A2)", sheet, 0, 4);
  expect(store.read(sheet, { row: 0, column: 4, rows: 2, columns: 1 })).toEqual([[2], [4]]);
});

test("a custom function that throws shows #VALUE!", async () => {
  store.registerFunction("MY.BAD", () => {
    throw new Error("no");
  });
  expect(await show("=MY.BAD(1)")).toBe("#VALUE!");
});

test("sheets are added behind the last, renamed with the formulas that name them, moved, hidden and removed", async () => {
  const other = store.addSheet("Q1 24");
  store.write(other, 0, 0, [[5]]);
  expect(await show("='Q1 24'!A1*2")).toBe(10);
  store.renameSheet(other, "Quarter");
  expect(store.formulas(sheet, cell(0, 9))).toEqual([["=Quarter!A1*2"]]);
  store.moveSheet(other, 0);
  store.hideSheet(sheet, true);
  expect(store.sheets()).toEqual([
    { id: other, name: "Quarter", hidden: false },
    { id: sheet, name: "Sheet1", hidden: true },
  ]);
  store.hideSheet(sheet, false);
  store.removeSheet(other);
  expect(store.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("names stand for what they refer to until they are removed", async () => {
  store.write(sheet, 0, 0, [[4]]);
  store.setName("Price", "Sheet1!$A$1");
  expect(await show("=Price*3")).toBe(12);
  expect(store.names()).toEqual([{ name: "Price", refersTo: "Sheet1!$A$1" }]);
  store.removeName("Price");
  await store.settle();
  // Univer keeps the last value in cells that used the name, where Excel shows #NAME?: what is sure is that it is gone.
  expect(store.names().map(({ name }) => name)).not.toContain("Price");
});

test.each([
  ["short", "=N(Later)"],
  ["long", `=${"IFERROR(N(Later),0)+".repeat(6)}0`],
])(
  "a %s formula follows a name that is defined after it, and again when the name is gone",
  async (_length, formula) => {
    store.setName("Earlier", "Sheet1!$A$1");
    const value = () => store.read(sheet, cell(0, 9))[0]?.[0];
    const before = await show(formula);
    store.write(sheet, 5, 0, [[7]]);
    store.setName("Later", "Sheet1!$A$6");
    await store.settle();
    const terms = formula.split("Later").length - 1;
    expect(value()).toBe(7 * terms);
    store.setName("Later", "Sheet1!$A$7");
    store.write(sheet, 6, 0, [[8]]);
    await store.settle();
    expect(value()).toBe(8 * terms);
    store.removeName("Later");
    await store.settle();
    expect(value()).toBe(before);
  },
);

test("layout is read back: widths, heights, merges, gridlines, tab colour, frozen rows, selection", () => {
  store.setColumnWidth(sheet, 1, 2, 120);
  store.setRowHeight(sheet, 4, 1, 30);
  store.merge(sheet, { row: 0, column: 0, rows: 1, columns: 3 });
  store.setGridlines(sheet, false);
  store.setTabColor(sheet, "#123456");
  store.setFrozen(sheet, 3, 0);
  store.select(sheet, { row: 2, column: 1, rows: 3, columns: 2 });
  expect(store.columnWidths(sheet)).toEqual([
    { index: 1, points: 120 },
    { index: 2, points: 120 },
  ]);
  expect(store.rowHeights(sheet)).toEqual([{ index: 4, points: 30 }]);
  expect(store.merges(sheet)).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
  expect([store.gridlines(sheet), store.tabColor(sheet), store.frozen(sheet)]).toEqual([
    false,
    "#123456",
    { rows: 3, columns: 0 },
  ]);
  expect(store.selection()).toEqual({ sheetId: sheet, area: { row: 2, column: 1, rows: 3, columns: 2 } });
  store.unmerge(sheet, cell(0, 1));
  expect(store.merges(sheet)).toEqual([]);
});

test("changes are told with their sheet and area", () => {
  const seen: unknown[] = [];
  const stop = store.onChanged((change) => seen.push(change));
  store.write(sheet, 1, 2, [[1, 2]]);
  store.read(sheet, cell(0, 0));
  expect(seen).toEqual([
    { kind: "cells", source: "store", sheetId: sheet, area: { row: 1, column: 2, rows: 1, columns: 2 } },
  ]);
  stop();
  store.setGridlines(sheet, false);
  expect(seen).toHaveLength(1);
});

test("what is typed becomes what Excel makes of it", () => {
  store.setStyle(sheet, [cell(0, 5)], { numberFormat: "@" });
  store.write(sheet, 0, 0, [["12", "'12", "5%", "TRUE", "2024-02-29", "007", "", "a"]]);
  expect(store.read(sheet, { row: 0, column: 0, rows: 1, columns: 8 })).toEqual([
    [12, "12", 0.05, true, 45351, "007", "", "a"],
  ]);
  expect(store.style(sheet, 0, 2).numberFormat).toBe("0%");
  expect(store.used(sheet)).toEqual({ row: 0, column: 0, rows: 1, columns: 8 });
});

test("a text that a formula gives stays a text when its cell gets another look, or loses it", async () => {
  const sheet = store.activeSheet();
  store.write(sheet, 0, 0, [['=57&""']]);
  await store.settle();
  store.setStyle(sheet, [{ row: 0, column: 0, rows: 1, columns: 1 }], { bold: true });
  expect(store.read(sheet, { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([["57"]]);
  store.clearStyle(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
  expect(store.read(sheet, { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([["57"]]);
});
