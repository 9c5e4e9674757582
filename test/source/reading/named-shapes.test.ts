import { dayFromSerial, serialFromDay } from "../../../src/sheet/dates";
import type { CellValue } from "../../../src/sheet/spec";
import type { CellBlock } from "../../../src/sheet/workbook";
import { readRevenue, SourceProblem, type Answers, type RevenueReading, type SourceRoles } from "../../../src/source";
import { blockOf } from "../../support/story";
import { countingVisits } from "../../support/visits";

/** How often a row is looked at in all, whatever is asked of it. */
const MOST_LOOKS = 40;

interface Extra {
  readonly formats?: readonly string[];
  readonly roles?: SourceRoles;
  readonly answers?: Answers;
  readonly block?: Partial<CellBlock>;
}

function read(
  rows: readonly (readonly CellValue[])[],
  { formats, roles = {}, answers, block: more }: Extra = {},
): RevenueReading {
  const block = { ...blockOf("Data", rows, formats ?? (rows[0] ?? []).map(() => "General")), ...more };
  return readRevenue(block, { label: "Data", sheet: "Data", area: block.area, table: null }, "1900", {
    ...roles,
    ...(answers ? { answers } : {}),
  });
}

function problem(...args: Parameters<typeof read>): SourceProblem {
  try {
    read(...args);
  } catch (error) {
    if (error instanceof SourceProblem) return error;
    throw error;
  }
  throw new Error("it was read without a problem");
}

const months = ({ dates, amounts, dateSystem }: RevenueReading) => {
  const sums: Record<string, number> = {};
  dates.forEach((date, entry) => {
    const { year, month } = dayFromSerial(date, dateSystem);
    const key = `${year}-${String(month).padStart(2, "0")}`;
    sums[key] = Math.round(((sums[key] ?? 0) + (amounts[entry] ?? 0)) * 100) / 100;
  });
  return sums;
};
const day = (year: number, month: number, of = 1) => serialFromDay({ year, month, day: of }, "1900");
const asked = (error: SourceProblem) =>
  error.questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)]);

