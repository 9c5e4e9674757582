import type { Frame } from "playwright-core";
import { AXE, violations } from "../support/browser/axe";
import { holdExcel, letGo } from "../support/browser/hold-excel";
import { paste } from "../support/browser/sheet";
import { mouse, tellStory } from "../support/browser/user";
import { workbench } from "../support/browser/workbench";
import { settled } from "../support/browser/settled";

jest.setTimeout(300_000);

const bench = workbench();

const WIDTH = 320;
const SECTIONS = ["Costs in parts", "Components", "Assumptions", "Caveats and intangibles", "Sign-off"];

type Theme = "Light" | "Dark" | "Contrast";

async function wear(theme: Theme): Promise<void> {
  const { page } = bench;
  await page.emulateMedia({ forcedColors: theme === "Contrast" ? "active" : "none" });
  await page.getByRole("button", { name: "Theme" }).click();
  await page.getByRole("menuitemradio", { name: theme === "Dark" ? "Dark" : "Light" }).click();
  await settled(page);
}

/** What is wrong with what the pane shows now: findings of axe, and whatever is wider than the pane. */
async function faults(frame: Frame, screen: string): Promise<string[]> {
  await settled(frame);
  const found = await violations(frame, ["minor", "moderate", "serious", "critical"]);
  const widths = await frame.evaluate(() => [
    document.documentElement.scrollWidth,
    document.getElementById("screen")?.scrollWidth ?? 0,
  ]);
  return [...found, ...widths.filter((width) => width > WIDTH).map((width) => `${width} pixels wide`)].map(
    (fault) => `${screen}: ${fault}`,
  );
}

test.each<Theme>(["Light", "Dark", "Contrast"])(
  "in %s, at 320 pixels, no screen of the pane has a violation or scrolls sideways",
  async (theme) => {
    await bench.open();
    const { pane, page } = bench;
    await page.getByRole("button", { name: `${WIDTH} pixels` }).click();
    await wear(theme);
    const frame = bench.frame();
    await frame.evaluate(AXE);
    const found: string[] = [];
    const look = async (screen: string) => void found.push(...(await faults(frame, screen)));

    await look("Envelope");
    await mouse.show(bench, "Summary");
    await look("Summary that waits");
    await tellStory(bench);
    await mouse.show(bench, "Data");
    await look("Data");
    await mouse.show(bench, "Case");
    await look("Case");
    for (const section of SECTIONS) await mouse.openSection(bench, section);
    await mouse.press(bench, "Add a component");
    await pane.getByRole("button", { name: /^Contribution margin/, expanded: false }).click();
    await look("Case with everything open");
    await pane.getByRole("button", { name: "Remove component 1" }).click();
    await mouse.show(bench, "Summary");
    await look("Summary that is ready");

    await holdExcel(frame);
    await mouse.press(bench, "Build summary");
    await pane.getByRole("heading", { name: "Writing the summary" }).waitFor();
    await look("Summary under way");
    await letGo(frame);
    await pane.getByText("Two sheets written").waitFor({ timeout: 60_000 });
    await look("Summary that is written");
    await mouse.show(bench, "Envelope");
    await mouse.fill(bench, "Share credited", "4%");
    await mouse.show(bench, "Summary");
    await look("Summary that will change");

    await mouse.show(bench, "Functions");
    await pane.getByRole("button", { name: /^SHAPLEY_CREDIT/ }).waitFor({ timeout: 30_000 });
    await look("Functions");
    for (const id of ["SHAPLEY_CREDIT", "TREND_IMPACT"]) {
      await pane
        .getByRole("button", { name: new RegExp(`^${id}`) })
        .first()
        .click();
      await look(id);
      await pane.getByRole("button", { name: "All functions" }).click();
    }
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
    await pane.getByRole("button", { name: "Bring back 2 functions" }).waitFor();
    await look("Portable to be brought back");
    await mouse.press(bench, "Bring back 2 functions");
    await pane.getByText("2 cells have their Envelope functions back.").waitFor();
    await look("Portable that was brought back");
    expect(found).toEqual([]);
  },
);

test("Excel’s own menu covers none of the pane’s tabs", async () => {
  await bench.open();
  for (const width of [320, 350]) {
    await bench.page.getByRole("button", { name: `${width} pixels` }).click();
    await settled(bench.frame());
    // It lies over the last 44 pixels.
    const last = await bench
      .frame()
      .locator("[role=tab]")
      .last()
      .evaluate((tab) => tab.getBoundingClientRect().right);
    expect(last).toBeLessThanOrEqual(width - 44);
  }
});
