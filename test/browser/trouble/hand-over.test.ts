import { failEach } from "../../support/browser/fail-each";
import { builtBook } from "../../support/browser/small-book";
import { troublesome } from "../../support/browser/trouble-excel";
import { mouse } from "../../support/browser/user";
import { workbench } from "../../support/browser/workbench";

jest.setTimeout(300_000);

const bench = workbench();

test("what is handed over is copied and exported, or the pane says that nothing was", async () => {
  await bench.open("", { prepare: troublesome });
  await bench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await bench.openFile("Sales.xlsx", await builtBook());
  await mouse.show(bench, "Summary");
  const region = bench.pane.getByRole("region", { name: "Hand it over" });
  await region.waitFor();
  // Each time anew, so that nothing is said of the time before.
  const begin = async () => {
    await mouse.show(bench, "Envelope");
    await mouse.show(bench, "Summary");
    await region.getByRole("button", { name: "Copy key figures" }).waitFor();
  };
  const said = () => region.getByText(/^Nothing was handed over\./);
  const found = await failEach(
    bench,
    {
      begin,
      tell: () => region.getByRole("button", { name: "Copy key figures" }).click(),
      done: () => region.getByText(/^Copied\. Paste it/),
      said,
    },
    {
      begin,
      tell: () => region.getByRole("button", { name: "Export workbook" }).click(),
      done: () => region.getByText(/^A new workbook is open\./),
      said,
    },
  );
  expect(found).toMatchObject({ wrong: [] });
  expect(found.trips).toBeGreaterThanOrEqual(2);
});
