/**
 * `npm run bench -- pane [RUNS]`: how long the pane's page takes until the functions are callable and until the first
 * screen can be typed into, in a headless Chromium whose processor is slowed four times, and how much is loaded until
 * then.
 *
 * The page comes gzipped from this machine and Office.js is a stub, so that it is our own code that is timed. Each run
 * has a fresh profile; the medians count.
 */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "../../..");
const dist = path.join(root, "dist");
const { launchBrowser } = createRequire(import.meta.url)(path.join(root, "scripts/browser.cjs"));

const SLOWED = 4;
const RUNS = 7;
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8" };

export async function bench([runs = RUNS]) {
  if (!existsSync(path.join(dist, "taskpane.html")))
    throw new Error("dist/taskpane.html is not there: run npm run build first.");
  const server = await serve();
  const browser = await launchBrowser();
  try {
    const results = [];
    for (let run = 0; run < Number(runs); run++)
      results.push(await once(browser, `http://127.0.0.1:${server.address().port}/taskpane.html`));
    console.log(`Chromium ${browser.version()}, processor slowed ${SLOWED}×, medians of ${results.length} runs`);
    print(
      "functions callable",
      results.map(({ callable }) => callable),
      "ms",
    );
    print(
      "first screen usable",
      results.map(({ usable }) => usable),
      "ms",
    );
    print(
      "loaded until then, gzip",
      results.map(({ asked }) => asked.reduce((sum, name) => sum + zipped(name).length, 0) / 1024),
      "KB",
    );
  } finally {
    await browser.close();
    await new Promise((closed) => server.close(closed));
  }
}

const cache = new Map();

function zipped(name) {
  if (!cache.has(name)) cache.set(name, gzipSync(readFileSync(path.join(dist, name))));
  return cache.get(name);
}

async function serve() {
  const server = createServer((request, response) => {
    const name = new URL(request.url, "http://local").pathname.slice(1);
    if (!existsSync(path.join(dist, name))) return response.writeHead(404).end();
    response
      .writeHead(200, {
        "content-type": TYPES[path.extname(name)] ?? "application/octet-stream",
        "content-encoding": "gzip",
      })
      .end(zipped(name));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return server;
}

/** Opens the page once, in milliseconds from its navigation. */
async function once(browser, url) {
  const context = await browser.newContext({ viewport: { width: 350, height: 640 } });
  try {
    const page = await context.newPage();
    const stub = readFileSync(path.join(root, "test/support/office-stub.js"), "utf8");
    await page.route("https://appsforoffice.microsoft.com/**", (route) =>
      route.fulfill({ contentType: "text/javascript", body: stub }),
    );
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName("usable").length > 0);
    return await page.evaluate(() => {
      const at = (mark) => performance.getEntriesByName(mark).at(-1).startTime;
      const scripts = performance
        .getEntriesByType("resource")
        .filter(
          ({ name, startTime }) =>
            startTime < at("usable") && name.startsWith(location.origin) && /\.js(\?|$)/.test(name),
        );
      return {
        callable: at("callable"),
        usable: at("usable"),
        asked: scripts.map(({ name }) => new URL(name).pathname.slice(1)),
      };
    });
  } finally {
    await context.close();
  }
}

function print(what, values, unit) {
  const sorted = [...values].sort((a, b) => a - b);
  const round = (value) => value.toFixed(unit === "KB" ? 1 : 0).padStart(7);
  console.log(
    `${what.padEnd(24)} ${round(sorted[Math.floor(sorted.length / 2)])} ${unit}  (${round(sorted[0]).trim()} to ${round(sorted.at(-1)).trim()})`,
  );
}
