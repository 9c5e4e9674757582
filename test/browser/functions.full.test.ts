import type { FrameLocator, Page } from "playwright-core";
import { AXE, violations } from "../support/browser/axe";
import { workbench, type OpenOptions } from "../support/browser/workbench";

jest.setTimeout(180_000);

const bench = workbench();
let page: Page;
let pane: FrameLocator;

/** Opens the workbench with its story, and the pane at the functions. */
async function open(options: OpenOptions = {}): Promise<void> {
  await bench.open("", options);
  ({ page, pane } = bench);
  await pane.getByRole("tab", { name: "Functions" }).click({ timeout: 60_000 });
  await pane.getByRole("searchbox").waitFor();
}

/** Cells of the story's sheet, by where they are on the screen. */
const CELLS = { C2: { x: 270, y: 123 }, E1: { x: 435, y: 103 }, E3: { x: 435, y: 143 }, E6: { x: 435, y: 203 } };
const select = (cell: keyof typeof CELLS) => page.mouse.click(CELLS[cell].x, CELLS[cell].y);
const field = (name: string) => pane.getByRole("textbox", { name, exact: true });
const button = (name: string | RegExp) => pane.getByRole("button", { name });

/** Types a formula into a cell of the grid. */
async function type(cell: keyof typeof CELLS, text: string): Promise<void> {
  await select(cell);
  await page.keyboard.type(text);
  // The list of proposed functions takes the first Enter while it is open.
  await page.waitForTimeout(500);
  await page.keyboard.press("Enter");
}

/** The cells of a row in the table view, from column A on. */
async function row(number: number): Promise<string[]> {
  await page.getByRole("button", { name: "Table view" }).click();
  const cells = await page
    .getByRole("row", { name: new RegExp(`^${number}(\\s|$)`) })
    .first()
    .getByRole("cell")
    .allTextContents();
  await page.getByRole("button", { name: "Table view" }).click();
  return cells;
}

test("with the mouse: a function is filled in, inserted and explained, and its input is jumped to", async () => {
  await open();
  await select("E3");
  await button(/^ATTRIBUTED_REVENUE/).click();
  await button("Pick cells for baseline").click();
  await select("C2");
  await pane.getByText("315,523,483").waitFor();
  expect(await field("baseline").inputValue()).toBe("Revenue!C2");
  await field("uplift").fill("33 %");
  await field("pct").fill("3%");
  const preview = pane.getByRole("region", { name: "Preview" });
  await preview.getByText("3,123,682.48").waitFor();
  await preview.getByText("=ENVELOPE.ATTRIBUTED_REVENUE(Revenue!C2,33%,3%)").waitFor();
  // The picked cell stays what it is; the cell that is selected now gets the formula.
  await button("Insert in Revenue!E3").waitFor();
  await select("E6");
  await button("Insert in Revenue!E6").click();
  await pane.getByText("Inserted into Revenue!E6").waitFor();
  await button("Insert in Revenue!E6").click();
  await button("Keep it").click();

  await button("All functions").click();
  await button("Explain this cell").click();
  await pane.getByText("315,523,483 × 33% × 3% = 3,123,682.48").waitFor();
  await button("Revenue!C2").click();
  await button("Back to Revenue!E6").click();
  await pane.getByText("315,523,483 × 33% × 3% = 3,123,682.48").waitFor();
  await select("C2");
  await pane.getByText("Revenue!C2 holds a value, and no Envelope function.").waitFor();
  expect(Number((await row(6))[4])).toBeCloseTo(3_123_682.48, 1);
});

test("a result that would spill over something is refused, and the cell in its way is named", async () => {
  await open();
  await type("E6", "kept");
  await select("E3");
  await button(/^TREND_IMPACT/).click();
  await field("before").fill("Revenue!C2:C13");
  await field("after").fill("Revenue!C14:C19");
  await button(/^Optional/).click();
  await pane.getByRole("combobox", { name: "output" }).selectOption("table");
  await pane.getByRole("table", { name: "Preview" }).waitFor();
  await button("Insert in Revenue!E3").click();
  await pane.getByText("The result fills Revenue!E3:K9, and E6 holds “kept”.").waitFor();
  expect((await row(3))[4] ?? "").toBe("");
});