describe("what can be read in two ways is asked, and read once it is answered", () => {
  test("the order of day and month, where no day is above 12", () => {
    const rows = [
      ["Date", "Revenue"],
      ["03/04/2021", 10],
      ["05/06/2021", 20],
    ];
    expect(asked(problem(rows))).toEqual([["day-order", ["dmy", "mdy"]]]);
    expect(problem(rows).message).toContain("Data!A2 “03/04/2021”");
    expect(months(read(rows, { answers: { "day-order": "dmy" } }))).toEqual({ "2021-04": 10, "2021-06": 20 });
    expect(months(read(rows, { answers: { "day-order": "mdy" } }))).toEqual({ "2021-03": 10, "2021-05": 20 });
  });

  test("the order is not asked when one date of the whole column decides it", () => {
    expect(
      months(
        read([
          ["Date", "Revenue"],
          ["03/04/2021", 10],
          ["13/06/2021", 20],
        ]),
      ),
    ).toEqual({ "2021-04": 10, "2021-06": 20 });
  });

  test("dates that contradict each other are refused with both cells", () => {
    expect(
      problem([
        ["Date", "Revenue"],
        ["13/04/2021", 10],
        ["04/13/2021", 20],
      ]).message,
    ).toMatch(/Data!A2 “13\/04\/2021” puts the day first and Data!A3 “04\/13\/2021” the month/);
  });

  test("the decimal mark, where every text has one mark before three digits", () => {
    const rows = [
      ["Date", "Revenue"],
      [day(2021, 1), "1.234"],
      [day(2021, 2), "5.678"],
    ];
    const formats = ["yyyy-mm-dd", "General"];
    expect(asked(problem(rows, { formats }))).toEqual([["decimal-mark", ["point", "comma"]]]);
    expect(read(rows, { formats, answers: { "decimal-mark": "comma" } }).amounts).toEqual([1234, 5678]);
    expect(read(rows, { formats, answers: { "decimal-mark": "point" } }).amounts).toEqual([1.234, 5.678]);
  });

  test("a year that stands nowhere, with the years of the titles as choices", () => {
    const rows = [
      ["Sales of 2019 and 2020", null, null],
      ["Product", "Qtr1", "Qtr2"],
      ["Frames", 5, 6],
      ["Saddles", 7, 9],
    ];
    expect(asked(problem(rows))).toEqual([["year", ["2019", "2020"]]]);
    expect(months(read(rows, { answers: { year: "2020" } }))).toEqual({ "2020-01": 12, "2020-04": 15 });
  });

  test("the month in which a fiscal year begins", () => {
    const rows = [
      ["Product", "FY2020", "FY2021"],
      ["Frames", 5, 6],
      ["Saddles", 7, 9],
    ];
    expect(asked(problem(rows))).toEqual([
      ["fiscal-start", ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]],
    ]);
    expect(months(read(rows, { answers: { "fiscal-start": "4" } }))).toEqual({ "2019-04": 12, "2020-04": 15 });
  });

  test("a month whose name languages differ about, unless another month tells the language", () => {
    expect(
      asked(
        problem([
          ["Month", "Revenue"],
          ["lis 2021", 10],
          ["lip 2021", 5],
        ]),
      ),
    ).toEqual([["month-language", ["pl", "hr"]]]);
    expect(
      months(
        read([
          ["Month", "Revenue"],
          ["listopad 2021", 10],
          ["sierpień 2021", 5],
        ]),
      ),
    ).toEqual({ "2021-11": 10, "2021-08": 5 });
  });

  test("a unit that means thousands to some and millions to others", () => {
    const rows = [
      ["Date", "Revenue (M)"],
      [day(2021, 1), 12],
    ];
    expect(asked(problem(rows, { formats: ["yyyy-mm-dd", "General"] }))).toEqual([
      ["unit", ["thousand", "million", "one"]],
    ]);
  });

  test("two columns of dates of one rank", () => {
    const rows = [
      ["Date A", "Date B", "Revenue"],
      [day(2021, 1), day(2021, 2), 12],
    ];
    expect(asked(problem(rows, { formats: ["yyyy-mm-dd", "yyyy-mm-dd", "0"] }))).toEqual([
      ["date", ["Date A", "Date B"]],
    ]);
  });

  test("the day of the order wins over the day of the delivery", () => {
    const rows = [
      ["Ship date", "Order date", "Revenue"],
      [day(2021, 2), day(2021, 1), 12],
    ];
    expect(read(rows, { formats: ["yyyy-mm-dd", "yyyy-mm-dd", "0"] }).dateColumn.header).toBe("Order date");
  });

  test("plan and actual in one column are not added up", () => {
    const rows = [
      ["Date", "Account", "Revenue"],
      ...[1, 2, 3].flatMap((month): CellValue[][] => [
        [day(2021, month), "Actual", month],
        [day(2021, month), "Budget", 100],
      ]),
    ];
    const formats = ["yyyy-mm-dd", "General", "0"];
    expect(asked(problem(rows, { formats }))).toEqual([["measure", ["Actual", "Budget", "all"]]]);
    expect(months(read(rows, { formats, answers: { measure: "Actual" } }))).toEqual({
      "2021-01": 1,
      "2021-02": 2,
      "2021-03": 3,
    });
  });

  test("rows of a profit and loss account are figures, not groups", () => {
    const rows = [
      ["Account", "Jan 2021", "Feb 2021", "Mar 2021"],
      ["Product revenue", 100, 110, 120],
      ["Service revenue", 10, 11, 12],
      ["Cost of sales", 60, 70, 80],
      ["Gross profit", 50, 51, 52],
    ];
    expect(asked(problem(rows))).toEqual([
      ["measure", ["others", "Product revenue", "Service revenue", "Cost of sales", "Gross profit", "all"]],
    ]);
    expect(months(read(rows, { answers: { measure: "others" } }))).toEqual({
      "2021-01": 110,
      "2021-02": 121,
      "2021-03": 132,
    });
  });

  test("revenue that is the sum of cost and profit is no total of them", () => {
    const rows = [
      ["Account", "Jan 2021", "Feb 2021", "Mar 2021"],
      ["Revenue", 100, 110, 120],
      ["Costs", 60, 70, 80],
      ["Profit", 40, 40, 40],
    ];
    expect(months(read(rows, { answers: { measure: "Revenue" } }))).toEqual({
      "2021-01": 100,
      "2021-02": 110,
      "2021-03": 120,
    });
  });

  test("two digits behind a month that may be days", () => {
    const rows = [
      ["Date", "Revenue"],
      ["Jan 21", 1],
      ["Jan 22", 2],
      ["Jan 23", 3],
    ];
    expect(asked(problem(rows))).toEqual([["day-or-year", ["day", "year"]]]);
    expect(months(read(rows, { answers: { "day-or-year": "year" } }))).toEqual({
      "2021-01": 1,
      "2022-01": 2,
      "2023-01": 3,
    });
    expect(months(read(rows, { answers: { "day-or-year": "day", year: "2020" } }))).toEqual({ "2020-01": 6 });
  });

  test("labels missing here and there", () => {
    const rows = [
      ["Region", "Date", "Revenue"],
      ["North", day(2021, 1), 1],
      ["South", day(2021, 1), 2],
      [null, day(2021, 2), 3],
      ["East", day(2021, 2), 4],
    ];
    const formats = ["General", "yyyy-mm-dd", "0"];
    expect(asked(problem(rows, { formats }))).toEqual([["fill-down", ["fill", "leave"]]]);
    expect(read(rows, { formats, answers: { "fill-down": "fill" } }).groups).toEqual([
      "North",
      "South",
      "South",
      "East",
    ]);
    expect(read(rows, { formats, answers: { "fill-down": "leave" } }).groups).toEqual(["North", "South", "", "East"]);
  });

  test("a group that is the sum of others on every date", () => {
    const rows = [
      ["Date", "Region", "Revenue"],
      ...[1, 2, 3, 4].flatMap((month): CellValue[][] => [
        [day(2021, month), "World", 30 + 2 * month],
        [day(2021, month), "EMEA", 10 + month],
        [day(2021, month), "Americas", 20 + month],
      ]),
    ];
    const formats = ["yyyy-mm-dd", "General", "0"];
    expect(asked(problem(rows, { formats }))).toEqual([["overlap", ["leave-out", "count"]]]);
    expect(months(read(rows, { formats, answers: { overlap: "leave-out" } }))).toMatchObject({ "2021-01": 32 });
  });

  test("a label that only sounds like a total's", () => {
    const rows = [
      ["Client", "Jan 2021", "Feb 2021", "Mar 2021"],
      ["Shell", 1, 2, 3],
      ["BP", 4, 4, 4],
      ["Total Energies", 7, 1, 9],
    ];
    expect(asked(problem(rows))).toEqual([["totals", ["leave-out", "count"]]]);
    expect(months(read(rows, { answers: { totals: "count" } }))).toEqual({
      "2021-01": 12,
      "2021-02": 7,
      "2021-03": 16,
    });
  });

  test("cells among the amounts that hold none", () => {
    const rows = [
      ["Client", "Jan 2021", "Feb 2021"],
      ["A", 1, "(S)"],
      ["B", "(S)", 2],
    ];
    expect(problem(rows).message).toContain("Data!C2 in “Feb 2021” holds the text “(S)”");
    expect(months(read(rows, { answers: { unreadable: "leave-out" } }))).toEqual({ "2021-01": 1, "2021-02": 2 });
  });
});

