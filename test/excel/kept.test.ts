import { createExcelPort } from "../../src/excel";
import { parseArea, parseReference, type Area } from "../../src/sheet/address";
import type { Simulator } from "../../src/simulator";
import { recall, writeSummary, type SponsorCase } from "../../src/summary";
import { typedRequest } from "../support/story";
import { slowTest } from "../support/tier";
import { startSimulator } from "../support/start-simulator";

jest.setTimeout(120_000);

let simulator: Simulator;
const port = createExcelPort();

beforeEach(async () => {
  simulator = await startSimulator({ apiLevel: "1.13" });
  const { store } = simulator;
  store.renameSheet(store.sheets()[0]?.id ?? "", "Finance");
  store.write(idOf("Finance"), 0, 0, [[0.03, 5_000_000]]);
  await store.settle();
});
afterEach(() => simulator.dispose());

const CASE = { margin: 0.4, cost: 5_000_000, sponsor: "CFO" };
const write = (over: Partial<SponsorCase> = {}) =>
  writeSummary(port, { ...typedRequest({ ...CASE, ...over }), version: "1" });
const idOf = (name: string) => simulator.store.sheets().find((sheet) => sheet.name === name)?.id ?? "";

/** Where the cell of a name stands on the page. */
function place(name: string): Area {
  const refersTo = simulator.store.names().find((item) => item.name === name)?.refersTo ?? "";
  const area = parseArea(parseReference(refersTo).target);
  if (!area) throw new Error(`there is no ${name}`);
  return area;
}

async function type({ row, column }: Pick<Area, "row" | "column">, input: string | number): Promise<void> {
  simulator.store.write(idOf("Sponsor summary"), row, column, [[input]]);
  await simulator.store.settle();
}
const formulaAt = (area: Area) =>
  simulator.store.formulas(idOf("Sponsor summary"), { ...area, rows: 1, columns: 1 })[0]?.[0];
const shownAt = (area: Area) => simulator.store.read(idOf("Sponsor summary"), { ...area, rows: 1, columns: 1 })[0]?.[0];

const comment = (area: Area, text: string) =>
  simulator.Excel.run(async (context) => {
    context.workbook.comments.add(
      context.workbook.worksheets.getItem("Sponsor summary").getRangeByIndexes(area.row, area.column, 1, 1),
      text,
    );
    await context.sync();
  });
const comments = () =>
  simulator.Excel.run(async (context) => {
    const all = context.workbook.comments.load("items/content");
    await context.sync();
    return all.items.map(({ content }) => content);
  });

slowTest("formulas in cells to type in stay formulas, and a text that means one figure is that figure", async () => {
  await write();
  await type(place("Envelope_Share"), "=Finance!A1");
  await type(place("Envelope_Margin"), "'42%");
  const recalled = recall(await port.describe());
  expect([recalled?.share, recalled?.margin]).toEqual([0.03, 0.42]);
  const { notes } = await write({ margin: 0.42, caveats: "A block more, which moves others." });
  expect([formulaAt(place("Envelope_Share")), shownAt(place("Envelope_Share"))]).toEqual(["=Finance!A1", 0.03]);
  expect(shownAt(place("Envelope_Margin"))).toBe(0.42);
  expect(notes).toEqual([expect.stringMatching(/^Contribution margin .* held “42%” as text\. It is a number now\.$/)]);
});

test("a text that may mean several figures keeps the page as it is", async () => {
  await write();
  await type(place("Envelope_Margin"), "'42");
  const before = simulator.store.formulas(idOf("Sponsor summary"), { row: 0, column: 0, rows: 60, columns: 13 });
  await expect(write({ margin: null })).rejects.toThrow(
    /^Contribution margin .* holds “42”, which is text and not clear as a figure\./,
  );
  expect(simulator.store.formulas(idOf("Sponsor summary"), { row: 0, column: 0, rows: 60, columns: 13 })).toEqual(
    before,
  );
});

test("remarks beside and below the page and comments on it are still there after a build", async () => {
  await write();
  const [beside, below] = [
    { row: 4, column: 14, rows: 1, columns: 1 },
    { row: 99, column: 0, rows: 1, columns: 1 },
  ];
  await type(beside, "side note");
  await type(below, "=Envelope_Share*2");
  await comment(place("Envelope_Share"), "I only agreed to 2%");
  expect((await write()).notes).toEqual([]);
  expect([shownAt(beside), formulaAt(below), shownAt(below)]).toEqual(["side note", "=Envelope_Share*2", 0.06]);
  expect(await comments()).toEqual(["I only agreed to 2%"]);
});

slowTest("a comment whose cell moves stays where it is, as Excel lets nobody move it, and that is said", async () => {
  await write();
  const was = place("Envelope_SignOff");
  await comment(was, "Ask Dana");
  const { notes } = await write({ components: [{ name: "eLearning", share: 0.03 }] });
  expect(place("Envelope_SignOff").row).toBeGreaterThan(was.row);
  expect(await comments()).toEqual(["Ask Dana"]);
  expect(notes).toEqual([
    expect.stringMatching(
      /^The comment on 'Sponsor summary'!\w+ stays on that cell, though what it was about stands in 'Sponsor summary'!\w+ now\.$/,
    ),
  ]);
});