test("with the keyboard alone: from the search to the inserted formula", async () => {
  await open();
  await select("E3");
  await pane.getByRole("searchbox").focus();
  const press = (key: string) => page.keyboard.press(key);
  await page.keyboard.type("break-even");
  const entry = button(/^BREAKEVEN_PCT/);
  for (
    let tabs = 0;
    tabs < 12 && !(await entry.evaluate((element) => element === element.ownerDocument.activeElement));
    tabs++
  )
    await press("Tab");
  await press("Enter");
  await pane.getByRole("heading", { name: "BREAKEVEN_PCT" }).waitFor();
  const reach = async (name: string) => {
    const wanted = field(name);
    for (
      let tabs = 0;
      tabs < 12 && !(await wanted.evaluate((element) => element === element.ownerDocument.activeElement));
      tabs++
    )
      await press("Tab");
  };
  await reach("incremental");
  await page.keyboard.type("Revenue!C2");
  await reach("cost");
  await page.keyboard.type("1.2m");
  await pane
    .getByRole("region", { name: "Preview" })
    .getByText(/^0\.3803\d*%$/)
    .waitFor();
  const insert = button("Insert in Revenue!E3");
  for (
    let tabs = 0;
    tabs < 60 && !(await insert.evaluate((element) => element === element.ownerDocument.activeElement));
    tabs++
  )
    await press("Tab");
  await press("Enter");
  await pane.getByText("Inserted into Revenue!E3").waitFor();
  expect(Number((await row(3))[4])).toBeCloseTo(1_200_000 / 315_523_483, 9);
});

test("a function that Excel no longer finds is found, and repaired when that is wished", async () => {
  await open();
  await type("E1", "=_xldudf_ENVELOPE_LEARNING_ROI(3,1)");
  await type("E3", "=ENVELOPE.LEARNING_ROI(5,1)");
  expect((await row(1))[4]).toBe("#NAME?");
  await button("Check functions").click();
  await pane.getByText("1 of 2 cells with Envelope functions does not work.").waitFor();
  expect((await row(1))[4]).toBe("#NAME?");
  await button("Repair the cell").click();
  await pane.getByText("1 cell was repaired.").waitFor();
  expect((await row(1))[4]).toBe("2");
  await button("Check again").click();
  await pane.getByText("All 2 cells with Envelope functions are fine.").waitFor();
});

test.each([
  ["light", {}],
  ["dark", { colorScheme: "dark" }],
  ["a contrast theme", { forcedColors: "active" }],
] as const)(
  "fields, explanation and check have no accessibility violation in %s, and nothing is wider than the pane",
  async (_look, options) => {
    await open(options);
    await page.addStyleTag({
      content:
        "aside[aria-label='Task pane'] { width: 320px !important; min-width: 0 !important; flex: none !important }",
    });
    const frame = bench.frame();
    await frame.evaluate(AXE);
    const sound = async () => {
      expect(await violations(frame, ["minor", "moderate", "serious", "critical"])).toEqual([]);
      const screen = pane.getByRole("tabpanel");
      expect(await screen.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    };
    await select("E3");
    await button(/^ATTRIBUTED_REVENUE/).click();
    await field("baseline").fill("Revenue!C2");
    await field("uplift").fill("33%");
    await field("pct").fill("3");
    await button(/^Optional/).click();
    await pane.getByText("pct is 3, outside 0 to 1").first().waitFor();
    await sound();
    await field("pct").fill("3%");
    await button("Insert in Revenue!E3").click();
    await pane.getByText("Inserted into Revenue!E3").waitFor();
    await sound();
    await button("Explain this cell").click();
    await pane.getByText("315,523,483 × 33% × 3%").waitFor();
    await sound();
    await button("All functions").click();
    await button("Check functions").click();
    await pane.getByText("The one cell with an Envelope function is fine.").waitFor();
    await sound();
  },
);
