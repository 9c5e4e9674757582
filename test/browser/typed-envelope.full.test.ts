import { arrowTo, enterPane, tabTo, typeInto } from "../support/browser/keyboard";
import { mouse } from "../support/browser/user";
import { workbench, type Workbench } from "../support/browser/workbench";

jest.setTimeout(120_000);

const bench = workbench();

const HEADLINE = "Learning earned about $100 million if you credit it with 3% of the $3.3 billion increase.";

async function expectEnvelope(bench: Workbench): Promise<void> {
  await bench.pane.getByText("Two sheets written").waitFor({ timeout: 60_000 });
  await bench.showTable();
  expect(await bench.heading()).toMatch(/^Sponsor summary, rows 1 to/);
  expect((await bench.row(2))[0]).toBe(HEADLINE);
}

test("with a mouse, four typed numbers become a summary of their own", async () => {
  await bench.open();
  await mouse.press(bench, "Type numbers instead");
  await mouse.fill(bench, "Revenue before", "10bn");
  await mouse.fill(bench, "Revenue after", "33.334%");
  await mouse.fill(bench, "Programme cost", "$12.4m");
  await bench.pane.getByRole("region", { name: "Result" }).getByText("$100 million").waitFor();
  await mouse.press(bench, "Build summary");
  await expectEnvelope(bench);
});

test("with the keyboard alone, four typed numbers become a summary of their own", async () => {
  await bench.open();
  const { keyboard } = bench.page;
  // The fields are others once the workbook has been looked at.
  await bench.pane.getByRole("button", { name: "Type numbers instead" }).waitFor();
  await enterPane(bench);
  await tabTo(bench, "Type numbers instead");
  await keyboard.press("Enter");
  await arrowTo(bench, "Envelope");
  await typeInto(bench, "Revenue before", "10bn");
  await typeInto(bench, "Revenue after", "33.334%");
  await typeInto(bench, "Programme cost", "$12.4m");
  await tabTo(bench, "Build summary");
  await keyboard.press("Enter");
  await expectEnvelope(bench);
});

test("the currency of typed numbers is kept when the summary is opened and built again", async () => {
  await bench.open();
  await mouse.press(bench, "Type numbers instead");
  await mouse.fill(bench, "Revenue before", "€10bn");
  await mouse.fill(bench, "Revenue after", "33.334%");
  await mouse.build(bench);
  await bench.openFile("built.xlsx", await bench.download());
  await mouse.build(bench, /Two sheets updated/);
  await bench.showTable();
  expect((await bench.row(2))[0]).toBe(HEADLINE.replaceAll("$", "€"));
});
