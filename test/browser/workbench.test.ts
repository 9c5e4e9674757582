import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { EXHIBITS } from "../../src/gallery";
import { openWorkbook } from "../../src/xlsx";
import { launchBrowser, serveFolder, type ServedFolder } from "../support/browser";

/** What `webpack --env workbench` built; `npm test` builds it before it runs the tests. */
const BUILD = path.join(__dirname, "../../build/workbench");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const STORY = new Uint8Array(readFileSync(path.join(BUILD, "samples/story.xlsx")));

let browser: Browser;
let served: ServedFolder;
let page: Page;
let pane: FrameLocator;
/** Requests to other hosts, and whatever the page complained of. */
let complaints: string[];

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveFolder(BUILD)]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await served.close();
});
beforeEach(() => {
  complaints = [];
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

async function open(search = ""): Promise<void> {
  page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== served.url) complaints.push(`asked ${url.origin}`);
  });
  await page.addInitScript(() => localStorage.setItem("envelope.first-run", "seen"));
  await page.goto(`${served.url}/${search}`);
  pane = page.frameLocator("iframe");
  await pane.getByRole("tab", { name: "Envelope" }).waitFor({ timeout: 30_000 });
}

const heading = () => page.getByRole("region", { name: "Table view" }).getByRole("heading");

async function showTable(): Promise<void> {
  await page.getByRole("button", { name: "Table view" }).click();
  await heading().waitFor();
}

/** The cells of a row in the table view, from column A on. */
async function row(number: number): Promise<string[]> {
  const cells = page.getByRole("row", { name: new RegExp(`^${number}(\\s|$)`) }).first().getByRole("cell");
  return cells.allTextContents();
}

/** Types into the cell that a click at these pixels selects. */
async function type(x: number, y: number, text: string): Promise<void> {
  await page.mouse.click(x, y);
  await typeHere(text);
}

/** Types into the selected cell; the selection then moves down. */
async function typeHere(text: string): Promise<void> {
  await page.keyboard.type(text);
  // The list of proposed functions takes the first Enter while it is open.
  await page.waitForTimeout(500);
  await page.keyboard.press("Enter");
}

async function choose(label: string, names: readonly string[]): Promise<void> {
  await pane.getByRole("combobox", { name: label }).click();
  for (const name of names) await pane.getByRole("menuitemcheckbox", { name }).or(pane.getByRole("option", { name })).first().click();
  await page.keyboard.press("Escape");
}

async function fill(label: string, text: string): Promise<void> {
  const field = pane.getByRole("textbox", { name: label, exact: true });
  await field.fill(text);
  await field.blur();
}

async function makeTheCase(): Promise<void> {
  await pane.getByRole("tab", { name: "Data" }).click();
  await pane.getByRole("textbox", { name: "Went live" }).fill("2025-01-01");
  await choose("Took part", ["North", "East", "West"]);
  await choose("Did not", ["South", "Central", "Islands"]);
  await pane.getByRole("tab", { name: "Envelope" }).click();
  await fill("Programme cost", "12.4m");
  await pane.getByRole("tab", { name: "Case" }).click();
  await fill("Contribution margin", "42%");
}

async function download(): Promise<Uint8Array> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download" }).click()]);
  return new Uint8Array(readFileSync(await file.path()));
}

