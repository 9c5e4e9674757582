import { openWorkbook } from "../../src/xlsx";
import { recallAll } from "../../src/summary";
import { typeOnSheet } from "../support/browser/sheet";
import { mouse, tellStory } from "../support/browser/user";
import { workbench } from "../support/browser/workbench";

jest.setTimeout(180_000);

const bench = workbench();

const valueOf = (label: string) => bench.pane.getByRole("textbox", { name: label, exact: true }).inputValue();

async function typedEnvelope(): Promise<void> {
  await bench.open();
  await mouse.press(bench, "Type numbers instead");
  await mouse.fill(bench, "Revenue before", "10bn");
  await mouse.fill(bench, "Revenue after", "33.334%");
  await mouse.fill(bench, "Programme", "Field academy");
}

test("a share that is changed on the sheet is in the pane at once, with nobody coming back to it, beside what is typed there", async () => {
  await typedEnvelope();
  await mouse.build(bench);
  await mouse.show(bench, "Envelope");
  await mouse.fill(bench, "Sponsor", "the VP Sales");
  await typeOnSheet(bench, "Envelope_Share", "5%");
  await bench.pane.getByRole("region", { name: "Result" }).getByText("$166 million").waitFor();
  expect(await bench.frame().evaluate(() => document.hasFocus())).toBe(false);
  expect([await valueOf("Share credited"), await valueOf("Sponsor")]).toEqual(["5%", "the VP Sales"]);
  await bench.showTable();
  expect((await bench.row(2))[0]).toContain("5% of the $3.3 billion increase");

  await mouse.show(bench, "Summary");
  const changes = bench.pane.getByRole("region", { name: "What will change" }).getByRole("listitem");
  expect(await changes.allTextContents()).toEqual(["Sponsorblank → the VP Sales"]);
});

test("a field that was taken from a cell follows that cell, and says which one it is", async () => {
  await bench.open();
  await mouse.press(bench, "Type numbers instead");
  await bench.page.mouse.click(270, 123);
  await mouse.press(bench, "Take the selected cell: Revenue before");
  await bench.pane.getByText("Follows Revenue!C2").waitFor();
  await typeOnSheet(bench, "Envelope_Picked_Before", "10000000000");
  await bench
    .frame()
    .waitForFunction(
      () => (document.getElementById("field-before") as HTMLInputElement | null)?.value === "$10,000,000,000",
    );
});

test("everything typed is back when the workbook is opened again, what was changed on the sheet too", async () => {
  await bench.open();
  await tellStory(bench);
  await mouse.fill(bench, "Low", "2%");
  await mouse.openSection(bench, "Components");
  await mouse.press(bench, "Add a component");
  await mouse.fill(bench, "Name of component 1", "Coaching");
  await mouse.fill(bench, "Share of Coaching", "3%");
  await mouse.build(bench);
  await typeOnSheet(bench, "Envelope_ShareLow", "1%");
  await bench.openFile("built.xlsx", await bench.download());
  await bench.pane.getByText("“Revenue” in Revenue").waitFor();
  expect(await valueOf("Programme cost")).toBe("$12,400,000");
  await mouse.show(bench, "Case");
  expect([await valueOf("Contribution margin"), await valueOf("Low")]).toEqual(["42%", "1%"]);
  await bench.pane.getByRole("button", { name: /^Components\s*1, adding up to 3%/ }).waitFor();
  await mouse.show(bench, "Data");
  expect(await valueOf("Went live")).toBe("2025-01-01");
  await bench.pane.getByText("North and 2 more").waitFor();
});

test("a programme that is renamed in the pane updates its own page, and another one gets a page beside it", async () => {
  await typedEnvelope();
  await mouse.build(bench);
  await mouse.show(bench, "Envelope");
  await mouse.fill(bench, "Programme", "Field academy 2.0");
  await mouse.build(bench, /Two sheets updated/);

  await mouse.press(bench, "Start another summary");
  await bench.page.keyboard.type("Onboarding");
  await mouse.fill(bench, "Share credited", "98%");
  await mouse.build(bench, /Two sheets written/);
  await bench.pane.getByText("Credit over all summaries here").waitFor();
  await bench.pane.getByText("101%, 100% at most").waitFor();

  const info = await openWorkbook(await bench.download(), "a.xlsx").describe();
  expect(info.sheets.map(({ name }) => name).filter((name) => name.startsWith("Sponsor"))).toEqual([
    "Sponsor summary",
    "Sponsor workings",
    "Sponsor summary 2",
    "Sponsor workings 2",
  ]);
  expect(recallAll(info).map(({ programme, share }) => [programme, share])).toEqual([
    ["Field academy 2.0", 0.03],
    ["Onboarding", 0.98],
  ]);
});
