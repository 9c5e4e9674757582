import { serialFromDay } from "../../../src/sheet/dates";
import type { CellValue } from "../../../src/sheet/spec";
import { exactSum, readRevenue, SourceProblem, type Answers } from "../../../src/source";
import { blockOf } from "../../support/story";

type Row = readonly [month: number, group: string | null, amount: number];

function read(rows: readonly Row[], answers: Answers = {}) {
  const cells = rows.map(([month, group, amount]): CellValue[] => [
    serialFromDay({ year: 2024, month, day: 1 }, "1900"),
    group,
    amount,
  ]);
  const block = blockOf("Data", [["Date", "Region", "Revenue"], ...cells], ["yyyy-mm-dd", "General", "0"]);
  return readRevenue(block, { label: "Data", sheet: "Data", area: block.area, table: null }, "1900", { answers });
}

function asked(rows: readonly Row[]): { id: string | undefined; text: string } {
  try {
    read(rows);
  } catch (error) {
    if (error instanceof SourceProblem) return { id: error.questions[0]?.id, text: error.message };
    throw error;
  }
  throw new Error("it was read without a question");
}

const total = (rows: readonly Row[], answers?: Answers) => exactSum(read(rows, answers).amounts);

describe("rows without a group that are the sum of those with one", () => {
  test("are left out, also where a date has a single row with a group", () => {
    const rows: Row[] = [
      [1, "North", 10],
      [1, "South", 20],
      [1, null, 30],
      [2, "North", 11],
      [2, "South", 21],
      [2, null, 32],
      [3, "North", 12],
      [3, null, 12],
    ];
    const reading = read(rows);
    expect(reading.amounts).toEqual([10, 20, 11, 21, 12]);
    expect(reading.leftOut.map(({ row, reason }) => [row, reason])).toEqual(
      [4, 7, 9].map((row) => [row, "the sum of the rows of its date"]),
    );
  });

  test("are asked about where every date has a single row with a group, which has an equal and no sum", () => {
    const rows: Row[] = [
      [1, "North", 10],
      [1, null, 10],
      [2, "South", 11],
      [2, null, 11],
      [3, "North", 12],
      [3, null, 12],
    ];
    expect(asked(rows)).toEqual({
      id: "totals",
      text: "Data!C3 has no entry in “Region”, and is the sum of the rows with its date that have one. The same holds for 2 more. Does it count?",
    });
    expect([total(rows, { totals: "leave-out" }), total(rows, { totals: "count" })]).toEqual([33, 66]);
  });

  test("are asked about where one of them is no such sum", () => {
    const rows: Row[] = [
      [1, "North", 10],
      [1, "South", 20],
      [1, null, 30],
      [2, "North", 11],
      [2, "South", 21],
      [2, null, 5],
      [3, "North", 1],
      [3, "North", 1],
    ];
    expect(asked(rows)).toEqual({
      id: "totals",
      text: "Data!C4 has no entry in “Region”, and is the sum of the rows with its date that have one. Does it count?",
    });
    expect([total(rows, { totals: "leave-out" }), total(rows, { totals: "count" })]).toEqual([69, 99]);
  });

  test("count without a question where they are no sums", () => {
    expect(
      total([
        [1, "North", 10],
        [1, "South", 20],
        [1, null, 7],
        [2, "North", 11],
        [2, "South", 21],
        [2, "North", 1],
      ]),
    ).toBe(70);
  });
});

describe("rows without a label within their group", () => {
  const list = (
    rows: readonly (readonly [month: number, region: string, product: string | null, amount: number])[],
  ) => {
    const cells = rows.map(([month, region, product, amount]): CellValue[] => [
      serialFromDay({ year: 2024, month, day: 1 }, "1900"),
      region,
      product,
      amount,
    ]);
    const block = blockOf(
      "Data",
      [["Date", "Region", "Product", "Revenue"], ...cells],
      ["yyyy-mm-dd", "General", "General", "0"],
    );
    return readRevenue(block, { label: "Data", sheet: "Data", area: block.area, table: null }, "1900", {
      group: "Region",
    });
  };

  test("are left out where they are the sum of those of their date and group", () => {
    const of = (month: number, region: string, a: number, b: number) =>
      [
        [month, region, "A", a],
        [month, region, "B", b],
        [month, region, null, a + b],
      ] as const;
    const reading = list([
      ...of(1, "North", 10, 20),
      ...of(1, "South", 5, 6),
      ...of(2, "North", 12, 22),
      ...of(2, "South", 7, 8),
    ]);
    expect([exactSum(reading.amounts), reading.leftOut.map(({ row }) => row)]).toEqual([90, [4, 7, 10, 13]]);
  });

  test("count where they are none", () => {
    expect(
      exactSum(
        list([
          [1, "North", "A", 10],
          [1, "North", "B", 20],
          [1, "North", null, 7],
          [2, "South", "A", 5],
        ]).amounts,
      ),
    ).toBe(42);
  });
});

describe("a group in whole numbers that misses the sum of others by one, as rounded figures do", () => {
  const of = (world: (month: number) => number, scale = 1000): Row[] =>
    [1, 2, 3, 4].flatMap((month): Row[] => [
      [month, "World", world(month)],
      [month, "EMEA", scale * 10 + month],
      [month, "Americas", scale * 20 + 3 * month],
    ]);
  const besideAnother = (rows: readonly Row[]) =>
    rows.flatMap((row): Row[] => (row[1] === "World" ? [row, [row[0], "Online", 7000 + row[0] ** 2]] : [row]));

  test.each<[string, (month: number) => number]>([
    ["above", (month) => 30_000 + 4 * month + 1],
    ["below", (month) => 30_000 + 4 * month - 1],
    ["now above, now below, now exactly", (month) => 30_000 + 4 * month + ((month % 3) - 1)],
  ])("%s it is asked about", (_name, world) => {
    expect(asked(of(world)).text).toContain("“World” is the sum of all other groups on every date");
    expect(asked(besideAnother(of(world))).text).toContain("“World” is the sum of “EMEA” and “Americas” on every date");
  });

  test("by two it is a group like any other, and so it is by one where figures are small or have decimals", () => {
    expect(read(of((month) => 30_000 + 4 * month + 2)).groupNames).toHaveLength(3);
    expect(read(of((month) => 30 + 4 * month + 1, 1)).groupNames).toHaveLength(3);
    expect(read(of((month) => 30_000.5 + 4 * month + 0.9)).groupNames).toHaveLength(3);
  });
});
