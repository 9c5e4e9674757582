import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { watchedPages } from "../support/browser/watched-pages";

/** The add-in as it is served; `npm test` builds it before it runs the tests. */
const DIST = path.join(__dirname, "../../dist");
const STUB = readFileSync(path.join(__dirname, "../support/office-stub.js"), "utf8");
const OFFICE = "https://appsforoffice.microsoft.com";
const KILOBYTE = 1024;

// Some of the tests keep parts of the page away from it, and the console says so.
const pages = watchedPages(DIST, { standIns: [OFFICE], complaintsWanted: true });
let page: Page;
beforeEach(async () => {
  page = await pages.open({ viewport: { width: 320, height: 640 } });
});

const weight = (names: readonly string[]) =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(DIST, name))).length, 0);

/** The scripts that were asked for before a mark, as names of files. */
const askedBefore = (mark: string) =>
  page.evaluate((name) => {
    const until = performance.getEntriesByName(name, "mark")[0]?.startTime ?? Infinity;
    const scripts = performance
      .getEntriesByType("resource")
      .filter(
        (entry) => entry.startTime < until && entry.name.startsWith(location.origin) && /\.js(\?|$)/.test(entry.name),
      );
    return scripts.map((entry) => new URL(entry.name).pathname.slice(1));
  }, mark);

test("all that is asked for until the Envelope screen can be typed into is at most 220 KB", async () => {
  await page.route(`${OFFICE}/**`, (route) => route.fulfill({ contentType: "text/javascript", body: STUB }));
  await page.goto(`${pages.url}/taskpane.html`);
  await page.getByLabel("Revenue before", { exact: true }).fill("10bn");
  const asked = await askedBefore("usable");
  expect(asked).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^static\/functions\./),
      expect.stringMatching(/^static\/taskpane\./),
    ]),
  );
  expect(asked.length).toBeGreaterThan(2);
  expect(weight(asked)).toBeLessThanOrEqual(220 * KILOBYTE);
}, 60_000);

test("without Office.js the page says what is missing and what to do, instead of staying empty", async () => {
  await page.route(`${OFFICE}/**`, (route) => route.abort());
  await page.goto(`${pages.url}/taskpane.html`);
  await page.getByRole("heading", { name: "Envelope cannot reach Excel" }).waitFor();
  expect(await page.getByRole("button", { name: "Reload" }).count()).toBe(1);
}, 60_000);

test("when a part of the pane does not arrive, the page says so, with the reason", async () => {
  await page.route(`${OFFICE}/**`, (route) => route.fulfill({ contentType: "text/javascript", body: STUB }));
  await page.route(/\/\d+\.\w+\.js/, (route) => route.abort());
  await page.goto(`${pages.url}/taskpane.html`);
  await page.getByRole("heading", { name: "Envelope was not loaded in full" }).waitFor();
  await page.getByText(/chunk/i).waitFor();
}, 60_000);

test("outside of Excel the page says where it belongs", async () => {
  await page.route(`${OFFICE}/**`, (route) =>
    route.fulfill({ contentType: "text/javascript", body: STUB.replace('host: "Excel"', "host: null") }),
  );
  await page.goto(`${pages.url}/taskpane.html`);
  await page.getByRole("heading", { name: "Envelope opens in Excel" }).waitFor();
}, 60_000);