describe("other lists and exchanged days", () => {
  test("dates of which Excel took the days up to 12 for months are asked about", () => {
    const rows = [
      ["Date", "Revenue"],
      ["13/02/2021", 10],
      [day(2021, 3, 2), 20],
      ["14/02/2021", 30],
    ];
    const formats = ["yyyy-mm-dd", "0"];
    expect(asked(problem(rows, { formats }))).toEqual([["swapped-days", ["swap", "keep"]]]);
    expect(months(read(rows, { formats, answers: { "swapped-days": "swap" } }))).toEqual({ "2021-02": 60 });
    expect(months(read(rows, { formats, answers: { "swapped-days": "keep" } }))).toEqual({
      "2021-02": 40,
      "2021-03": 20,
    });
  });

  test("a list below another one is not read with it, and it is said", () => {
    const reading = read([
      ["Month", "Revenue"],
      ["2021-01", 1],
      ["2021-02", 2],
      [null, null],
      ["Month", "Budget"],
      ["2021-01", 100],
      ["2021-02", 200],
    ]);
    expect(months(reading)).toEqual({ "2021-01": 1, "2021-02": 2 });
    expect(reading.notes).toEqual([
      "Another list begins in row 5; it is not read. To read it, select it with its heading.",
    ]);
  });

  test("lists beside each other are asked about; a blank column inside one list is none", () => {
    const rows = [
      ["Month", "Revenue", null, "Month", "Cost"],
      ["2021-01", 1, null, "2021-01", 7],
      ["2021-02", 2, null, "2021-02", 8],
    ];
    expect(asked(problem(rows))).toEqual([["source", ["Data!A1:B3", "Data!D1:E3"]]]);
    expect(
      months(
        read([
          ["Client", "Jan 2021", null, "Feb 2021"],
          ["A", 1, null, 2],
          ["B", 3, null, 4],
        ]),
      ),
    ).toEqual({ "2021-01": 4, "2021-02": 6 });
  });
});

