import catalogue from "../../../src/functions/catalogue.json";
import { createExcelDrafts, createExcelPort } from "../../../src/excel";
import { createExcelCells } from "../../../src/excel/cells";
import { createWorkbook } from "../../../src/excel/create-workbook";
import { createExcelLive } from "../../../src/excel/live";
import type { Simulator } from "../../../src/simulator";
import { findRevenue } from "../../../src/source";
import { BLANK_CASE, exportSummary, refreshSummaries, writeSummary, type SponsorCase } from "../../../src/summary";
import { sampleSheet } from "../../../src/taskpane/first-run/sample-sheet";
import { functionOf } from "../../../src/taskpane/functions/call/function-of";
import {
  bringBack,
  makePortable,
  planned,
  plannedReturn,
  scan,
} from "../../../src/taskpane/functions/portable/portable";
import { check, repair } from "../../../src/taskpane/functions/repair/repairs";
import { callFunction, type AssociatedFunction } from "../../../src/workbench/functions/call-function";
import type { ParameterMetadata } from "../../../src/workbench/functions/metadata";
import { workbookOf } from "../../../src/xlsx";
import { installCustomFunctions } from "../custom-functions-runtime";
import { stateOf } from "../excel-state";
import { GO_LIVE, TODAY, typedRequest } from "../story";
import { startSimulator } from "../start-simulator";

/** Something that people do with the pane, as the calls over its ports that it comes to. */
export interface Story {
  readonly name: string;
  /** What is there before, beside the sheet of revenue. */
  readonly given?: (excel: StoryExcel) => Promise<unknown>;
  readonly tell: (excel: StoryExcel) => Promise<unknown>;
  /** Whether the workbook is the same afterwards. */
  readonly reads?: boolean;
  /** Takes minutes with every fault, so that only `npm run reliability` tells it. */
  readonly long?: boolean;
}

/** A simulated Excel with what the pane reaches it by. */
export interface StoryExcel {
  readonly simulator: Simulator;
  readonly port: ReturnType<typeof createExcelPort>;
  readonly cells: ReturnType<typeof createExcelCells>;
  readonly live: ReturnType<typeof createExcelLive>;
  readonly drafts: ReturnType<typeof createExcelDrafts>;
  /** Workbooks that were opened beside this one, as base64. */
  readonly created: string[];
  /** All that stands in the workbook, as a text to compare; two workbooks that were made alike have the same. */
  state(): string;
  /** Waits until Office.js has sent what it sends of its own. */
  settled(): Promise<void>;
  dispose(): Promise<void>;
}

const NAMES = { namespace: "ENVELOPE", published: "ENVELOPE", ids: new Set(catalogue.functions.map(({ id }) => id)) };
const NOTE = { start: "The value of =", of: (formula: string) => `The value of ${formula}` };
const quiet = () => undefined;
const MAKING = { today: TODAY, version: "1" };

/** Rows of revenue by month and region, small enough to be built from a hundred times. */
const MONTHS = 24;
const revenue = () =>
  Array.from({ length: MONTHS }, (_, month) =>
    ["North", "South"].map((region, at) => [
      GO_LIVE - 365 + Math.round(month * 30.4),
      region,
      1000 + 10 * month + 500 * at,
    ]),
  ).flat();

export async function openStory(story: Story, latency = 0): Promise<StoryExcel> {
  installCustomFunctions();
  const simulator = await startSimulator({ apiLevel: "1.13" });
  const { store, host, workbook } = simulator;
  const created: string[] = [];
  workbook.onCreated((base64) => created.push(base64));
  for (const { id, parameters } of catalogue.functions)
    store.registerFunction(`ENVELOPE.${id}`, (args) =>
      callFunction(
        functionOf(id) as AssociatedFunction,
        parameters.map(() => ({ dimensionality: "matrix" })) as ParameterMetadata[],
        args,
        "A1",
      ),
    );
  const sheet = store.sheets()[0]?.id ?? "";
  store.renameSheet(sheet, "Data");
  store.write(sheet, 0, 0, [["Date", "Region", "Revenue"], ...revenue()]);
  await store.settle();
  const excel: StoryExcel = {
    simulator,
    port: createExcelPort(),
    cells: createExcelCells(),
    live: createExcelLive(),
    drafts: createExcelDrafts(),
    created,
    state: () => stateText(simulator, created.length),
    settled: async () => {
      await host.idle();
      await new Promise((done) => setTimeout(done, 6));
      await host.idle();
      await store.settle();
    },
    dispose: () => simulator.dispose(),
  };
  await excel.port.describe();
  await story.given?.(excel);
  await excel.settled();
  host.latency = latency;
  return excel;
}

