import { createExcelPort } from "../../src/excel";
import type { CellValue } from "../../src/sheet/spec";
import type { Simulator } from "../../src/simulator";
import { findRevenue } from "../../src/source";
import { isFull, slowTest } from "../support/tier";
import { startSimulator } from "../support/start-simulator";

// A simulator that writes or reads a hundred thousand cells takes seconds on a busy machine.
jest.setTimeout(120_000);

let simulator: Simulator;
const port = createExcelPort();

beforeEach(async () => {
  simulator = await startSimulator({ apiLevel: "1.13" });
  // What Office.js sends of its own when it starts is no part of a reading.
  await port.describe();
  await settled();
});
afterEach(() => simulator.dispose());

const settled = () => new Promise((done) => setTimeout(done, 50));

/** Puts a list on a sheet of its own, with headings that no other list has. @returns the sheet's id */
function addList(number: number, rows: number): string {
  const { store } = simulator;
  const sheet = number === 0 ? (store.sheets()[0]?.id ?? "") : store.addSheet(`Sheet${number + 1}`);
  const amounts = Array.from({ length: rows }, (_, row): CellValue[] => [
    new Date(2020, 0, 1 + (row % 1000)).toLocaleDateString("sv"),
    row % 2 === 0 ? "North" : "South",
    100 + row,
  ]);
  store.write(
    sheet,
    0,
    0,
    [["Date", `Region ${number}`, "Revenue"], ...amounts].map((row) => row.map((value) => value ?? "")),
  );
  return sheet;
}

/** Describes, ranks and reads; counts all that Office.js sends, also after the answer is there. */
async function open(): Promise<{ trips: number; rowsRead: number }> {
  const before = simulator.host.roundTrips;
  const { reading } = await findRevenue(port, await port.describe());
  await settled();
  return { trips: simulator.host.roundTrips - before, rowsRead: reading.rowsRead };
}

test.each(isFull ? [[50], [40_000]] : [[50]])(
  "from a workbook with one list of %i rows to its reading it takes ⌈cells / 100,000⌉ + 2 round trips",
  async (rows) => {
    addList(0, rows);
    expect(await open()).toEqual({ trips: Math.ceil(((rows + 1) * 3) / 100_000) + 2, rowsRead: rows });
  },
);

test.each([[1], [3], [12]])(
  "from a workbook with %i short lists to a reading it takes three round trips",
  async (lists) => {
    for (let number = 0; number < lists; number++) addList(number, number === 0 ? 400 : 50);
    expect(await open()).toEqual({ trips: 3, rowsRead: 400 });
  },
);

slowTest.each([[3]])("of %i lists a long one takes one round trip more than it would alone", async (lists) => {
  for (let number = 0; number < lists; number++) addList(number, number === 0 ? 40_000 : 50);
  expect(await open()).toEqual({ trips: 2 + 2 + 1, rowsRead: 40_000 });
});

test("rows hidden here and there take one round trip more", async () => {
  simulator.store.hideRows(addList(0, 50), 5, 2, true);
  expect(await open()).toEqual({ trips: 4, rowsRead: 50 });
});

test("Excel keeps no reference to what was read", async () => {
  addList(0, 50);
  const { length } = simulator.host.log;
  await open();
  expect(JSON.stringify(simulator.host.log.slice(length).map(({ request }) => request))).not.toContain(
    "_KeepReference",
  );
});

test("answers that Excel refuses for their size are asked for in smaller parts, of several lists too", async () => {
  for (let number = 0; number < 3; number++) addList(number, number === 0 ? 400 : 300);
  simulator.host.limits = { ...simulator.host.limits, response: 20_000 };
  expect((await open()).rowsRead).toBe(400);
});
