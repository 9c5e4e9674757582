import { createExcelPort } from "../../src/excel";
import { BATCH_BYTES } from "../../src/excel/batches";
import { EXHIBITS } from "../../src/gallery";
import { plan, type PaintPlan } from "../../src/sheet/plan";
import type { Cell } from "../../src/sheet/spec";
import type { Simulator } from "../../src/simulator";
import { WEB_LIMITS } from "../../src/simulator/wire/host";
import { hung } from "../support/gallery/hung";
import { stateOf } from "../support/excel-state";
import { PAGE, WORKINGS } from "../support/xlsx/fixtures";
import { slowTest } from "../support/tier";
import { startSimulator } from "../support/start-simulator";

// A simulator that writes megabytes takes seconds on a busy machine.
jest.setTimeout(180_000);

let simulator: Simulator;
const port = createExcelPort();

beforeEach(async () => {
  // What a batch leaves uncalculated when it is broken off, Univer complains about.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  simulator = await startSimulator({ apiLevel: "1.9", limits: WEB_LIMITS });
  await quiet();
});
afterEach(async () => {
  await simulator.dispose();
  jest.restoreAllMocks();
});

/** What Office.js sends of its own is no part of a painting. */
async function quiet(): Promise<void> {
  await new Promise((done) => setTimeout(done, 50));
  await simulator.host.idle();
}

/** Sizes of all requests that something takes. */
async function requestsOf(run: () => Promise<unknown>): Promise<number[]> {
  await quiet();
  const { length } = simulator.host.log;
  await run();
  await quiet();
  return simulator.host.log.slice(length).map(({ bytes }) => bytes.request);
}

/** The sample's two sheets with so many more rows in the workings. */
function planOf(
  rows: number,
  row: (index: number) => readonly Omit<Cell, "row" | "column">[],
  again = false,
): PaintPlan {
  const cells = Array.from({ length: rows }, (_, index) =>
    row(index).map((cell, column) => ({ ...cell, row: index + 3, column })),
  ).flat();
  const specs = [PAGE, { ...WORKINGS, cells: [...WORKINGS.cells, ...cells] }];
  return plan(specs, PAGE.name, new Map(again ? specs.map(({ name }) => [name, name]) : []));
}

const text = (characters: number, letter = "a") => ({ value: letter.repeat(characters) });
const money = (value: number) => ({
  value,
  style: { numberFormat: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)' },
});

/**
 * Excel looks around before it paints, looks come behind the contents, and Office.js gives back in the end what it
 * kept.
 */
const AROUND = 3;
/** A batch is filled up but for a piece of it. */
const FILLED = (BATCH_BYTES * 15) / 16;

const CASES: [string, number, PaintPlan][] = [
  ["3.5 MB of long texts", 1, planOf(110, () => Array.from({ length: 4 }, () => text(8000)))],
  ["4.6 MB of long texts, nearly what Excel takes", 2, planOf(144, () => Array.from({ length: 4 }, () => text(8000)))],
  [
    "5.1 MB of texts in another script, each letter of which is three bytes",
    2,
    planOf(53, () => Array.from({ length: 4 }, () => text(8000, "学"))),
  ],
  ["12 MB of long texts", 4, planOf(375, () => Array.from({ length: 4 }, () => text(8000)))],
  [
    "8,000 rows of figures",
    2,
    planOf(8000, (index) => Array.from({ length: 7 }, (_, column) => money(1000.25 + index * 7 + column))),
  ],
];

test.each(CASES)(
  "%s are painted in %i batches of at most 5 MB, none of which Excel refuses",
  async (_name, batches, painted) => {
    const requests = await requestsOf(() => port.paint(painted));
    const bytes = requests.reduce((sum, size) => sum + size, 0);
    expect(requests).toHaveLength(AROUND + batches);
    expect(batches).toBeLessThanOrEqual(Math.ceil(bytes / FILLED));
    expect(Math.max(...requests)).toBeLessThan(WEB_LIMITS.request);
    expect(simulator.host.log.filter(({ answer }) => answer.Error)).toEqual([]);
    const workings = simulator.store.sheets().find(({ name }) => name === WORKINGS.name)?.id ?? "";
    const last = painted.sheets[1]?.block.values.at(-1) ?? [];
    expect(
      simulator.store.read(workings, {
        row: (painted.sheets[1]?.block.area.rows ?? 1) - 1,
        column: 0,
        rows: 1,
        columns: last.length,
      }),
    ).toEqual([last]);
  },
);