function stateText(simulator: Simulator, created: number): string {
  const { workbook } = simulator;
  const state = stateOf(simulator);
  const comments = [...workbook.cellComments.values()].map(({ cell, content }) => [cell.Address, content]).sort();
  const parts = [...workbook.customXml.values()].map(({ xml }) => xml).sort();
  const names = new Map(state.sheets.map(({ id, name }) => [id, name]));
  const text = JSON.stringify(
    { ...state, comments, parts, settings: [...workbook.kept], created },
    (_key, value: unknown) => (typeof value === "string" ? (names.get(value) ?? value) : value),
  );
  return text;
}

/** Types into the sheet of revenue. */
async function type(
  { simulator: { store } }: StoryExcel,
  row: number,
  column: number,
  inputs: (string | number)[][],
): Promise<void> {
  store.write(store.sheets()[0]?.id ?? "", row, column, inputs);
  await store.settle();
}

async function read({ port }: StoryExcel) {
  const info = await port.describe();
  return (await findRevenue(port, info)).reading;
}

async function build(excel: StoryExcel, over: Partial<SponsorCase> = {}): Promise<void> {
  const reading = await read(excel);
  const sponsorCase = {
    ...BLANK_CASE,
    launched: GO_LIVE,
    treated: ["North"],
    control: ["South"],
    share: 0.03,
    cost: 100,
    programme: "A",
    ...over,
  };
  await writeSummary(excel.port, { sponsorCase, reading, typedBaseline: null, today: TODAY, version: "1" });
}

const typed = ({ port }: StoryExcel, over: Partial<SponsorCase> = {}) =>
  writeSummary(port, { ...typedRequest({ programme: "A", ...over }), version: "1" });

