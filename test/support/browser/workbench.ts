import { readFileSync } from "node:fs";
import path from "node:path";
import type { Frame, FrameLocator, Page } from "playwright-core";
import { downloaded } from "./downloaded";
import { watchedPages, type PageLook, type WatchOptions } from "./watched-pages";

/** What `webpack --env workbench` built; `npm test` builds it before it runs the tests. */
const BUILD = path.join(__dirname, "../../../build/workbench");
export const STORY = new Uint8Array(readFileSync(path.join(BUILD, "samples/story.xlsx")));

/** The workbench in a browser, as somebody uses it. */
export interface Workbench {
  readonly page: Page;
  /** The pane, by what people find in it. */
  readonly pane: FrameLocator;
  readonly url: string;
  /** What the page asked other hosts for; a test that ends with any of it fails. */
  readonly strangers: string[];
  /** The pane's own frame, for what people cannot see. */
  frame(): Frame;
  /** Opens the page with its story; the pane is past its welcome unless told. @param search "?lang=de" */
  open(search?: string, options?: OpenOptions): Promise<void>;
  /** Another workbook in place of the one that is open. */
  openFile(name: string, bytes: Uint8Array): Promise<void>;
  showTable(): Promise<void>;
  /** The heading of the table view: which sheet it shows. */
  heading(): Promise<string | null>;
  /** The cells of a row of the sheet on the screen, from column A on; needs the table view. */
  row(number: number): Promise<string[]>;
  download(): Promise<Uint8Array>;
}

/** How a page of the workbench is opened. */
export interface OpenOptions extends Omit<PageLook, "reducedMotion"> {
  /** Whether the pane opens with its welcome, as for the first time. */
  readonly welcome?: boolean;
  /** Called before anything is loaded. */
  readonly prepare?: (page: Page) => Promise<unknown> | void;
}

/** The workbench in a browser, one page for each test, watched by {@link watchedPages}. */
export function workbench(watch: WatchOptions = {}): Workbench {
  const pages = watchedPages(BUILD, watch);
  let page: Page;

  const paneReady = () => bench.pane.locator("#tab-envelope, main h1").first().waitFor({ timeout: 60_000 });
  const tableHeading = () => page.getByRole("region", { name: "Table view" }).getByRole("heading");
  const bench: Workbench = {
    get page() {
      return page;
    },
    get pane() {
      return page.frameLocator("iframe");
    },
    get url() {
      return pages.url;
    },
    strangers: pages.strangers,
    frame: () => {
      const found = page.frames().find((candidate) => candidate.url().endsWith("pane.html"));
      if (!found) throw new Error("The page has no pane.");
      return found;
    },
    open: async (search = "", { welcome = false, prepare, ...options } = {}) => {
      page = await pages.open({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce", ...options });
      if (!welcome) await page.addInitScript(() => localStorage.setItem("envelope.first-run", "seen"));
      await prepare?.(page);
      await page.goto(`${pages.url}/${search}`);
      await paneReady();
    },
    openFile: async (name, bytes) => {
      await page.setInputFiles("input[type=file]", {
        name,
        mimeType: "application/octet-stream",
        buffer: Buffer.from(bytes),
      });
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
      const cells = page
        .getByRole("row", { name: new RegExp(`^${number}(\\s|$)`) })
        .first()
        .getByRole("cell");
      return cells.allTextContents();
    },
    download: async () => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Download" }).click(),
      ]);
      return downloaded(file);
    },
  };
  return bench;
}
