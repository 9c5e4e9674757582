import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { workbench } from "../support/browser/workbench";

// A host that is not there makes the console complain.
const bench = workbench({ complaintsWanted: true });

/** What a test fails for; taken away here, where it was asked for. */
const taken = () => bench.strangers.splice(0);

test("whatever a page asks another host for is recorded: by its frame, a picture, a beacon, a style, a worker, a socket, a window", async () => {
  await bench.open();
  expect(bench.strangers).toEqual([]);
  await bench.frame().evaluate(async () => {
    const host = "https://stranger.invalid";
    await fetch(`${host}/fetch`).catch(() => undefined);
    new Image().src = `${host}/image`;
    navigator.sendBeacon(`${host}/beacon`);
    document.head.insertAdjacentHTML("beforeend", `<link rel="stylesheet" href="${host}/style">`);
    new Worker(
      URL.createObjectURL(new Blob([`fetch("${host}/worker").catch(() => undefined)`], { type: "text/javascript" })),
    );
    new WebSocket("wss://stranger.invalid/socket");
  });
  await bench.page.evaluate(() => void window.open("https://stranger.invalid/window"));
  const wanted = ["beacon", "fetch", "image", "socket", "style", "window", "worker"];
  const seen = () => [...new Set(bench.strangers.map((address) => new URL(address).pathname.slice(1)))].sort();
  for (let waited = 0; waited < 100 && seen().length < wanted.length; waited++) await bench.page.waitForTimeout(50);
  expect(seen()).toEqual(wanted);
  expect(taken().every((address) => new URL(address).hostname === "stranger.invalid")).toBe(true);
}, 90_000);

test("every test in a browser has its pages watched: none starts a browser or a page of its own", () => {
  const files = readdirSync(__dirname).filter((name) => name.endsWith(".test.ts"));
  expect(files.length).toBeGreaterThan(15);
  const [own, shared] = [
    /launchBrowser|\.newPage\(|\.newContext\(|chromium\b/,
    /from "\.\.\/support\/browser\/(workbench|watched-pages)"/,
  ];
  const unwatched = files.filter((name) => {
    const text = readFileSync(path.join(__dirname, name), "utf8");
    return name !== path.basename(__filename) && (own.test(text) || !shared.test(text));
  });
  expect(unwatched).toEqual([]);
});
