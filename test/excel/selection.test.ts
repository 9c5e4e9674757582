import { createExcelPort } from "../../src/excel";
import { createExcelCells } from "../../src/excel/cells";
import type { Simulator } from "../../src/simulator";
import { startSimulator } from "../support/start-simulator";

let simulator: Simulator;
const [port, cells] = [createExcelPort(), createExcelCells()];

beforeEach(async () => {
  simulator = await startSimulator({ apiLevel: "1.9" });
});
afterEach(() => simulator.dispose());

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const sheet = () => simulator.store.sheets()[0]?.id ?? "";

test("one block of cells is what is selected", async () => {
  simulator.store.select(sheet(), area(2, 1, 3, 2));
  const selected = { sheet: "Sheet1", area: area(2, 1, 3, 2) };
  expect([(await port.describe()).selection, await cells.selected()]).toEqual([selected, selected]);
});

test("while several blocks are selected, which Excel refuses to call a range, the workbook is described all the same", async () => {
  simulator.store.select(sheet(), area(2, 1), area(5, 1), area(7, 3, 2, 2));
  const asRange = simulator.Excel.run(async (context) => {
    context.workbook.getSelectedRange().load("address");
    await context.sync();
  });
  await expect(asRange).rejects.toMatchObject({ code: "InvalidSelection" });
  const { sheets, selection } = await port.describe();
  expect([sheets.map(({ name }) => name), selection, await cells.selected()]).toEqual([["Sheet1"], null, null]);
});

test("while something is selected that is no cells, the workbook is described all the same", async () => {
  simulator.store.select(sheet(), area(2, 1));
  await port.describe();
  await simulator.host.idle();
  simulator.host.failAt({ trip: 1, code: "InvalidSelection" });
  expect(await port.describe()).toMatchObject({ sheets: [{ name: "Sheet1" }], selection: null });
});

test("another failure is no matter of the selection", async () => {
  await port.describe();
  await simulator.host.idle();
  simulator.host.failAt({ trip: 1, code: "AccessDenied" });
  await expect(port.describe()).rejects.toThrow(/read-only/);
});
