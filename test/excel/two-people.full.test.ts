import { createExcelPort } from "../../src/excel";
import type { Simulator } from "../../src/simulator";
import { recallAll, writeSummary } from "../../src/summary";
import { stateOf } from "../support/excel-state";
import { typedRequest } from "../support/story";
import { startSimulator } from "../support/start-simulator";

jest.setTimeout(120_000);

let simulator: Simulator;
const port = createExcelPort();

beforeEach(async () => {
  simulator = await startSimulator({ apiLevel: "1.9" });
});
afterEach(() => simulator.dispose());

const request = (share: number, programme = "Academy") => ({ ...typedRequest({ share, programme }), version: "1" });

/** What Office.js sends of its own has come. */
async function settled(): Promise<void> {
  await simulator.host.idle();
  await new Promise((done) => setTimeout(done, 20));
  await simulator.host.idle();
}

test("a summary that somebody else has built meanwhile is neither replaced nor doubled by who has not seen it", async () => {
  await writeSummary(port, request(0.05));
  await settled();
  const before = stateOf(simulator);
  await expect(writeSummary(port, { ...request(0.03), unseen: true })).rejects.toThrow(
    "A summary was built in this workbook meanwhile (“Sponsor summary”), and is left as it is.",
  );
  expect(stateOf(simulator)).toEqual(before);
  expect(recallAll(await port.describe()).map(({ share }) => share)).toEqual([0.05]);
});

test("one of another programme gets a summary of its own beside it", async () => {
  await writeSummary(port, request(0.05));
  const { sheets } = await writeSummary(port, { ...request(0.03, "Onboarding"), unseen: true });
  expect(sheets).toEqual(["Sponsor summary 2", "Sponsor workings 2"]);
});

test("when both build at the same moment, the second one's round trip is refused and the first one's summary stands", async () => {
  const seenByBoth = await port.describe();
  await writeSummary(port, request(0.05));
  await settled();
  const before = stateOf(simulator);
  const second = writeSummary(
    { ...port, describe: () => Promise.resolve(seenByBoth) },
    { ...request(0.03), unseen: true },
  );
  await expect(second).rejects.toThrow(/built in this workbook meanwhile/);
  await settled();
  expect(stateOf(simulator)).toEqual(before);
});