describe("totals are never added twice", () => {
  test.each([
    "Total",
    "Grand Total",
    "Summe",
    "Gesamtergebnis",
    "Zwischensumme",
    "Total général",
    "Totaal",
    "Suma",
    "Итого",
    "合計",
    "小计",
    "Yhteensä",
    "Összesen",
    "Toplam",
    "Subtotal:",
  ])("%s", (label) => {
    expect(
      read([
        ["Client", "Jan 2021", "Feb 2021"],
        ["A", 1, 5],
        ["B", 2, 2],
        [label, 3, 7],
      ]),
    ).toMatchObject({
      amounts: [1, 5, 2, 2],
      total: 20,
      leftOut: [{ row: 4, reason: "a total of other rows", amount: 10 }],
    });
  });

  test("a row without a word for it that equals, in every period, the sum of the rows above", () => {
    expect(
      read([
        ["Client", "Jan 2021", "Feb 2021", "Mar 2021"],
        ["France", 1, 5, 7],
        ["Spain", 2, 2, 8],
        ["Europe", 3, 7, 15],
        ["USA", 9, 9, 9],
      ]).leftOut,
    ).toEqual([{ row: 4, reason: "the sum of rows 2 to 3", amount: 25 }]);
  });

  test("a row above its parts, indented or not", () => {
    const rows = [
      ["Client", "Jan 2021", "Feb 2021", "Mar 2021"],
      ["Europe", 3, 7, 15],
      ["France", 1, 5, 7],
      ["Spain", 2, 2, 8],
    ];
    expect(read(rows).leftOut.map(({ row }) => row)).toEqual([2]);
    expect(read(rows, { block: { indents: [0, 0, 1, 1] } }).leftOut.map(({ row }) => row)).toEqual([2]);
  });

  test("a sum by formula, where most amounts are none", () => {
    const rows = [
      ["Client", "Jan 2021", "Feb 2021"],
      ["A", 1, 5],
      ["B", 2, 2],
      ["Everyone", 30, 7],
    ];
    expect(
      read(rows, {
        block: {
          sums: [
            [3, 1],
            [3, 2],
          ],
        },
      }).leftOut.map(({ row }) => row),
    ).toEqual([4]);
  });

  test("quarters and years beside their months", () => {
    const reading = read([
      ["Client", "Jan 2021", "Feb 2021", "Mar 2021", "Q1 2021", "2021"],
      ["A", 1, 2, 3, 6, 6],
      ["B", 1, 1, 1, 3, 3],
    ]);
    expect(months(reading)).toEqual({ "2021-01": 2, "2021-02": 3, "2021-03": 4 });
    expect(reading.columnsLeftOut.map(({ header, reason }) => [header, reason])).toEqual([
      ["Q1 2021", "a total of other columns"],
      ["2021", "a total of other columns"],
    ]);
  });

  test("rows for a year among rows for its months", () => {
    expect(
      months(
        read([
          ["Period", "Revenue"],
          ["Jan 2021", 1],
          ["Feb 2021", 2],
          ["Mar 2021", 4],
          ["2021", 7],
        ]),
      ),
    ).toEqual({ "2021-01": 1, "2021-02": 2, "2021-03": 4 });
  });

  test("a row of a date that is called the total of its groups", () => {
    const rows = [
      ["Date", "Region", "Revenue"],
      ...[1, 2].flatMap((month): CellValue[][] => [
        [day(2021, month), "North", month],
        [day(2021, month), "South", 5],
        [day(2021, month), "Total", month + 5],
      ]),
    ];
    expect(months(read(rows, { formats: ["yyyy-mm-dd", "General", "0"] }))).toEqual({ "2021-01": 6, "2021-02": 7 });
  });

  test("a row for all groups of a date", () => {
    const rows = [
      ["Date", "Region", "Revenue"],
      ...[1, 2].flatMap((month): CellValue[][] => [
        [day(2021, month), "North", month],
        [day(2021, month), "South", 5],
        [day(2021, month), null, month + 5],
      ]),
    ];
    const reading = read(rows, { formats: ["yyyy-mm-dd", "General", "0"] });
    expect(months(reading)).toEqual({ "2021-01": 6, "2021-02": 7 });
    expect([reading.live, reading.frozenBecause]).toEqual([false, "some rows with a date do not count"]);
  });
});

