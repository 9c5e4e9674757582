import fc from "fast-check";
import {
  dayFromSerial,
  isoFromSerial,
  longDate,
  longDateFormula,
  monthsLater,
  serialFromDay,
  serialFromIso,
} from "../../src/sheet/dates";
import { Calculator } from "../support/calculator";

const systems = fc.constantFrom("1900" as const, "1904" as const);
const serials = fc.integer({ min: 100, max: 90_000 });

test("1 January 2000 is 36526 in the 1900 system and 35064 in the 1904 system", () => {
  const day = { year: 2000, month: 1, day: 1 };
  expect([serialFromDay(day, "1900"), serialFromDay(day, "1904")]).toEqual([36_526, 35_064]);
});

test("a serial number, its day and its ISO text turn into each other", () => {
  fc.assert(
    fc.property(serials, systems, (serial, system) => {
      expect(serialFromDay(dayFromSerial(serial, system), system)).toBe(serial);
      expect(serialFromIso(isoFromSerial(serial, system), system)).toBe(serial);
    }),
  );
});

test.each(["2025-02-29", "2025-13-01", "1/2/2025", "", "2025-1-1"])("%p is no day", (text) => {
  expect(serialFromIso(text, "1900")).toBeNull();
});

test("monthsLater is Excel's EDATE", () => {
  const starts = [45_658, 45_688, 45_351, 44_985];
  const calculator = new Calculator();
  calculator.addSpecs([
    formulas(starts.flatMap((start) => [-13, -1, 1, 12].map((months) => `EDATE(${start},${months})`))),
  ]);
  calculator.evaluate();
  const expected = starts.flatMap((start) => [-13, -1, 1, 12].map((months) => monthsLater(start, months, "1900")));
  expect(expected.map((_, row) => calculator.value("Formulas", row, 0))).toEqual(expected);
});

test("the formula for a date says what longDate says", () => {
  const calculator = new Calculator();
  calculator.addSpecs([formulas([longDateFormula("46042")])]);
  calculator.evaluate();
  expect(calculator.value("Formulas", 0, 0)).toBe(longDate(46_042, "1900"));
  expect(longDate(46_042, "1900")).toBe("20 January 2026");
});

function formulas(list: readonly string[]) {
  const cells = list.map((formula, row) => ({ row, column: 0, formula, value: null }));
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  const print = {
    areas: [area],
    orientation: "portrait",
    fitToWidth: 1,
    fitToHeight: 1,
    footer: { left: "", center: "", right: "" },
    margins: { top: 1, bottom: 1, left: 1, right: 1 },
  } as const;
  return {
    name: "Formulas",
    cells,
    columnWidths: [],
    rowHeights: [],
    merges: [],
    names: [],
    validations: [],
    highlights: [],
    charts: [],
    print,
    gridlines: true,
    frozenRows: 0,
  };
}
