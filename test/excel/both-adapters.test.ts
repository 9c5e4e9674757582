import { createExcelPort } from "../../src/excel";
import { plan } from "../../src/sheet/plan";
import type { SheetSpec } from "../../src/sheet/spec";
import { buildSummary } from "../../src/summary";
import { newWorkbook, openWorkbook } from "../../src/xlsx";
import { close, paintedInExcel, paintedInFile } from "../support/painted";
import { storyRequest, storyRows, typedRequest } from "../support/story";
import { slowTest } from "../support/tier";
import { startSimulator } from "../support/start-simulator";

// Two summaries in a simulator take seconds on a busy machine.
jest.setTimeout(60_000);

slowTest("one plan, painted by both adapters, is read back equal: contents, values and names", async () => {
  const { sheets } = buildSummary(
    typedRequest({ sponsor: "=HYPERLINK(1)", objective: "+1 & more", margin: 0.42 }),
    "0.0.0",
  );
  const painted = plan(sheets, sheets[0].name);

  const file = openWorkbook(newWorkbook(), "Book.xlsx");
  await file.paint(painted);
  const bytes = file.save();
  const fromFile = await openWorkbook(bytes, "Book.xlsx").describe();

  const simulator = await startSimulator({ apiLevel: "1.9" });
  await createExcelPort().paint(painted);
  const fromExcel = await createExcelPort().describe();
  const { store } = simulator;

  const names = (info: typeof fromFile) =>
    info.names.map(({ name, refersTo, value }) => [name, refersTo, close(value)]).sort();
  expect(names(fromExcel)).toEqual(names(fromFile));

  const position = (spec: SheetSpec) => fromFile.sheets.findIndex(({ name }) => name === spec.name) + 1;
  for (const spec of sheets) expect(paintedInExcel(store, spec.name)).toEqual(paintedInFile(bytes, position(spec)));
  await simulator.dispose();
});

test("both adapters tell the same of a sheet: values, formats, totals, levels, merged cells and hidden rows", async () => {
  const { sheets } = buildSummary(storyRequest(), "0.0.0");
  const painted = plan(sheets, sheets[0].name);
  const file = openWorkbook(newWorkbook(), "Book.xlsx");
  await file.paint(painted);
  const simulator = await startSimulator({ apiLevel: "1.13" });
  // Its formulas need the source, whose values do not matter here.
  const source = simulator.store.addSheet("Sales data");
  simulator.store.write(
    source,
    0,
    0,
    storyRows().map((row) => row.map((value) => value ?? "")),
  );
  await createExcelPort().paint(painted);

  const info = await file.describe();
  for (const { name, used } of info.sheets) {
    if (!used) throw new Error(`${name} is empty`);
    const [fromFile, fromExcel] = [await file.read(name, used), await createExcelPort().read(name, used)];
    expect(fromExcel.values.map((row) => row.map(close))).toEqual(fromFile.values.map((row) => row.map(close)));
    for (const key of ["columnFormats", "hiddenRows", "sums", "indents"] as const)
      expect([key, fromExcel[key]]).toEqual([key, fromFile[key]]);
    expect([...(fromExcel.cellFormats ?? [])].sort()).toEqual([...(fromFile.cellFormats ?? [])].sort());
    expect(fromExcel.merges).toEqual(expect.arrayContaining([...(fromFile.merges ?? [])]));
    expect(fromExcel.merges?.length).toBe(fromFile.merges?.length);
  }
  await simulator.dispose();
});