describe("headers and layouts", () => {
  test("years merged over their months", () => {
    const rows = [
      [null, "2020", null, "2021", null],
      ["Client", "Jan", "Feb", "Jan", "Feb"],
      ["A", 1, 2, 3, 4],
      ["B", 1, 1, 1, 1],
    ];
    expect(months(read(rows))).toEqual({ "2020-01": 2, "2020-02": 3, "2021-01": 4, "2021-02": 5 });
  });

  test("two figures under each month: the one that is revenue counts, the other is left out and said", () => {
    const rows = [
      [null, "Jan 2021", null, "Feb 2021", null],
      ["Client", "Units", "Revenue", "Units", "Revenue"],
      ["A", 1, 20, 3, 40],
      ["B", 1, 10, 1, 10],
    ];
    const reading = read(rows);
    expect(months(reading)).toEqual({ "2021-01": 30, "2021-02": 50 });
    expect(reading.columnsLeftOut.map(({ letter }) => letter)).toEqual(["B", "D"]);
  });

  test("a period whose cells hold no number is asked about, not passed over", () => {
    const rows = [
      ["Client", "Jan 2021", "Feb 2021", "Mar 2021"],
      ["A", 1, "n/a", 3],
      ["B", 1, "n/a", 1],
      ["C", 2, 5, 1],
    ];
    expect(asked(problem(rows))).toEqual([["unreadable", ["leave-out"]]]);
    expect(months(read(rows, { answers: { unreadable: "leave-out" } }))).toEqual({
      "2021-01": 4,
      "2021-02": 5,
      "2021-03": 5,
    });
  });

  test("periods with a second figure beside the plain one are asked about", () => {
    const rows = [
      ["Client", "Jan 2021", "Jan 2021 budget", "Feb 2021", "Feb 2021 budget"],
      ["A", 1, 10, 2, 20],
      ["B", 1, 10, 2, 20],
    ];
    expect(asked(problem(rows))).toEqual([["amount", ["plain", "budget"]]]);
    expect(months(read(rows, { answers: { amount: "plain" } }))).toEqual({ "2021-01": 2, "2021-02": 4 });
  });

  test("true dates across, a month apart", () => {
    expect(
      months(
        read([
          ["Client", day(2021, 1), day(2021, 2), day(2021, 3)],
          ["A", 1, 2, 3],
          ["B", 1, 1, 1],
        ]),
      ),
    ).toEqual({ "2021-01": 2, "2021-02": 3, "2021-03": 4 });
  });

  test("a year in a column and M01 to M12 across, with dashes for nothing", () => {
    const rows = [
      ["Year", "EmployeeID", "M01", "M02", "M03"],
      ["2017", "61161660", "-", "200", "400"],
      ["2018", "90836195", "100", "-", "1"],
      ["2018", "61161660", "7", "8", "9"],
    ];
    expect(months(read(rows))).toEqual({ "2017-02": 200, "2017-03": 400, "2018-01": 107, "2018-02": 8, "2018-03": 10 });
  });

  test("a PivotTable in outline form: groups in rows of their own above their months", () => {
    const rows = [
      ["Row Labels", "Sum of Revenue"],
      ["North", 30],
      ["Jan 2021", 10],
      ["Feb 2021", 20],
      ["South", 12],
      ["Jan 2021", 5],
      ["Feb 2021", 7],
      ["Grand Total", 42],
    ];
    const reading = read(rows);
    expect(months(reading)).toEqual({ "2021-01": 15, "2021-02": 27 });
    expect(reading.groups).toEqual(["North", "North", "South", "South"]);
  });

  test("a PivotTable with years across and months down", () => {
    const rows = [
      ["Sum of Sales", "Column Labels", null, null],
      ["Row Labels", 2020, 2021, "Grand Total"],
      ["Jan", 1, 2, 3],
      ["Feb", 3, 4, 7],
      ["Grand Total", 4, 6, 10],
    ];
    expect(months(read(rows))).toEqual({ "2020-01": 1, "2020-02": 3, "2021-01": 2, "2021-02": 4 });
  });

  test("a PivotTable in tabular form: labels on the first row of each block, totals named for them", () => {
    const rows = [
      ["Region", "Month", "Sum of Sales"],
      ["North", "Jan 2021", 10],
      [null, "Feb 2021", 20],
      ["North Total", null, 30],
      ["South", "Jan 2021", 5],
      [null, "Feb 2021", 6],
      ["South Total", null, 11],
      ["Grand Total", null, 41],
    ];
    expect(read(rows)).toMatchObject({ amounts: [10, 20, 5, 6], groups: ["North", "North", "South", "South"] });
  });

  test("a PivotTable with years over months", () => {
    const rows = [
      ["Row Labels", "Sum of Revenue"],
      [2020, 30],
      ["Jan", 10],
      ["Feb", 20],
      [2021, 12],
      ["Jan", 5],
      ["Feb", 7],
      ["Grand Total", 42],
    ];
    expect(months(read(rows, { roles: { date: "Row Labels" } }))).toEqual({
      "2020-01": 10,
      "2020-02": 20,
      "2021-01": 5,
      "2021-02": 7,
    });
  });

  test("quantity times price where there is no amount", () => {
    const rows = [
      ["InvoiceDate", "Quantity", "UnitPrice", "CustomerID"],
      [day(2011, 1, 4), 6, 2.55, 17850],
      [day(2011, 1, 5), -1, 3.39, 17850],
    ];
    const reading = read(rows, { formats: ["yyyy-mm-dd", "0", "0.00", "0"] });
    expect(reading.amounts.map((amount) => Math.round(amount * 100) / 100)).toEqual([15.3, -3.39]);
    expect([reading.amountColumn.header, reading.roles.amount]).toEqual([
      "Quantity × UnitPrice",
      "Quantity × UnitPrice",
    ]);
  });

  test.each([
    ["Revenue, $ thousands", "thousand", "$"],
    ["Umsatz in Mio. €", "million", "€"],
    ["Sales (000s)", "thousand", ""],
    ["Revenue EUR bn", "billion", "€"],
    ["Ventas (miles de euros)", "thousand", "€"],
  ])("“%s” counts a %s of %s", (header, unit, currency) => {
    expect(
      read(
        [
          ["Date", header],
          [day(2021, 1), 12],
        ],
        { formats: ["yyyy-mm-dd", "0"] },
      ),
    ).toMatchObject({ amounts: [12], currency, unit: { name: unit } });
  });

  test("a title over the list names the unit", () => {
    expect(
      read(
        [
          ["Sales, shown in millions of dollars", null],
          [null, null],
          ["Date", "Sales"],
          [day(2021, 1), 12],
        ],
        { formats: ["yyyy-mm-dd", "0"] },
      ).unit.name,
    ).toBe("million");
  });
});

