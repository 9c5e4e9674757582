import type { CellValue } from "../../../src/sheet/spec";
import type { CellBlock, Place, WorkbookInfo } from "../../../src/sheet/workbook";
import { serialFromDay } from "../../../src/sheet/dates";
import { sliceOf } from "../../../src/sheet/slice";
import { findRevenue, locateSource, rankSources, readCells, readRanked, readRevenue } from "../../../src/source";
import { listsBelow } from "../../../src/source/table/lists-below";
import { areaAddress } from "../../../src/sheet/address";
import { blockOf } from "../../support/story";

type Rows = readonly (readonly CellValue[])[];

const day = (year: number, month: number) => serialFromDay({ year, month, day: 1 }, "1900");
const months = (year: number, factor = 1): CellValue[][] =>
  [1, 2, 3].map((month) => [day(year, month), "North", month * factor]);
const HEADER = ["Date", "Region", "Revenue"];
const BLANK: CellValue[] = [null, null, null];

function block(name: string, rows: Rows): CellBlock {
  const width = Math.max(...rows.map(({ length }) => length));
  const even = rows.map((row) => [...row, ...new Array<CellValue>(width - row.length).fill(null)]);
  return {
    ...blockOf(name, even, ["yyyy-mm-dd", ...new Array<string>(width - 1).fill("General")]),
    sums: [],
    indents: even.map(() => 0),
  };
}

const below = (rows: Rows) => listsBelow(block("Data", rows)).map((area) => areaAddress(area));

/** A workbook of ranges, a sheet each. */
function workbook(sheets: Record<string, Rows>) {
  const blocks = Object.entries(sheets).map(([name, rows]) => block(name, rows));
  const info: WorkbookInfo = {
    fileName: "Sales.xlsx",
    dateSystem: "1900",
    sheets: blocks.map(({ sheet, area }) => ({ name: sheet, visible: true, used: area })),
    tables: [],
    names: [],
    selection: null,
  };
  const readAll = (places: readonly Place[]) =>
    Promise.resolve(
      places.map(({ sheet, area }) => {
        const found = blocks.find((one) => one.sheet === sheet);
        if (!found) throw new Error(`no sheet ${sheet}`);
        return sliceOf(found, area);
      }),
    );
  return { info, port: { readAll } };
}

async function ranked(sheets: Record<string, Rows>) {
  const { info, port } = workbook(sheets);
  const read = await readRanked(port, info, await rankSources(port, info));
  return (read?.ranked ?? []).map(({ candidate, readable }) => [candidate.label, readable]);
}

describe("where a list ends and the next begins", () => {
  test("a blank row, a title or both stand between lists with headers of their own; the title belongs to the list below it", () => {
    expect(below([HEADER, ...months(2024), BLANK, ["Month", "Budget"], [day(2024, 1), 5], [day(2024, 2), 6]])).toEqual([
      "A1:C4",
      "A6:B8",
    ]);
    expect(below([HEADER, ...months(2024), ["Budget of 2024"], ["Month", "Budget"], [day(2024, 1), 5]])).toEqual([
      "A1:C4",
      "A5:B7",
    ]);
    expect(
      below([["Sales"], HEADER, ...months(2024), BLANK, ["Budget"], ["Month", "Budget"], [day(2024, 1), 5]]),
    ).toEqual(["A1:C5", "A7:B9"]);
  });

  test("each of three lists is found", () => {
    expect(
      below([
        HEADER,
        ...months(2024),
        BLANK,
        ["Month", "Budget"],
        [day(2024, 1), 5],
        BLANK,
        ["Code", "Rate"],
        ["A", 5],
        ["B", 6],
      ]),
    ).toEqual(["A1:C4", "A6:B7", "A9:B11"]);
  });

  test.each<[string, Rows]>([
    ["one list", [HEADER, ...months(2024)]],
    ["a blank row inside", [HEADER, ...months(2024), BLANK, ...months(2025)]],
    ["the header again after a blank row", [HEADER, ...months(2024), BLANK, HEADER, ...months(2025)]],
    [
      "blocks under titles of their own",
      [
        ["North"],
        ["Date", "Revenue"],
        [day(2024, 1), 1],
        [day(2024, 2), 2],
        BLANK,
        ["South"],
        ["Date", "Revenue"],
        [day(2024, 1), 3],
        [day(2024, 2), 4],
      ],
    ],
    ["labels of a part of the list", [HEADER, ...months(2024), BLANK, ["Region:", "South"], ...months(2025)]],
    [
      "notes",
      [HEADER, ...months(2024), BLANK, ["Note", "Figures are preliminary"], ["Source", "Ledger"], ["Prepared by Anna"]],
    ],
    ["a total", [HEADER, ...months(2024), BLANK, ["Total", null, 6]]],
  ])("%s: there is only one", (_name, rows) => {
    expect(below(rows)).toEqual([]);
  });

  test("a list that was found holds no other", () => {
    const rows = [
      ["Sales"],
      HEADER,
      ...months(2024),
      BLANK,
      ["Budget"],
      ["Month", "Budget"],
      [day(2024, 1), 5],
      [day(2024, 2), 5],
    ];
    const whole = block("Data", rows);
    for (const area of listsBelow(whole)) expect(listsBelow(sliceOf(whole, area))).toEqual([]);
  });
});

