import { openWorkbook } from "../../src/xlsx";
import { holdExcel, letGo } from "../support/browser/hold-excel";
import { enterPane, tabTo } from "../support/browser/keyboard";
import { mouse, tellStory } from "../support/browser/user";
import { STORY, workbench } from "../support/browser/workbench";
import { eventually } from "../support/browser/settled";

jest.setTimeout(180_000);

const bench = workbench();

test.each(["mouse", "keyboard"])(
  "a build that is cancelled with the %s leaves the workbook as it was, and the fields as they are",
  async (means) => {
    await bench.open();
    await tellStory(bench);
    await holdExcel(bench.frame());
    await mouse.press(bench, "Build summary");
    await bench.pane.getByRole("heading", { name: "Writing the summary" }).waitFor();
    if (means === "mouse") await mouse.press(bench, "Cancel");
    else {
      await enterPane(bench);
      await tabTo(bench, "Cancel");
      await bench.page.keyboard.press("Enter");
    }
    await letGo(bench.frame());
    await bench.pane.getByText("The build was cancelled. The workbook is as it was.").waitFor();
    expect(Buffer.from(await bench.download()).equals(Buffer.from(STORY))).toBe(true);
    await mouse.show(bench, "Case");
    expect(await bench.pane.getByRole("textbox", { name: "Contribution margin" }).inputValue()).toBe("42%");
    await mouse.build(bench, /Two sheets written/);
  },
);

test("the summary that is written says what its checks found, and leads to each of its parts", async () => {
  await bench.open();
  await tellStory(bench);
  await mouse.build(bench);
  const { pane } = bench;
  await pane.getByText("Sponsor summary and Sponsor workings. All").waitFor();
  const checks = await pane.getByRole("region", { name: "Checks" }).getByRole("listitem").allTextContents();
  expect(checks).toEqual(expect.arrayContaining([expect.stringMatching(/^Reconciles.*difference 0\.00$/)]));
  expect(await pane.getByRole("img", { name: "passes" }).count()).toBe(checks.length);

  const parts = pane.getByRole("region", { name: "On the sheets" }).getByRole("button");
  expect(await parts.allTextContents()).toEqual([
    "Bridge",
    "Bridge, step by step",
    "The claim",
    "What each baseline says",
    "Actual against baseline",
    "Sensitivity",
    "Assumptions",
    "Checks",
    "Sponsor workings",
  ]);
  const selected = () =>
    bench.frame().evaluate(async () => {
      const { Excel } = window as unknown as { Excel: typeof globalThis.Excel };
      return Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return range.address;
      });
    });
  await parts.getByText("Sponsor workings").click();
  expect(await eventually(async () => (await selected()).startsWith("'Sponsor workings'!A1:"), true)).toBe(true);
  await parts.getByText("Sensitivity").press("Enter");
  expect(await eventually(async () => (await selected()).startsWith("'Sponsor summary'!H"), true)).toBe(true);
  const { names } = await openWorkbook(await bench.download(), "a.xlsx").describe();
  expect(names.length).toBeGreaterThan(0);
});

test("before an update the pane says what it will change on the sheets", async () => {
  await bench.open();
  await tellStory(bench);
  await mouse.build(bench);
  await mouse.show(bench, "Envelope");
  await mouse.fill(bench, "Programme cost", "13,000,000");
  await mouse.fill(bench, "Share credited", "4%");
  await mouse.show(bench, "Case");
  await mouse.openSection(bench, "Caveats");
  await bench.pane.getByLabel(/What the figures do not say/).fill("Prices rose.");
  await mouse.show(bench, "Summary");
  const changes = bench.pane.getByRole("region", { name: "What will change" });
  expect(await changes.getByRole("listitem").allTextContents()).toEqual([
    "Share credited3% → 4%",
    "Programme cost12,400,000 → 13,000,000",
    "Caveatsedited",
  ]);
  await mouse.build(bench, /Two sheets updated/);
  await mouse.show(bench, "Envelope");
  await mouse.fill(bench, "Objective", "Grow");
  await mouse.fill(bench, "Objective", "");
  await mouse.show(bench, "Summary");
  await bench.pane.getByText("Nothing you typed differs from the sheets.").waitFor();
});
