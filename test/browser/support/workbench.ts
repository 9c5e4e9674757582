import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import { launchBrowser, serveFolder, type ServedFolder } from "../../support/browser";

/** What `webpack --env workbench` built; `npm test` builds it before it runs the tests. */
const BUILD = path.join(__dirname, "../../../build/workbench");
export const STORY = new Uint8Array(readFileSync(path.join(BUILD, "samples/story.xlsx")));

/** The workbench in a browser, as somebody uses it. */
export interface Workbench {
  readonly page: Page;
  /** The pane, by what people find in it. */
  readonly pane: FrameLocator;
  readonly url: string;
  /** The pane's own frame, for what people cannot see. */
  frame(): Frame;
  open(search?: string): Promise<void>;
  /** Another workbook in place of the one that is open. */
  openFile(name: string, bytes: Uint8Array): Promise<void>;
  showTable(): Promise<void>;
  /** The heading of the table view: which sheet it shows. */
  heading(): Promise<string | null>;
  /** The cells of a row of the sheet on the screen, from column A on; needs the table view. */
  row(number: number): Promise<string[]>;
  download(): Promise<Uint8Array>;
}

/**
 * A browser for the tests of a file, and a page for each test. A test fails when its page complained on the console or
 * asked another host for something.
 */
export function workbench(): Workbench {
  let browser: Browser;
  let served: ServedFolder;
  let page: Page;
  let complaints: string[] = [];

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

  const paneReady = () => bench.pane.getByRole("tab", { name: "Envelope" }).waitFor({ timeout: 60_000 });
  const tableHeading = () => page.getByRole("region", { name: "Table view" }).getByRole("heading");
  const bench: Workbench = {
    get page() {
      return page;
    },
    get pane() {
      return page.frameLocator("iframe");
    },
    get url() {
      return served.url;
    },
    frame: () => {
      const found = page.frames().find((candidate) => candidate.url().endsWith("pane.html"));
      if (!found) throw new Error("The page has no pane.");
      return found;
    },
    open: async (search = "") => {
      page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("request", (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith("http") && url.origin !== served.url) complaints.push(`asked ${url.origin}`);
      });
      // The welcome is a story of its own.
      await page.addInitScript(() => localStorage.setItem("envelope.first-run", "seen"));
      await page.goto(`${served.url}/${search}`);
      await paneReady();
    },
    openFile: async (name, bytes) => {
      await page.setInputFiles("input[type=file]", { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
      await page.getByText(name).waitFor();
      await paneReady();
    },
    showTable: async () => {
      if ((await tableHeading().count()) > 0) return;
      await page.getByRole("button", { name: "Table view" }).click();
      await tableHeading().waitFor();
    },
    heading: () => tableHeading().textContent(),
    row: async (number) => {
      const cells = page.getByRole("row", { name: new RegExp(`^${number}(\\s|$)`) }).first().getByRole("cell");
      return cells.allTextContents();
    },
    download: async () => {
      const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download" }).click()]);
      return new Uint8Array(readFileSync(await file.path()));
    },
  };
  return bench;
}
