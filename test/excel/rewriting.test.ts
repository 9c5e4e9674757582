import catalogue from "../../src/functions/catalogue.json";
import { createExcelCells } from "../../src/excel/cells";
import { createExcelPort } from "../../src/excel";
import { definition, RECORD_NAMESPACE } from "../../src/portable";
import type { CellsPort } from "../../src/sheet/cells";
import type { WorkbookPort } from "../../src/sheet/workbook";
import type { Simulator } from "../../src/simulator";
import { functionOf } from "../../src/taskpane/functions/call/function-of";
import { bringBack, makePortable, planned, plannedReturn, scan } from "../../src/taskpane/functions/portable/portable";
import type { ParameterMetadata } from "../../src/workbench/functions/metadata";
import { callFunction, type AssociatedFunction } from "../../src/workbench/functions/call-function";
import { installCustomFunctions } from "../support/custom-functions-runtime";
import { startSimulator } from "../support/start-simulator";

const NAMES = { namespace: "ENVELOPE", published: "ENVELOPE", ids: new Set(catalogue.functions.map(({ id }) => id)) };
const NOTE = { start: "The value of =", of: (formula: string) => `The value of ${formula}` };
let simulator: Simulator;
let cells: CellsPort;
let port: WorkbookPort;

beforeAll(installCustomFunctions);
beforeEach(() => openExcel("1.13"));
afterEach(() => simulator.dispose());

/** The workbook of these tests in an Excel of a requirement set. */
async function openExcel(apiLevel: string): Promise<void> {
  simulator = await startSimulator({ apiLevel });
  for (const { id, parameters } of catalogue.functions)
    simulator.store.registerFunction(`ENVELOPE.${id}`, (args) =>
      callFunction(
        functionOf(id) as AssociatedFunction,
        parameters.map(() => ({ dimensionality: "matrix" })) as ParameterMetadata[],
        args,
        "A1",
      ),
    );
  cells = createExcelCells();
  port = createExcelPort();
  await type(0, 0, [
    [1000000, 0.04, 0.03, "=ENVELOPE.ATTRIBUTED_REVENUE(A1,B1,C1)"],
    [500000, 0.08, 0.02, "=ENVELOPE.ATTRIBUTED_REVENUE(A2,B2,C2)*2"],
    ["A > B", 10, "", '="ENVELOPE.LEARNING_ROI(1,2)"'],
    ["A", 4, "", "=ENVELOPE.ATTRIBUTED_REVENUE(A1,B1,3)"],
    ["=ENVELOPE.REMOVAL_CREDIT(A3:A4,B3:B4)"],
  ]);
}

const sheet = () => simulator.store.sheets()[0]?.id ?? "";
const type = async (row: number, column: number, inputs: (string | number)[][]) => {
  simulator.store.write(sheet(), row, column, inputs);
  await simulator.store.settle();
};
const ALL = { row: 0, column: 0, rows: 8, columns: 5 };
const formulas = () => simulator.store.formulas(sheet(), ALL);
const values = () => simulator.store.read(sheet(), ALL);
const quiet = () => undefined;
const own = (text: unknown) => String(text).includes("ENVELOPE.") && String(text).startsWith("=ENVELOPE");

async function make(mode: "native" | "names" = "native") {
  const scanned = await scan(port, cells, NAMES, quiet);
  return makePortable(cells, scanned, planned(scanned, mode, NAMES, cells), NAMES, NOTE);
}

test("a workbook made portable shows what it showed, and calls no function of ours", async () => {
  const before = values();
  expect(await make()).toEqual([]);
  expect(values()).toEqual(before);
  expect(formulas().flat().filter(own)).toEqual([]);
  expect(formulas()[2]?.[3]).toBe('="ENVELOPE.LEARNING_ROI(1,2)"');
  expect([...simulator.workbook.cellComments.values()].map(({ cell, content }) => [cell.Address, content])).toEqual([
    ["Sheet1!A5", "The value of =ENVELOPE.REMOVAL_CREDIT(A3:A4,B3:B4)"],
  ]);
});

