/**
 * `npm run pictures`: takes the documents' pictures of the product from the running workbench, and puts them into
 * docs/pictures. `npm run pictures -- screens` takes one of every screen of the pane as well, in three widths and three
 * themes, into build/pictures, for somebody to look at. The pictures of printed pages are made by `npm run gallery`.
 */
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import config from "../webpack.config.js";
import { serve } from "./build/serve.mjs";
import { caseOfTheStory, choose, takeGuidePictures } from "./pictures/guides.mjs";
import { takeScreens } from "./pictures/screens.mjs";

const { launchBrowser } = createRequire(import.meta.url)("./browser.cjs");
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const pictures = path.join(root, "docs/pictures");
const port = 3117;
const address = `http://localhost:${port}/`;

const stop = await serve(config.workbench({ mode: "development" }), { port });
const browser = await launchBrowser();
try {
  await takeWorkbench(path.join(pictures, "workbench.png"));
  await takeGuidePictures(browser, address, pictures);
  if (process.argv.includes("screens")) await takeScreens(browser, address, path.join(root, "build/pictures"));
} finally {
  await browser.close();
  await stop();
}
process.exit(0);

/** The whole workbench, with the summary of the story sample on its grid. */
async function takeWorkbench(file) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 900 }, reducedMotion: "reduce" });
  await page.addInitScript(() => localStorage.setItem("envelope.first-run", "seen"));
  await page.goto(address);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("tab", { name: "Data" }).click();
  await pane.getByRole("textbox", { name: "Went live" }).fill("2025-01-01");
  await choose(pane, page, "Took part", ["North", "East", "West"]);
  await choose(pane, page, "Did not", ["South", "Central", "Islands"]);
  await caseOfTheStory(pane);
  await pane.getByRole("button", { name: "Build summary" }).click();
  await pane.getByText("Two sheets written").waitFor({ timeout: 60_000 });
  await page.getByRole("img", { name: /Net benefit/ }).waitFor();
  await page.mouse.move(600, 20);
  await page.waitForTimeout(500);
  await page.screenshot({ path: file });
  await page.close();
}
