import { createExcelPort } from "../../../src/excel";
import type { SheetSpec } from "../../../src/sheet/spec";
import type { WorkbookInfo, WorkbookPort } from "../../../src/sheet/workbook";
import type { Simulator } from "../../../src/simulator";
import {
  buildSummary,
  recall,
  recallAll,
  refreshSummaries,
  writeSummary,
  type SponsorCase,
  type WriteRequest,
} from "../../../src/summary";
import { MOST_SUMMARIES, numbered } from "../../../src/summary/names/numbering";
import { newWorkbook, openWorkbook } from "../../../src/xlsx";
import { Calculator } from "../../support/calculator";
import { typedRequest } from "../../support/story";
import { slowTest, some } from "../../support/tier";
import { startSimulator } from "../../support/start-simulator";

jest.setTimeout(60_000);

const request = (over: Partial<SponsorCase>, which?: WriteRequest["summary"]): WriteRequest => ({
  ...typedRequest(over),
  version: "1.0.0",
  ...(which === undefined ? {} : { summary: which }),
});

let simulator: Simulator | null = null;
afterEach(async () => {
  await simulator?.dispose();
  simulator = null;
});

async function excel(): Promise<WorkbookPort> {
  simulator = await startSimulator({ apiLevel: "1.9" });
  simulator.store.renameSheet(simulator.store.sheets()[0]?.id ?? "", "Data");
  return createExcelPort();
}

const ADAPTERS: [string, () => Promise<WorkbookPort>][] = [
  ["a file", () => Promise.resolve(openWorkbook(newWorkbook(), "Book.xlsx"))],
  ["Excel", excel],
];

const ours = (info: WorkbookInfo) => info.sheets.map(({ name }) => name).filter((name) => name.startsWith("Sponsor"));

describe.each(some(ADAPTERS, 1))("several summaries in %s", (_name, open) => {
  test("each programme has a summary of its own, and building one again replaces it", async () => {
    const port = await open();
    await writeSummary(port, request({ programme: "Onboarding" }));
    const second = await writeSummary(port, request({ programme: "Coaching", share: 0.05 }));
    expect([second.summary, second.replaced, second.sheets]).toEqual([
      2,
      false,
      ["Sponsor summary 2", "Sponsor workings 2"],
    ]);
    const again = await writeSummary(port, request({ programme: " onboarding ", share: 0.02 }));
    expect([again.summary, again.replaced]).toEqual([1, true]);
    const info = await port.describe();
    expect(ours(info)).toEqual(["Sponsor summary", "Sponsor workings", "Sponsor summary 2", "Sponsor workings 2"]);
    expect(recallAll(info).map(({ summary, programme, share }) => [summary, programme?.trim(), share])).toEqual([
      [1, "onboarding", 0.02],
      [2, "Coaching", 0.05],
    ]);
  });

  slowTest("who knows the number may change the programme; a blank one and the only summary are the same", async () => {
    const port = await open();
    await writeSummary(port, request({ programme: "" }));
    expect((await writeSummary(port, request({ programme: "Onboarding" }))).replaced).toBe(true);
    expect((await writeSummary(port, request({ programme: "" }))).replaced).toBe(true);
    expect((await writeSummary(port, request({ programme: "Onboarding" }))).replaced).toBe(true);
    expect((await writeSummary(port, request({ programme: "Coaching" }, 1))).summary).toBe(1);
    expect((await writeSummary(port, request({ programme: "Coaching" }, "new"))).summary).toBe(2);
    expect(ours(await port.describe()).length).toBe(4);
  });

  test("the credit in all of them is summed up on the page that is written, and at most 100%", async () => {
    const port = await open();
    await writeSummary(port, request({ programme: "A", share: 0.7 }));
    const second = await writeSummary(port, request({ programme: "B", share: 0.4 }));
    expect(second.checks.find(({ label }) => label === "Credit over all summaries here")).toEqual({
      label: "Credit over all summaries here",
      passed: false,
      detail: "110%, 100% at most",
    });
    const third = await writeSummary(port, request({ programme: "B", share: 0.3 }));
    expect(third.checks.find(({ label }) => label === "Credit over all summaries here")?.passed).toBe(true);
  });

  test("there is a limit, and what exceeds it is refused before anything is written", async () => {
    const port = await open();
    const names = Array.from({ length: MOST_SUMMARIES }, (_, index) => ({
      name: index === 0 ? "Envelope_Headline" : `Envelope_Headline_${index + 1}`,
      refersTo: "'Full'!$A$1",
      value: "…",
    }));
    const full: WorkbookPort = {
      ...port,
      describe: () =>
        Promise.resolve({
          fileName: "",
          dateSystem: "1900",
          sheets: [{ name: "Full", visible: true, used: null }],
          tables: [],
          names,
          selection: null,
        }),
      paint: () => Promise.reject(new Error("painted")),
    };
    await expect(writeSummary(full, request({ programme: "One more" }))).rejects.toThrow(
      "There are 12 summaries in this workbook",
    );
  });
});

