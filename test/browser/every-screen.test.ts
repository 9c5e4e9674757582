import { clippedTexts } from "../support/clipped";
import { overlappingTexts } from "../support/overlapping";
import { AXE, violations } from "../support/browser/axe";
import { everyScreen } from "../support/browser/every-screen";
import { settled } from "../support/browser/settled";
import { workbench } from "../support/browser/workbench";

jest.setTimeout(240_000);

const bench = workbench();

const WIDTH = 320;

test("no screen of the pane, at 320 pixels, has a violation, scrolls sideways, or cuts a text off or puts it over another", async () => {
  await bench.open("", { viewport: { width: 1366, height: 900 }, welcome: true });
  await bench.page.getByRole("button", { name: `${WIDTH} pixels` }).click();
  const frame = bench.frame();
  const seen: string[] = [];
  const found: string[] = [];
  await everyScreen(bench.page, frame, async (screen) => {
    await settled(frame);
    seen.push(screen);
    // A pane that was opened again has lost it.
    await frame.evaluate(AXE);
    const wide = await frame.evaluate(() =>
      Math.max(document.documentElement.scrollWidth, document.getElementById("screen")?.scrollWidth ?? 0),
    );
    const faults = [
      ...(await violations(frame, ["minor", "moderate", "serious", "critical"])),
      ...(await clippedTexts(frame)),
      ...(await overlappingTexts(frame)),
    ];
    found.push(...[...faults, ...(wide > WIDTH ? [`${wide} pixels wide`] : [])].map((fault) => `${screen}: ${fault}`));
  });
  expect(found).toEqual([]);
  expect(seen.length).toBeGreaterThanOrEqual(30);
});
