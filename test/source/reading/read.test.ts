import type { CellValue } from "../../../src/sheet/spec";
import { readRevenue, SourceProblem, type SourceCandidate, type SourceRoles } from "../../../src/source";
import { blockOf } from "../../support/story";

const FORMATS = ["yyyy-mm-dd", "General", "[$€-407] #,##0.00"];
const HEADER = ["Date", "Region", "Net sales"];

function readRows(rows: CellValue[][], roles: SourceRoles = {}, formats = FORMATS) {
  const block = blockOf("Data", rows, formats);
  const candidate: SourceCandidate = { label: "Data!A1:C9", sheet: "Data", area: block.area, table: null };
  return readRevenue(block, candidate, "1900", roles);
}

function problem(rows: CellValue[][], roles: SourceRoles = {}, formats = FORMATS): SourceProblem {
  try {
    readRows(rows, roles, formats);
  } catch (error) {
    if (error instanceof SourceProblem) return error;
    throw error;
  }
  throw new Error("the rows were read without a problem");
}

test("date, amount and group are told by format and header", () => {
  const reading = readRows([HEADER, [45_000, "North", 10], [45_031, "South", 20]]);
  expect([reading.dateColumn.header, reading.amountColumn.header, reading.groupColumn?.header]).toEqual([
    "Date",
    "Net sales",
    "Region",
  ]);
  expect(reading).toMatchObject({
    dates: [45_000, 45_031],
    amounts: [10, 20],
    groups: ["North", "South"],
    total: 30,
    currency: "€",
    headerRow: 1,
  });
});

test("what is merged over the headings is named where the host does not say it, and only there", () => {
  const rows = [HEADER, [45_000, "North", 10], [45_031, "South", 20]];
  const block = blockOf("Data", rows, FORMATS);
  const candidate: SourceCandidate = { label: "Data!A1:C3", sheet: "Data", area: block.area, table: null };
  const notes = (row: number) =>
    readRevenue({ ...block, merges: [], mergesUnknown: [{ row, column: 0, rows: 1, columns: 3 }] }, candidate, "1900")
      .notes;
  expect(notes(0)).toEqual([
    "Excel did not say which cells are merged in A1:C1; a heading over several columns there may count for its first column only.",
  ]);
  expect(notes(1)).toEqual([]);
});

test("title and note rows above the header are passed over", () => {
  const reading = readRows([
    ["Sales of the field", null, null],
    [null, null, null],
    ["as of May", null, null],
    HEADER,
    [45_000, "North", 10],
  ]);
  expect(reading.headerRow).toBe(4);
  expect(reading.amounts).toEqual([10]);
});

test("rows without a date or an amount are left out with the reason, and their amounts still count in the total", () => {
  const reading = readRows([
    HEADER,
    [45_000, "North", 10],
    [null, "North", 5],
    [45_001, "North", null],
    ["soon", "South", 1],
    [null, "Grand total", 16],
    [null, null, null],
  ]);
  expect(reading.leftOut).toEqual([
    { row: 3, reason: "no date", amount: 5 },
    { row: 4, reason: "no amount", amount: 0 },
    { row: 5, reason: "the date is text, “soon”", amount: 1 },
    { row: 6, reason: "a total of other rows", amount: 16 },
  ]);
  expect(reading.total).toBe(32);
});

test("a customer called Total with a date counts", () => {
  expect(readRows([HEADER, [45_000, "Total Energies", 10], [45_001, "Other", 1]]).amounts).toEqual([10, 1]);
});

test("groups that differ in case alone are one, as they are for SUMIFS", () => {
  expect(readRows([HEADER, [45_000, "North", 10], [45_001, "NORTH", 1], [45_001, "South", 1]]).groupNames).toEqual([
    "North",
    "South",
  ]);
});

test("the group column is the one that holds the named groups", () => {
  const rows = [
    ["Date", "Region", "Arm", "Sales"],
    [45_000, "North", "yes", 10],
    [45_001, "South", "no", 1],
  ];
  const formats = ["yyyy-mm-dd", "General", "General", "#,##0"];
  expect(readRows(rows, { members: ["yes"] }, formats).groupColumn?.header).toBe("Arm");
});

test("text among the amounts is refused with its cell", () => {
  const { field, message } = problem([HEADER, [45_000, "North", 10], [45_001, "North", "n/a"], [45_001, "North", 2]]);
  expect(field).toBe("amount");
  expect(message).toBe(
    "Data!C3 in “Net sales” holds the text “n/a” where an amount should be. Type a number, or empty the cell.",
  );
});

test("an error among the amounts is refused with its cell", () => {
  expect(problem([HEADER, [45_000, "North", 10], [45_001, "North", 2], [45_001, "North", "#REF!"]]).message).toContain(
    "Data!C4 in “Net sales” holds the error #REF!",
  );
});

test("a column that is not there is refused with the nearest", () => {
  expect(problem([HEADER, [45_000, "North", 10]], { amount: "Net sale" })).toMatchObject({
    field: "amount",
    message: "There is no column “Net sale”. Did you mean “Net sales”?",
  });
});

test("without dates the message lists the columns that were looked at", () => {
  expect(
    problem(
      [
        ["A", "B"],
        ["x", 1],
      ],
      {},
      ["General", "General"],
    ),
  ).toMatchObject({ field: "date" });
});

test("dates as text are read, and said to keep formulas from adding the source up", () => {
  expect(readRows([HEADER, ["2014-01-01 07:21:51", "North", 10]])).toMatchObject({
    dates: [41_640],
    amounts: [10],
    live: false,
    frozenBecause: "its dates are text",
  });
});

test("two columns that could both be the amount are asked about, not guessed at", () => {
  const rows = [
    ["Date", "Gross sales", "Net sales"],
    [45_000, 12, 10],
  ];
  expect(problem(rows, {}, ["yyyy-mm-dd", "#,##0", "#,##0"]).message).toBe(
    "“Gross sales” and “Net sales” could both be the amount. Name the one to use.",
  );
});

test("a price or a quantity is not taken for the amount", () => {
  const rows = [
    ["Date", "Quantity", "Unit price", "Ext price"],
    [45_000, 2, 5, 10],
  ];
  expect(readRows(rows, {}, ["yyyy-mm-dd", "0", "0.00", "0.00"]).amountColumn.header).toBe("Ext price");
});

test("a range without a header row is refused", () => {
  expect(
    problem([
      [45_000, "North", 10],
      [45_001, "South", 1],
    ]),
  ).toMatchObject({ field: "source" });
});
