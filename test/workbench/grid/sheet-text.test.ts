import { UniverStore } from "../../../src/simulator/univer/univer-store";
import { readSheetText } from "../../../src/workbench/grid/sheet-text";

test("a sheet reads as it is shown: formats, truth values, and values that spill from another cell", async () => {
  const store = new UniverStore("Book.xlsx");
  const sheet = store.activeSheet();
  store.write(sheet, 0, 0, [[0.03, true, "text", "=TRANSPOSE(E1:F1)", 7, 8]]);
  store.setStyle(sheet, [{ row: 0, column: 0, rows: 1, columns: 1 }], { numberFormat: "0.0%" });
  await store.settle();
  expect(readSheetText(store, ["a chart"])).toEqual({
    name: "Sheet1",
    rows: [
      ["3.0%", "TRUE", "text", "7", "7", "8"],
      ["", "", "", "8", "", ""],
    ],
    charts: ["a chart"],
  });
  await store.dispose();
});
