import { sheetNames } from "../../../src/workbench/save/sheet-names";

describe("sheetNames", () => {
  const names = [
    { name: "Share", refersTo: "'Sponsor summary'!$C$4" },
    { name: "Months", refersTo: "'Sponsor workings'!$A$2:$A$37" },
    { name: "Rate", refersTo: "0.03" },
    { name: "Total", refersTo: "SUM('Sponsor summary'!$A$1:$A$9)" },
  ];

  test("tells the names of areas on the sheet, and no others", () => {
    expect(sheetNames(names, "Sponsor summary")).toEqual([{ name: "Share", area: { row: 3, column: 2, rows: 1, columns: 1 } }]);
    expect(sheetNames(names, "sponsor workings").map(({ name }) => name)).toEqual(["Months"]);
    expect(sheetNames(names, "Data")).toEqual([]);
  });
});
