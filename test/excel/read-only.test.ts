import { createExcelPort } from "../../src/excel";
import type { Simulator } from "../../src/simulator";
import { writeSummary } from "../../src/summary";
import { stateOf } from "../support/excel-state";
import { typedRequest } from "../support/story";
import { some } from "../support/tier";
import { startSimulator } from "../support/start-simulator";

jest.setTimeout(120_000);

let simulator: Simulator;
const port = createExcelPort();

beforeEach(async () => {
  simulator = await startSimulator({ apiLevel: "1.9" });
});
afterEach(() => simulator.dispose());

const REFUSALS = [
  [
    "AccessDenied",
    "The workbook is read-only, or it or a sheet is protected. Switch to Editing, save a copy under another name, or take the protection off (Review, Unprotect), and try again.",
  ],
  [
    "InvalidOperation",
    "Excel refused the change. The workbook may be read-only, protected or shared: save a copy under another name and try again there.",
  ],
] as const;

test.each(some(REFUSALS, 1))(
  "a workbook that Excel will not change (%s) stays as it was, and the message says what to do",
  async (code, words) => {
    await writeSummary(port, { ...typedRequest(), version: "1" });
    const info = await port.describe();
    await simulator.host.idle();
    // Excel.run gives back what it kept in a round trip of its own, which Office.js sends a moment later.
    await new Promise((done) => setTimeout(done, 5));
    await simulator.host.idle();
    const before = stateOf(simulator);
    // Painting looks around first, and then writes.
    simulator.host.failAt({ trip: 2, code });
    const again = writeSummary(
      { ...port, describe: () => Promise.resolve(info) },
      { ...typedRequest({ share: 0.04 }), version: "1" },
    );
    await expect(again).rejects.toThrow(words);
    expect(stateOf(simulator)).toEqual(before);
  },
);
