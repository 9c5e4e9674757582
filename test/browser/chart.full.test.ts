import { AXE, violations } from "../support/browser/axe";
import { workbench } from "../support/browser/workbench";

const bench = workbench();
let scripts: string[];

/** The story's workbook in a pane of 320 px. */
async function open(colorScheme: "light" | "dark" = "light"): Promise<void> {
  scripts = [];
  await bench.open("", {
    viewport: { width: 1366, height: 1250 },
    colorScheme,
    prepare: (page) =>
      void page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url())),
  });
  await bench.page.getByRole("button", { name: "320 pixels" }).click();
}

async function claim(): Promise<void> {
  await bench.pane.getByRole("tab", { name: "Data" }).click();
  await bench.pane.getByRole("textbox", { name: "Went live" }).fill("2025-01-01");
  await bench.pane.getByRole("application", { name: /Since go-live/ }).waitFor({ timeout: 30_000 });
}

const readout = () => bench.pane.getByRole("status").filter({ hasText: "Actual" });

test("the chart's library is asked for with the Data screen and not before", async () => {
  await open();
  await bench.page.waitForTimeout(500);
  const before = scripts.length;
  await claim();
  expect(scripts.length).toBeGreaterThan(before);
}, 120_000);

test("pointer and arrow keys read the same figures, and everything lies within 320 px", async () => {
  await open();
  await claim();
  const { page, pane } = bench;
  const chart = pane.getByRole("application");
  await chart.focus();
  await page.keyboard.press("ArrowRight");
  await readout().filter({ hasText: "February 2023" }).waitFor();
  const walked = await readout().textContent();
  const box = await chart.boundingBox();
  const point = await bench.pane.locator(".recharts-active-dot").first().boundingBox();
  if (!box || !point) throw new Error("The chart has no place on the screen.");
  await chart.blur();
  await readout().filter({ hasText: "December 2025" }).waitFor();
  await page.mouse.move(point.x + point.width / 2, box.y + box.height / 2);
  await readout().filter({ hasText: "February 2023" }).waitFor();
  expect(await readout().textContent()).toBe(walked);

  const screen = pane.getByRole("tabpanel");
  expect(await screen.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  const texts = await chart
    .locator("text")
    .evaluateAll((elements) =>
      elements.map((element) => element.getBoundingClientRect()).map(({ left, right }) => [left, right]),
    );
  expect(texts.length).toBeGreaterThan(6);
  for (const [left = 0, right = 0] of texts) expect([left >= 0, right <= 320]).toEqual([true, true]);
}, 120_000);

test.each(["light", "dark"] as const)(
  "axe finds nothing in chart and table: %s",
  async (scheme) => {
    await open(scheme);
    await claim();
    const { pane } = bench;
    const frame = bench.frame();
    await frame.evaluate(AXE);
    const found = () => violations(frame, ["minor", "moderate", "serious", "critical"]);
    expect(await found()).toEqual([]);
    await pane.getByRole("button", { name: "Show as table" }).click();
    await pane.getByRole("table").waitFor();
    expect(await found()).toEqual([]);
  },
  120_000,
);
