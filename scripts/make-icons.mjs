/**
 * Renders the icons of assets/icons from their drawings: `node scripts/make-icons.mjs`. The 16 px icon has a drawing of
 * its own, since the details of the large one blur at that size.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import browserFinder from "./browser.cjs";

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../assets/icons");
const drawings = { 16: "icon-small.svg", 32: "icon.svg", 64: "icon.svg", 80: "icon.svg", 128: "icon.svg" };

const browser = await browserFinder.launchBrowser();
try {
  for (const [size, drawing] of Object.entries(drawings)) {
    const page = await browser.newPage({ viewport: { width: Number(size), height: Number(size) } });
    const svg = readFileSync(path.join(folder, drawing), "utf8");
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
    writeFileSync(path.join(folder, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