test("tables that fill many cells are native formulas that fill them alike, in the order that they had, and come back", async () => {
  await type(20, 0, [
    ["Price", 10, 9, 11, 0.2],
    ["Volume", 100, 80, 130, 0.3],
    ["", "", "", "", ""],
    [" Margin ", 0.4, 0.4, 0.4, 0.1],
  ]);
  await type(30, 0, [["=ENVELOPE.SPLIT_CREDIT(A1,A21:A24,E21:E24)"]]);
  await type(30, 5, [["=ENVELOPE.SENSITIVITY_GRID(A1,B1:B2,C1:C2)"]]);
  await type(40, 0, [["=ENVELOPE.TORNADO(A21:A24,B21:B24,C21:C24,D21:D24,5)"]]);
  await type(40, 5, [['=ENVELOPE.ATTRIBUTION_STATEMENT(A1,C1,A21,46093,"$")']]);
  await type(50, 0, [
    [80, 120, 82, 118, 90, 131, 88, 140],
    [
      "=ENVELOPE.SEASONAL_TREND_IMPACT(A51:F51,G51:H51,2)",
      '=ENVELOPE.SEASONAL_TREND_IMPACT(A51:F51,G51:H51,2,"range")',
    ],
  ]);
  const all = { row: 0, column: 0, rows: 60, columns: 9 };
  const [before, shown] = [simulator.store.formulas(sheet(), all), simulator.store.read(sheet(), all)];
  expect(shown[30]?.slice(0, 3)).toEqual(["Price", 0.2, 200000]);
  expect(shown[40]?.slice(0, 4)).toEqual(["Volume", 315, 515, 200]);
  expect(shown[40]?.[5]).toBe(
    "Learning earned about $30,000: 3% of the $1 million increase, as agreed with Price on 12 March 2026.",
  );
  expect(await make()).toEqual([]);
  const now = simulator.store.read(sheet(), all);
  shown.forEach((row, i) =>
    row.forEach((value, j) =>
      typeof value === "number" ? expect(Number(now[i]?.[j])).toBeCloseTo(value, 6) : expect(now[i]?.[j]).toBe(value),
    ),
  );
  expect(simulator.store.formulas(sheet(), all).flat().filter(own)).toEqual([]);
  expect([...simulator.workbook.cellComments.values()].map(({ content }) => content)).toEqual([
    "The value of =ENVELOPE.REMOVAL_CREDIT(A3:A4,B3:B4)",
  ]);
  const scanned = await scan(port, cells, NAMES, quiet);
  await bringBack(cells, scanned, await plannedReturn(cells, scanned, NAMES, quiet), NOTE.start);
  await simulator.store.settle();
  expect(simulator.store.formulas(sheet(), all)).toEqual(before);
});

test("names and conditional formats with our functions are found with their places, and those of others are not", async () => {
  simulator.store.setName("Fair", "ENVELOPE.SHAPLEY_CREDIT(Sheet1!$A$1:$B$2,Sheet1!$C$1:$C$2)");
  simulator.store.setName("Plain", "SUM(Sheet1!$A$1:$A$2)");
  simulator.workbook.sheet(sheet()).ownNames.push("Ratio");
  simulator.workbook.sheet(sheet()).ownFormulas.set("Ratio", "=ENVELOPE.BENEFIT_COST_RATIO(Sheet1!$A$1,Sheet1!$B$1)");
  await simulator.Excel.run(async (context) => {
    for (const [cells, formula] of [
      ["C2:C9", "=ENVELOPE.LEARNING_ROI($A2,$B2)>1"],
      ["D2:D9", "=$A2>1"],
    ]) {
      const { custom } = context.workbook.worksheets.getItem("Sheet1").getRange(cells).conditionalFormats.add("Custom");
      custom.rule.formula = formula ?? "";
    }
    await context.sync();
  });
  const { outside, standing } = await scan(port, cells, NAMES, quiet);
  expect(standing).toHaveLength(4);
  expect(outside).toEqual([
    { kind: "name", where: "Fair", formula: "=ENVELOPE.SHAPLEY_CREDIT(Sheet1!$A$1:$B$2,Sheet1!$C$1:$C$2)" },
    { kind: "name", where: "Sheet1!Ratio", formula: "=ENVELOPE.BENEFIT_COST_RATIO(Sheet1!$A$1,Sheet1!$B$1)" },
    { kind: "format", where: "Sheet1!C2:C9", formula: "=ENVELOPE.LEARNING_ROI($A2,$B2)>1" },
  ]);
});

