import path from "node:path";
import { dayFromSerial } from "../../../src/sheet/dates";
import type { WorkbookPort } from "../../../src/sheet/workbook";
import {
  exactSum,
  findRevenue,
  locateSource,
  readCells,
  readRevenue,
  toCents,
  type RevenueReading,
  type SourceRoles,
} from "../../../src/source";
import { isFull } from "../../support/tier";
import { closeExcel, openThroughFile, openThroughOffice } from "../../support/adapters";

const HERE = path.resolve(__dirname, "../../workbooks");

/** Of a workbook with 32 sheets, those that are read below. */
const SHEETS: Readonly<Record<string, readonly string[]>> = { "07_census_mrts_month_columns.xlsx": ["Master", "2021"] };

// The largest workbook has 700,000 cells, which take the simulated Excel half a minute on a busy machine.
jest.setTimeout(180_000);
afterAll(closeExcel);

async function readThrough(port: WorkbookPort, roles: SourceRoles, source?: string): Promise<RevenueReading> {
  const info = await port.describe();
  if (source === undefined) return (await findRevenue(port, info, roles)).reading;
  const candidate = locateSource(info, source);
  return readRevenue(await readCells(port, candidate), candidate, info.dateSystem, roles);
}

/** The exact sum of the amounts of a month, of all groups or of one. */
function sum({ dates, amounts, groups, dateSystem }: RevenueReading, month: string, group?: string): number {
  const [year, number] = month.split("-").map(Number);
  return toCents(
    exactSum(
      amounts.filter((_, entry) => {
        const day = dayFromSerial(dates[entry] ?? 0, dateSystem);
        return (
          day.year === year &&
          (number === undefined || day.month === number) &&
          (group === undefined || groups[entry] === group)
        );
      }),
    ),
  );
}

const total = ({ amounts }: RevenueReading) => toCents(exactSum(amounts));

const ADAPTERS = [
  ["the file adapter", openThroughFile],
  ["Office.js on the simulator, field for field as from the file", openThroughOffice],
] as const;