/** Parts of a file that are no longer the same, or gone. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return Object.keys(old).filter((name) => !now[name] || !Buffer.from(old[name] ?? []).equals(Buffer.from(now[name])));
}

const sheetsOf = async (bytes: Uint8Array) => (await openWorkbook(bytes, "a.xlsx").describe()).sheets.map(({ name }) => name);

test("the story is open, its figures can be read as a table, and the pane has found its revenue", async () => {
  await open();
  await showTable();
  expect(await heading().textContent()).toBe("Revenue, rows 1 to 100 of 217");
  expect(await row(1)).toEqual(["Month", "Region", "Revenue"]);
  expect(await row(2)).toEqual(["Jan 2023", "North", "$315,523,483"]);
  await pane.getByText("“Revenue” in Revenue").waitFor();
}, 60_000);

test("the pane builds the summary through Excel.run, and the download holds it beside an untouched original", async () => {
  await open();
  await makeTheCase();
  await pane.getByRole("button", { name: "Build summary" }).click();
  await pane.getByText("Two sheets written").waitFor({ timeout: 30_000 });
  await page.getByRole("img", { name: /Net benefit 24\.7/ }).waitFor();
  await showTable();
  expect((await row(2))[0]).toBe("Learning earned about $88 million if you credit it with 3% of the $2.9 billion increase.");

  const bytes = await download();
  expect(await sheetsOf(bytes)).toEqual([...(await sheetsOf(STORY)), "Sponsor summary", "Sponsor workings"]);
  const rewritten = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"];
  expect(changedParts(STORY, bytes).filter((name) => !rewritten.includes(name))).toEqual([]);
  const parts = Object.keys(unzipSync(bytes)).filter((name) => /xl\/charts\/chart\d+\.xml$/.test(name));
  expect(parts).toHaveLength(2);
  const { names } = await openWorkbook(bytes, "a.xlsx").describe();
  expect(names.map(({ name }) => name)).toContain("Envelope_AttributedRevenue");
}, 120_000);

test("what is built can be built again from its own download", async () => {
  await open();
  await makeTheCase();
  await pane.getByRole("button", { name: "Build summary" }).click();
  await pane.getByText("Two sheets written").waitFor({ timeout: 30_000 });
  const first = await download();
  await page.setInputFiles("input[type=file]", { name: "built.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(first) });
  await page.getByText("built.xlsx").waitFor();
  await pane.getByRole("button", { name: "Build summary" }).click({ timeout: 30_000 });
  await pane.getByText("Two sheets updated").waitFor({ timeout: 30_000 });
  expect(await sheetsOf(await download())).toEqual(await sheetsOf(first));
}, 120_000);

test.each([
  ["in its namespace", "", "ENVELOPE.ATTRIBUTED_REVENUE"],
  ["by its bare name", "?names=bare", "ATTRIBUTED_REVENUE"],
])("a custom function works in a cell %s, and spills over ranges", async (_how, search, name) => {
  await open(search);
  await type(435, 143, `=${name}(1000,0.3,0.03)`);
  await type(435, 203, `=${name}(C2:C4,0.1,0.5)`);
  await showTable();
  expect((await row(3))[4]).toBe("9");
  expect((await row(6)).slice(4)).toEqual([String(315_523_483 * 0.05)]);
  expect((await row(8)).slice(4)).toEqual([String(203_064_665 * 0.05)]);
}, 60_000);

test("the error of a custom function says what it says in Excel, as long as its cell is selected", async () => {
  await open();
  const said = page.getByRole("status");
  await type(435, 143, "=ENVELOPE.ATTRIBUTED_REVENUE(1000,4%,3)");
  await page.keyboard.press("ArrowUp");
  await said.getByText("E3: pct is 3, outside 0 to 1: type 3% or 0.03").waitFor();
  await page.keyboard.press("ArrowDown");
  await said.getByText(/^E3: /).waitFor({ state: "detached" });
  await page.keyboard.press("ArrowUp");
  await said.getByText(/^E3: /).waitFor();
  await typeHere("=ENVELOPE.ATTRIBUTED_REVENUE(1000,4%,3%)");
  await page.keyboard.press("ArrowUp");
  await showTable();
  expect((await row(3))[4]).toBe("1.2");
  expect(await said.getByText(/^E3: /).count()).toBe(0);
}, 60_000);

test("an error within a spilled result says it at its own cell", async () => {
  await open();
  await type(435, 143, "=ENVELOPE.ATTRIBUTED_REVENUE(1000,4%,{0.5;7;0.5})");
  await page.mouse.click(435, 163);
  await page.getByText("E4: pct is 7, outside 0 to 1: type 7% or 0.07").waitFor();
}, 60_000);

test("an impact over the sheet's own revenue spills as a table with its headings", async () => {
  await open();
  await type(435, 143, '=ENVELOPE.TREND_IMPACT(C2:C13,C14:C19,"table")');
  await showTable();
  expect((await row(3)).slice(4)).toEqual(["Period", "Actual", "Expected", "Impact", "Low", "High", "Cumulative"]);
  expect((await row(4)).slice(4, 6)).toEqual(["1", "350051481"]);
  expect((await row(9)).slice(4, 5)).toEqual(["6"]);
}, 60_000);

test("the help page of a function opens beside the workbench, without a serious violation", async () => {
  await open();
  for (const name of ["index", "SHAPLEY_CREDIT"]) {
    await page.goto(`${served.url}/help/${name}.html`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.evaluate(AXE);
    expect(await violations(page)).toEqual([]);
  }
}, 60_000);

test("a cell that was changed by hand is changed in the download, and nothing else is", async () => {
  await open();
  await type(270, 123, "1000");
  await showTable();
  const bytes = await download();
  const { values } = await openWorkbook(bytes, "a.xlsx").read("Revenue", { row: 1, column: 1, rows: 2, columns: 2 });
  expect(values).toEqual([["North", 1000], ["East", 260_455_351]]);
  expect(changedParts(STORY, bytes).filter((name) => !/xl\/(_rels\/)?workbook\.xml/.test(name))).toEqual(["xl/worksheets/sheet1.xml"]);
}, 60_000);

test("with nothing done, the download is the file", async () => {
  await open();
  expect(Buffer.from(await download()).equals(Buffer.from(STORY))).toBe(true);
}, 60_000);

test("a file that is no workbook is refused with the reason, and the open workbook stays", async () => {
  await open();
  await page.setInputFiles("input[type=file]", { name: "notes.xlsx", mimeType: "text/plain", buffer: Buffer.from("not a workbook") });
  await page.getByText("This file was not opened.").waitFor();
  await showTable();
  expect(await heading().textContent()).toMatch(/^Revenue, rows 1 to 100/);
  await page.getByText("story.xlsx").waitFor();
}, 60_000);

test("a text file is opened as a workbook, read by the pane, and downloaded as a workbook", async () => {
  await open();
  const rows = Array.from({ length: 24 }, (_, month) => `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01;Süd;${100 + month}`);
  await page.setInputFiles("input[type=file]", { name: "sales.csv", mimeType: "text/csv", buffer: Buffer.from(`Monat;Region;Umsatz\r\n${rows.join("\r\n")}\r\n`, "latin1") });
  await page.getByText("sales.xlsx").waitFor();
  await pane.getByText("“Umsatz” in sales!A1:C25").waitFor();
  const workbook = openWorkbook(await download(), "sales.xlsx");
  expect((await workbook.read("sales", { row: 0, column: 0, rows: 2, columns: 3 })).values).toEqual([["Monat", "Region", "Umsatz"], [45292, "Süd", 100]]);
}, 60_000);

test("another sample, and a file that is dropped, take the place of the open workbook", async () => {
  await open();
  await showTable();
  await page.getByRole("combobox", { name: "Sample workbook" }).click();
  await page.getByRole("option", { name: "Geo experiment" }).click();
  await page.getByRole("heading", { name: /^Sales, rows 1 to 100/ }).waitFor();
  await pane.getByText("“Sales” in Sales").waitFor();

  const dropped = await page.evaluateHandle((bytes) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(bytes)], "dropped.xlsx"));
    return transfer;
  }, [...STORY]);
  await page.dispatchEvent("main", "dragover", { dataTransfer: dropped });
  await page.getByText("Drop the workbook or .csv to open it").waitFor();
  await page.dispatchEvent("main", "drop", { dataTransfer: dropped });
  await page.getByText("dropped.xlsx").waitFor();
  await page.getByRole("heading", { name: /^Revenue, rows 1 to 100/ }).waitFor();
}, 60_000);

test("the pane follows the theme of the workbench", async () => {
  await open();
  const background = () => pane.locator("body > #root > div").evaluate((element) => getComputedStyle(element).backgroundColor);
  const light = await background();
  await page.getByRole("button", { name: "Theme" }).click();
  await page.getByRole("menuitemradio", { name: "Dark" }).click();
  await page.waitForTimeout(300);
  expect(await background()).not.toBe(light);
}, 60_000);

test.each([320, 350])("the pane at %d pixels has no serious violation and does not scroll sideways", async (width) => {
  await open();
  await page.getByRole("button", { name: `${width} pixels` }).click();
  const frame = page.frames().find((candidate) => candidate.url().endsWith("pane.html"));
  if (!frame) throw new Error("The page has no pane.");
  await frame.evaluate(AXE);
  const look = async () => {
    await page.waitForTimeout(300);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await frame.evaluate(() => document.getElementById("screen")?.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await violations(frame)).toEqual([]);
  };
  for (const tab of ["Envelope", "Data", "Case", "Summary", "Functions"]) {
    await pane.getByRole("tab", { name: tab }).click();
    await look();
  }
  // Excel's own menu lies over the last 44 pixels of the tabs.
  const last = await frame.locator("[role=tab]").last().evaluate((tab) => tab.getBoundingClientRect().right);
  expect(last).toBeLessThanOrEqual(width - 44);
  await page.keyboard.press("Tab");
  expect(await frame.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
  for (const id of ["SHAPLEY_CREDIT", "TREND_IMPACT"]) {
    await pane.getByRole("button", { name: id }).first().click();
    await look();
    await pane.getByRole("button", { name: "All functions" }).click();
  }
}, 90_000);

test("the catalogue of functions is loaded when it is asked for, and copies a formula that the cells understand", async () => {
  await open("?names=bare");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await pane.getByRole("tab", { name: "Functions" }).click();
  await pane.getByRole("button", { name: /^LEARNING_ROI/ }).click();
  expect(asked.filter((name) => name.endsWith(".js")).length).toBeGreaterThan(0);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await pane.getByRole("button", { name: "Copy the example" }).click();
  await pane.getByText("Copied").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("=LEARNING_ROI(576000, 460000)");
  const help = await pane.getByRole("link", { name: "Help" }).evaluate((link) => (link as HTMLAnchorElement).href);
  expect((await page.request.get(help)).ok()).toBe(true);
}, 60_000);

test("the gallery lists its exhibits, and each opens with its summary built, its chart drawn and its case in the pane", async () => {
  await open();
  await page.getByRole("link", { name: "Gallery" }).click();
  await page.getByRole("heading", { level: 1, name: "Gallery of summaries" }).waitFor();
  expect(await page.getByRole("listitem").count()).toBe(EXHIBITS.length);
  await page.evaluate(AXE);
  expect(await violations(page)).toEqual([]);
  await page.getByRole("link", { name: "Yen" }).click();
  await page.getByText("A currency without cents").waitFor({ timeout: 30_000 });
  await pane.getByRole("tab", { name: "Envelope" }).waitFor({ timeout: 30_000 });
  await page.getByRole("img", { name: /Net benefit/ }).waitFor();
  await showTable();
  expect((await row(2))[0]).toBe("Learning earned about ¥57 million: 3% of the ¥1.9 billion increase, as agreed with the VP Sales on 12 January 2026.");
  await pane.getByRole("tab", { name: "Case" }).click();
  expect(await pane.getByRole("textbox", { name: "Contribution margin" }).inputValue()).toBe("42%");
}, 120_000);

test("the workbench's own bars have no serious violation", async () => {
  await open();
  await showTable();
  await page.evaluate(AXE);
  expect(await violations(page)).toEqual([]);
}, 60_000);

/** Serious findings of axe; the grid's own elements and Fluent's focus guards are left to their makers. */
function violations(target: { evaluate: Page["evaluate"] }): Promise<string[]> {
  return target.evaluate(async () => {
    const axe = (window as unknown as { axe: { run(scope: object, options: object): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> } }).axe;
    const outside = ["[data-tabster-dummy]", "[data-u-comp]", ".univer-theme", "iframe"].map((selector) => [selector]);
    const found = await axe.run({ exclude: outside }, { resultTypes: ["violations"], iframes: false });
    return found.violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  });
}