test("the check of the first page follows when a second summary is added, changed or deleted", () => {
  // A note gives the checks of typed figures a block of their own.
  const notes = [{ assumption: "share", source: "", owner: "the CFO", agreedOn: null }] as const;
  const first = buildSummary(typedRequest({ share: 0.7, notes }), "0").sheets;
  const second = numbered(
    buildSummary(typedRequest({ share: 0.4 }), "0", { page: "Second", workings: "Second workings" }).sheets,
    2,
  );
  const found = (specs: readonly SheetSpec[], share?: number) => {
    const calculator = new Calculator();
    calculator.addSpecs(specs);
    const cell = second[0].names.find(({ name }) => name === "Envelope_Share_2")?.area;
    if (share !== undefined && cell) calculator.set("Second", cell.row, cell.column, share);
    calculator.evaluate();
    const check = first[0].cells.find(({ value }) => value === "70%, 100% at most");
    return calculator.value(first[0].name, check?.row ?? 0, check?.column ?? 0);
  };
  expect([found(first), found([...first, ...second]), found([...first, ...second], 0.1)]).toEqual([
    "70%, 100% at most",
    "110%, 100% at most",
    "80%, 100% at most",
  ]);
});

test("recall gives the summary on the screen, else the first", async () => {
  const port = openWorkbook(newWorkbook(), "Book.xlsx");
  for (const programme of ["A", "B"]) await writeSummary(port, request({ programme }));
  const info = await port.describe();
  const on = (sheet: string) =>
    recall({ ...info, selection: { sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } } })?.programme;
  expect([recall(info)?.programme, on("Sponsor summary 2"), on("Sponsor workings 2"), on("Data")]).toEqual([
    "A",
    "B",
    "B",
    "A",
  ]);
});

test("refreshing brings the summary on the screen up to date, or all of them", async () => {
  const file = openWorkbook(newWorkbook(), "Book.xlsx");
  for (const programme of ["A", "B"]) await writeSummary(file, request({ programme }));
  const on = (sheet: string | null): WorkbookPort => ({
    describe: async () => ({
      ...(await file.describe()),
      selection: sheet === null ? null : { sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } },
    }),
    read: (sheet, area) => file.read(sheet, area),
    readAll: (places) => file.readAll(places),
    standing: (places) => file.standing(places),
    paint: (plan) => file.paint(plan),
  });
  const refreshed = async (sheet: string | null) =>
    (await refreshSummaries(on(sheet), { today: 46_000, version: "1" })).map(({ summary }) => summary);
  expect([await refreshed(null), await refreshed("Sponsor workings 2"), await refreshed("Other")]).toEqual([
    [1, 2],
    [2],
    [1, 2],
  ]);
  expect(recallAll(await file.describe()).map(({ programme }) => programme)).toEqual(["A", "B"]);
});

test("a name of somebody else is never taken: another number for a new summary, a refusal for one that is replaced", async () => {
  const file = openWorkbook(newWorkbook(), "Book.xlsx");
  await writeSummary(file, request({ programme: "A" }));
  const info = await file.describe();
  const strange = (names: WorkbookInfo["names"], sheets: readonly string[]): WorkbookPort => ({
    describe: () =>
      Promise.resolve({ ...info, names, sheets: sheets.map((name) => ({ name, visible: true, used: null })) }),
    read: () => Promise.reject(new Error("not read")),
    readAll: () => Promise.reject(new Error("not read")),
    paint: (plan) => {
      painted.push(...plan.sheets.flatMap(({ spec }) => spec.names.map(({ name }) => name)));
      return Promise.resolve([]);
    },
    standing: () => Promise.resolve([]),
  });
  const painted: string[] = [];
  const share = { name: "envelope_share", refersTo: "Inputs!$B$2", value: null };
  const written = await writeSummary(strange([share], ["Inputs"]), request({ programme: "A" }));
  expect([
    written.summary,
    written.sheets,
    painted.includes("Envelope_Share_2"),
    painted.includes("Envelope_Share"),
  ]).toEqual([2, ["Sponsor summary 2", "Sponsor workings 2"], true, false]);
  expect(written.notes[0]).toContain("The name envelope_share stands for Inputs!$B$2 already and is left alone");
  const moved = info.names.map((item) => (item.name === "Envelope_Share" ? share : item));
  await expect(
    writeSummary(strange(moved, [...info.sheets.map(({ name }) => name), "Inputs"]), request({ programme: "A" })),
  ).rejects.toThrow("The name “envelope_share” is already used for Inputs!$B$2.");
});
