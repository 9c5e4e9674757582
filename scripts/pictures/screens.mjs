import { mkdir } from "node:fs/promises";
import path from "node:path";

/** The narrowest pane that Excel shows, its usual one, and one that somebody pulled wider. */
const WIDTHS = [320, 350, 450];
const THEMES = ["light", "dark", "contrast"];

/**
 * Takes a picture of every screen of the pane, for somebody to look at.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {string} address of the workbench, with what its pane is asked for: "http://localhost:3117/?lang=de"
 * @param {string} folder where the pictures go, as "light-320-data.png"
 * @param {{ widths?: readonly number[], themes?: readonly string[] }} which
 */
export async function takeScreens(browser, address, folder, { widths = WIDTHS, themes = THEMES } = {}) {
  await mkdir(folder, { recursive: true });
  for (const theme of themes) {
    for (const width of widths) {
      const page = await browser.newPage({
        viewport: { width: 1366, height: 1000 },
        reducedMotion: "reduce",
        colorScheme: theme === "dark" ? "dark" : "light",
        forcedColors: theme === "contrast" ? "active" : "none",
      });
      await page.goto(address);
      await walk(page, width, (name) => path.join(folder, `${theme}-${width}-${name}.png`));
      await page.close();
    }
  }
}

/**
 * Goes through the pane in the order of the story. Everything is found by its id or its role, since it is called
 * otherwise in other languages.
 */
async function walk(page, width, fileOf) {
  const frameElement = page.locator("iframe");
  await frameElement.waitFor();
  const pane = page.frameLocator("iframe");
  const screen = pane.locator("#screen");
  await pane.locator("main button").first().waitFor({ timeout: 60_000 });
  // Wider or higher than the workbench lets: a whole screen in a picture, with nothing below the fold.
  const size = async (height) => {
    await frameElement.evaluate(
      (element, [wide, high]) => {
        element.style.cssText += `;position:fixed;z-index:99;inset:0 auto auto 0;border:0;width:${wide}px;height:${high}px;min-width:0;max-width:none`;
      },
      [width, height],
    );
    await page.setViewportSize({ width: 1366, height: Math.max(1000, height) });
    await page.waitForTimeout(250);
  };
  const look = async (name) => {
    await size(620);
    const scrolled =
      (await screen.count()) > 0 ? await screen.evaluate((element) => element.scrollHeight - element.clientHeight) : 0;
    await size(620 + scrolled);
    await frameElement.screenshot({ path: fileOf(name) });
  };
  const show = (tab) => pane.locator(`#tab-${tab}`).click();
  const fill = async (field, text) => {
    await pane.locator(`#field-${field}`).fill(text);
    await pane.locator(`#field-${field}`).blur();
  };
  const wait = (milliseconds) => page.waitForTimeout(milliseconds);

  await wait(1500);
  await look("1-welcome");
  await pane.locator("main button").last().click();
  await wait(500);
  await look("2-envelope-from-workbook");
  await show("summary");
  await wait(500);
  await look("3-summary-waits");
  await show("data");
  await wait(800);
  await look("4-data");
  await fill("launched", "2025-01-01");
  await choose(page, pane, "treated", ["North", "East", "West"]);
  await choose(page, pane, "control", ["South", "Central", "Islands"]);
  await wait(800);
  await look("5-data-chart");
  await show("case");
  await wait(500);
  await look("6-case");
  for (const [field, text] of [
    ["lowShare", "2%"],
    ["highShare", "4%"],
    ["margin", "42%"],
  ])
    if (await pane.locator(`#field-${field}`).count()) await fill(field, text);
  const closed = pane.locator('#screen button[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
  await pane.locator("#field-components").click();
  await pane.locator("#add-component").click();
  await wait(300);
  await look("7-case-open");
  if (await pane.locator("#field-costDesign").count()) await fill("costDesign", "3.1m");
  await show("summary");
  await wait(500);
  await look("8-summary-ready");
  await pane.locator("footer button").first().click();
  await pane
    .locator("#screen [role=progressbar]")
    .waitFor()
    .then(() => look("8-summary-under-way"))
    .catch(() => undefined);
  await pane.locator("#screen dl").waitFor({ timeout: 60_000 });
  await wait(800);
  await look("9-summary-written");
  await show("envelope");
  await wait(300);
  await look("9-envelope-written");
  await fill("share", "4%");
  await show("summary");
  await wait(500);
  await look("9-summary-will-change");
  await show("functions");
  await pane.locator('input[type="search"]').waitFor({ timeout: 30_000 });
  await wait(500);
  await look("a-functions");
  await pane.locator('input[type="search"]').fill("SHAPLEY");
  await pane.locator("#screen li button").first().click();
  await pane.locator("#screen h2").waitFor();
  await wait(300);
  await look("b-function");
  await show("envelope");
  await pane.locator("#screen h2 + button").first().click();
  await pane.locator("#field-before").waitFor();
  await wait(300);
  await look("c-envelope-typed");
  await fill("before", "10,000,000,000");
  await fill("after", "13300000000");
  await fill("share", "140%");
  await wait(300);
  await look("d-envelope-wrong");
}

/** Picks from a list. */
async function choose(page, pane, field, names) {
  await pane.locator(`#field-${field}`).click();
  for (const name of names) await pane.getByRole("menuitemcheckbox", { name }).click();
  await page.keyboard.press("Escape");
}
