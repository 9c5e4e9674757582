import { createExcelPort } from "../../src/excel";
import type { CellValue } from "../../src/sheet/spec";
import { ReadingCancelled, WorkbookProblem, type CellBlock } from "../../src/sheet/workbook";
import type { Simulator, SimulatorOptions } from "../../src/simulator";
import { slowTest } from "../support/tier";
import { startSimulator } from "../support/start-simulator";

// A simulator that writes or reads a hundred thousand cells takes seconds on a busy machine.
jest.setTimeout(60_000);

let simulator: Simulator;
const port = createExcelPort();

async function open(options: SimulatorOptions = {}): Promise<string> {
  simulator = await startSimulator({ apiLevel: "1.13", ...options });
  return simulator.store.sheets()[0]?.id ?? "";
}
afterEach(() => simulator.dispose());

/** Cells that tell where they stand. */
const numbered = (rows: number, columns: number): CellValue[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => (column === 0 ? `row ${row}` : row * columns + column)),
  );

function fill(sheet: string, values: readonly (readonly CellValue[])[]): void {
  simulator.store.write(
    sheet,
    0,
    0,
    values.map((row) => row.map((value) => value ?? "")),
  );
}

const area = (rows: number, columns: number) => ({ row: 0, column: 0, rows, columns });

test.each([
  [10, 3],
  [12_501, 8],
  [340, 300],
])(
  "%i rows of %i columns are read in at most ⌈cells / 100,000⌉ + 2 round trips, what Office.js sends afterwards counted",
  async (rows, columns) => {
    const sheet = await open();
    const values = numbered(rows, columns);
    fill(sheet, values);
    const before = simulator.host.roundTrips;
    const block = await port.read("Sheet1", area(rows, columns));
    expect(simulator.host.roundTrips - before).toBeLessThanOrEqual(Math.ceil((rows * columns) / 100_000) + 2);
    expect(block.values).toEqual(values);
  },
);

slowTest("rows that are hidden here and there cost one round trip more, and all of them are told", async () => {
  const sheet = await open();
  fill(sheet, numbered(13_000, 8));
  simulator.store.hideRows(sheet, 5, 2, true);
  simulator.store.hideRows(sheet, 12_499, 2, true);
  simulator.store.hideRows(sheet, 12_999, 1, true);
  const before = simulator.host.roundTrips;
  const block = await port.read("Sheet1", area(13_000, 8));
  expect(simulator.host.roundTrips - before).toBeLessThanOrEqual(2 + 2);
  expect(block.hiddenRows).toEqual([5, 6, 12_499, 12_500, 12_999]);
});

test("a report tells its totals, its levels, its merged cells and its odd formats", async () => {
  const sheet = await open();
  fill(sheet, [
    ["Sales", null],
    ["Stores", null],
    ["Grocery", 10],
    ["Dairy", 20],
    ["All", "=SUBTOTAL(9,B3:B4)"],
  ]);
  simulator.store.merge(sheet, { row: 0, column: 0, rows: 1, columns: 2 });
  simulator.store.setStyle(sheet, [{ row: 2, column: 0, rows: 2, columns: 1 }], { indent: 2 });
  simulator.store.setStyle(sheet, [{ row: 2, column: 1, rows: 2, columns: 1 }], { numberFormat: "#,##0" });
  simulator.store.setStyle(sheet, [{ row: 4, column: 1, rows: 1, columns: 1 }], { numberFormat: "[$€-407] #,##0" });
  await simulator.store.settle();
  const block = await port.read("Sheet1", area(5, 2));
  expect(block).toMatchObject({
    hiddenRows: [],
    sums: [[4, 1]],
    indents: [0, 0, 2, 2, 0],
    merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
    columnFormats: ["General", "#,##0"],
  });
  expect([...(block.cellFormats ?? [])]).toEqual([["4,1", "[$€-407] #,##0"]]);
});

test("an Excel without ExcelApi 1.13 leaves merged areas unsaid", async () => {
  const sheet = await open({ apiLevel: "1.9" });
  fill(sheet, numbered(3, 2));
  const block = await port.read("Sheet1", area(3, 2));
  expect("merges" in block).toBe(false);
  expect(block.hiddenRows).toEqual([]);
});

async function limited(
  limits: SimulatorOptions["limits"],
  rows = 3000,
): Promise<{ block: CellBlock; values: CellValue[][] }> {
  const sheet = await open(limits ? { limits } : {});
  const values = numbered(rows, 4);
  fill(sheet, values);
  simulator.store.hideRows(sheet, 1, 1, true);
  return { block: await port.read("Sheet1", area(rows, 4)), values };
}

