import { openWorkbook } from "../../src/xlsx";
import { recall } from "../../src/summary";
import { arrowTo, enterPane, tabTo, typeInto } from "../support/browser/keyboard";
import { mouse, tellStory } from "../support/browser/user";
import { workbench } from "../support/browser/workbench";

jest.setTimeout(180_000);

const bench = workbench();

/** Every cell with something in it, in reading order. */
async function cellsOnPage(): Promise<string[]> {
  await bench.showTable();
  const cells = await bench.page.getByRole("region", { name: "Table view" }).getByRole("cell").allTextContents();
  return cells.filter((text) => text !== "");
}

test("with a mouse, everything that a case can say comes to stand on the page, and comes back", async () => {
  await bench.open();
  await tellStory(bench);
  const { pane } = bench;
  await mouse.fill(bench, "Low", "2%");
  await mouse.fill(bench, "High", "4%");
  await mouse.fill(bench, "Agreed by", "the VP Sales");
  await pane.getByLabel("Agreed on", { exact: true }).fill("2026-01-12");
  await mouse.fill(bench, "Market growth", "4%");
  await mouse.fill(bench, "Plan, if there was one", "9bn");

  await mouse.openSection(bench, "Costs in parts");
  for (const [label, text] of [
    ["Design and development", "3.1m"],
    ["Delivery", "1.6m"],
    ["Platform and support", "1.4m"],
    ["Evaluation", "0.5m"],
    ["People", "14,500"],
    ["Hours each", "8"],
    ["Hour’s cost", "50"],
  ] as const)
    await mouse.fill(bench, label, text);

  await mouse.openSection(bench, "Components");
  await mouse.press(bench, "Add a component");
  await mouse.fill(bench, "Name of component 1", "eLearning");
  await mouse.fill(bench, "Share of eLearning", "1.8%");
  await mouse.press(bench, "Add a component");
  await mouse.fill(bench, "Name of component 2", "Coaching");
  await mouse.press(bench, "Split the rest evenly");
  await pane.getByText("All of the 3% is given out").waitFor();

  await mouse.openSection(bench, "Assumptions");
  await mouse.openSection(bench, "Contribution margin");
  const margin = pane.getByRole("group", { name: "Contribution margin" });
  await margin.getByLabel("Source").fill("Finance pack 2025, p. 14");
  await margin.getByLabel("Owner").fill("Finance partner");
  await margin.getByLabel("Agreed on").fill("2025-12-18");

  await mouse.openSection(bench, "Caveats and intangibles");
  await pane.getByLabel(/What the figures do not say/).fill("Prices rose in May.");
  await mouse.openSection(bench, "Sign-off");
  await mouse.fill(bench, "Sponsor’s name", "Maria Keller");
  await mouse.fill(bench, "Finance’s name", "Jonas Brandt");
  await pane.getByLabel("Finance signed on").fill("2026-01-19");
  await mouse.build(bench);

  const cells = await cellsOnPage();
  expect(cells).toContain(
    "Learning earned about $88 million: 3% of the $2.9 billion increase, as agreed with the VP Sales on 12 January 2026.",
  );
  expect(cells).toEqual(
    expect.arrayContaining([
      "Credit by component",
      "eLearning",
      "Coaching",
      "Costs",
      "Assumptions",
      "Finance pack 2025, p. 14",
      "Finance partner",
      "Checks",
      "Prices rose in May.",
      "Maria Keller",
      "Jonas Brandt",
    ]),
  );
  expect(cells).not.toContain("Not on this page yet");
  expect(cells.filter((text) => text.startsWith("#"))).toEqual([]);

  const recalled = recall(await openWorkbook(await bench.download(), "a.xlsx").describe());
  expect(recalled).toMatchObject({
    share: 0.03,
    lowShare: 0.02,
    highShare: 0.04,
    margin: 0.42,
    marketGrowth: 0.04,
    typedBaseline: 9e9,
    cost: 12.4e6,
    components: [
      { name: "eLearning", share: 0.018 },
      { name: "Coaching", share: 0.012 },
    ],
    costs: {
      design: 3.1e6,
      delivery: 1.6e6,
      platform: 1.4e6,
      evaluation: 0.5e6,
      people: 14_500,
      hoursEach: 8,
      hourlyCost: 50,
    },
    notes: expect.arrayContaining([
      { assumption: "margin", source: "Finance pack 2025, p. 14", owner: "Finance partner", agreedOn: 46_009 },
    ]),
    caveats: "Prices rose in May.",
    signOff: { sponsor: { name: "Maria Keller", date: null }, finance: { name: "Jonas Brandt", date: 46_041 } },
  });
});

test("with the keyboard alone, data becomes a summary with groups, a component and names to sign", async () => {
  await bench.open();
  const { keyboard } = bench.page;
  await arrowTo(bench, "Data");
  // The workbook has been looked at.
  await bench.pane.getByRole("combobox", { name: "Took part" }).waitFor();
  for (const [label, names] of [
    ["Took part", ["East", "North", "West"]],
    ["Did not", ["Central", "Islands", "South"]],
  ] as const) {
    await tabTo(bench, label);
    await keyboard.press("ArrowDown");
    for (const name of names) {
      // A letter leads to the option that begins so, as in any list.
      await keyboard.type(name.slice(0, 1));
      await keyboard.press("Enter");
    }
    await keyboard.press("Escape");
  }
  await tabTo(bench, "Went live");
  await keyboard.type("01012025");
  await arrowTo(bench, "Case");
  await typeInto(bench, "Contribution margin", "42%");
  await typeInto(bench, "Programme cost", "12.4m");
  await tabTo(bench, /^Components/);
  await keyboard.press("Enter");
  await tabTo(bench, "Add a component");
  await keyboard.press("Enter");
  await bench.pane.getByLabel("Name of component 1").waitFor();
  await keyboard.type("Coaching");
  await typeInto(bench, "Share of Coaching", "3%");
  await tabTo(bench, /^Sign-off/);
  await keyboard.press("Enter");
  await typeInto(bench, "Finance’s name", "Jonas Brandt");
  await enterPane(bench);
  await tabTo(bench, "Build summary");
  await keyboard.press("Enter");
  await bench.pane.getByText("Two sheets written").waitFor({ timeout: 60_000 });
  const cells = await cellsOnPage();
  expect(cells).toContain("Learning earned about $88 million if you credit it with 3% of the $2.9 billion increase.");
  expect(cells).toEqual(expect.arrayContaining(["Coaching", "Jonas Brandt"]));
});
