import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";
import { serveFolder, type ServedFolder } from "./browser";
import { isComplaint } from "./complaints";
import { ADDRESS } from "./running";

/** How a page is looked at. */
export type PageLook = Pick<BrowserContextOptions, "viewport" | "colorScheme" | "forcedColors" | "reducedMotion">;

/** What is served does not change while a file of tests runs. */
const KEPT = { "cache-control": "max-age=3600" };

/** Pages of a folder that is served, in a profile of their own. */
export interface WatchedPages {
  /** Without a slash at the end. */
  readonly url: string;
  /** What pages asked other hosts for since the test began: a test that ends with any of it fails. */
  readonly strangers: string[];
  /** A page; it is closed when the test ends, or when the next one is opened. */
  open(options: PageLook): Promise<Page>;
}

export interface WatchOptions {
  /** Origins that a test answers for itself: "https://appsforoffice.microsoft.com". */
  readonly standIns?: readonly string[];
  /** Whether the console's errors are the test's own doing, and no failure. */
  readonly complaintsWanted?: boolean;
  /** What the folder's files are served with, by their paths below it. */
  readonly headersFor?: (file: string) => Record<string, string>;
}

/**
 * A profile of the shared browser for the tests of a file: what was fetched and compiled is kept between them, and
 * nothing else. A test fails when any page of it, frame, worker or window asked another host for anything, or
 * complained on the console.
 */
export function watchedPages(
  folder: string,
  { standIns = [], complaintsWanted = false, headersFor = () => KEPT }: WatchOptions = {},
): WatchedPages {
  let browser: Browser;
  let context: BrowserContext;
  let served: ServedFolder;
  const strangers: string[] = [];
  const complaints: string[] = [];

  const note = (address: string) => {
    const { protocol, origin } = new URL(address);
    if (/^(http|ws)s?:$/.test(protocol) && origin.replace(/^ws/, "http") !== served.url && !standIns.includes(origin))
      strangers.push(address);
  };
  const listen = (opened: Page) => {
    opened.on(
      "console",
      (message) => message.type() === "error" && isComplaint(message.text()) && complaints.push(message.text()),
    );
    opened.on("pageerror", (error) => complaints.push(error.message));
    opened.on("websocket", (socket) => note(socket.url()));
  };
  const closeAll = () => Promise.all(context.pages().map((page) => page.close()));

  beforeAll(async () => {
    const address = process.env[ADDRESS];
    if (!address) throw new Error("No browser was started for this run.");
    [browser, served] = await Promise.all([chromium.connect(address), serveFolder(folder, headersFor)]);
    context = await browser.newContext();
    context.on("request", (request) => note(request.url()));
    context.on("page", listen);
  }, 60_000);
  afterAll(async () => {
    await context.close();
    await browser.close();
    await served.close();
  });
  beforeEach(() => {
    strangers.length = complaints.length = 0;
  });
  afterEach(async () => {
    await closeAll();
    expect(strangers).toEqual([]);
    if (!complaintsWanted) expect(complaints).toEqual([]);
  });

  return {
    get url() {
      return served.url;
    },
    strangers,
    open: async ({ viewport, ...media }) => {
      await closeAll();
      await context.clearPermissions();
      const page = await context.newPage();
      await forget(context, page, served.url);
      if (viewport) await page.setViewportSize(viewport);
      await page.emulateMedia(media);
      return page;
    },
  };
}

/** Takes away what pages before have stored. */
async function forget(context: BrowserContext, page: Page, origin: string): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", {
    origin,
    storageTypes: "cookies,indexeddb,local_storage,service_workers,cache_storage",
  });
  await session.detach();
}
