import { type as typeInGrid } from "../support/browser/grid";
import { enterPane, tabTo } from "../support/browser/keyboard";
import { holds, paste } from "../support/browser/sheet";
import { workbench } from "../support/browser/workbench";
import { eventually } from "../support/browser/settled";

jest.setTimeout(180_000);

const bench = workbench();
const CELLS = "E3:G10";
const button = (name: string | RegExp) => bench.pane.getByRole("button", { name });
const row = (number: number) => ({ x: 435, y: 83 + 20 * number });

/**
 * Types functions into cells of the story: one that becomes a formula, one that fills three cells, and one that becomes
 * its values.
 */
async function typeFunctions(): Promise<void> {
  const typed = [
    "=ENVELOPE.ATTRIBUTED_REVENUE(C2,33%,3%)",
    "",
    "=ENVELOPE.ATTRIBUTION_RANGE(C2,33%,2%,3%,5%)",
    "",
    '=ENVELOPE.REMOVAL_CREDIT({"A > B";"A"},{10;4})',
  ];
  for (const [index, text] of typed.entries()) {
    const { x, y } = row(3 + index);
    if (text !== "") await typeInGrid(bench, x, y, text);
  }
}

const firstColumn = ({ formulas }: { formulas: unknown[][] }) => formulas.map(([first]) => String(first));
/** The last figures of a number depend on the order of its factors. */
const rounded = (values: unknown[][]) =>
  values.map((line) => line.map((value) => (typeof value === "number" ? value.toPrecision(12) : value)));
const calls = (formulas: readonly string[]) => formulas.filter((text) => text.includes("ENVELOPE."));

test("with the mouse: functions typed into cells become native formulas with the same values, and come back as they were", async () => {
  await bench.open();
  await typeFunctions();
  const before = await holds(bench, "Revenue", CELLS);
  expect(calls(firstColumn(before))).toHaveLength(3);

  await bench.pane.getByRole("tab", { name: "Functions" }).click();
  await button("Make portable").click();
  await bench.pane.getByText("3 cells hold Envelope functions.").waitFor();
  await button("Revenue!E5").click();
  await bench.pane.getByText("REMOVAL_CREDIT has no native formula for this.").waitFor();
  expect(await holds(bench, "Revenue", CELLS)).toEqual(before);

  await button("Make 3 cells portable").click();
  await bench.pane.getByText("3 cells work without Envelope now. 10 values were compared, and are the same.").waitFor();
  const made = await holds(bench, "Revenue", CELLS);
  expect(rounded(made.values)).toEqual(rounded(before.values));
  expect(calls(firstColumn(made))).toEqual([]);
  expect(firstColumn(made)[0]).toMatch(/^=IF\(/);
  expect(firstColumn(made)[4]).toBe(String(before.values[4]?.[0]));

  await button("Bring the functions back").click();
  await button("Bring back 3 functions").click();
  await bench.pane.getByText("3 cells have their Envelope functions back.").waitFor();
  expect(await eventually(() => holds(bench, "Revenue", CELLS), before)).toEqual(before);
});

test("with the keyboard alone: the way there, the choice, the list, done and back", async () => {
  await bench.open();
  await typeFunctions();
  const before = await holds(bench, "Revenue", CELLS);
  const press = (key: string) => bench.page.keyboard.press(key);
  await enterPane(bench);
  await press("End");
  await press("Enter");
  await bench.pane.getByRole("searchbox").waitFor();
  await tabTo(bench, "Make portable");
  await press("Enter");
  await bench.pane.getByText("3 cells hold Envelope functions.").waitFor();
  await tabTo(bench, /^Native formulas/);
  await press("ArrowDown");
  await bench.pane.getByText("=ATTRIBUTED_REVENUE(C2,33%,3%)").waitFor();
  await press("ArrowUp");
  await tabTo(bench, "Make 3 cells portable");
  await press("Enter");
  await bench.pane.getByText(/^3 cells work without Envelope now\./).waitFor();
  // The focus is at what is said, and the next stop is the way back.
  await press("Tab");
  expect(
    await button("Bring the functions back").evaluate((element) => element === element.ownerDocument.activeElement),
  ).toBe(true);
  await press("Enter");
  await button("Bring back 3 functions").waitFor();
  await tabTo(bench, "Bring back 3 functions");
  await press("Enter");
  await bench.pane.getByText("3 cells have their Envelope functions back.").waitFor();
  expect(await eventually(() => holds(bench, "Revenue", CELLS), before)).toEqual(before);
});

test("tables become native formulas that fill the same cells, and a name with a function of ours is told", async () => {
  await bench.open();
  await paste(bench, "Revenue", "H2", [
    '=ENVELOPE.SPLIT_CREDIT(C2,{"Learning";"Prices"},{0.12;0.5})',
    "",
    "",
    "",
    "=ENVELOPE.SENSITIVITY_GRID(C2,{0.04;0.08},{0.02,0.03})",
    "",
    "",
    "",
    "=ENVELOPE.TORNADO(C2:C4,C2:C4,C3:C5,C4:C6)",
  ]);
  await bench.frame().evaluate(() =>
    (window as unknown as typeof globalThis & { Excel: typeof Excel }).Excel.run(async (context) => {
      context.workbook.names.add("Fair", "=ENVELOPE.SHAPLEY_CREDIT(Revenue!$A$2:$B$5,Revenue!$C$2:$C$5)");
      await context.sync();
    }),
  );
  expect(await eventually(async () => (await holds(bench, "Revenue", "H4")).values[0]?.[0], "Other factors")).toBe(
    "Other factors",
  );
  const before = await holds(bench, "Revenue", "H2:K13");
  await bench.pane.getByRole("tab", { name: "Functions" }).click();
  await button("Make portable").click();
  await bench.pane.getByText("3 cells hold Envelope functions.").waitFor();
  await bench.pane.getByRole("region", { name: "Outside cells, and stay" }).getByText("The name Fair").waitFor();
  await button("Make 3 cells portable").click();
  await bench.pane.getByText(/^3 cells work without Envelope now\. 30 values were compared/).waitFor();
  const made = await holds(bench, "Revenue", "H2:K13");
  expect(calls(firstColumn(made))).toEqual([]);
  expect(rounded(made.values)).toEqual(rounded(before.values));
  await button("Bring the functions back").click();
  await button("Bring back 3 functions").click();
  await bench.pane.getByText("3 cells have their Envelope functions back.").waitFor();
  expect(await eventually(() => holds(bench, "Revenue", "H2:K13"), before)).toEqual(before);
});

test("the native formula is inserted from a function's fields, and shows the preview's value", async () => {
  await bench.open();
  await bench.page.mouse.click(row(3).x, row(3).y);
  await bench.pane.getByRole("tab", { name: "Functions" }).click();
  await button(/^LEARNING_ROI/).click();
  await bench.pane.getByRole("textbox", { name: "benefit", exact: true }).fill("Revenue!C2");
  await bench.pane.getByRole("textbox", { name: "cost", exact: true }).fill("Revenue!C3");
  await button("Insert in Revenue!E3").waitFor();
  await button("Insert the native formula instead").click();
  await bench.pane.getByText("Inserted into Revenue!E3").waitFor();
  const { formulas, values } = await holds(bench, "Revenue", "C2:E3");
  const [benefit, cost] = [Number(values[0]?.[0]), Number(values[1]?.[0])];
  expect(String(formulas[1]?.[2])).not.toContain("ENVELOPE");
  expect(Number(values[1]?.[2])).toBeCloseTo((benefit - cost) / cost, 9);
});
