import type { CellValue } from "../../../src/sheet/spec";
import type { CellBlock, Place, TableInfo, WorkbookInfo } from "../../../src/sheet/workbook";
import { sliceOf } from "../../../src/sheet/slice";
import { serialFromDay } from "../../../src/sheet/dates";
import {
  answersFrom,
  answersText,
  findRevenue,
  locateSource,
  rankSources,
  readCells,
  readRevenue,
  SourceProblem,
} from "../../../src/source";
import { blockOf } from "../../support/story";

const HEADER = ["Date", "Region", "Revenue"];
const day = (year: number, month: number) => serialFromDay({ year, month, day: 1 }, "1900");
const list = (year: number, factor = 1): CellValue[][] => [
  HEADER,
  ...[1, 2, 3].map((month): CellValue[] => [day(year, month), "North", month * factor]),
];

/** A workbook of one list a sheet, as tables or as ranges. */
function workbook(sheets: Record<string, readonly (readonly CellValue[])[]>, tables = false) {
  const blocks = new Map(
    Object.entries(sheets).map(([name, rows]) => [name, blockOf(name, rows, ["yyyy-mm-dd", "General", "#,##0"])]),
  );
  const all = [...blocks.values()];
  const info: WorkbookInfo = {
    fileName: "Sales.xlsx",
    dateSystem: "1900",
    sheets: all.map(({ sheet, area }) => ({ name: sheet, visible: true, used: area })),
    tables: tables
      ? all.map(
          ({ sheet, area, values }): TableInfo => ({
            name: `T_${sheet}`,
            sheet,
            area,
            columns: (values[0] ?? []).map(String),
          }),
        )
      : [],
    names: [],
    selection: null,
  };
  let cells = 0;
  const read = (sheet: string, area: CellBlock["area"]): Promise<CellBlock> => {
    const block = blocks.get(sheet);
    if (!block) throw new Error(`no sheet ${sheet}`);
    cells += area.rows * area.columns;
    return Promise.resolve(sliceOf(block, area));
  };
  const readAll = (places: readonly Place[]) => Promise.all(places.map(({ sheet, area }) => read(sheet, area)));
  return { info, port: { readAll }, cells: () => cells };
}

test("lists that can be read come before those that cannot, and headings of revenue before others", async () => {
  const { info, port } = workbook({
    Notes: [
      ["Author", "Page"],
      ["A", 1],
      ["B", 2],
      ["C", 3],
      ["D", 4],
      ["E", 5],
    ],
    Costs: [
      ["Date", "Region", "Thing"],
      [day(2024, 1), "North", 5],
      [day(2024, 2), "South", 7],
      [day(2024, 3), "South", 7],
      [day(2024, 4), "South", 7],
    ],
    Sales: list(2024),
  });
  const ranked = await rankSources(port, info);
  expect(ranked.map(({ candidate, readable }) => [candidate.sheet, readable])).toEqual([
    ["Sales", "yes"],
    ["Costs", "yes"],
    ["Notes", "no"],
  ]);
  expect(ranked[0]?.reasons).toEqual(["a range", "4 rows", "dates in “Date”", "amounts in “Revenue”"]);
});

test("a single list is proposed without reading a cell", async () => {
  const { info, port, cells } = workbook({ Sales: list(2024) });
  expect((await rankSources(port, info)).map(({ candidate }) => candidate.label)).toEqual(["Sales!A1:C4"]);
  expect(cells()).toBe(0);
});

test.each([true, false])(
  "lists of one shape over different times are read as one (tables: %s), and are found again by their label",
  async (tables) => {
    const { info, port } = workbook({ Y2023: list(2023), Y2024: list(2024), Y2025: list(2025) }, tables);
    const { reading } = await findRevenue(port, info);
    expect([reading.rowsRead, reading.parts.length, reading.total, reading.live]).toEqual([9, 3, 18, true]);
    const again = locateSource(info, reading.source.label);
    expect(again.parts?.length).toBe(3);
    expect(readRevenue(await readCells(port, again), again, "1900").amounts).toEqual(reading.amounts);
  },
);

test("lists of one shape over the same time may be plan and actual: it is asked, and whoever names them has answered", async () => {
  const { info, port } = workbook({ Actual: list(2024), Budget: list(2024, 10) }, true);
  const problem = await findRevenue(port, info).catch((error: unknown) => error);
  if (!(problem instanceof SourceProblem)) throw new Error("nothing was asked");
  expect(problem.questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)])).toEqual([
    ["source", ["T_Actual + T_Budget", "T_Actual", "T_Budget"]],
  ]);
  const both = locateSource(info, "T_Actual + T_Budget");
  expect(readRevenue(await readCells(port, both), both, "1900").total).toBe(66);
});

test("lists without groups of their own are told apart by their sheets", async () => {
  const bare = (year: number): CellValue[][] => [
    ["Date", "Revenue"],
    [day(year, 1), 1],
    [day(year, 2), 2],
  ];
  const { info, port } = workbook({ North: bare(2023), South: bare(2024) });
  expect((await findRevenue(port, info)).reading).toMatchObject({
    groupColumn: { header: "Sheet" },
    groupNames: ["North", "South"],
  });
});

test("an empty workbook is answered in words", async () => {
  const { info, port } = workbook({});
  await expect(findRevenue(port, info)).rejects.toThrow("Sales.xlsx holds no table and no list of values.");
});

test("answers survive being written into one cell", () => {
  const answers = { "day-order": "dmy", section: "Not adjusted; a=b", year: "2024" } as const;
  expect(answersFrom(answersText({ "day-order": "dmy", year: "2024" }))).toEqual({ "day-order": "dmy", year: "2024" });
  expect(answersFrom(answersText(answers))).toEqual(answers);
});
