import { openWorkbook } from "../../src/xlsx";
import { downloaded } from "../support/browser/downloaded";
import { mouse, tellStory } from "../support/browser/user";
import { workbench } from "../support/browser/workbench";

jest.setTimeout(180_000);

const bench = workbench();

test("a summary that is built is exported as a workbook of its two sheets, which the workbench opens and shows the same headline", async () => {
  await bench.open();
  await tellStory(bench);
  await mouse.build(bench);
  const region = bench.pane.getByRole("region", { name: "Hand it over" });
  const [download] = await Promise.all([
    bench.page.waitForEvent("download"),
    region.getByRole("button", { name: "Export workbook" }).click(),
  ]);
  await region.getByText("A new workbook is open. Save it where it is needed.").waitFor();
  expect(download.suggestedFilename()).toBe("Sponsor summary.xlsx");
  const bytes = await downloaded(download);
  const workbook = openWorkbook(bytes, "Sponsor summary.xlsx");
  const info = await workbook.describe();
  expect(info.sheets.map(({ name }) => name)).toEqual(["Sponsor summary", "Sponsor workings"]);
  const headline = String(info.names.find(({ name }) => name === "Envelope_Headline")?.value);
  expect(headline).toMatch(/^Learning earned about \$/);
  // What was built is in no file of its own yet, and the workbench would ask before it lets go of it.
  await bench.download();
  await bench.openFile("Sponsor summary.xlsx", bytes);
  await bench.showTable();
  expect(await bench.row(2)).toContain(headline);
});

test("the key figures are copied as text and as a table, and without names when they are to be left out", async () => {
  await bench.open();
  await bench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await tellStory(bench);
  await mouse.build(bench);
  const region = bench.pane.getByRole("region", { name: "Hand it over" });
  await region.getByRole("button", { name: "Copy key figures" }).click();
  await region.getByText("Copied. Paste it into a mail, a document or a slide.").waitFor();
  const held = await bench.frame().evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(["text/plain", "text/html"].map(async (type) => (await item?.getType(type))?.text() ?? ""));
  });
  expect(held[0]).toMatch(/^Learning earned about \$.*\n.*\n\nRevenue over 12 months\t\$/);
  expect(held[1]).toMatch(/<table.*Increase<\/td>.*<\/table>/);
});

test("where the clipboard is closed the key figures are shown as a text to select", async () => {
  await bench.open();
  await tellStory(bench);
  await mouse.build(bench);
  await bench.frame().evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  const region = bench.pane.getByRole("region", { name: "Hand it over" });
  await region.getByRole("button", { name: "Copy key figures" }).click();
  const box = region.getByRole("textbox", { name: "Copying is not allowed here. Select the text and copy it." });
  expect(await box.inputValue()).toContain("Attributed revenue\t");
});