test("a preview changes nothing, and its cells say old, new and value", async () => {
  const before = formulas();
  const scanned = await scan(port, cells, NAMES, quiet);
  const plan = planned(scanned, "native", NAMES, cells);
  expect(formulas()).toEqual(before);
  expect(plan.cells.map(({ standing, outcome }) => [standing.formula, outcome.kind, standing.values[0]?.[0]])).toEqual([
    ["=ENVELOPE.ATTRIBUTED_REVENUE(A1,B1,C1)", "formula", 1200],
    ["=ENVELOPE.ATTRIBUTED_REVENUE(A2,B2,C2)*2", "formula", 1600],
    ["=ENVELOPE.ATTRIBUTED_REVENUE(A1,B1,3)", "formula", "#VALUE!"],
    ["=ENVELOPE.REMOVAL_CREDIT(A3:A4,B3:B4)", "value", "A"],
  ]);
});

test("the functions come back with all that they fill, and nothing is left of the record and the notes", async () => {
  const [before, shown] = [formulas(), values()];
  await make();
  const scanned = await scan(port, cells, NAMES, quiet);
  expect(scanned.standing).toEqual([]);
  const plan = await plannedReturn(cells, scanned, NAMES, quiet);
  expect([plan.cells.length, plan.changed]).toEqual([4, []]);
  await bringBack(cells, scanned, plan, NOTE.start);
  expect(formulas()).toEqual(before);
  expect(values()).toEqual(shown);
  expect(await cells.rewriting.record(RECORD_NAMESPACE)).toBeNull();
  expect(simulator.workbook.cellComments.size).toBe(0);
});

test("formulas that were moved come back where they are, and read the cells that they read there", async () => {
  await make();
  const [first] = formulas();
  await type(0, 3, [[""]]);
  await type(6, 0, [[1000000, 0.04, 0.03, String(first?.[3]).replace(/([ABC])1/g, "$17")]]);
  const scanned = await scan(port, cells, NAMES, quiet);
  const plan = await plannedReturn(cells, scanned, NAMES, quiet);
  await bringBack(cells, scanned, plan, NOTE.start);
  expect(formulas()[6]?.[3]).toBe("=ENVELOPE.ATTRIBUTED_REVENUE(A7,B7,C7)");
  expect(formulas()[0]?.[3]).toBe("");
});

test("what somebody changed since stays as it is, and the record keeps it", async () => {
  await make();
  await type(4, 0, [["C"]]);
  await type(1, 3, [["=A2*2"]]);
  const scanned = await scan(port, cells, NAMES, quiet);
  const plan = await plannedReturn(cells, scanned, NAMES, quiet);
  expect(plan.changed.map(({ original }) => original)).toEqual([
    "=ENVELOPE.REMOVAL_CREDIT(A3:A4,B3:B4)",
    "=ENVELOPE.ATTRIBUTED_REVENUE(A2,B2,C2)*2",
  ]);
  await bringBack(cells, scanned, plan, NOTE.start);
  expect([formulas()[4]?.[0], formulas()[1]?.[3]]).toEqual(["C", "=A2*2"]);
  expect((await scan(port, cells, NAMES, quiet)).record.formulas).toHaveLength(1);
});

test("when Excel refuses in the middle of it, everything is as it was", async () => {
  const [before, shown] = [formulas(), values()];
  const scanned = await scan(port, cells, NAMES, quiet);
  const plan = planned(scanned, "native", NAMES, cells);
  for (const after of [3, 8, 14, 18]) {
    simulator.host.failAt({ trip: 3, code: "InvalidArgument", after });
    await expect(makePortable(cells, scanned, plan, NAMES, NOTE)).rejects.toThrow("InvalidArgument");
    await simulator.store.settle();
    expect(formulas()).toEqual(before);
    expect(values()).toEqual(shown);
    expect(await cells.rewriting.record(RECORD_NAMESPACE)).toBeNull();
  }
});

