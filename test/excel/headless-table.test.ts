import { createExcelPort } from "../../src/excel";
import type { Simulator } from "../../src/simulator";
import { findRevenue, findSources } from "../../src/source";
import { startSimulator } from "../support/start-simulator";

jest.setTimeout(60_000);

let simulator: Simulator;
afterEach(() => simulator.dispose());

/** A table below its headings, which stand in cells of their own. */
async function open(tablesWithoutHeaders: boolean): Promise<void> {
  simulator = await startSimulator({ apiLevel: "1.13", moods: { tablesWithoutHeaders } });
  const sheetId = simulator.store.sheets()[0]?.id ?? "";
  const rows = Array.from({ length: 24 }, (_, month) => [
    `2024-${String((month % 12) + 1).padStart(2, "0")}-01`,
    month % 2 === 0 ? "North" : "South",
    100 + month,
  ]);
  simulator.store.write(sheetId, 0, 0, [["Date", "Region", "Revenue"], ...rows]);
  const row = tablesWithoutHeaders ? 1 : 0;
  simulator.store.setTable({
    name: "Sales",
    sheetId,
    area: { row, column: 0, rows: 25 - row, columns: 3 },
    columns: ["Date", "Region", "Revenue"],
  });
  await simulator.store.settle();
}

test("a table whose header row is turned off is described as the cells that it is, and its first row is no heading", async () => {
  const port = createExcelPort();
  await open(true);
  const info = await port.describe();
  expect(info.tables).toEqual([]);
  expect(findSources(info).map(({ table, area }) => [table, area.rows])).toEqual([[null, 25]]);
  const { reading } = await findRevenue(port, info);
  expect([reading.rowsRead, reading.total]).toEqual([24, 24 * 100 + (23 * 24) / 2]);
});

test("a table with its header row is still found by its name", async () => {
  const port = createExcelPort();
  await open(false);
  expect((await port.describe()).tables).toMatchObject([{ name: "Sales", columns: ["Date", "Region", "Revenue"] }]);
});