// The simulated Excel takes ten times as long.
describe.each(isFull ? ADAPTERS : ADAPTERS.slice(0, 1))("read through %s", (_name, open) => {
  async function read(file: string, roles: SourceRoles = {}, source?: string): Promise<RevenueReading> {
    const reading = await readThrough(await open(file, SHEETS[path.basename(file)]), roles, source);
    if (open !== openThroughFile)
      expect(reading).toEqual(await readThrough(await openThroughFile(file), roles, source));
    return reading;
  }

  test("02: long transactions with true dates and credits", async () => {
    const reading = await read(path.join(HERE, "02_sales_2018_long.xlsx"));
    expect([
      reading.headerRow,
      reading.dateColumn.letter,
      reading.amountColumn.letter,
      reading.groupColumn?.letter,
      reading.groupCandidates.map(({ letter }) => letter),
    ]).toEqual([1, "G", "F", "B", ["C"]]);
    expect([reading.rowsRead, reading.leftOut, total(reading), reading.live]).toEqual([1507, [], 2_034_225.75, true]);
    expect([
      sum(reading, "2018-01"),
      sum(reading, "2018-12"),
      sum(reading, "2018-01", "Barton LLC"),
      sum(reading, "2018-12", "Frami, Hills and Schmidt"),
    ]).toEqual([177_813.27, 196_574.25, 6177.57, 16_249.81]);
    expect(toCents(exactSum(reading.amounts.filter((amount) => amount < 0)))).toBe(-1590.31);
  });

  test("03: long transactions whose dates are ISO text", async () => {
    const reading = await read(path.join(HERE, "03_sales_2014_textdates.xlsx"));
    expect([reading.rowsRead, total(reading), reading.live, reading.frozenBecause]).toEqual([
      1500,
      2_018_784.32,
      false,
      "its dates are text",
    ]);
    expect([sum(reading, "2014-01"), sum(reading, "2014-12"), sum(reading, "2014-12", "Barton LLC")]).toEqual([
      185_361.66, 163_867.26, 2772.9,
    ]);
  });

  test("17: a table a year, stacked; data types show errors and cannot be groups", async () => {
    const reading = await read(path.join(HERE, "17_office_tables_per_year.xlsx"));
    expect([reading.source.label, reading.dateColumn.header, reading.amountColumn.header]).toEqual([
      "Table3 + Table1 + Table2",
      "Date 1",
      "Total Sales Amount",
    ]);
    expect([
      reading.rowsRead,
      sum(reading, "2017"),
      sum(reading, "2018"),
      sum(reading, "2019"),
      sum(reading, "2018-10"),
      sum(reading, "2019-11"),
    ]).toEqual([75, 1_167_297, 1_016_994, 1_285_405, 244_717, 314_263]);
    expect(reading.groupCandidates.concat(reading.groupColumn ?? []).map(({ header }) => header)).not.toContain(
      "Country/Region",
    );
  });

  test("07: months across under a split header, sections, suppressed cells", async () => {
    const answers = { unreadable: "leave-out", totals: "count", section: "NOT ADJUSTED", overlap: "count" };
    const file = path.join(HERE, "07_census_mrts_month_columns.xlsx");
    await expect(read(file, {}, "2021")).rejects.toMatchObject({ questions: [{ id: "totals" }] });
    await expect(read(file, { answers: { totals: "count" } }, "2021")).rejects.toThrow(
      "In all 96 cells hold none: “(S)” 96 times.",
    );
    const reading = await read(file, { answers }, "2021");
    expect([
      reading.firstHeaderRow,
      reading.headerRow,
      reading.dateColumn.letter,
      reading.groupColumn?.letter,
      reading.unit.name,
      reading.periodicity,
    ]).toEqual([4, 5, "C–N", "B", "million", "monthly"]);
    expect(reading.columnsLeftOut).toEqual([{ letter: "O", header: "TOTAL", reason: "a total of other columns" }]);
    const retail = "Retail and food services sales, total";
    expect([sum(reading, "2021-01", retail), sum(reading, "2021-12", retail), sum(reading, "2021", retail)]).toEqual([
      518_300, 711_673, 7_441_386,
    ]);
    expect([sum(reading, "2021-01", "Grocery stores"), sum(reading, "2021-12", "Grocery stores")]).toEqual([
      63_171, 71_845,
    ]);
  });

  test("07: its long sheet holds series that overlap, which is asked about", async () => {
    const file = path.join(HERE, "07_census_mrts_month_columns.xlsx");
    await expect(read(file, { answers: { unreadable: "leave-out" } })).rejects.toMatchObject({
      questions: [{ id: "overlap" }],
    });
    const reading = await read(file, { answers: { unreadable: "leave-out", overlap: "count" } });
    expect([reading.source.sheet, reading.rowsRead, reading.leftOut.length, reading.groupNames.length]).toEqual([
      "Master",
      13_912,
      34,
      38,
    ]);
    expect([
      sum(reading, "2021-01"),
      sum(reading, "2021-01", "Retail and food services"),
      sum(reading, "2021-12", "Retail and food services"),
    ]).toEqual([4_072_340, 572_822, 634_393]);
  });

  test("09: blocks with the label on the first row, subtotals, a header of three rows", async () => {
    const reading = await read(path.join(HERE, "09_mo_gaming_blocks_subtotals.xlsx"));
    expect([
      reading.source.sheet,
      reading.firstHeaderRow,
      reading.headerRow,
      reading.dateColumn.letter,
      reading.amountColumn.letter,
      reading.groupColumn?.letter,
    ]).toEqual(["MONTHLY STATS", 5, 7, "B", "K", "A"]);
    expect([reading.rowsRead, total(reading), reading.groupNames.length, reading.total]).toEqual([
      91, 1_094_786_627.67, 13, 3_429_848_845.32,
    ]);
    expect([
      sum(reading, "2021-12"),
      sum(reading, "2022-01"),
      sum(reading, "2021-12", "ARGOSY"),
      sum(reading, "2022-01", "AMERISTAR SC"),
    ]).toEqual([163_325_274.23, 145_488_962.31, 14_612_455.7, 24_334_132.34]);
  });

  test("14: a year in a column, M01 to M12 across, dashes for nothing, in UTF-16 text", async () => {
    const reading = await read(path.join(HERE, "14_targets_wide_utf16.csv"));
    expect([
      reading.rowsRead,
      total(reading),
      sum(reading, "2017-07"),
      sum(reading, "2019-12"),
      reading.groupColumn?.header,
    ]).toEqual([81, 676_210, 2000, 12_875, "EmployeeID"]);
    expect(reading.notes).toContain("163 cells of the periods hold no amount.");
  });

  test("18: quarters without a year, whose year is asked; a table of zeros is no source", async () => {
    const file = path.join(HERE, "18_contoso_quarters_title.xlsx");
    await expect(read(file)).rejects.toMatchObject({ questions: [{ id: "year", open: "a year such as year=2024" }] });
    const reading = await read(file, { answers: { year: "2020" } });
    expect([
      reading.source.label,
      reading.headerRow,
      reading.rowsRead,
      reading.groupColumn?.header,
      reading.periodicity,
    ]).toEqual(["SalesTable6", 4, 6, "Product", "quarterly"]);
    expect([sum(reading, "2020-01"), sum(reading, "2020-10"), total(reading)]).toEqual([25_180, 25_002, 97_073]);
  });

  test("20: a table of 77,628 transactions", async () => {
    const reading = await read(path.join(HERE, "20_online_retail_2months_table.xlsx"));
    expect([
      reading.source.label,
      reading.dateColumn.header,
      reading.amountColumn.header,
      reading.groupColumn?.header,
      reading.rowsRead,
      total(reading),
    ]).toEqual(["RetailSales", "InvoiceDate", "Revenue", "Country", 77_628, 1_308_957.28]);
    expect([
      sum(reading, "2010-12"),
      sum(reading, "2011-01"),
      sum(reading, "2010-12", "France"),
      sum(reading, "2011-01", "Germany"),
    ]).toEqual([748_957.02, 560_000.26, 9575.36, 16_451.43]);
  });
});