test("where Excel groups steps of Undo the writing is one; what it cannot group is put back and written without", async () => {
  await simulator.dispose();
  await openExcel("1.20");
  const before = values();
  const asked: Excel.RunOptions[] = [];
  const { run } = simulator.Excel;
  const noting = (...args: unknown[]) => {
    asked.push(args[0] as Excel.RunOptions);
    return (run as (...all: unknown[]) => Promise<unknown>).apply(simulator.Excel, args);
  };
  Object.assign(globalThis, { Excel: { ...simulator.Excel, run: noting } });
  const scanned = await scan(port, cells, NAMES, quiet);
  const plan = planned(scanned, "native", NAMES, cells);
  await simulator.host.idle();
  simulator.host.failAt({ trip: 3, code: "UndoNotSupported", after: 8 });
  asked.length = 0;
  expect(await makePortable(cells, scanned, plan, NAMES, NOTE)).toEqual([]);
  // To look, to write, to put back, to write without a group, to see what came of it.
  expect(asked.map(({ mergeUndoGroup = false }) => mergeUndoGroup)).toEqual([false, true, false, false, false]);
  expect(values()).toEqual(before);
  expect(formulas().flat().filter(own)).toEqual([]);
});

test("cells that have their functions already, as after Undo, are not counted among those that were changed", async () => {
  const before = formulas();
  await make();
  await type(4, 0, [
    ["", "", ""],
    ["", "", ""],
  ]);
  await type(0, 3, [[String(before[0]?.[3])], [String(before[1]?.[3])]]);
  await type(4, 0, [[String(before[4]?.[0])]]);
  const plan = await plannedReturn(cells, await scan(port, cells, NAMES, quiet), NAMES, quiet);
  expect([plan.cells.map(({ row }) => row), plan.changed]).toEqual([[3], []]);
});

test("a protected sheet and a taken name are told before anything is written", async () => {
  const before = formulas();
  simulator.workbook.sheet(sheet()).isProtected = true;
  await expect(make()).rejects.toThrow("is protected");
  simulator.workbook.sheet(sheet()).isProtected = false;
  simulator.store.setName("Attributed_Revenue", "Sheet1!$A$1");
  await expect(make("names")).rejects.toThrow("has a name ATTRIBUTED_REVENUE already");
  expect(formulas()).toEqual(before);
});

test("however many cells there are, they are written in one round trip of a few", async () => {
  await type(
    10,
    0,
    Array.from({ length: 300 }, (_, i) => [
      i + 1,
      0.04,
      0.03,
      `=ENVELOPE.ATTRIBUTED_REVENUE(A${i + 11},B${i + 11},C${i + 11})`,
    ]),
  );
  const scanned = await scan(port, cells, NAMES, quiet);
  const plan = planned(scanned, "native", NAMES, cells);
  expect(plan.cells).toHaveLength(304);
  await simulator.host.idle();
  const before = simulator.host.roundTrips;
  expect(await makePortable(cells, scanned, plan, NAMES, NOTE)).toEqual([]);
  // Protection and names; parts and names; the writing; two for comments; what came of it.
  expect(simulator.host.roundTrips - before).toBe(7);
  expect(simulator.host.log.filter(({ request }) => JSON.stringify(request).includes("N(A300)"))).toHaveLength(1);
});

test("an Excel that knows no LAMBDA shows another value for a call of one, so each function is back at once", async () => {
  const before = formulas();
  const differing = await make("names");
  expect(differing.length).toBeGreaterThan(0);
  expect(differing.every(({ value }) => String(value).startsWith("#"))).toBe(true);
  for (const { standing } of differing)
    expect(formulas()[standing.row]?.[standing.column]).toBe(before[standing.row]?.[standing.column]);
  // The call that is an error with its function, too, is one with the LAMBDA, so the name stays for it.
  expect(simulator.store.names().find(({ name }) => name === "ATTRIBUTED_REVENUE")?.refersTo).toBe(
    definition("ATTRIBUTED_REVENUE")?.formula.slice(1),
  );
  await type(3, 3, [[""]]);
  simulator.store.removeName("ATTRIBUTED_REVENUE");
  await make("names");
  expect(simulator.store.names()).toEqual([]);
});
