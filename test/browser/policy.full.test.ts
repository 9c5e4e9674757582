import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { headersFor } from "../../scripts/build/headers.cjs";
import { watchedPages, type WatchedPages } from "../support/browser/watched-pages";

/*
 * The built add-in under the headers that it ships with. Its pane stands in the workbench in place of the workbench's
 * own, so that a simulated Excel answers; Office.js is Microsoft's, unchanged, at Microsoft's address.
 */
const root = path.join(__dirname, "../..");
const DIST = path.join(root, "dist");
const OFFICE_FILES = path.join(root, "node_modules/@microsoft/office-js/dist");
const OFFICE = "https://appsforoffice.microsoft.com";
const STUB = readFileSync(path.join(root, "test/support/office-stub.js"), "utf8");

declare global {
  interface Window {
    /** What the browser refused, as "directive address". */
    refused: string[];
    hacked?: boolean;
  }
}

jest.setTimeout(120_000);

/** A page that notes what is refused. */
async function openNoting(pages: WatchedPages): Promise<Page> {
  const page = await pages.open({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });
  await page.addInitScript(() => {
    localStorage.setItem("envelope.first-run", "seen");
    window.refused = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
      window.refused.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  return page;
}

/** Puts the built pane into the workbench. */
async function openInWorkbench(pages: WatchedPages): Promise<Frame> {
  const page = await openNoting(pages);
  const fromDist = async (url: string) => {
    const name = new URL(url).pathname.slice(1);
    const file = name === "pane.html" ? "taskpane.html" : name;
    return {
      headers: { ...headersFor(file), "content-type": file.endsWith(".html") ? "text/html" : "text/javascript" },
      body: await readFile(path.join(DIST, file)),
    };
  };
  await page.route(/\/(pane\.html|static\/)/, async (route) => route.fulfill(await fromDist(route.request().url())));
  await page.route(`${OFFICE}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
    await route.fulfill({
      headers: { "access-control-allow-origin": "*", "content-type": "text/javascript" },
      body: await readFile(path.join(OFFICE_FILES, name.toLowerCase())),
    });
  });
  // What the workbench's own pane does in a script of its page: before Office.js looks for a host, but not before there
  // is a page.
  await page.addInitScript(() => {
    const { envelopeSimulator } = window.parent as unknown as { envelopeSimulator?: { attach(window: Window): void } };
    if (window.parent === window || !envelopeSimulator) return;
    new MutationObserver((_changes, observer) => {
      observer.disconnect();
      envelopeSimulator.attach(window);
    }).observe(document, { childList: true });
  });
  await page.goto(`${pages.url}/`);
  await page.frameLocator("iframe").getByRole("tab", { name: "Envelope" }).waitFor({ timeout: 60_000 });
  const frame = page.frames().find((one) => one.url().endsWith("/pane.html"));
  if (!frame) throw new Error("The page has no pane.");
  return frame;
}

/** The built page by itself, over a stub of Office.js. */
async function openAlone(pages: WatchedPages): Promise<Page> {
  const page = await openNoting(pages);
  await page.route(`${OFFICE}/**`, (route) => route.fulfill({ contentType: "text/javascript", body: STUB }));
  await page.goto(`${pages.url}/taskpane.html`);
  await page.getByLabel("Revenue before", { exact: true }).waitFor();
  return page;
}

describe("in the workbench", () => {
  const pages = watchedPages(path.join(root, "build/workbench"), { standIns: [OFFICE] });

  test("the pane reads, charts, explains and writes under the shipped policy, and nothing of it is refused", async () => {
    const frame = await openInWorkbench(pages);
    await frame.getByRole("tab", { name: "Data" }).click();
    await frame.getByRole("textbox", { name: "Went live" }).fill("2025-01-01");
    await frame.getByRole("textbox", { name: "Went live" }).blur();
    await frame.locator("svg.recharts-surface").first().waitFor();
    await frame.getByRole("tab", { name: "Functions" }).click();
    await frame.getByRole("searchbox").fill("SHAPLEY");
    await frame.locator("#screen li button").first().click();
    await frame.locator("#screen h2").waitFor();
    await frame.getByRole("tab", { name: "Envelope" }).click();
    await frame.getByRole("button", { name: "Type numbers instead" }).click();
    for (const [label, text] of [
      ["Revenue before", "10bn"],
      ["Revenue after", "33.334%"],
      ["Programme cost", "12.4m"],
    ] as const) {
      await frame.getByRole("textbox", { name: label, exact: true }).fill(text);
      await frame.getByRole("textbox", { name: label, exact: true }).blur();
    }
    await frame.getByRole("region", { name: "Result" }).getByText("$100 million").waitFor();
    await frame.getByRole("button", { name: "Build summary" }).click();
    await frame.getByText("Two sheets written").waitFor({ timeout: 60_000 });

    expect(await frame.evaluate(() => document.scripts[0]?.src)).toBe(`${OFFICE}/lib/1/hosted/office.js`);
    expect(await frame.evaluate(() => window.refused)).toEqual([]);
    // The policy was in force all the time.
    expect(
      await frame.evaluate(() =>
        document.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content"),
      ),
    ).toContain("connect-src 'none'");
  });
});

describe("an intruder", () => {
  // The console says of each thing that it was refused.
  const pages = watchedPages(DIST, { standIns: [OFFICE], headersFor, complaintsWanted: true });

  test("the same policy refuses what an intruder would bring: scripts, styles, text as code, pictures and calls elsewhere", async () => {
    const page = await openAlone(pages);
    const failed: string[] = [];
    page.on("requestfailed", (request) => failed.push(`${request.url()} ${request.failure()?.errorText}`));
    expect(await page.evaluate(() => window.refused)).toEqual([]);
    const refused = await page.evaluate(async () => {
      const add = (tag: "script" | "style" | "img", attributes: Record<string, string>) =>
        document.body.append(Object.assign(document.createElement(tag), attributes));
      add("script", { textContent: "window.hacked = true" });
      add("script", { src: "https://intruder.example/a.js" });
      add("style", { textContent: "body { display: none }" });
      add("img", { src: "https://intruder.example/a.png" });
      document.body.insertAdjacentHTML(
        "beforeend",
        '<p id="intruder" style="color: red" onclick="window.hacked = true">x</p>',
      );
      document.getElementById("intruder")?.click();
      await fetch("https://intruder.example/").catch(() => undefined);
      await new Promise((later) => setTimeout(later, 200));
      return window.refused;
    });
    expect([...new Set(refused)].sort()).toEqual([
      "connect-src https://intruder.example/",
      "img-src https://intruder.example/a.png",
      "script-src-attr inline",
      "script-src-elem https://intruder.example/a.js",
      "script-src-elem inline",
      "style-src-attr inline",
      "style-src-elem inline",
    ]);
    // What the page wanted there was stopped by the policy, and never left it.
    expect(failed.sort()).toEqual(["https://intruder.example/a.js csp", "https://intruder.example/a.png csp"]);
    expect(pages.strangers.splice(0).sort()).toEqual([
      "https://intruder.example/a.js",
      "https://intruder.example/a.png",
    ]);
    expect(await page.evaluate(() => [window.hacked, getComputedStyle(document.body).display])).toEqual([
      undefined,
      "block",
    ]);
  });
});

describe("the help", () => {
  const pages = watchedPages(DIST, { headersFor });

  test.each(["index", "start-manager", "ATTRIBUTED_REVENUE"])(
    "the help page %s has its styles and pictures under the shipped policy, and nothing is refused",
    async (name) => {
      const page = await openNoting(pages);
      await page.goto(`${pages.url}/help/${name}.html`, { waitUntil: "networkidle" });
      expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe("none");
      for (const picture of await page.locator("img").all()) {
        await picture.scrollIntoViewIfNeeded();
        await picture.evaluate((image: HTMLImageElement) => image.decode());
      }
      expect(await page.evaluate(() => window.refused)).toEqual([]);
    },
  );
});
