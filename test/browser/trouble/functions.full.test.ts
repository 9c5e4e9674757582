import { failEach } from "../../support/browser/fail-each";
import { paste, selectCells } from "../../support/browser/sheet";
import { smallBook } from "../../support/browser/small-book";
import { troublesome } from "../../support/browser/trouble-excel";
import { mouse } from "../../support/browser/user";
import { workbench } from "../../support/browser/workbench";

jest.setTimeout(300_000);

const bench = workbench();
const button = (name: string | RegExp) => bench.pane.getByRole("button", { name });
const field = (name: string) => bench.pane.getByRole("textbox", { name, exact: true });
/** What Excel refused. */
const refused = () => bench.pane.getByText(/^Excel (did|was)/);
/** The same, or that it knows of no selected cell. */
const notSelected = () => bench.pane.getByText(/^(Excel (did|was)|Select a cell (to insert|on the sheet))/);

async function toList(): Promise<void> {
  await mouse.show(bench, "Functions");
  if ((await button("All functions").count()) > 0) await button("All functions").click();
  await bench.pane.getByRole("searchbox").waitFor();
}

beforeEach(async () => {
  await bench.open("", { prepare: troublesome });
  await bench.openFile("Sales.xlsx", smallBook());
  await bench.pane.getByText("“Revenue” in Sales!A1:C49").waitFor();
});

test("the fields of a function come with the cell to insert into, or say what is not known and are there when they are opened again", async () => {
  await selectCells(bench, "Sales", "E3");
  const found = await failEach(bench, {
    begin: toList,
    tell: async () => {
      await button(/^LEARNING_ROI/).click();
      await field("benefit").fill("Sales!C2");
      await field("cost").fill("500");
    },
    done: () => button("Insert in Sales!E3").and(bench.pane.locator(":not([aria-disabled=true])")),
    said: notSelected,
    again: async () => {
      await toList();
      await button(/^LEARNING_ROI/).click();
    },
  });
  expect(found).toMatchObject({ wrong: [] });
  expect(found.trips).toBeGreaterThanOrEqual(4);
});

test("a function is inserted, or the pane says why not and the cell is as it was", async () => {
  await selectCells(bench, "Sales", "E3");
  await toList();
  await button(/^LEARNING_ROI/).click();
  await field("benefit").fill("Sales!C2");
  let runs = 0;
  const found = await failEach(bench, {
    begin: async () => {
      await paste(bench, "Sales", "E3", [""]);
      await field("cost").fill(String(500 + runs++));
      await button("Insert in Sales!E3").and(bench.pane.locator(":not([aria-disabled=true])")).waitFor();
    },
    tell: () => button("Insert in Sales!E3").click(),
    // Whose answer was lost is asked whether it is to be replaced.
    again: async () => {
      await button("Insert in Sales!E3").click();
      const replace = bench.pane.getByRole("button", { name: "Replace", exact: true });
      await bench.pane.getByText("Inserted into Sales!E3").or(replace).waitFor();
      if ((await replace.count()) > 0) await replace.click();
    },
    done: () => bench.pane.getByText("Inserted into Sales!E3"),
    said: refused,
    typed: async () => [await field("benefit").inputValue(), await field("cost").inputValue()],
  });
  expect(found).toMatchObject({ wrong: [] });
  expect(found.trips).toBeGreaterThanOrEqual(4);
});

test("a cell is explained, or the pane says why not and explains it when it is asked again", async () => {
  await paste(bench, "Sales", "E3", ["=ENVELOPE.LEARNING_ROI(C2,500)"]);
  await selectCells(bench, "Sales", "E3");
  const found = await failEach(bench, {
    begin: toList,
    tell: () => button("Explain this cell").click(),
    done: () => bench.pane.getByRole("heading", { name: "Sales!E3" }),
    said: notSelected,
    again: async () => {
      await toList();
      await button("Explain this cell").click();
    },
  });
  expect(found).toMatchObject({ wrong: [] });
  expect(found.trips).toBeGreaterThanOrEqual(4);
});

test("the explanation follows the selection, or says that it does not know what is selected", async () => {
  await paste(bench, "Sales", "E3", ["=ENVELOPE.LEARNING_ROI(C2,500)"]);
  await toList();
  await button("Explain this cell").click();
  const found = await failEach(bench, {
    begin: async () => {
      await bench.page.mouse.click(220, 123);
      await bench.pane.getByRole("heading", { name: "Sales!C2" }).waitFor();
    },
    tell: () => bench.page.mouse.click(320, 143),
    done: () => bench.pane.getByRole("heading", { name: "Sales!E3" }),
    said: notSelected,
    again: async () => {
      await bench.page.mouse.click(220, 123);
      await bench.page.mouse.click(320, 143);
    },
  });
  expect(found).toMatchObject({ wrong: [] });
  expect(found.trips).toBeGreaterThanOrEqual(2);
});

test("functions that do not work are found and repaired, or the pane says why not", async () => {
  await toList();
  const check = await failEach(bench, {
    begin: async () => {
      await paste(bench, "Sales", "E3", ["=_xldudf_ENVELOPE_LEARNING_ROI(3,1)"]);
      await toList();
    },
    tell: () => button("Check functions").click(),
    done: () => bench.pane.getByText("1 of 1 cells with Envelope functions does not work."),
    said: refused,
    again: () => button("Check again").click(),
  });
  expect(check).toMatchObject({ wrong: [] });
  const repair = await failEach(bench, {
    begin: async () => {
      await paste(bench, "Sales", "E3", ["=_xldudf_ENVELOPE_LEARNING_ROI(3,1)"]);
      await toList();
      await button("Check functions").click();
      await button("Repair the cell").waitFor();
    },
    tell: () => button("Repair the cell").click(),
    done: () => bench.pane.getByText(/^(1 cell was repaired|The one cell with an Envelope function is fine)/),
    said: () => bench.pane.getByText(/Excel (did|was)/),
    again: async () => {
      await button("Check again").click();
      const mend = button("Repair the cell");
      await mend.or(bench.pane.getByText("The one cell with an Envelope function is fine")).waitFor();
      if ((await mend.count()) > 0) await mend.click();
    },
  });
  expect(repair).toMatchObject({ wrong: [] });
  expect(repair.trips).toBeGreaterThanOrEqual(3);
});
