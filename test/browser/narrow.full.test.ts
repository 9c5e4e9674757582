import type { Frame } from "playwright-core";
import { brokenWords } from "../support/broken-words";
import { clippedTexts } from "../support/clipped";
import { paste } from "../support/browser/sheet";
import { mouse, tellStory } from "../support/browser/user";
import { workbench } from "../support/browser/workbench";
import { settled } from "../support/browser/settled";

jest.setTimeout(240_000);

const bench = workbench();

/** A pane of 320 pixels at 200% has 160 of its own. */
const [WIDTH, ZOOMED] = [320, 160];

/** Makes the pane as wide as it is at 200%, over everything else of the workbench, and back. */
async function size(width: number, height = 700): Promise<void> {
  const style = `;position:fixed;z-index:99;top:0;left:0;width:${width}px;height:${height}px;min-width:0;max-width:none`;
  await bench.page
    .locator("iframe")
    .evaluate((element, css) => element.setAttribute("style", css), width === ZOOMED ? style : "");
  await settled(bench.frame());
}

/** What is wrong with what the pane shows at 200%; that an example is longer than its input is not. */
async function faults(frame: Frame, screen: string): Promise<string[]> {
  await size(ZOOMED);
  if (process.env.NARROW_PICTURES) await picture(`${process.env.NARROW_PICTURES}/${screen}.png`);
  const wide = await frame.evaluate(() =>
    Math.max(document.documentElement.scrollWidth, document.getElementById("screen")?.scrollWidth ?? 0),
  );
  const found = [
    ...(wide > ZOOMED ? [`${wide} pixels wide`] : []),
    ...(await brokenWords(frame)),
    ...(await clippedTexts(frame)).filter((text) => !text.endsWith("its input")),
  ];
  await size(WIDTH);
  return found.map((fault) => `${screen}: ${fault}`);
}

async function picture(file: string): Promise<void> {
  const more = await bench.frame().evaluate(() => {
    const screen = document.getElementById("screen");
    return screen ? screen.scrollHeight - screen.clientHeight : 0;
  });
  await bench.page.setViewportSize({ width: 1366, height: 800 + more });
  await size(ZOOMED, 700 + more);
  await bench.page.locator("iframe").screenshot({ path: file });
  await bench.page.setViewportSize({ width: 1366, height: 768 });
  await size(ZOOMED);
}

test("at 200%, no screen scrolls sideways, cuts a text off or breaks a word, and one control leads to all of them", async () => {
  await bench.open();
  const { pane, page } = bench;
  await page.getByRole("button", { name: `${WIDTH} pixels` }).click();
  const frame = bench.frame();
  const found: string[] = [];
  const look = async (screen: string) => void found.push(...(await faults(frame, screen)));
  await look("Envelope that waits");
  await tellStory(bench);
  for (const screen of ["Envelope", "Data", "Case", "Summary", "Functions"] as const) {
    await mouse.show(bench, screen);
    await settled(frame);
    await look(screen);
  }
  await pane.getByRole("button", { name: /^TREND_IMPACT/ }).click();
  await look("a function");
  await mouse.press(bench, "All functions");
  await paste(bench, "Revenue", "H3", [
    "=ENVELOPE.ATTRIBUTED_REVENUE(C2,33%,3%)",
    '=ENVELOPE.REMOVAL_CREDIT({"A > B";"A"},{10;4})',
  ]);
  await mouse.press(bench, "Make portable");
  await pane.getByText("2 cells hold Envelope functions.").waitFor();
  await look("Portable that is proposed");
  await mouse.press(bench, "Make 2 cells portable");
  await pane.getByText(/^2 cells work without Envelope now/).waitFor();
  await look("Portable that is made");
  await mouse.press(bench, "Bring the functions back");
  await mouse.press(bench, "Bring back 2 functions");
  await pane.getByText("2 cells have their Envelope functions back.").waitFor();
  await look("Portable that was brought back");
  await mouse.show(bench, "Summary");
  await mouse.press(bench, "Build summary");
  await pane.getByText("Two sheets written").waitFor({ timeout: 60_000 });
  await look("Summary that is written");
  expect(found).toEqual([]);

  await size(ZOOMED);
  expect(await pane.getByRole("tablist").count()).toBe(0);
  await pane.getByRole("combobox", { name: "Screens" }).selectOption("Case");
  await pane.getByRole("heading", { name: "What would have happened anyway?" }).waitFor();
  const list = await pane.getByRole("combobox", { name: "Screens" }).boundingBox();
  const edge = await page.locator("iframe").boundingBox();
  // Excel's own menu lies over the last 44 pixels.
  expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual((edge?.x ?? 0) + ZOOMED - 44);
});

test("in a mirrored pane an amount reads as it is written: sign, figure and unit from left to right", async () => {
  await bench.open("?dir=rtl");
  await tellStory(bench);
  const frame = bench.frame();
  const [seen, mirrored]: [string[], string[]] = [[], []];
  for (const screen of ["Envelope", "Data", "Case", "Summary"] as const) {
    await mouse.show(bench, screen);
    await settled(frame);
    const amounts = await amountsShown(frame);
    seen.push(...amounts.map(({ text }) => text));
    mirrored.push(...amounts.filter((amount) => amount.mirrored).map(({ text }) => `${screen}: ${text}`));
  }
  expect(seen.length).toBeGreaterThan(10);
  expect(mirrored).toEqual([]);
});

/** Amounts with a sign or a unit, and whether their last character stands before the first. */
function amountsShown(frame: Frame): Promise<{ text: string; mirrored: boolean }[]> {
  return frame.evaluate(() => {
    const found: { text: string; mirrored: boolean }[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      for (const amount of (node.textContent ?? "").matchAll(/\$[\d.,]+(?:\s(?:m|million|billion)\b|[BMK]\b)?/g)) {
        const at = (index: number) => {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          return range.getBoundingClientRect();
        };
        const [first, last] = [at(amount.index), at(amount.index + amount[0].length - 1)];
        if (last.width > 0)
          found.push({
            text: `${amount[0]} in “${node.textContent ?? ""}”`,
            mirrored: Math.abs(first.top - last.top) < 3 && last.left < first.left,
          });
      }
    }
    return found;
  });
}
