import { createSimulator, type Simulator } from "../../src/simulator";

jest.setTimeout(60_000);

let simulator: Simulator;
beforeAll(async () => {
  simulator = await createSimulator({ apiLevel: "1.20" });
});
afterAll(() => simulator.dispose());

/** Does something to an empty sheet, and tells the code with which that was refused. */
async function codeOf(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string> {
  try {
    await simulator.Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
    });
    return "taken";
  } catch (error) {
    return (error as { code: string }).code;
  }
}
const chart = (sheet: Excel.Worksheet, type: "Line" | "ColumnClustered") =>
  sheet.charts.add(type, sheet.getRange("A1:A3"), "Columns");

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
  ["a sheet's name that begins with an apostrophe", (_, { workbook }) => workbook.worksheets.add("'abc")],
  ["a sheet's name that ends with an apostrophe", (_, { workbook }) => workbook.worksheets.add("abc'")],
  ["a sheet called History", (_, { workbook }) => workbook.worksheets.add("History")],
  ["a sheet called by a space", (_, { workbook }) => workbook.worksheets.add(" ")],
  ["a name that is a cell", (sheet, { workbook }) => workbook.names.add("A1", sheet.getRange("B1"))],
  [
    "a name that is a cell by row and column",
    (sheet, { workbook }) => workbook.names.add("R1C1", sheet.getRange("B1")),
  ],
  ["a name of two words", (sheet, { workbook }) => workbook.names.add("two words", sheet.getRange("B1"))],
  ["a name that begins with a digit", (sheet, { workbook }) => workbook.names.add("1st", sheet.getRange("B1"))],
  ["a name of 300 letters", (sheet, { workbook }) => workbook.names.add("n".repeat(300), sheet.getRange("B1"))],
  [
    "a comment of 400 letters",
    (sheet, { workbook }) => workbook.names.add("okname", sheet.getRange("B1"), "c".repeat(400)),
  ],
  ["a row that is too high", (sheet) => (sheet.getRange("A1").format.rowHeight = 500)],
  ["a column of less than nothing", (sheet) => (sheet.getRange("A1").format.columnWidth = -1)],
  ["too much indentation", (sheet) => (sheet.getRange("A1").format.indentLevel = 300)],
  ["a font that is too large", (sheet) => (sheet.getRange("A1").format.font.size = 1000)],
  [
    "a border that nobody knows",
    (sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Wavy" as never),
  ],
  ["an underline that nobody knows", (sheet) => (sheet.getRange("A1").format.font.underline = "Wavy" as never)],
  ["a tab in a colour that is none", (sheet) => (sheet.tabColor = "nonsense!")],
  ["fewer frozen rows than none", (sheet) => sheet.freezePanes.freezeRows(-1)],
  [
    "a serial number as the text of a date rule",
    (sheet) =>
      (sheet.getRange("A1").dataValidation.rule = {
        date: { formula1: "16800", formula2: "91700", operator: "Between" },
      }),
  ],
  ["a gap wider than five columns", (sheet) => (chart(sheet, "ColumnClustered").series.getItemAt(0).gapWidth = 900)],
  ["a gap between lines", (sheet) => (chart(sheet, "Line").series.getItemAt(0).gapWidth = 50)],
  ["a marker on a column", (sheet) => (chart(sheet, "ColumnClustered").series.getItemAt(0).markerStyle = "None")],
])("%s is refused as an argument", async (_what, act) => {
  expect(await codeOf(act)).toBe("InvalidArgument");
});

test("a series that is added has the type of the one before it", async () => {
  const type = await simulator.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const { series } = chart(sheet, "Line");
    series.getItemAt(0).chartType = "ColumnClustered";
    const added = series.add("x").load("chartType");
    await context.sync();
    return added.chartType;
  });
  expect(type).toBe("ColumnClustered");
});

test("an axis that is hidden has nothing to set but that it is shown", async () => {
  expect(
    await codeOf((sheet) => {
      const { valueAxis } = chart(sheet, "Line").axes;
      valueAxis.visible = false;
      valueAxis.format.font.size = 9;
    }),
  ).toBe("GeneralException");
  expect(
    await codeOf((sheet) => {
      const { valueAxis } = chart(sheet, "Line").axes;
      valueAxis.visible = false;
      valueAxis.visible = true;
      valueAxis.format.font.size = 9;
    }),
  ).toBe("taken");
});