test.each([[40_000], [150_000]])(
  "answers of more than %i bytes are refused by Excel, and the block is halved until it fits",
  async (response) => {
    const { block, values } = await limited({ response });
    expect(block.values).toEqual(values);
    expect(block.hiddenRows).toEqual([1]);
  },
);

test("values that come back as null without an error are noticed, and asked for in smaller blocks", async () => {
  const { block, values } = await limited({ cells: 1000 });
  expect(block.values).toEqual(values);
});

test("a single row that Excel does not give is told, with what to do", async () => {
  await expect(limited({ cells: 3 }, 4)).rejects.toThrow(WorkbookProblem);
  await expect(port.read("Sheet1", area(4, 4))).rejects.toThrow(
    "Excel did not give the values of A1:D1 on “Sheet1”, though asked for a single row. Choose fewer columns.",
  );
});

test("a workbook that counts days from 1904 says so", async () => {
  await open();
  simulator.workbook.dateSystem = "1904";
  expect((await port.describe()).dateSystem).toBe("1904");
});

slowTest("progress only grows and ends with the whole", async () => {
  const sheet = await open();
  fill(sheet, numbered(25_001, 4));
  const shares: number[] = [];
  await port.read("Sheet1", area(25_001, 4), { progress: (share) => shares.push(share) });
  expect(shares).toEqual([25_000 / 25_001, 1]);
});

test("a cancelled reading asks for no further block", async () => {
  const sheet = await open();
  fill(sheet, numbered(25_001, 4));
  const cancel = new AbortController();
  const asked = () =>
    simulator.host.log.filter(({ request }) =>
      request.Actions.some(({ QueryInfo }) => QueryInfo?.Select?.includes("values")),
    ).length;
  const reading = port.read("Sheet1", area(25_001, 4), { progress: () => cancel.abort(), signal: cancel.signal });
  await expect(reading).rejects.toThrow(ReadingCancelled);
  expect(asked()).toBe(1);
});

test("another failure while reading is a reason to ask once more, without the merged cells that may be to blame for it", async () => {
  const sheet = await open();
  fill(sheet, numbered(10, 4));
  simulator.store.merge(sheet, { row: 0, column: 0, rows: 1, columns: 2 });
  const whole = await port.read("Sheet1", area(10, 4));
  simulator.host.failAt({ trip: 1, code: "GeneralException" });
  expect(await port.read("Sheet1", area(10, 4))).toEqual(whole);
  const before = simulator.host.roundTrips;
  await expect(port.read("Gone", area(10, 4))).rejects.toThrow(WorkbookProblem);
  expect(simulator.host.roundTrips - before).toBe(2);
});

test("in an Excel that knows no merged cells a failure is no reason to ask again", async () => {
  fill(await open({ apiLevel: "1.12" }), numbered(10, 4));
  simulator.host.failAt({ trip: 1, code: "GeneralException" });
  const before = simulator.host.roundTrips;
  await expect(port.read("Sheet1", area(10, 4))).rejects.toThrow(WorkbookProblem);
  expect(simulator.host.roundTrips - before).toBe(1);
});

describe("more merged areas than Excel lists at once", () => {
  /** Merges two cells of every second row. @returns what is merged */
  async function mergeRows(count: number, mergesLimit?: number) {
    const sheet = await open(mergesLimit === undefined ? {} : { moods: { mergesLimit } });
    fill(sheet, numbered(2 * count, 3));
    const merged = Array.from({ length: count }, (_, index) => ({ row: 2 * index, column: 1, rows: 1, columns: 2 }));
    for (const one of merged) simulator.store.merge(sheet, one);
    return merged;
  }

  test("are asked for by halves, each once, and the cells are read all the same", async () => {
    const merged = await mergeRows(600);
    const before = simulator.host.roundTrips;
    const block = await port.read("Sheet1", area(1200, 3));
    expect(block.values[1199]).toEqual(["row 1199", 3598, 3599]);
    expect(block.mergesUnknown).toBeUndefined();
    expect([...(block.merges ?? [])].sort((a, b) => a.row - b.row)).toEqual(merged);
    // The trip that fails, the cells, the whole and its halves; Office.js may give something back.
    expect(simulator.host.roundTrips - before).toBeLessThanOrEqual(1 + 1 + 3 + 1);
  });

  test("that Excel does not list in any part are told to be unknown", async () => {
    await mergeRows(40, 0);
    const block = await port.read("Sheet1", area(80, 3));
    expect(block.values).toHaveLength(80);
    expect(block.merges).toEqual([]);
    expect(block.mergesUnknown?.[0]).toEqual({ row: 0, column: 0, rows: 1, columns: 3 });
  });
});
