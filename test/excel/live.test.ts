import { createExcelPort } from "../../src/excel";
import { createExcelLive } from "../../src/excel/live";
import { parseArea, parseReference } from "../../src/sheet/address";
import type { LivePort } from "../../src/sheet/live";
import type { CellValue } from "../../src/sheet/spec";
import type { Simulator } from "../../src/simulator";
import { recallAll, writeSummary } from "../../src/summary";
import { typedRequest } from "../support/story";
import { slowTest } from "../support/tier";
import { startSimulator } from "../support/start-simulator";

jest.setTimeout(120_000);

let simulator: Simulator;
let live: LivePort;
const port = createExcelPort();

async function start(apiLevel: string): Promise<void> {
  simulator = await startSimulator({ apiLevel });
  live = createExcelLive();
}
beforeEach(() => start("1.14"));
afterEach(() => simulator.dispose());

const build = () => writeSummary(port, { ...typedRequest({ programme: "Academy" }), version: "1" });
const firstSheet = () => simulator.store.sheets()[0]?.id ?? "";

/** Events, and what Office.js sends a moment later of its own, have come. */
async function told(): Promise<void> {
  for (let time = 0; time < 2; time++) {
    await simulator.host.idle();
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** Types as the user does. */
async function type(sheetId: string, row: number, column: number, value: CellValue): Promise<void> {
  simulator.store.write(sheetId, row, column, [[value]]);
  await simulator.store.settle();
  await told();
}

async function typeInto(name: string, value: CellValue): Promise<void> {
  const found = (await live.ownNames()).find((item) => item.name === name);
  const { sheet, target } = parseReference(found?.refersTo ?? "");
  const area = parseArea(target);
  const id = simulator.store.sheets().find((item) => item.name === sheet)?.id;
  if (!area || id === undefined) throw new Error(`nothing is called ${name}`);
  await type(id, area.row, area.column, value);
}

async function trips<Result>(act: () => Promise<Result>): Promise<{ result: Result; trips: number }> {
  await told();
  const before = simulator.host.roundTrips;
  const result = await act();
  await told();
  return { result, trips: simulator.host.roundTrips - before };
}

test("Envelope's own cells are those of a description, and cost one round trip while their names stay the same", async () => {
  await build();
  simulator.store.setName("Somebodys_name", "Sheet1!$A$1");
  const described = (await port.describe()).names.filter(({ name }) => name.startsWith("Envelope_"));
  const [first, second] = [await trips(() => live.ownNames()), await trips(() => live.ownNames())];
  expect([first.trips, second.trips]).toEqual([2, 1]);
  expect(first.result).toEqual(described);
  expect(second.result).toEqual(described);
  expect(recallAll({ names: second.result })).toEqual(recallAll(await port.describe()));
});

test("the look at them reads no cell of any other sheet", async () => {
  await build();
  await live.ownNames();
  await told();
  const { length } = simulator.host.log;
  await live.ownNames();
  const asked = JSON.stringify(simulator.host.log.slice(length).map(({ request }) => request));
  expect(asked).not.toMatch(/UsedRange|Tables|GetSelectedRange/);
  expect(asked).toContain("Envelope_Share");
});

slowTest("names that come and go are seen without being asked for", async () => {
  await build();
  await live.ownNames();
  simulator.store.removeName("Envelope_Cost");
  simulator.store.setName("Envelope_Extra", "Sheet1!$A$1");
  const names = (await live.ownNames()).map(({ name }) => name);
  expect([names.includes("Envelope_Cost"), names.includes("Envelope_Extra")]).toEqual([false, true]);
});

test("a round trip that fails for a name that is gone is made again from the list of names", async () => {
  await build();
  await live.ownNames();
  await told();
  simulator.host.failAt({ trip: 1, code: "ItemNotFound" });
  expect(recallAll({ names: await live.ownNames() })).toHaveLength(1);
});

describe("a cell that is marked", () => {
  const marked = async () => (await live.ownNames()).find(({ name }) => name === "Envelope_Picked_Cost");
  const place = (row: number) => ({ sheet: "Sheet1", area: { row, column: 2, rows: 1, columns: 1 } });

  test("is among Envelope's own cells, whatever its sheet is called by then, until it is let go", async () => {
    await type(firstSheet(), 4, 2, 12.4);
    await live.mark("Envelope_Picked_Cost", place(4));
    expect(await marked()).toEqual({ name: "Envelope_Picked_Cost", refersTo: "Sheet1!$C$5", value: 12.4 });
    simulator.store.renameSheet(firstSheet(), "Plan '25");
    expect(await marked()).toMatchObject({ refersTo: "'Plan ''25'!$C$5", value: 12.4 });
    await live.unmark("Envelope_Picked_Cost");
    expect(await marked()).toBeUndefined();
    await live.unmark("Envelope_Picked_Cost");
  });

  test("gives its mark to another cell", async () => {
    await type(firstSheet(), 5, 2, 7);
    await live.mark("Envelope_Picked_Cost", place(4));
    await live.mark("Envelope_Picked_Cost", place(5));
    expect(await marked()).toMatchObject({ refersTo: "Sheet1!$C$6", value: 7 });
  });

  test("is told to have no value when its sheet is gone", async () => {
    simulator.store.addSheet("Other");
    await live.mark("Envelope_Picked_Cost", place(4));
    simulator.store.removeSheet(firstSheet());
    expect(await marked()).toMatchObject({ value: null });
  });

  test("tells of its changes, and is in nobody's way when a summary is built or built again", async () => {
    await live.mark("Envelope_Picked_Cost", place(4));
    await build();
    await build();
    const listener = jest.fn();
    await live.watch(listener);
    await live.ownNames();
    await type(firstSheet(), 4, 2, 13);
    expect(listener).toHaveBeenCalled();
    expect(await marked()).toMatchObject({ value: 13 });
  });

  test("of a sheet that is gone cannot be marked, which is said in words", async () => {
    await expect(live.mark("Envelope_Picked_Cost", { ...place(4), sheet: "Gone" })).rejects.toThrow(
      /gone; it may have been renamed or deleted/,
    );
  });
});

describe("the watch", () => {
  const CELL = { row: 4, column: 2, rows: 1, columns: 1 };

  test("tells of what is typed into Envelope's own cells, also by another sheet's formula, and of nothing after its end", async () => {
    await build();
    const listener = jest.fn();
    const end = await live.watch(listener);
    await typeInto("Envelope_Share", 0.05);
    expect(listener).toHaveBeenCalled();

    await typeInto("Envelope_Cost", "=Sheet1!A1*2");
    listener.mockClear();
    await type(firstSheet(), 0, 0, 21);
    expect(listener).toHaveBeenCalled();
    expect((await live.ownNames()).find(({ name }) => name === "Envelope_Cost")?.value).toBe(42);

    await end();
    listener.mockClear();
    await typeInto("Envelope_Share", 0.06);
    expect(listener).not.toHaveBeenCalled();
    expect(simulator.workbook.watchers).toMatchObject({ change: 0, calculation: 0 });
  });

  // A summary asks for today's date, by which Excel calculates its page whenever it calculates anything: what follows
  // is watched with a cell that a field was picked from.
  test("does not tell of sheets that hold none of Envelope's cells", async () => {
    const other = simulator.store.addSheet("Other");
    await live.mark("Envelope_Picked_Cost", { sheet: "Other", area: CELL });
    await live.ownNames();
    const listener = jest.fn();
    await live.watch(listener);
    await type(firstSheet(), 5, 5, 1);
    await type(firstSheet(), 6, 5, "=F6*2");
    expect(listener).not.toHaveBeenCalled();
    await type(other, 5, 5, 1);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test("takes what Envelope writes itself for no change, where Excel tells who it was (1.14)", async () => {
    await live.mark("Envelope_Picked_Cost", { sheet: "Sheet1", area: CELL });
    await live.ownNames();
    const listener = jest.fn();
    await live.watch(listener);
    await simulator.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("Z99").values = [["ours"]];
      await context.sync();
    });
    await told();
    expect(listener).not.toHaveBeenCalled();
    await type(firstSheet(), 98, 25, "somebody's");
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test("works in an Excel that does not tell who made a change", async () => {
    await simulator.dispose();
    await start("1.9");
    await build();
    const listener = jest.fn();
    await live.watch(listener);
    await typeInto("Envelope_Share", 0.05);
    expect(listener).toHaveBeenCalled();
  });
});
