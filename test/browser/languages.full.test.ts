import path from "node:path";
import type { Frame } from "playwright-core";
import { LANGUAGES } from "../../src/taskpane/languages/languages";
import { clippedTexts } from "../support/clipped";
import { overlappingTexts } from "../support/overlapping";
import { everyScreen } from "../support/browser/every-screen";
import { workbench } from "../support/browser/workbench";
import { settled } from "../support/browser/settled";

const WIDTH = 320;

/**
 * A machine without a Japanese font shows nothing for these characters, in no width at all. Each is an em wide in every
 * such font, as a dash is in any font; the space of no width behind it is where a line may end.
 */
const FULL_WIDTH = /[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/g;
const EM_WIDE = "—\u200b";

const bench = workbench();
let asked: string[];

/** The task pane in a language, at the narrowest width that Excel shows: at its welcome, or past it. */
async function open(search: string, welcome: "welcome" | "past the welcome" = "past the welcome"): Promise<Frame> {
  asked = [];
  await bench.open(search, {
    viewport: { width: 1366, height: 900 },
    welcome: welcome === "welcome",
    prepare: async (page) => {
      await page.route(/\/(?:function-)?texts-ja\./, async (route) => {
        const chunk = await route.fetch();
        await route.fulfill({ response: chunk, body: (await chunk.text()).replace(FULL_WIDTH, EM_WIDE) });
      });
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    },
  });
  await bench.page.getByRole("button", { name: `${WIDTH} pixels` }).click();
  await bench.pane.locator(welcome === "welcome" ? "main h1" : "#tab-envelope").waitFor({ timeout: 60_000 });
  return bench.frame();
}

/** How many ems wide a dash is in the font of the pane. */
function emOfADash(): number {
  const pen = document.createElement("canvas").getContext("2d");
  const style = getComputedStyle(document.querySelector("main") ?? document.body);
  if (!pen) return 0;
  pen.font = `${style.fontSize} ${style.fontFamily}`;
  return pen.measureText("—").width / parseFloat(style.fontSize);
}

test.each(Object.keys(LANGUAGES))(
  "no text of any screen is cut off or stands over another in %s at 320 pixels, and nothing scrolls sideways",
  async (tag) => {
    const frame = await open(`?lang=${tag}`, "welcome");
    expect(await frame.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      tag,
      "ltr",
    ]);
    expect(await frame.evaluate(emOfADash)).toBeGreaterThan(0.95);
    const found: string[] = [];
    const { page } = bench;
    await everyScreen(page, frame, async (screen) => {
      await settled(frame);
      const wide = await frame.evaluate(() =>
        Math.max(document.documentElement.scrollWidth, document.getElementById("screen")?.scrollWidth ?? 0),
      );
      if (wide > WIDTH) found.push(`${screen}: scrolls sideways, ${wide} px`);
      found.push(
        ...[...(await clippedTexts(frame)), ...(await overlappingTexts(frame))].map((text) => `${screen}: ${text}`),
      );
      if (process.env.LANGUAGE_PICTURES)
        await page
          .getByRole("complementary", { name: "Task pane" })
          .screenshot({ path: path.join(process.env.LANGUAGE_PICTURES, `${tag} ${screen}.png`) });
    });
    expect(found).toEqual([]);
  },
  240_000,
);

test("a text that is cut off is found, at a side, below and in an empty input", async () => {
  const frame = await open("");
  await frame.evaluate(() => {
    document.getElementById("screen")?.insertAdjacentHTML(
      "beforeend",
      `<p style="width:40px;overflow:hidden;white-space:nowrap">Far too long for its place</p>
       <p style="width:200px;height:20px;overflow:hidden">These words need more than a single line of their place</p>
       <input style="width:60px" placeholder="An example far too long" />`,
    );
  });
  const found = await clippedTexts(frame);
  const lines = ["“Far too long", "“These words need more", "“An example far too long"].map((words) =>
    expect.stringContaining(words),
  );
  expect(found).toEqual(expect.arrayContaining(lines));
}, 90_000);

test("a text that stands over another one of a picture, or over a field, is found", async () => {
  const frame = await open("");
  expect(await overlappingTexts(frame)).toEqual([]);
  await frame.evaluate(() => {
    document.getElementById("screen")?.insertAdjacentHTML(
      "beforeend",
      `<svg width="200" height="30"><text x="0" y="20">The first of both texts</text><text x="60" y="20">The second</text></svg>
       <div style="display:flex"><span style="width:40px;white-space:nowrap">A label too long</span><span><input /></span></div>`,
    );
  });
  const found = await overlappingTexts(frame);
  expect(found).toEqual([
    expect.stringContaining("“The second”"),
    expect.stringContaining("“A label too long” stands"),
  ]);
}, 90_000);

test("only the chosen language is fetched, and English with no request of its own", async () => {
  const fetched = () => asked.flatMap((name) => /\/((?:function-)?texts-\w+)\./.exec(name)?.[1] ?? []);
  const showFunctions = async (frame: Frame) => {
    await frame.locator("#tab-functions").click();
    await frame.locator("input[type=search]").waitFor({ timeout: 30_000 });
  };
  const french = await open("?lang=fr");
  expect(fetched()).toEqual(["texts-fr"]);
  await showFunctions(french);
  expect(fetched()).toEqual(["texts-fr", "function-texts-fr"]);
  expect(await french.locator("#family-Cost").textContent()).toBe("Coût");
  await showFunctions(await open("?lang=en"));
  expect(fetched()).toEqual([]);
}, 120_000);

test("the workbench changes the language of the pane, and mirrors it when asked to", async () => {
  await open("?dir=rtl");
  const { page, pane } = bench;
  expect(await pane.locator("html").getAttribute("dir")).toBe("rtl");
  await page.getByRole("button", { name: "Language of the task pane" }).click();
  await page.getByRole("menuitemradio", { name: "日本語" }).click();
  await pane.locator('html[lang="ja"] #tab-data').waitFor({ timeout: 30_000 });
  expect(new URL(page.url()).searchParams.get("lang")).toBe("ja");
}, 90_000);
