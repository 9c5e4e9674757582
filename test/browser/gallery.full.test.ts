import { EXHIBITS } from "../../src/gallery";
import { AXE, violations } from "../support/browser/axe";
import { workbench } from "../support/browser/workbench";

const bench = workbench();

test("the gallery lists its exhibits, and each opens with its summary built, its chart drawn and its case in the pane", async () => {
  await bench.open();
  await bench.page.getByRole("link", { name: "Gallery" }).click();
  await bench.page.getByRole("heading", { level: 1, name: "Gallery of summaries" }).waitFor();
  expect(await bench.page.getByRole("listitem").count()).toBe(EXHIBITS.length);
  await bench.page.evaluate(AXE);
  expect(await violations(bench.page)).toEqual([]);
  await bench.page.getByRole("link", { name: "Yen" }).click();
  await bench.page.getByText("A currency without cents").waitFor({ timeout: 30_000 });
  await bench.pane.getByRole("tab", { name: "Envelope" }).waitFor({ timeout: 30_000 });
  await bench.page.getByRole("img", { name: /Net benefit/ }).waitFor();
  await bench.showTable();
  expect((await bench.row(2))[0]).toBe(
    "Learning earned about ¥57 million: 3% of the ¥1.91 billion increase, as agreed with the VP Sales on 12 January 2026.",
  );
  await bench.pane.getByRole("tab", { name: "Case" }).click();
  expect(await bench.pane.getByRole("textbox", { name: "Contribution margin" }).inputValue()).toBe("42%");
}, 120_000);
