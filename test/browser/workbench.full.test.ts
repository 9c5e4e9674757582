import { AXE, violations } from "../support/browser/axe";
import { workbench } from "../support/browser/workbench";
import { settled } from "../support/browser/settled";

const bench = workbench();

test("the help page of a function opens beside the workbench, without a serious violation", async () => {
  await bench.open();
  for (const name of ["index", "SHAPLEY_CREDIT"]) {
    await bench.page.goto(`${bench.url}/help/${name}.html`);
    await bench.page.getByRole("heading", { level: 1 }).waitFor();
    await bench.page.evaluate(AXE);
    expect(await violations(bench.page)).toEqual([]);
  }
}, 60_000);

test("the pane follows the theme of the workbench", async () => {
  await bench.open();
  const background = () =>
    bench.pane.locator("body > #root > div").evaluate((element) => getComputedStyle(element).backgroundColor);
  const light = await background();
  await bench.page.getByRole("button", { name: "Theme" }).click();
  await bench.page.getByRole("menuitemradio", { name: "Dark" }).click();
  await settled(bench.frame());
  expect(await background()).not.toBe(light);
}, 60_000);

test("the grid is drawn in letters as wide as Calibri's, which the workbench brings along", async () => {
  await bench.open();
  const { loaded, width } = await bench.page.evaluate(() => {
    const drawing = document.createElement("canvas").getContext("2d");
    if (!drawing) throw new Error("This browser draws nothing.");
    drawing.font = "1000px Calibri, Carlito";
    return {
      loaded: [...document.fonts].filter(({ family, status }) => family === "Carlito" && status === "loaded").length,
      width: drawing.measureText("Learning").width,
    };
  });
  expect(loaded).toBeGreaterThanOrEqual(4);
  // L, e, a, r, n, i, n, g of Calibri, in thousandths of its size.
  expect(width).toBeCloseTo(420 + 498 + 479 + 349 + 525 + 229 + 525 + 471, -2);
}, 60_000);

test("the workbench's own bars have no serious violation", async () => {
  await bench.open();
  await bench.showTable();
  await bench.page.evaluate(AXE);
  expect(await violations(bench.page)).toEqual([]);
}, 60_000);

test("the catalogue of functions is loaded when it is asked for, and copies a formula that the cells understand", async () => {
  await bench.open("?names=bare");
  const asked: string[] = [];
  bench.page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await bench.pane.getByRole("tab", { name: "Functions" }).click();
  await bench.pane.getByRole("button", { name: /^LEARNING_ROI/ }).click();
  expect(asked.filter((name) => name.endsWith(".js")).length).toBeGreaterThan(0);
  await bench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await bench.pane.getByRole("button", { name: "Copy the example" }).click();
  await bench.pane.getByText("Copied").waitFor();
  expect(await bench.page.evaluate(() => navigator.clipboard.readText())).toBe("=LEARNING_ROI(576000, 460000)");
  const help = await bench.pane
    .getByRole("link", { name: "Help" })
    .evaluate((link) => (link as HTMLAnchorElement).href);
  expect((await bench.page.request.get(help)).ok()).toBe(true);
}, 60_000);

test("a colour is judged where it ends, not on its way there", async () => {
  await bench.open();
  await bench.page.evaluate(AXE);
  await bench.page.evaluate(() =>
    document
      .querySelector("main")
      ?.insertAdjacentHTML(
        "beforeend",
        '<p id="fading" style="color:#eee;background:#fff;transition:color 1s linear">Some words to read</p>',
      ),
  );
  expect(await violations(bench.page)).toEqual([expect.stringContaining("color-contrast")]);
  await bench.page.evaluate(() => document.getElementById("fading")?.style.setProperty("color", "#000"));
  expect(await violations(bench.page)).toEqual([]);
}, 60_000);
