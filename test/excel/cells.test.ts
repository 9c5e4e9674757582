import { createExcelCells } from "../../src/excel/cells";
import type { CellsPort } from "../../src/sheet/cells";
import type { Place } from "../../src/sheet/workbook";
import type { Simulator } from "../../src/simulator";
import { startSimulator } from "../support/start-simulator";

let simulator: Simulator;
let cells: CellsPort;

async function start(apiLevel = "1.13"): Promise<void> {
  simulator = await startSimulator({ apiLevel });
  simulator.store.addSheet("Q1 '24");
  cells = createExcelCells();
}
beforeEach(() => start());
afterEach(() => simulator.dispose());

const sheetId = (name: string) => simulator.store.sheets().find((sheet) => sheet.name === name)?.id ?? "";
const first = () => simulator.store.sheets()[0]?.name ?? "";
const type = async (sheet: string, row: number, column: number, inputs: (string | number)[][]) => {
  simulator.store.write(sheetId(sheet), row, column, inputs);
  await simulator.store.settle();
};
const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const failed = (error: unknown) => {
  throw error;
};
const told = async () => {
  await simulator.host.idle();
  await new Promise((done) => setTimeout(done, 20));
  await simulator.host.idle();
};

test("each new selection is told with its sheet, on every sheet, until the watch ends", async () => {
  const seen: (Place | null)[] = [];
  const end = await cells.watchSelection((place) => seen.push(place), failed);
  simulator.store.select(sheetId(first()), area(1, 1, 12));
  await told();
  simulator.store.select(sheetId("Q1 '24"), area(0, 0));
  await told();
  expect(seen.at(0)).toEqual({ sheet: first(), area: area(1, 1, 12) });
  expect(seen.at(-1)).toEqual({ sheet: "Q1 '24", area: area(0, 0) });
  await end();
  const before = seen.length;
  simulator.store.select(sheetId(first()), area(5, 5));
  await told();
  expect(seen).toHaveLength(before);
  expect(simulator.workbook.watchers).toMatchObject({ selection: 0, activation: 0 });
});

test("a selection that Excel does not tell of is no silence: the watch says why, and goes on", async () => {
  const seen: (Place | null)[] = [];
  const problems: unknown[] = [];
  const end = await cells.watchSelection(
    (place) => seen.push(place),
    (error) => problems.push(error),
  );
  await told();
  // Its sheet is told to be active as well; of both only the later one counts.
  simulator.host.failAt({ trip: 2, code: "RequestAborted" });
  simulator.store.select(sheetId(first()), area(1, 1));
  await told();
  expect([seen, problems]).toEqual([
    [],
    [expect.objectContaining({ name: "WorkbookProblem", message: expect.stringContaining("Excel was interrupted.") })],
  ]);
  simulator.store.select(sheetId(first()), area(2, 2));
  await told();
  expect([seen.at(-1), problems.length]).toEqual([{ sheet: first(), area: area(2, 2) }, 1]);
  await end();
});

test("to select cells is to see them: their sheet comes to the front", async () => {
  await cells.select({ sheet: "Q1 '24", area: area(2, 1, 3, 2) });
  expect(simulator.store.activeSheet()).toBe(sheetId("Q1 '24"));
  expect(await cells.selected()).toEqual({ sheet: "Q1 '24", area: area(2, 1, 3, 2) });
});

test("a cell is held with its value, its formula, and what its result fills", async () => {
  await type(first(), 0, 0, [[1, "=A1:A3*2", "text"], [2], [3]]);
  const at = (row: number, column: number) => cells.held({ sheet: first(), row, column });
  expect(await at(0, 1)).toEqual({
    value: 2,
    formula: "=A1:A3*2",
    formulaLocal: "=A1:A3*2",
    spillsFrom: null,
    spillsTo: area(0, 1, 3),
  });
  expect(await at(1, 1)).toMatchObject({ value: 4, formula: null, spillsFrom: { row: 0, column: 1 } });
  expect(await at(0, 2)).toEqual({
    value: "text",
    formula: null,
    formulaLocal: null,
    spillsFrom: null,
    spillsTo: null,
  });
});

test("an Excel that knows nothing of spilling is not asked about it, and its own language tells the decimal mark", async () => {
  await simulator.dispose();
  await start("1.9");
  await type(first(), 0, 0, [["=1+1"]]);
  expect(await cells.held({ sheet: first(), row: 0, column: 0 })).toEqual({
    value: 2,
    formula: "=1+1",
    formulaLocal: "=1+1",
    spillsFrom: null,
    spillsTo: null,
  });
  expect(await cells.separators()).toEqual({ decimal: ".", list: ",", column: "," });
});

test("formulas are found on every sheet, hidden ones too, with what their cells show", async () => {
  await type(first(), 3, 2, [["=NOSUCH(1)", "=SUM(1,2)"]]);
  await type("Q1 '24", 0, 0, [["NOSUCH("], ["=NOSUCH(2)"]]);
  simulator.store.hideSheet(sheetId("Q1 '24"), true);
  const shares: number[] = [];
  const found = await cells.findFormulas(
    (formula) => formula.includes("NOSUCH"),
    (share) => shares.push(share),
  );
  expect(found).toEqual([
    { sheet: first(), row: 3, column: 2, formula: "=NOSUCH(1)", value: "#NAME?" },
    { sheet: "Q1 '24", row: 1, column: 0, formula: "=NOSUCH(2)", value: "#NAME?" },
  ]);
  expect(shares.at(-1)).toBe(1);
});

test("what can be entered is entered in one round trip; a protected sheet is told and left", async () => {
  simulator.workbook.sheet(sheetId("Q1 '24")).isProtected = true;
  const at = (sheet: string, row: number, formula: string) => ({ sheet, row, column: 0, formula });
  const outcomes = await cells.enter([at(first(), 0, "=1+1"), at("Q1 '24", 0, "=1+1"), at(first(), 1, "=A1*2")]);
  expect(outcomes.map((outcome) => (outcome.entered ? outcome.value : outcome.reason))).toEqual([
    2,
    expect.stringContaining("“Q1 '24” is protected"),
    4,
  ]);
  expect(simulator.store.formulas(sheetId(first()), area(0, 0, 2))).toEqual([["=1+1"], ["=A1*2"]]);
  const writing = simulator.host.log.filter(({ request }) => JSON.stringify(request).includes("=A1*2"));
  expect(writing).toHaveLength(1);
  expect(JSON.stringify(writing[0]?.request)).toContain("=1+1");
});

test("when Excel refuses one of several formulas, the others are entered all the same", async () => {
  const at = (row: number, formula: string) => ({ sheet: first(), row, column: 0, formula });
  simulator.host.failAt({ trip: 2, code: "InvalidArgument", after: 2 });
  const outcomes = await cells.enter([at(0, "=1+1"), at(1, "=2+2")]);
  expect(outcomes).toEqual([
    { entered: true, value: 2 },
    { entered: true, value: 4 },
  ]);
});

test.each([
  ["de-DE", "."],
  ["es-ES", "\\"],
])("in %s an old Excel divides columns of an array by %s", async (language, column) => {
  await simulator.dispose();
  await start("1.9");
  const { requirements } = Office.context;
  Object.assign(globalThis, {
    Office: { context: { requirements, contentLanguage: language, displayLanguage: language } },
  });
  expect(await cells.separators()).toEqual({ decimal: ",", list: ";", column });
});

test("the marks of an English Excel are comma and point", async () => {
  expect(await cells.separators()).toEqual({ decimal: ".", list: ",", column: "," });
});
