import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { launchBrowser, serveFolder, type ServedFolder } from "../support/browser";

/** What `webpack --env workbench` built; `npm test` builds it before it runs the tests. */
const BUILD = path.join(__dirname, "../../build/workbench");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let served: ServedFolder;
let page: Page;
let pane: FrameLocator;
let complaints: string[];
let scripts: string[];

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveFolder(BUILD)]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await served.close();
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

/** The story's workbook in a pane of 320 px. */
async function open(scheme: "light" | "dark" = "light"): Promise<void> {
  complaints = [];
  scripts = [];
  page = await browser.newPage({ viewport: { width: 1366, height: 1250 }, colorScheme: scheme, reducedMotion: "reduce" });
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
  // The welcome is a story of its own.
  await page.addInitScript(() => localStorage.setItem("envelope.first-run", "seen"));
  await page.goto(`${served.url}/`);
  pane = page.frameLocator("iframe");
  await pane.getByRole("tab", { name: "Envelope" }).waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: "320 pixels" }).click();
}

async function claim(): Promise<void> {
  await pane.getByRole("tab", { name: "Data" }).click();
  await pane.getByRole("textbox", { name: "Went live" }).fill("2025-01-01");
  await pane.getByRole("application", { name: /Since go-live/ }).waitFor({ timeout: 30_000 });
}

const readout = () => pane.getByRole("status").filter({ hasText: "Actual" });

test("the chart's library is asked for with the Data screen and not before", async () => {
  await open();
  await page.waitForTimeout(500);
  const before = scripts.length;
  await claim();
  expect(scripts.length).toBeGreaterThan(before);
}, 120_000);

test("pointer and arrow keys read the same figures, and everything lies within 320 px", async () => {
  await open();
  await claim();
  const chart = pane.getByRole("application");
  await chart.focus();
  await page.keyboard.press("ArrowRight");
  await readout().filter({ hasText: "February 2023" }).waitFor();
  const walked = await readout().textContent();
  const box = await chart.boundingBox();
  const point = await pane.locator(".recharts-active-dot").first().boundingBox();
  if (!box || !point) throw new Error("The chart has no place on the screen.");
  await chart.blur();
  await readout().filter({ hasText: "December 2025" }).waitFor();
  await page.mouse.move(point.x + point.width / 2, box.y + box.height / 2);
  await readout().filter({ hasText: "February 2023" }).waitFor();
  expect(await readout().textContent()).toBe(walked);

  const screen = pane.getByRole("tabpanel");
  expect(await screen.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  const texts = await chart.locator("text").evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect()).map(({ left, right }) => [left, right]));
  expect(texts.length).toBeGreaterThan(6);
  for (const [left = 0, right = 0] of texts) expect([left >= 0, right <= 320]).toEqual([true, true]);
}, 120_000);

test.each(["light", "dark"] as const)("axe finds nothing in chart and table: %s", async (scheme) => {
  await open(scheme);
  await claim();
  const frame = page.frames().find((candidate) => candidate.url().endsWith("pane.html"));
  if (!frame) throw new Error("The panel's frame is not there.");
  await frame.evaluate(AXE);
  const violations = () =>
    frame.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      return (await axe.run("#screen")).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
    });
  expect(await violations()).toEqual([]);
  await pane.getByRole("button", { name: "Show as table" }).click();
  await pane.getByRole("table").waitFor();
  expect(await violations()).toEqual([]);
}, 120_000);