slowTest(
  "a painting in several batches that fails at any of them leaves the workbook as it was, a rebuild too",
  async () => {
    const paint = (letter: string, again = false) =>
      port.paint(planOf(375, () => Array.from({ length: 4 }, () => text(8000, letter)), again));
    const empty = stateOf(simulator);
    for (const trip of [1, 2, 3, 4, 5]) {
      simulator.host.failAt({ trip, code: "GeneralException" });
      await expect(paint("a")).rejects.toThrow("GeneralException");
      await quiet();
      expect([trip, stateOf(simulator)]).toEqual([trip, empty]);
    }
    await paint("a");
    await quiet();
    const before = stateOf(simulator);
    for (const trip of [1, 2, 3, 4, 5]) {
      simulator.host.failAt({ trip, code: "GeneralException" });
      await expect(paint("b", true)).rejects.toThrow("GeneralException");
      await quiet();
      expect(stateOf(simulator)).toEqual(before);
    }
  },
);

slowTest("a rebuild that is undone reads and types its formulas again in parts that Excel takes", async () => {
  const formula = { value: 1, formula: `LEN("${"x".repeat(3900)}")-3899` };
  await port.paint(planOf(120, () => Array.from({ length: 4 }, () => formula)));
  await quiet();
  const before = stateOf(simulator);
  simulator.host.limits = { request: 1_000_000, response: 1_000_000, cells: WEB_LIMITS.cells };
  simulator.host.failAt({ trip: 2, code: "GeneralException", after: 60 });
  const requests = await requestsOf(() => expect(port.paint(samplePlan())).rejects.toThrow("GeneralException"));
  expect(stateOf(simulator)).toEqual(before);
  expect(requests.length).toBeGreaterThan(5);
});

test("where nothing can be undone, the user hears what is where and what to do", async () => {
  const { host } = simulator;
  const send = host.send.bind(host);
  await port.paint(planOf(1, () => [text(1)]));
  await quiet();
  let sent = 0;
  host.send = (json, reply) => {
    if (sent++ >= 1) host.failAt({ trip: 1, code: "GeneralException", after: sent === 2 ? 40 : 0 });
    send(json, reply);
  };
  await expect(port.paint(samplePlan())).rejects.toThrow(
    /did not let it be undone.*Press Ctrl\+Z until the workbook is as it was\. If that does not help: what stood on “Our page” and “Our workings” is on “Our page \(old\)” and “Our workings \(old\)”\.$/s,
  );
  host.send = send;
});

function samplePlan(): PaintPlan {
  return planOf(1, () => [text(1)], true);
}

slowTest(
  "every summary of the gallery weighs less than a quarter of what Excel takes, and is painted in one batch",
  async () => {
    // The one with the most cells; all of them are weighed cell by cell when the gallery is painted.
    const largest = (await Promise.all(EXHIBITS.map((exhibit) => hung(exhibit)))).reduce((most, one) =>
      cellsOf(one) > cellsOf(most) ? one : most,
    );
    for (const { name } of (await largest.source.describe()).sheets) simulator.store.addSheet(name);
    const { sheets } = largest.summary;
    const requests = await requestsOf(() => port.paint(plan(sheets, sheets[0].name)));
    expect(requests).toHaveLength(AROUND + 1);
    expect(Math.max(...requests)).toBeLessThan(WEB_LIMITS.request / 4);
  },
);

const cellsOf = ({ summary }: Awaited<ReturnType<typeof hung>>) =>
  summary.sheets.reduce((sum, { cells }) => sum + cells.length, 0);
