import { smallWorkbook, sheetXml } from "../../support/xlsx/fixtures";
import { failEach } from "../../support/browser/fail-each";
import { builtBook, smallBook } from "../../support/browser/small-book";
import { quietFor, trouble, troublesome } from "../../support/browser/trouble-excel";
import { mouse } from "../../support/browser/user";
import { workbench } from "../../support/browser/workbench";

jest.setTimeout(300_000);

const bench = workbench();
const open = async (bytes: Uint8Array) => {
  await bench.open("", { prepare: troublesome });
  await bench.openFile("Sales.xlsx", bytes);
};
const field = (label: string) => bench.pane.getByRole("textbox", { name: label, exact: true });
const tryAgain = () => mouse.press(bench, "Try again");

test("a pane that opens over a summary and a draft finds both, or says that it could not look and looks again", async () => {
  await open(await builtBook());
  await mouse.fill(bench, "Objective", "Sell more of everything");
  await quietFor(bench.page, 1000);
  const found = await failEach(bench, {
    begin: () => Promise.resolve(),
    tell: () => bench.frame().evaluate(() => window.location.reload()),
    done: () => bench.pane.locator('#field-objective[value="Sell more of everything"]'),
    said: () => bench.pane.getByText(/^(The workbook could not be looked at|Excel )/),
    again: tryAgain,
  });
  expect(found).toMatchObject({ wrong: [] });
  expect(found.trips).toBeGreaterThanOrEqual(3);
});

test("another source is read, or its list says what is wrong and reads it again", async () => {
  await open(smallBook());
  await bench.pane.getByText("“Revenue” in Sales!A1:C49").waitFor();
  await mouse.fill(bench, "Programme cost", "12");
  await mouse.show(bench, "Data");
  const list = bench.pane.locator("#field-source");
  const typed = async () => {
    await mouse.show(bench, "Envelope");
    const cost = await field("Programme cost").inputValue();
    await mouse.show(bench, "Data");
    return cost;
  };
  const found = await failEach(bench, {
    begin: () => list.selectOption({ label: "None: typed numbers" }),
    tell: () => list.selectOption({ label: "Sales!A1:C49" }),
    done: () => bench.pane.getByRole("combobox", { name: "Took part" }),
    said: () => bench.pane.getByText(/^Excel (did|was)/),
    again: () => mouse.press(bench, "Read again"),
    typed,
  });
  expect(found).toMatchObject({ wrong: [] });
  expect(found.trips).toBeGreaterThanOrEqual(2);
});

test("the sample comes into an empty workbook as a whole, or not at all and the welcome says why", async () => {
  await bench.open("", { prepare: troublesome, welcome: true });
  const empty = smallWorkbook({ "xl/worksheets/sheet1.xml": sheetXml("") });
  const found = await failEach(bench, {
    begin: async () => {
      await bench.page.evaluate(() => localStorage.removeItem("envelope.first-run"));
      await bench.openFile("Empty.xlsx", empty);
      await bench.pane.getByRole("button", { name: /^Try it with sample data/ }).waitFor();
    },
    tell: () => bench.pane.getByRole("button", { name: /^Try it with sample data/ }).click(),
    done: () => bench.pane.getByText("Learning earned about"),
    said: () => bench.pane.getByText(/Excel (did|was)|Waiting for revenue that can be read/),
    again: async () => {
      const unread = bench.pane.getByRole("button", { name: "Waiting for revenue that can be read." });
      const sample = bench.pane
        .getByRole("button", { name: /^Try it with sample data/ })
        .or(bench.pane.getByRole("button", { name: "Try again" }));
      await sample.or(unread).first().click();
      if (!(await bench.pane.getByRole("tab", { name: "Data", selected: true }).count())) return;
      // What is wrong is said beside the source, and there it is read again.
      await bench.pane.getByText(/^Excel (did|was)/).waitFor();
      await mouse.press(bench, "Read again");
      await bench.pane.getByRole("combobox", { name: "Took part" }).waitFor();
      await mouse.show(bench, "Envelope");
    },
  });
  expect(found).toMatchObject({ wrong: [] });
  expect(found.trips).toBeGreaterThanOrEqual(4);
});

test("a draft that could not be kept is said to be unkept, stays in its field, and is kept with the next change", async () => {
  await open(smallBook());
  const said = bench.pane.getByText("What you type is not kept when the pane closes.");
  for (const [done, text] of [
    [false, "First"],
    [true, "Second"],
  ] as const) {
    await quietFor(bench.page, 1000);
    await trouble(bench.page, { fails: 1, done });
    await mouse.fill(bench, "Objective", text);
    await said.waitFor();
    expect(await field("Objective").inputValue()).toBe(text);
    await mouse.fill(bench, "Objective", `${text} again`);
    await said.waitFor({ state: "detached" });
    await bench.frame().evaluate(() => window.location.reload());
    await bench.pane.getByText(/^Your draft from/).waitFor();
    expect(await field("Objective").inputValue()).toBe(`${text} again`);
  }
});
