import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser, serveFolder, type ServedFolder } from "../../support/browser";

/** Names of other hosts stand for nothing, so that not even what goes unrecorded could leave the machine. */
const NO_OTHER_HOST = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";

/** Pages of a folder that is served, in a browser of their own. */
export interface WatchedPages {
  /** Without a slash at the end. */
  readonly url: string;
  /** What pages asked other hosts for since the test began: a test that ends with any of it fails. */
  readonly strangers: string[];
  /** A page; it is closed when the test ends, or when the next one is opened. */
  open(options: BrowserContextOptions): Promise<Page>;
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
 * A browser for the tests of a file. A test fails when any page of it, frame, worker or window asked another host for
 * anything, or complained on the console.
 */
export function watchedPages(folder: string, { standIns = [], complaintsWanted = false, headersFor }: WatchOptions = {}): WatchedPages {
  let browser: Browser;
  let served: ServedFolder;
  let page: Page | null = null;
  const strangers: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    [browser, served] = await Promise.all([launchBrowser([NO_OTHER_HOST]), serveFolder(folder, headersFor)]);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  beforeEach(() => {
    strangers.length = complaints.length = 0;
  });
  afterEach(async () => {
    await page?.close();
    page = null;
    expect(strangers).toEqual([]);
    if (!complaintsWanted) expect(complaints).toEqual([]);
  });

  const note = (address: string) => {
    const { protocol, origin } = new URL(address);
    if (/^(http|ws)s?:$/.test(protocol) && origin.replace(/^ws/, "http") !== served.url && !standIns.includes(origin)) strangers.push(address);
  };
  const listen = (opened: Page) => {
    opened.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    opened.on("pageerror", (error) => complaints.push(error.message));
    opened.on("websocket", (socket) => note(socket.url()));
  };
  return {
    get url() {
      return served.url;
    },
    strangers,
    open: async (options) => {
      await page?.close();
      page = await browser.newPage(options);
      const context = page.context();
      context.on("request", (request) => note(request.url()));
      context.on("page", listen);
      listen(page);
      return page;
    },
  };
}
