import { mkdir } from "node:fs/promises";
import path from "node:path";

/** The usual width of the pane in Excel. */
const WIDTH = 350;
/** About as high as the pane is on a usual screen. */
const HEIGHT = 640;
/** Twice the size at which the pictures are shown, as their names say. */
const DENSITY = 2;

/**
 * Takes the pictures of the pane that the guides show, from the running workbench: what is typed is the guides' own
 * example.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {string} address of the workbench
 * @param {string} folder where the pictures go
 */
export async function takeGuidePictures(browser, address, folder) {
  await mkdir(folder, { recursive: true });
  const context = await browser.newContext({
    viewport: { width: 1366, height: 1000 },
    deviceScaleFactor: DENSITY,
    reducedMotion: "reduce",
  });
  await context.addInitScript(() => localStorage.setItem("envelope.first-run", "seen"));
  try {
    for (const [name, { story, height, whole = false }] of Object.entries(STORIES)) {
      const page = await context.newPage();
      await page.goto(address);
      const pane = page.frameLocator("iframe");
      await pane.getByRole("tab", { name: "Envelope" }).waitFor({ timeout: 60_000 });
      await story(pane, page);
      await page.waitForTimeout(800);
      await paneAlone(page, { height, whole }, path.join(folder, `${name}@2x.png`));
      await page.close();
    }
  } finally {
    await context.close();
  }
}

/**
 * By the name of the picture: what is done before it is taken, where the fold is, and whether it shows what is below it
 * too.
 */
const STORIES = {
  "pane-envelope": { story: typedEnvelope, height: HEIGHT },
  "pane-data": { story: data, height: HEIGHT, whole: true },
  "pane-summary": { story: summary, height: 590 },
  "pane-function": { story: oneFunction, height: 720 },
};

async function typedEnvelope(pane) {
  await pane.getByRole("button", { name: "Type numbers instead" }).click();
  await fill(pane, "Revenue before", "10bn");
  await fill(pane, "Revenue after", "33.3333%");
  await fill(pane, "Programme cost", "12.4m");
}

async function data(pane, page) {
  await pane.getByRole("tab", { name: "Data" }).click();
  await pane.getByRole("textbox", { name: "Went live" }).fill("2025-01-01");
  await choose(pane, page, "Took part", ["North", "East", "West"]);
  await choose(pane, page, "Did not", ["South", "Central", "Islands"]);
}

async function summary(pane, page) {
  await data(pane, page);
  await caseOfTheStory(pane);
  await pane.getByRole("button", { name: "Build summary" }).click();
  await pane.getByText("Two sheets written").waitFor({ timeout: 60_000 });
}

async function oneFunction(pane) {
  await pane.getByRole("tab", { name: "Functions" }).click();
  await pane.getByRole("searchbox").fill("ATTRIBUTED_REVENUE");
  await pane.locator("#screen li button").first().click();
  await pane.locator("#screen h2").waitFor();
  for (const [name, text] of [
    ["baseline", "10bn"],
    ["uplift", "33.3333%"],
    ["pct", "3%"],
  ]) {
    const field = pane.getByRole("textbox", { name: new RegExp(`^${name}\\b`) }).first();
    await field.fill(text);
    await field.blur();
  }
}

/** What the story's page says beside its revenue. */
export async function caseOfTheStory(pane) {
  await pane.getByRole("tab", { name: "Envelope" }).click();
  await fill(pane, "Programme cost", "12.4m");
  await fill(pane, "Objective", "Grow revenue of the field organisation");
  await fill(pane, "Sponsor", "the VP Sales");
  await fill(pane, "Programme", "Field academy");
  await pane.getByRole("tab", { name: "Case" }).click();
  await fill(pane, "Low", "1%");
  await fill(pane, "High", "5%");
  await fill(pane, "Agreed on", "2026-01-12");
  await fill(pane, "Contribution margin", "42%");
}

async function fill(pane, label, text) {
  const field = pane.getByRole("textbox", { name: label, exact: true });
  await field.fill(text);
  await field.blur();
}

/** Picks from a list, one or several. */
export async function choose(pane, page, label, names) {
  await pane.getByRole("combobox", { name: label }).click();
  for (const name of names)
    await pane.getByRole("menuitemcheckbox", { name }).or(pane.getByRole("option", { name })).first().click();
  await page.keyboard.press("Escape");
}

/** The pane without the workbench around it. */
async function paneAlone(page, { height, whole }, file) {
  const frame = page.locator("iframe");
  const screen = page.frameLocator("iframe").locator("#screen");
  const size = async (high) => {
    await page.setViewportSize({ width: 1366, height: Math.max(1000, high) });
    await frame.evaluate(
      (element, [x, y]) => {
        element.style.cssText += `;position:fixed;z-index:99;inset:0 auto auto 0;border:0;width:${x}px;height:${y}px;min-width:0;max-width:none`;
      },
      [WIDTH, high],
    );
    await page.waitForTimeout(300);
  };
  await size(height);
  if (whole) await size(height + (await screen.evaluate((element) => element.scrollHeight - element.clientHeight)));
  await screen.evaluate((element) => element.scrollTo(0, 0));
  await screen.evaluate((element) => element.ownerDocument.activeElement?.blur());
  await frame.screenshot({ path: file });
}