describe("what is said of the rows", () => {
  const list: CellValue[][] = [
    ["Date", "Region", "Revenue"],
    [day(2021, 1), "North", 10],
    [day(2021, 1), "North", 10],
    [day(2021, 2), "South", 5],
  ];
  const formats = ["yyyy-mm-dd", "General", "0"];

  test("hidden rows count, and it is said", () => {
    expect(read(list, { formats, block: { hiddenRows: [3] } }).notes).toContain(
      "1 of the rows read is hidden, by hand or by a filter; it counts.",
    );
  });

  test("copies of rows count, and it is said", () => {
    expect(read(list, { formats })).toMatchObject({
      rowsRead: 3,
      notes: ["1 row repeats another one in every cell; it counts."],
    });
  });

  test("a label on two rows is said", () => {
    expect(
      read([
        ["Client", "Jan 2021", "Feb 2021"],
        ["A", 1, 2],
        ["B", 4, 8],
        ["A", 16, 32],
      ]).notes,
    ).toContain("“A” stands on several rows, which are added up.");
  });

  test("amounts in two currencies are refused with the list", () => {
    expect(
      problem(
        [
          ["Date", "Revenue"],
          [day(2021, 1), "$5"],
          [day(2021, 2), "7 €"],
        ],
        { formats: ["yyyy-mm-dd", "General"] },
      ).message,
    ).toContain("in 2 currencies, which cannot be added up: $ (Data!B2), € (Data!B3)");
    expect(
      problem(list, {
        formats: ["yyyy-mm-dd", "General", '"$"0'],
        block: { cellFormats: new Map([["3,2", "[$€-407] 0"]]) },
      }).message,
    ).toContain("$ (Data!C2), € (Data!C4)");
  });

  test("a column of currencies is asked about", () => {
    const rows = [
      ["Date", "Currency", "Revenue"],
      [day(2021, 1), "USD", 10],
      [day(2021, 2), "EUR", 20],
    ];
    expect(asked(problem(rows, { formats }))).toEqual([["currency", ["$", "€"]]]);
    expect(read(rows, { formats, answers: { currency: "EUR" } })).toMatchObject({
      amounts: [20],
      currency: "€",
      live: false,
    });
  });
});

