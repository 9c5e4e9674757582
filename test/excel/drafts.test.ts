import { createExcelDrafts, createExcelPort } from "../../src/excel";
import type { Simulator } from "../../src/simulator";
import { startSimulator } from "../support/start-simulator";

let simulator: Simulator;
const [port, drafts] = [createExcelPort(), createExcelDrafts()];

beforeEach(async () => {
  simulator = await startSimulator({ fileName: "Story.xlsx", apiLevel: "1.9" });
});
afterEach(() => simulator.dispose());

test("a draft is kept in the workbook and comes with its description, in no round trip more", async () => {
  await port.describe();
  const before = simulator.host.roundTrips;
  expect((await port.describe()).draft).toBeUndefined();
  const trips = simulator.host.roundTrips - before;

  await drafts.keep('{"version":1}');
  expect(simulator.host.roundTrips - before - trips).toBe(1);
  const kept = simulator.host.roundTrips;
  expect((await port.describe()).draft).toBe('{"version":1}');
  expect(simulator.host.roundTrips - kept).toBe(trips);
});

test("a later draft takes the place of the one before, and none leaves nothing", async () => {
  await drafts.keep("first");
  await drafts.keep("second");
  expect((await port.describe()).draft).toBe("second");
  await drafts.keep(null);
  expect((await port.describe()).draft).toBeUndefined();
}, 30_000);
