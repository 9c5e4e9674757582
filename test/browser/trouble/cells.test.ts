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
  await mouse.fill(bench, "Revenue after", "20bn");
  await selectCells(bench, "Sales", "C2");
});

test("a field that takes its value from a cell follows it, or says beside itself that it does not", async () => {
  let runs = 0;
  const found = await failEach(bench, {
    begin: () => letGo(String(10 + runs++)),
    tell: take,
    done: follows,
    said: () => bench.pane.getByText(/^(Excel (did|was)|Taken once|No cell is selected|What changes on the sheets)/),
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
    tell: () => mouse.fill(bench, "Revenue before", String(100 + runs)),
    again: () => mouse.fill(bench, "Revenue before", String(200 + runs)),
    done: () => bench.pane.locator("#root").filter({ hasNot: follows(), has: bench.pane.locator(`[value="${100 + runs}"], [value="${200 + runs}"]`) }),
    said: () => bench.pane.getByText(/^(Excel (did|was)|What changes on the sheets)/),
    pause: 900,
  });
  expect(found).toMatchObject({ wrong: [] });
  expect(found.trips).toBeGreaterThanOrEqual(2);
});
