import { createExcelPort } from "../../src/excel";
import { parseReference, parseArea } from "../../src/sheet/address";
import { signBehind } from "../../src/sheet/money-signs";
import type { CellValue } from "../../src/sheet/spec";
import type { Simulator } from "../../src/simulator";
import { recall, refreshSummaries, writeSummary } from "../../src/summary";
import { recalledForm } from "../../src/taskpane/state/readers/recalled";
import { TODAY, typedRequest } from "../support/story";
import { startSimulator } from "../support/start-simulator";

jest.setTimeout(120_000);

const NO_SHARE = "No share of the increase is agreed yet, so nothing is claimed.";
const MAKING = { today: TODAY, version: "1" };

let simulator: Simulator;
const port = createExcelPort();

beforeEach(async () => {
  simulator = await startSimulator({ apiLevel: "1.9" });
});
afterEach(() => simulator.dispose());

async function place(name: string): Promise<{ id: string; row: number; column: number }> {
  const found = (await port.describe()).names.find((item) => item.name === name);
  const { sheet, target } = parseReference(found?.refersTo ?? "");
  const area = parseArea(target);
  const id = simulator.store.sheets().find((item) => item.name === sheet)?.id;
  if (!area || id === undefined) throw new Error(`nothing is called ${name}`);
  return { id, row: area.row, column: area.column };
}

async function shown(name: string): Promise<CellValue | undefined> {
  const { id, row, column } = await place(name);
  return simulator.store.read(id, { row, column, rows: 1, columns: 1 })[0]?.[0];
}

async function type(name: string, value: CellValue): Promise<void> {
  const { id, row, column } = await place(name);
  simulator.store.write(id, row, column, [[value]]);
  await simulator.store.settle();
}

test("a share that somebody empties on the sheet is invented by nothing: not by the formulas, nor by what is read back, nor by a refresh", async () => {
  await writeSummary(port, { ...typedRequest({ margin: 0.42 }), version: "1" });
  await type("Envelope_Share", "");
  expect(await shown("Envelope_Headline")).toBe(NO_SHARE);

  const recalled = recall(await port.describe());
  expect(recalled?.share).toBeNull();
  expect(recalled && recalledForm(recalled, "1900", "en-US").form.share).toBe("");

  const [written] = await refreshSummaries(port, MAKING);
  expect(written?.headline).toBe(NO_SHARE);
  expect([await shown("Envelope_Headline"), recall(await port.describe())?.share]).toEqual([NO_SHARE, null]);

  await type("Envelope_Share", 0.05);
  expect(await shown("Envelope_Headline")).toMatch(/^Learning earned about .* if you credit it with 5% of the /);
});

test.each([
  ["behind its amount", signBehind("€"), "3.3 billion €", "10,000,000,000 €"],
  ["before its amount", undefined, "€3.3 billion", "€10,000,000,000"],
])("a typed currency stays %s through a refresh and in the pane", async (_name, moneySigns, said, typed) => {
  await writeSummary(port, {
    ...typedRequest({ baseline: "conservative", uplift: 1 / 3 }),
    typedBaseline: 10e9,
    currency: "€",
    ...(moneySigns ? { moneySigns } : {}),
    version: "1",
  });
  const before = await shown("Envelope_Headline");
  expect(before).toContain(said);
  const [written] = await refreshSummaries(port, MAKING);
  expect([written?.headline, await shown("Envelope_Headline")]).toEqual([before, before]);
  const recalled = recall(await port.describe());
  expect(recalled && recalledForm(recalled, "1900", "en-US").form.before).toBe(typed);
});
