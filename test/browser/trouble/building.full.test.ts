import { openWorkbook } from "../../../src/xlsx";
import { mouse, tellStory } from "../../support/browser/user";
import { quietFor, trouble, tripsSince, troublesome } from "../../support/browser/trouble-excel";
import { workbench } from "../../support/browser/workbench";

jest.setTimeout(300_000);

const bench = workbench();

/** What the pane keeps of its own accord, as a draft, is kept: the next round trips are those of what a user does. */
async function quiet(): Promise<void> {
  await trouble(bench.page, {});
  await quietFor(bench.page, 900);
}

const written = () => bench.pane.getByText(/Two sheets (written|updated)/);
const notWritten = () => bench.pane.getByText("The summary was not written");

/** What the workbook holds, as it is saved: sheets, names, and what stands in their cells. */
const saved = async () => openWorkbook(await bench.download(), "a.xlsx").describe();

/** Those of a build, which are about a dozen, and of the looking that follows it. */
const TRIPS = Array.from({ length: 14 }, (_, at) => at + 1);
/** Those that write. */
const WRITING = TRIPS.slice(9);

test("a build of which any round trip fails says so and leaves the workbook as it was, or is complete", async () => {
  await bench.open("", { prepare: troublesome });
  await tellStory(bench);
  let before = await saved();
  const outcomes: string[] = [];
  for (const { fails, done } of [
    ...TRIPS.map((fails) => ({ fails, done: false })),
    ...WRITING.map((fails) => ({ fails, done: true })),
  ]) {
    await quiet();
    await trouble(bench.page, { fails, done });
    await mouse.press(bench, "Build summary");
    await bench.pane.getByRole("heading", { name: "Writing the summary" }).waitFor({ state: "detached" });
    await written().or(notWritten()).waitFor({ timeout: 60_000 });
    const after = await saved();
    if ((await notWritten().count()) > 0) {
      outcomes.push("as it was");
      expect(await bench.pane.getByText("The workbook is as it was.").count()).toBe(1);
      expect(after).toEqual(before);
    } else {
      outcomes.push("complete");
      expect(after.sheets.map(({ name }) => name)).toEqual([
        "Revenue",
        "Costs",
        "About (invented)",
        "Sponsor summary",
        "Sponsor workings",
      ]);
      expect(after.names.find(({ name }) => name === "Envelope_Headline")?.value).toBe(
        "Learning earned about $88 million if you credit it with 3% of the $2.9 billion increase.",
      );
      before = after;
    }
  }
  // Both happen: a look can be taken again, and what was written in part is taken back.
  expect(outcomes.filter((outcome) => outcome === "as it was").length).toBeGreaterThanOrEqual(3);
  expect(outcomes.filter((outcome) => outcome === "complete").length).toBeGreaterThanOrEqual(3);
});

test("with 300 milliseconds for each round trip the pane says what it does, stays usable, and comes to the same end", async () => {
  await bench.open("", { prepare: troublesome });
  await tellStory(bench);
  await quiet();
  await trouble(bench.page, { takes: 300 });
  await mouse.press(bench, "Build summary");
  await bench.pane.getByRole("heading", { name: "Writing the summary" }).waitFor();
  // Meanwhile the other screens are there to be read and typed into.
  await mouse.show(bench, "Case");
  await mouse.fill(bench, "High", "4%");
  await mouse.show(bench, "Summary");
  await bench.pane.getByText("Two sheets written").waitFor({ timeout: 60_000 });
  expect(await tripsSince(bench.page)).toBeGreaterThan(3);
  const { names } = await openWorkbook(await bench.download(), "a.xlsx").describe();
  expect(names.find(({ name }) => name === "Envelope_Share")?.value).toBe(0.03);
});
