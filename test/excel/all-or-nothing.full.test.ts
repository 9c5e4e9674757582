import { createExcelPort } from "../../src/excel";
import type { Simulator } from "../../src/simulator";
import { writeSummary, type SponsorCase } from "../../src/summary";
import { typedRequest } from "../support/story";
import { stateOf } from "../support/excel-state";
import { startSimulator } from "../support/start-simulator";

jest.setTimeout(120_000);

let simulator: Simulator;
const port = createExcelPort();

beforeEach(async () => {
  // Univer complains of formulas on sheets that a batch added and its undoing deleted before they were ever calculated.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  simulator = await startSimulator({ apiLevel: "1.9" });
  const { store } = simulator;
  const sheet = store.sheets()[0]?.id ?? "";
  store.renameSheet(sheet, "Data");
  store.write(sheet, 0, 0, [
    ["Mine", 1],
    ["=B1*2", "kept"],
  ]);
  store.setName("Mine", "Data!$B$1");
  await store.settle();
});
afterEach(async () => {
  await simulator.dispose();
  jest.restoreAllMocks();
});

/** @param ready called when the workbook is looked at and the next round trip is the first of the painting */
async function write(over: Partial<SponsorCase> = {}, ready: () => void = () => undefined): Promise<void> {
  const paint: typeof port.paint = async (plan) => {
    await simulator.host.idle();
    // Excel.run gives back what it kept in a round trip of its own, which Office.js sends a moment later.
    await new Promise((done) => setTimeout(done, 5));
    await simulator.host.idle();
    ready();
    return port.paint(plan);
  };
  await writeSummary({ ...port, paint }, { ...typedRequest({ programme: "A", ...over }), version: "1" });
}

const fail =
  (trip: number, after?: number, code = "GeneralException") =>
  () =>
    simulator.host.failAt({ trip, code, ...(after === undefined ? {} : { after }) });

/** Painting: 1 looks around, 2 paints contents, 3 looks; a rebuild and a first build have the same three. */
const TRIPS = [1, 2];
const LOOKS = 1;
/** Office.js gives back the objects that it kept. */
const GIVING_BACK = 1;

/** Actions of the batch of a painting's contents, the first that changes anything. */
async function actionsOfContents(paint: () => Promise<unknown>): Promise<number> {
  const from = simulator.host.log.length;
  await paint();
  const contents = simulator.host.log
    .slice(from)
    .find(({ request }) => JSON.stringify(request.Actions).includes('"Name":"Formulas"'));
  return contents?.request.Actions.length ?? 0;
}

describe.each([
  ["a first build", false],
  ["a rebuild", true],
] as const)("%s", (_name, again) => {
  test("takes three round trips to paint, far below what Excel on the web takes at once", async () => {
    if (again) await write();
    let [trips, bytes] = [0, 0];
    await write({ share: 0.04 }, () => ([trips, bytes] = [simulator.host.roundTrips, simulator.host.requestBytes]));
    expect(simulator.host.roundTrips - trips).toBeLessThanOrEqual(TRIPS.length + LOOKS + GIVING_BACK);
    expect(simulator.host.requestBytes - bytes).toBeLessThan(1024 ** 2);
  });

  test.each(TRIPS)("that fails at round trip %i leaves the workbook as it was", async (trip) => {
    if (again) await write();
    const before = stateOf(simulator);
    await expect(write({ share: 0.04 }, fail(trip))).rejects.toThrow("GeneralException");
    expect(stateOf(simulator)).toEqual(before);
  });

  test("that fails within its batch, wherever, leaves the workbook as it was", async () => {
    if (again) await write();
    const before = stateOf(simulator);
    const actions = await actionsOfContents(() => write({ share: 0.04 }));
    if (again) await write();
    else await undoFirst(before);
    expect(stateOf(simulator)).toEqual(before);
    for (const after of [1, 2, 3, 5, 8, ...[0.2, 0.5, 0.9].map((part) => Math.round(actions * part)), actions - 8]) {
      await expect(write({ share: 0.04 }, fail(2, after))).rejects.toThrow("GeneralException");
      expect([after, stateOf(simulator)]).toEqual([after, before]);
    }
  });

  test("that fails at its looks once, wherever, is complete all the same", async () => {
    await write({ share: 0.04 });
    const whole = stateOf(simulator);
    for (const after of [0, 3, 40, Infinity]) {
      await write({ share: 0.04 }, fail(3, after));
      expect([after, stateOf(simulator)]).toEqual([after, whole]);
    }
  });

  test("whose answer is lost is complete or never was", async () => {
    if (again) await write();
    const before = stateOf(simulator);
    const writing = write({ share: 0.04 }, fail(2, Infinity, "RequestAborted"));
    // What is complete is no failure; what never was is one.
    if (again) await writing;
    else await expect(writing).rejects.toThrow("RequestAborted");
    const after = stateOf(simulator);
    if (!again) expect(after).toEqual(before);
    await write({ share: 0.04 });
    if (again) expect(after).toEqual(stateOf(simulator));
  });

  test("is undone although the undoing fails once as well", async () => {
    if (again) await write();
    const before = stateOf(simulator);
    const { host } = simulator;
    const send = host.send.bind(host);
    let sent = 0;
    const failTwice = () => {
      fail(2, 40)();
      host.send = (json, reply) => {
        sent += 1;
        // Behind the batch that failed comes the first round trip of the undoing.
        if (sent === 3) fail(1, 0, "RequestAborted")();
        send(json, reply);
      };
    };
    await expect(write({ share: 0.04 }, failTwice)).rejects.toThrow("GeneralException");
    expect(stateOf(simulator)).toEqual(before);
  });
});

/** Takes a first build away again by hand. */
async function undoFirst(before: ReturnType<typeof stateOf>): Promise<void> {
  const { store } = simulator;
  for (const { id, name } of store.sheets())
    if (!before.sheets.some((sheet) => sheet.id === id))
      store.removeSheet(store.sheets().find((sheet) => sheet.name === name)?.id ?? id);
  for (const { name } of store.names()) if (!before.names.some(([kept]) => kept === name)) store.removeName(name);
  for (const { id } of store.sheets()) store.activateSheet(id);
  await store.settle();
}
