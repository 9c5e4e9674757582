import { createExcelPort } from "../../src/excel";
import { areaAddress } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/spec";
import { readRevenue, findSources } from "../../src/source";
import { buildSummary, recall, writeSummary } from "../../src/summary";
import type { Simulator } from "../../src/simulator";
import { STORY_CASE, storyRequest, storyRows, TODAY } from "../support/story";
import { slowTest, some } from "../support/tier";
import { startSimulator } from "../support/start-simulator";

// A simulator that writes or reads a hundred thousand cells takes seconds on a busy machine.
jest.setTimeout(60_000);

let simulator: Simulator;
const port = createExcelPort();

beforeEach(async () => {
  simulator = await startSimulator({ fileName: "Story.xlsx", apiLevel: "1.9" });
  const { store } = simulator;
  const sheet = store.sheets()[0]?.id ?? "";
  store.renameSheet(sheet, "Sales data");
  const rows = storyRows();
  store.write(
    sheet,
    0,
    0,
    rows.map((row) => row.map((value) => value ?? "")),
  );
  store.setStyle(sheet, [{ row: 1, column: 0, rows: rows.length - 1, columns: 1 }], { numberFormat: "mmm yyyy" });
  store.setStyle(sheet, [{ row: 1, column: 2, rows: rows.length - 1, columns: 1 }], { numberFormat: '"$"#,##0' });
  await store.settle();
});
afterEach(() => simulator.dispose());

async function readStory() {
  const info = await port.describe();
  const candidate = findSources(info)[0];
  if (!candidate) throw new Error("no source was found");
  return readRevenue(await port.read(candidate.sheet, candidate.area), candidate, info.dateSystem);
}

async function write() {
  return writeSummary(port, {
    sponsorCase: STORY_CASE,
    reading: await readStory(),
    typedBaseline: null,
    today: TODAY,
    version: "1.0.0",
  });
}

test("the source is read through Office.js as it stands", async () => {
  const reading = await readStory();
  expect([reading.source.label, reading.dates.length, reading.currency]).toEqual(["'Sales data'!A1:C181", 180, "$"]);
});

test("the summary is painted on ExcelApi 1.9 in at most four round trips, and every value comes to the model's", async () => {
  const reading = await readStory();
  const info = await port.describe();
  expect(info.dateSystem).toBe("1900");
  const before = simulator.host.roundTrips;
  await writeSummary(
    { ...port, describe: () => Promise.resolve(info) },
    { sponsorCase: STORY_CASE, reading, typedBaseline: null, today: TODAY, version: "1.0.0" },
  );
  expect(simulator.host.roundTrips - before).toBeLessThanOrEqual(4);
  const { sheets } = buildSummary({ ...storyRequest(), reading }, "1.0.0");
  for (const spec of sheets) {
    const id = simulator.store.sheets().find(({ name }) => name === spec.name)?.id ?? "";
    const wrong = spec.cells.flatMap(({ row, column, value, formula }) => {
      const found = simulator.store.read(id, { row, column, rows: 1, columns: 1 })[0]?.[0] ?? "";
      return agree(found, value)
        ? []
        : [
            `${spec.name}!${areaAddress({ row, column, rows: 1, columns: 1 })} =${formula ?? ""}: ${String(found)}, model ${String(value)}`,
          ];
    });
    expect(wrong).toEqual([]);
  }
});

function agree(found: CellValue, expected: CellValue): boolean {
  if (typeof found === "number" && typeof expected === "number")
    return Math.abs(found - expected) <= 1e-9 * Math.abs(expected);
  return (found ?? "") === (expected ?? "");
}

slowTest("a second build replaces the first and keeps what was typed on the sheet", async () => {
  await write();
  const names = await port.describe();
  expect(recall(names)).toMatchObject({ share: 0.03, sponsor: "the VP Sales" });
  const again = await write();
  expect(again.replaced).toBe(true);
  expect(simulator.store.sheets().map(({ name }) => name)).toEqual([
    "Sales data",
    "Sponsor summary",
    "Sponsor workings",
  ]);
  expect((await port.describe()).names.length).toBe(names.names.length);
});

test.each(some([1, 2, 3], 1))("a failure at round trip %i of painting leaves the workbook as it was", async (trip) => {
  const reading = await readStory();
  const info = await port.describe();
  simulator.host.failAt({ trip, code: "GeneralException" });
  const painting = writeSummary(
    { ...port, describe: () => Promise.resolve(info) },
    { sponsorCase: STORY_CASE, reading, typedBaseline: null, today: TODAY, version: "1.0.0" },
  );
  if (trip <= 2) await expect(painting).rejects.toThrow("GeneralException");
  else await painting;
  expect(simulator.store.sheets().map(({ name }) => name)).toEqual(
    trip <= 2 ? ["Sales data"] : ["Sales data", "Sponsor summary", "Sponsor workings"],
  );
});

slowTest("a summary that is more than Excel takes at once is painted in parts, and comes out the same", async () => {
  const whole = await write();
  const [page, workings] = whole.sheets;
  const cellsOf = (name: string | undefined) =>
    simulator.store.cells(simulator.store.sheets().find((sheet) => sheet.name === name)?.id ?? "");
  const painted = [cellsOf(page), cellsOf(workings)];
  const largest = Math.max(...simulator.host.log.map(({ request }) => JSON.stringify(request).length));
  simulator.host.limits = { ...simulator.host.limits, request: Math.round(largest * 0.8) };
  await write();
  expect([cellsOf(page), cellsOf(workings)]).toEqual(painted);
  expect(simulator.store.sheets().map(({ name }) => name)).toEqual([
    "Sales data",
    "Sponsor summary",
    "Sponsor workings",
  ]);
});

test("a summary that Excel does not take in any parts leaves the workbook as it was", async () => {
  const reading = await readStory();
  const info = await port.describe();
  simulator.host.limits = { ...simulator.host.limits, request: 8000 };
  const painting = writeSummary(
    { ...port, describe: () => Promise.resolve(info) },
    { sponsorCase: STORY_CASE, reading, typedBaseline: null, today: TODAY, version: "1.0.0" },
  );
  await expect(painting).rejects.toThrow("There is more to write than Excel takes at once.");
  expect(simulator.store.sheets().map(({ name }) => name)).toEqual(["Sales data"]);
});

test("a workbook with a protected structure says so and stays as it was", async () => {
  simulator.workbook.structureProtected = true;
  await expect(write()).rejects.toThrow(
    "The structure of the workbook is protected, so no sheet can be added. Take the protection off (Review, Protect Workbook), then build again.",
  );
  expect(simulator.store.sheets().map(({ name }) => name)).toEqual(["Sales data"]);
});