describe("lists below each other are sources of their own", () => {
  const stacked = [
    HEADER,
    ...months(2024),
    BLANK,
    ["Month", "Site", "Sales"],
    ...months(2023, 10),
    ...months(2024, 10),
  ];

  test("both are offered, the longest first, also where the sheet is the only one", async () => {
    expect(await ranked({ Data: stacked })).toEqual([
      ["Data!A6:C12", "yes"],
      ["Data!A1:C4", "yes"],
    ]);
    expect(
      await ranked({
        Data: stacked,
        Notes: [
          ["Author", "Page"],
          ["A", 1],
        ],
      }),
    ).toEqual([
      ["Data!A6:C12", "yes"],
      ["Data!A1:C4", "yes"],
      ["Notes!A1:B2", "no"],
    ]);
  });

  test("either is read by its label as it is read where it was found", async () => {
    const { info, port } = workbook({ Data: stacked });
    const { reading } = await findRevenue(port, info);
    expect([reading.source.label, reading.rowsRead, reading.notes]).toEqual(["Data!A6:C12", 6, []]);
    const again = locateSource(info, reading.source.label);
    expect(readRevenue(await readCells(port, again), again, "1900")).toEqual(reading);
    const first = locateSource(info, "Data!A1:C4");
    expect(readRevenue(await readCells(port, first), first, "1900").total).toBe(6);
  });

  test.each<[string, Rows]>([
    [
      "has no dates",
      [
        ["Code", "Rate"],
        ["A", 1],
        ["B", 2],
        ["C", 3],
        ["D", 4],
        ["E", 5],
      ],
    ],
    [
      "names no money",
      [["Date", "Headcount"], ...[1, 2, 3, 4, 5].map((month): CellValue[] => [day(2024, month), month])],
    ],
  ])("the second is proposed where the first %s", async (_name, first) => {
    const { info, port } = workbook({ Data: [...first, BLANK, HEADER, ...months(2024)] });
    expect((await findRevenue(port, info)).candidate.label).toBe("Data!A8:C11");
  });

  test("small totals and notes below a list leave the sheet as it is", async () => {
    expect(
      await ranked({ Data: [HEADER, ...months(2024), BLANK, ["Region", "Sum"], ["North", 6], ["South", 0]] }),
    ).toEqual([["Data!A1:C8", "yes"]]);
    expect(
      await ranked({ Data: [HEADER, ...months(2024), BLANK, ["Prepared by", "Anna"], ["Version", 2], ["Pages", 3]] }),
    ).toEqual([["Data!A1:C8", "yes"]]);
  });

  test("totals by year below a list are not proposed over it", async () => {
    const rows = [
      ["Date", "Region", "Amount"],
      ...months(2023),
      ...months(2024),
      BLANK,
      ["Year", "Total revenue"],
      [2023, 6],
      [2024, 6],
    ];
    expect((await ranked({ Data: rows }))[0]).toEqual(["Data!A1:C7", "yes"]);
    const { info, port } = workbook({ Data: rows });
    const summed = {
      readAll: (places: readonly Place[]) =>
        port.readAll(places).then((blocks) =>
          blocks.map((one) => ({
            ...one,
            sums: [
              [8, 1],
              [9, 1],
            ].map(([row = 0, column = 0]) => [row, column] as const),
          })),
        ),
    };
    const { ranked: sources } = (await readRanked(summed, info, await rankSources(summed, info))) ?? { ranked: [] };
    expect(sources[1]?.reasons.at(-1)).toBe("its amounts are sums of other cells");
  });

  test("lists of one shape are stacked: one a year, with another list between them", async () => {
    const { info, port } = workbook({
      Data: [HEADER, ...months(2023), BLANK, ["Code", "Site", "Rate"], ["A", "x", 3], BLANK, HEADER, ...months(2024)],
    });
    const { reading } = await findRevenue(port, info);
    expect([reading.source.label, reading.rowsRead, reading.total]).toEqual(["Data!A1:C4 + Data!A9:C12", 6, 12]);
  });

  test("lists of one sheet without groups of their own are one group", async () => {
    const bare = (year: number): CellValue[][] => [
      ["Date", "Revenue"],
      [day(year, 1), 1],
      [day(year, 2), 2],
    ];
    const { info, port } = workbook({
      Data: [...bare(2023), [null, null], ["Code", "Rate"], ["A", 3], [null, null], ...bare(2024)],
    });
    expect((await findRevenue(port, info)).reading).toMatchObject({ rowsRead: 4, groupColumn: null });
  });

  test("a list that begins beyond the rows that are looked at is found when its sheet is read", async () => {
    const long = Array.from({ length: 60_000 }, (_, row): CellValue[] => [day(2020, 1 + (row % 12)), "North", 1]);
    const rows = [["Date", "Region", "Headcount"], ...long, BLANK, ["Month", "Site", "Revenue"], ...months(2024)];
    const labels = (
      await ranked({
        Data: rows,
        Notes: [
          ["Author", "Page"],
          ["A", 1],
        ],
      })
    ).map(([label]) => label);
    expect(labels).toEqual(["Data!A60003:C60006", "Data!A1:C60001", "Notes!A1:B2"]);
  });
});
