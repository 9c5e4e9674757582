import { failEach } from "../../support/browser/fail-each";
import { selectCells } from "../../support/browser/sheet";
import { smallBook } from "../../support/browser/small-book";
import { troublesome } from "../../support/browser/trouble-excel";
import { mouse } from "../../support/browser/user";
import { workbench } from "../../support/browser/workbench";

jest.setTimeout(300_000);

const bench = workbench();
const follows = () => bench.pane.getByText("Follows Sales!C2");
const nothing = () => Promise.resolve();

test("a field takes its value from a cell and follows it, and lets go of it when it is typed over, or says beside itself that it does not", async () => {
  await bench.open("", { prepare: troublesome });
  await bench.openFile("Sales.xlsx", smallBook());
  await bench.pane.getByText("“Revenue” in Sales!A1:C49").waitFor();
  await bench.pane.getByRole("button", { name: "Type numbers instead" }).click();
  await mouse.fill(bench, "Revenue after", "33%");
  await selectCells(bench, "Sales", "C2");
  const after = () => bench.pane.getByRole("textbox", { name: "Revenue after", exact: true }).inputValue();
  let typed = 100;
  const found = await failEach(
    bench,
    {
      begin: nothing,
      tell: () => bench.pane.getByRole("button", { name: "Take the selected cell: Revenue before" }).click(),
      done: follows,
      said: () => bench.pane.getByText(/^(Excel (did|was)|Taken once|No cell is selected|What changes on the sheets)/),
      typed: after,
      pause: 900,
    },
    {
      begin: nothing,
      tell: () => mouse.fill(bench, "Revenue before", String(typed++)),
      done: () => bench.pane.locator("#field-before:not([aria-describedby])"),
      said: () => bench.pane.getByText(/^(Excel (did|was)|What changes on the sheets)/),
      typed: after,
      pause: 900,
    },
  );
  expect(found).toMatchObject({ wrong: [] });
  expect(found.trips).toBeGreaterThanOrEqual(5);
});
