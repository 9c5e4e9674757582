import fc from "fast-check";
import {
  areaAddress,
  areaBetween,
  cellAddress,
  columnIndex,
  columnName,
  MAX_COLUMNS,
  MAX_ROWS,
  overlaps,
  parseArea,
  parseReference,
} from "../../src/sheet/address";

const position = fc.record({ row: fc.nat(MAX_ROWS - 1), column: fc.nat(MAX_COLUMNS - 1) });

test("columns are named A to XFD", () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
});

test("a column's name and index are each other's inverse", () => {
  fc.assert(fc.property(fc.nat(MAX_COLUMNS - 1), (column) => columnIndex(columnName(column)) === column));
});

test("an area's address parses back to the area, absolute or not", () => {
  fc.assert(
    fc.property(position, position, fc.boolean(), (a, b, absolute) => {
      const area = areaBetween(a, b);
      expect(parseArea(areaAddress(area, absolute))).toEqual(area);
    }),
  );
});

test("whole columns and rows reach to the sheet's end", () => {
  expect(parseArea("B:C")).toEqual({ row: 0, column: 1, rows: MAX_ROWS, columns: 2 });
  expect(parseArea("3:4")).toEqual({ row: 2, column: 0, rows: 2, columns: MAX_COLUMNS });
});

test.each(["", "A0", "XFE1", "A1048577", "Sales", "A1:", "1A", "A1:B2:C3"])("%p is no address", (text) => {
  expect(parseArea(text)).toBeNull();
});

test("an absolute address has a dollar before column and row", () => {
  expect(cellAddress({ row: 6, column: 1 }, true)).toBe("$B$7");
});

test("a reference gives up its sheet, quoted or not", () => {
  expect(parseReference("='Q1 ''24'!B2")).toEqual({ sheet: "Q1 '24", target: "B2" });
  expect(parseReference("Data!A1:C9")).toEqual({ sheet: "Data", target: "A1:C9" });
  expect(parseReference("Sales")).toEqual({ sheet: null, target: "Sales" });
});

test("areas overlap in both directions or in none", () => {
  fc.assert(
    fc.property(
      position,
      position,
      position,
      position,
      (a, b, c, d) => overlaps(areaBetween(a, b), areaBetween(c, d)) === overlaps(areaBetween(c, d), areaBetween(a, b)),
    ),
  );
});