/** Types a share on the sheet, as somebody does who has no add-in. */
async function typeShare(excel: StoryExcel, share: number): Promise<void> {
  const { store } = excel.simulator;
  const [sheet = "", cell = ""] = (store.names().find(({ name }) => name === "Envelope_Share")?.refersTo ?? "")
    .replace(/[='$]/g, "")
    .split("!");
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  store.write(
    store.sheets().find(({ name }) => name === sheet)?.id ?? "",
    Number(digits) - 1,
    letters.charCodeAt(0) - 65,
    [[share]],
  );
  await store.settle();
}

const OWN = [
  ["=ENVELOPE.ATTRIBUTED_REVENUE(C2,0.04,0.03)"],
  ["=ENVELOPE.LEARNING_ROI(5,1)"],
  ["=ENVELOPE.REMOVAL_CREDIT(B2:B3,C2:C3)"],
];
const portable = async ({ port, cells }: StoryExcel, mode: "native" | "names") => {
  const scanned = await scan(port, cells, NAMES, quiet);
  await makePortable(cells, scanned, planned(scanned, mode, NAMES, cells), NAMES, NOTE);
};

/** Everything that the pane does with a workbook. */
export const STORIES: readonly Story[] = [
  {
    name: "open the pane, find and read the revenue",
    tell: async (excel) => void (await Promise.all([read(excel), excel.live.ownNames()])),
    reads: true,
  },
  { name: "follow the sheet", tell: async ({ live }) => (await live.watch(quiet))(), reads: true },
  {
    name: "try the sample in an empty workbook",
    tell: async ({ port }) =>
      void (await port
        .paint(sampleSheet("Sample", ["Month", "Region", "Revenue"], "1900"))
        .then(() => port.describe())),
  },
  { name: "keep a draft", tell: ({ drafts }) => drafts.keep("{}") },
  { name: "build from typed numbers", tell: (excel) => typed(excel) },
  { name: "build from the revenue", tell: (excel) => build(excel), long: true },
  {
    name: "build again from typed numbers with another share",
    given: (excel) => typed(excel),
    tell: (excel) => typed(excel, { share: 0.04 }),
  },
  {
    name: "build again from the revenue with another share",
    given: (excel) => build(excel),
    tell: (excel) => build(excel, { share: 0.04 }),
    long: true,
  },
  {
    name: "build a second summary",
    given: (excel) => typed(excel),
    tell: ({ port }) => writeSummary(port, { ...typedRequest({ programme: "B" }), version: "1", summary: "new" }),
    long: true,
  },
  {
    name: "change the share on the sheet, then refresh",
    given: async (excel) => (await typed(excel), typeShare(excel, 0.05)),
    tell: ({ port }) => refreshSummaries(port, MAKING),
  },
  {
    name: "change the share on the sheet, then refresh from the revenue",
    given: async (excel) => (await build(excel), typeShare(excel, 0.05)),
    tell: ({ port }) => refreshSummaries(port, MAKING),
    long: true,
  },
  {
    name: "take a field from a cell",
    tell: ({ live }) =>
      live.mark("Envelope_Picked_Before", { sheet: "Data", area: { row: 1, column: 2, rows: 1, columns: 1 } }),
  },
  {
    name: "let a field go again",
    given: ({ live }) =>
      live.mark("Envelope_Picked_Before", { sheet: "Data", area: { row: 1, column: 2, rows: 1, columns: 1 } }),
    tell: ({ live }) => live.unmark("Envelope_Picked_Before"),
  },
  {
    name: "insert a function",
    tell: async ({ cells }) => (
      await cells.held({ sheet: "Data", row: 0, column: 5 }),
      refuseFailure(await cells.enter([{ sheet: "Data", row: 0, column: 5, formula: OWN[0]?.[0] ?? "" }]))
    ),
  },
  {
    name: "explain a cell",
    given: (excel) => type(excel, 0, 5, OWN),
    tell: async ({ cells }) => (
      await cells.held({ sheet: "Data", row: 0, column: 5 }),
      await cells.separators(),
      cells.select({ sheet: "Data", area: { row: 1, column: 2, rows: 1, columns: 1 } })
    ),
    reads: true,
  },
  {
    name: "check the functions",
    given: (excel) => type(excel, 0, 5, OWN),
    tell: ({ cells }) => check(cells, NAMES, quiet),
    reads: true,
  },
  {
    name: "check and repair the functions",
    given: (excel) =>
      type(excel, 0, 5, [["=_xldudf_ENVELOPE_LEARNING_ROI(3,1)"], ["=_xldudf_ENVELOPE_LEARNING_ROI(4,1)"]]),
    tell: async ({ cells }) => {
      const { broken } = await check(cells, NAMES, quiet);
      const repaired = await repair(cells, broken, "still unknown");
      const reason = repaired.find((one) => one.reason !== null)?.reason;
      if (reason != null) throw new Told(reason);
    },
  },
  {
    name: "make the workbook portable",
    given: (excel) => type(excel, 0, 5, OWN),
    tell: (excel) => portable(excel, "native"),
  },
  {
    name: "make it portable with names",
    given: (excel) => type(excel, 0, 5, OWN),
    tell: (excel) => portable(excel, "names"),
  },
  {
    name: "bring the functions back",
    given: async (excel) => (await type(excel, 0, 5, OWN), portable(excel, "native")),
    tell: async ({ port, cells }) => {
      const scanned = await scan(port, cells, NAMES, quiet);
      await bringBack(cells, scanned, await plannedReturn(cells, scanned, NAMES, quiet), NOTE.start);
    },
  },
  {
    name: "hand over a workbook",
    given: (excel) => typed(excel),
    tell: async ({ port }) => {
      const { plan, title, dateSystem } = await exportSummary(port, {
        withoutNames: false,
        now: new Date(2026, 0, 20),
        version: "1",
      });
      await createWorkbook(await workbookOf(plan, { title, created: new Date(2026, 0, 20), dateSystem }));
    },
  },
];

/** What a story tells its user in place of an error that is thrown. */
export class Told extends Error {}

function refuseFailure(outcomes: readonly { readonly entered: boolean; readonly reason?: string }[]): void {
  const failed = outcomes.find(({ entered }) => !entered);
  if (failed) throw new Told(failed.reason);
}
