import { failEach } from "../support/failEach";
import { selectCells } from "../support/sheet";
import { smallBook } from "../support/smallBook";
import { troublesome } from "../support/troubleExcel";
import { mouse } from "../support/user";
import { workbench } from "../support/workbench";

jest.setTimeout(300_000);

const bench = workbench();
const before = () => bench.pane.getByRole("textbox", { name: "Revenue before", exact: true });
const follows = () => bench.pane.getByText("Follows Sales!C2");
const take = () => bench.pane.getByRole("button", { name: "Take the selected cell: Revenue before" }).click();

async function letGo(value: string): Promise<void> {
  await before().fill(value);
  await follows().waitFor({ state: "detached" });
  await bench.page.waitForTimeout(850);
}

beforeEach(async () => {
  await bench.open("", { prepare: troublesome });
  await bench.openFile("Sales.xlsx", smallBook());
  await bench.pane.getByText("“Revenue” in Sales!A1:C49").waitFor();
  await bench.pane.getByRole("button", { name: "Type numbers instead" }).click();
  await mouse.fill(bench, "Revenue after", "2000");
  await selectCells(bench, "Sales", "C2");
});

test("a field that takes its value from a cell follows it, or says beside itself that it does not", async () => {
  let runs = 0;
  const found = await failEach(bench, {
    begin: () => letGo(String(10 + runs++)),
    tell: take,
    done: follows,
    said: () => bench.pane.getByText(/^(Excel (did|was)|Taken once|No cell is selected)/),
    typed: () => bench.pane.getByRole("textbox", { name: "Revenue after", exact: true }).inputValue(),
    pause: 900,
  });
  expect(found).toMatchObject({ wrong: [] });
  expect(found.trips).toBeGreaterThanOrEqual(3);
});

test("a field that is typed over lets go of its cell, or says beside itself that it could not", async () => {
  let runs = 0;
  const found = await failEach(bench, {
    begin: async () => {
      await take();
      await follows().waitFor();
      runs++;
    },
    tell: () => before().fill(String(100 + runs)),
    // Somebody types on.
    again: () => before().fill(String(200 + runs)),
    done: () => bench.pane.locator(`#field-before:not([aria-describedby])`).and(bench.pane.locator(`[value="${100 + runs}"], [value="${200 + runs}"]`)),
    said: () => bench.pane.getByText(/^Excel (did|was)/),
    pause: 900,
  });
  expect(found).toMatchObject({ wrong: [] });
  expect(found.trips).toBeGreaterThanOrEqual(2);
});
