import { buildCommand } from "../../src/commands/build-command";
import type { PaintPlan } from "../../src/sheet/plan";
import type { NameInfo, WorkbookPort } from "../../src/sheet/workbook";
import { STORY_FORMATS, blockOf, storyRows } from "../support/story";

const CLOCK = () => new Date(2026, 0, 20);

function host(names: NameInfo[]) {
  const painted: PaintPlan[] = [];
  let shown = 0;
  const used = { row: 0, column: 0, rows: storyRows().length, columns: 3 };
  const port: WorkbookPort = {
    describe: () =>
      Promise.resolve({
        fileName: "",
        dateSystem: "1900",
        sheets: [{ name: "Sales data", visible: true, used }],
        tables: [],
        names,
        selection: null,
      }),
    read: () => Promise.resolve(blockOf("Sales data", storyRows(), STORY_FORMATS)),
    readAll: () => Promise.resolve([blockOf("Sales data", storyRows(), STORY_FORMATS)]),
    paint: (plan) => {
      painted.push(plan);
      return Promise.resolve([]);
    },
    standing: (places) => Promise.resolve(places.map(({ sheet }) => ({ sheet, cells: [], comments: [], drawn: [] }))),
  };
  return {
    painted,
    shown: () => shown,
    commandHost: { port, clock: CLOCK, version: "1.0.0", showPane: () => Promise.resolve(void shown++) },
  };
}

const named = (name: string, value: NameInfo["value"]): NameInfo => ({
  name: `Envelope_${name}`,
  refersTo: "'Gone'!$A$1",
  value,
});

test("without a summary the command opens the pane and paints nothing", async () => {
  const { commandHost, painted, shown } = host([]);
  await buildCommand(commandHost);
  expect([painted.length, shown()]).toEqual([0, 1]);
});

test("a summary is built again from what its cells say and its source holds", async () => {
  const { commandHost, painted, shown } = host([
    named("Headline", "…"),
    named("Source", "'Sales data'!A1:C181"),
    named("Launched", 45_658),
    named("Share", 0.05),
    named("Treated", "North; West"),
  ]);
  await buildCommand(commandHost);
  expect([painted.length, shown()]).toEqual([1, 0]);
  const page = painted[0]?.sheets[0]?.spec;
  const headline = page?.names.find(({ name }) => name === "Envelope_Headline")?.area;
  expect(page?.cells.find(({ row, column }) => row === headline?.row && column === headline.column)?.value).toContain(
    "5% of the",
  );
});

test("when Excel does not say what the workbook holds the pane opens too, and nothing is left unanswered", async () => {
  const { commandHost, painted, shown } = host([]);
  await buildCommand({
    ...commandHost,
    port: { ...commandHost.port, describe: () => Promise.reject(new Error("There was an internal error.")) },
  });
  expect([painted.length, shown()]).toEqual([0, 1]);
});

test("when the source is gone the pane opens to say so", async () => {
  const { commandHost, painted, shown } = host([
    named("Headline", "…"),
    named("Source", "Nowhere"),
    named("Launched", 45_658),
  ]);
  await buildCommand(commandHost);
  expect([painted.length, shown()]).toEqual([0, 1]);
});
