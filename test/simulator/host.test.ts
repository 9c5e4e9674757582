import { createSimulator, type Simulator } from "../../src/simulator";

let simulator: Simulator;
const open = async (apiLevel: string) => (simulator = await createSimulator({ apiLevel }));
afterEach(() => simulator.dispose());

test("a member that is not simulated is answered with ApiNotFound, by class and name", async () => {
  const { Excel } = await open("1.17");
  const asking = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").getSpecialCells("Blanks").load("address");
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({
    code: "ApiNotFound",
    message: "The simulated Excel does not know Range.getSpecialCells.",
  });
});

test("a member of a later requirement set than the simulated Excel's is refused", async () => {
  const { Excel } = await open("1.8");
  const asking = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRanges("A1,B2").format.font.bold = true;
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({
    code: "ApiNotFound",
    message: "Worksheet.getRanges came with ExcelApi 1.9, but the simulated Excel supports ExcelApi 1.8.",
  });
});

test("a formula's value is there in the same round trip, and round trips and bytes are counted", async () => {
  const { Excel, host } = await open("1.9");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
    range.formulas = [[20, "=A1*2+2"]];
    range.load("values");
    await context.sync();
    expect(JSON.stringify(range.values)).toBe("[[20,42]]");
  });
  expect(host.roundTrips).toBeGreaterThan(0);
  expect(Math.min(host.requestBytes, host.responseBytes)).toBeGreaterThan(100);
});

test("a property that was not loaded is Office.js' own error", async () => {
  const { Excel } = await open("1.9");
  const reading = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    await context.sync();
    return range.values;
  });
  await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

test("a sheet that is not there is ItemNotFound, and a null object where one was asked for", async () => {
  const { Excel } = await open("1.9");
  await Excel.run(async (context) => {
    const nothing = context.workbook.worksheets.getItemOrNullObject("Nope");
    await context.sync();
    expect(nothing.isNullObject).toBe(true);
  });
  const asking = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Nope").load("name");
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: "ItemNotFound" });
});