describe("what cannot be read is answered in words", () => {
  test.each<[string, CellValue[][], string]>([
    ["one row", [["Date", "Revenue"]], "Data has no header row"],
    [
      "no numbers",
      [
        ["Date", "Revenue"],
        ["2021-01-01", "a"],
        ["2021-01-02", "b"],
      ],
      "Data has no header row",
    ],
    [
      "no dates",
      [
        ["Client", "Revenue"],
        ["A", 1],
        ["B", 2],
      ],
      "No column holds dates. Looked at: Client, Revenue.",
    ],
    [
      "only totals",
      [
        ["Month", "Revenue"],
        ["Total", 10],
        ["Grand total", 20],
      ],
      "Every row of Data with an amount is a total, from row 2 on.",
    ],
    [
      "days without a year",
      [
        ["Date", "Revenue"],
        ["03/04", 1],
        ["05/06", 2],
      ],
      "Data!A2 in “Date” holds “03/04”. Write dates with their year",
    ],
    [
      "an empty column of dates",
      [
        ["Date", "Revenue"],
        [null, 1],
        [null, 2],
      ],
      "“Date” is empty.",
    ],
    [
      "an error among the amounts",
      [
        ["Month", "Revenue"],
        ["2021-01-01", 1],
        ["2021-01-02", "#REF!"],
        ["2021-01-03", 2],
      ],
      "Data!B3 in “Revenue” holds the error #REF!",
    ],
    [
      "the same month twice across",
      [
        ["Client", "Jan 2021", "Jan 2021", "Feb 2021"],
        ["A", 1, 2, 3],
        ["B", 4, 5, 6],
      ],
      "Columns B and C have the same heading",
    ],
  ])("%s", (_name, rows, message) => {
    expect(problem(rows).message).toContain(message);
  });

  test("months without a year that begin again", () => {
    expect(
      problem(
        [
          ["Month", "Revenue"],
          ["Nov", 1],
          ["Dec", 2],
          ["Jan", 3],
        ],
        { answers: { year: "2021" } },
      ).message,
    ).toContain("row 4 lies before the row above it. Write the year into the dates.");
  });

  test("five thousand formatted rows that hold nothing are each looked at a few times", () => {
    const blank: CellValue[] = [null, null, null];
    const rows: (readonly CellValue[])[] = [
      ["Date", "Region", "Revenue"],
      [day(2021, 1), "North", 10],
      ...new Array<CellValue[]>(5000).fill(blank),
    ];
    const { block, visits } = countingVisits(blockOf("Data", rows, ["yyyy-mm-dd", "General", "0"]));
    expect(read(rows, { block }).amounts).toEqual([10]);
    expect(visits()).toBeGreaterThan(rows.length);
    expect(visits()).toBeLessThan(MOST_LOOKS * rows.length);
  });
});
