/** `npm run pictures`: builds the summary of the story sample in the running workbench and takes the README's picture, and one of every screen of the pane into build/pictures. */
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import config from "../webpack.config.js";
import { serve } from "./build/serve.mjs";
import { takeScreens } from "./pictures/screens.mjs";

const { launchBrowser } = createRequire(import.meta.url)("./browser.cjs");
const pictures = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../docs/pictures");
const port = 3117;

const stop = await serve(config.workbench({ mode: "development" }), { port });
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 900 }, reducedMotion: "reduce" });
  await page.addInitScript(() => localStorage.setItem("envelope.first-run", "seen"));
  await page.goto(`http://localhost:${port}/`);
  const pane = page.frameLocator("iframe");
  const choose = async (label, names) => {
    await pane.getByRole("combobox", { name: label }).click();
    for (const name of names) await pane.getByRole("menuitemcheckbox", { name }).or(pane.getByRole("option", { name })).first().click();
    await page.keyboard.press("Escape");
  };
  await pane.getByRole("tab", { name: "Data" }).click();
  await pane.getByRole("textbox", { name: "Went live" }).fill("2025-01-01");
  await choose("Took part", ["North", "East", "West"]);
  await choose("Did not", ["South", "Central", "Islands"]);
  await pane.getByRole("tab", { name: "Envelope" }).click();
  await pane.getByRole("textbox", { name: "Programme cost" }).fill("12.4m");
  await pane.getByRole("textbox", { name: "Objective" }).fill("Grow revenue of the field organisation");
  await pane.getByRole("tab", { name: "Case" }).click();
  await pane.getByRole("textbox", { name: "Contribution margin" }).fill("42%");
  await pane.getByRole("button", { name: "Build summary" }).click();
  await pane.getByText("Two sheets written").waitFor({ timeout: 60_000 });
  await page.getByRole("img", { name: /Net benefit/ }).waitFor();
  await page.mouse.move(600, 20);
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(pictures, "workbench.png") });
  await page.close();
  await takeScreens(browser, `http://localhost:${port}/`, path.resolve(pictures, "../../build/pictures"));
} finally {
  await browser.close();
  await stop();
}
process.exit(0);
