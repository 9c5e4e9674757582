import { unzipSync } from "fflate";
import { openWorkbook } from "../../src/xlsx";
import { downloaded } from "../support/browser/downloaded";
import { type } from "../support/browser/grid";
import { mouse, tellStory } from "../support/browser/user";
import { STORY, workbench } from "../support/browser/workbench";

const bench = workbench();

/** Parts of a file that are no longer the same, or gone. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return Object.keys(old).filter((name) => !now[name] || !Buffer.from(old[name] ?? []).equals(Buffer.from(now[name])));
}

const sheetsOf = async (bytes: Uint8Array) =>
  (await openWorkbook(bytes, "a.xlsx").describe()).sheets.map(({ name }) => name);

test("the story is open, its figures can be read as a table, and the pane has found its revenue", async () => {
  await bench.open();
  await bench.showTable();
  expect(await bench.heading()).toBe("Revenue, rows 1 to 100 of 217");
  expect(await bench.row(1)).toEqual(["Month", "Region", "Revenue"]);
  expect(await bench.row(2)).toEqual(["Jan 2023", "North", "$315,523,483"]);
  await bench.pane.getByText("“Revenue” in Revenue").waitFor();
}, 60_000);

test("the pane builds the summary through Excel.run, and the download holds it beside an untouched original", async () => {
  await bench.open();
  await tellStory(bench);
  await mouse.build(bench);
  await bench.page.getByRole("img", { name: /Net benefit 24\.7/ }).waitFor();
  await bench.showTable();
  expect((await bench.row(2))[0]).toBe(
    "Learning earned about $88 million if you credit it with 3% of the $2.9 billion increase.",
  );

  const bytes = await bench.download();
  expect(await sheetsOf(bytes)).toEqual([...(await sheetsOf(STORY)), "Sponsor summary", "Sponsor workings"]);
  const rewritten = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"];
  expect(changedParts(STORY, bytes).filter((name) => !rewritten.includes(name))).toEqual([]);
  const parts = Object.keys(unzipSync(bytes)).filter((name) => /xl\/charts\/chart\d+\.xml$/.test(name));
  expect(parts).toHaveLength(2);
  const { names } = await openWorkbook(bytes, "a.xlsx").describe();
  expect(names.map(({ name }) => name)).toContain("Envelope_AttributedRevenue");
}, 120_000);

test("a cell that was changed by hand is changed in the download, and nothing else is", async () => {
  await bench.open();
  await type(bench, 270, 123, "1000");
  await bench.showTable();
  const bytes = await bench.download();
  const { values } = await openWorkbook(bytes, "a.xlsx").read("Revenue", { row: 1, column: 1, rows: 2, columns: 2 });
  expect(values).toEqual([
    ["North", 1000],
    ["East", 260_455_351],
  ]);
  expect(changedParts(STORY, bytes).filter((name) => !/xl\/(_rels\/)?workbook\.xml/.test(name))).toEqual([
    "xl/worksheets/sheet1.xml",
  ]);
}, 60_000);

test("work that is in no file is asked about before another workbook takes its place, and stays until somebody says otherwise", async () => {
  await bench.open();
  const { page } = bench;
  const choose = () =>
    page.setInputFiles("input[type=file]", {
      name: "sales.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("Month,Revenue\r\n2024-01-01,1\r\n2024-02-01,2\r\n"),
    });
  const answer = (name: string) =>
    page.getByRole("dialog", { name: "Open another workbook?" }).getByRole("button", { name }).click();
  await type(bench, 270, 123, "1000");
  await choose();
  await answer("Stay here");
  await bench.showTable();
  expect((await bench.row(2))[2]).toContain("1,000");
  await choose();
  const [kept] = await Promise.all([page.waitForEvent("download"), answer("Download, then open")]);
  await page.getByText("sales.xlsx").waitFor();
  const { values } = await openWorkbook(await downloaded(kept), "a.xlsx").read("Revenue", {
    row: 1,
    column: 2,
    rows: 1,
    columns: 1,
  });
  expect(values).toEqual([[1000]]);
}, 90_000);

test("with nothing done, the download is the file", async () => {
  await bench.open();
  expect(Buffer.from(await bench.download()).equals(Buffer.from(STORY))).toBe(true);
}, 60_000);

test("a file that is no workbook is refused with the reason, and the open workbook stays", async () => {
  await bench.open();
  await bench.page.setInputFiles("input[type=file]", {
    name: "notes.xlsx",
    mimeType: "text/plain",
    buffer: Buffer.from("not a workbook"),
  });
  await bench.page.getByText("This file was not opened.").waitFor();
  await bench.showTable();
  expect(await bench.heading()).toMatch(/^Revenue, rows 1 to 100/);
  await bench.page.getByText("story.xlsx").waitFor();
}, 60_000);

test("a text file is opened as a workbook, read by the pane, and downloaded as a workbook", async () => {
  await bench.open();
  const rows = Array.from(
    { length: 24 },
    (_, month) => `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01;Süd;${100 + month}`,
  );
  await bench.page.setInputFiles("input[type=file]", {
    name: "sales.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`Monat;Region;Umsatz\r\n${rows.join("\r\n")}\r\n`, "latin1"),
  });
  await bench.page.getByText("sales.xlsx").waitFor();
  await bench.pane.getByText("“Umsatz” in sales!A1:C25").waitFor();
  const workbook = openWorkbook(await bench.download(), "sales.xlsx");
  expect((await workbook.read("sales", { row: 0, column: 0, rows: 2, columns: 3 })).values).toEqual([
    ["Monat", "Region", "Umsatz"],
    [45292, "Süd", 100],
  ]);
}, 60_000);

test("another sample, and a file that is dropped, take the place of the open workbook", async () => {
  await bench.open();
  await bench.showTable();
  await bench.page.getByRole("combobox", { name: "Sample workbook" }).click();
  await bench.page.getByRole("option", { name: "Geo experiment" }).click();
  await bench.page.getByRole("heading", { name: /^Sales, rows 1 to 100/ }).waitFor();
  await bench.pane.getByText("“Sales” in Sales").waitFor();

  const dropped = await bench.page.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], "dropped.xlsx"));
      return transfer;
    },
    [...STORY],
  );
  await bench.page.dispatchEvent("main", "dragover", { dataTransfer: dropped });
  await bench.page.getByText("Drop the workbook or .csv to open it").waitFor();
  await bench.page.dispatchEvent("main", "drop", { dataTransfer: dropped });
  await bench.page.getByText("dropped.xlsx").waitFor();
  await bench.page.getByRole("heading", { name: /^Revenue, rows 1 to 100/ }).waitFor();
}, 60_000);
