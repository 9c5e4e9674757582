import { createExcelPort } from "../../src/excel";
import type { Simulator } from "../../src/simulator";
import { recall, writeSummary, type SponsorCase } from "../../src/summary";
import { countsOf, stateOf } from "../support/excel-state";
import { typedRequest } from "../support/story";
import { startSimulator } from "../support/start-simulator";

jest.setTimeout(120_000);

let simulator: Simulator;
const port = createExcelPort();

beforeEach(async () => {
  simulator = await startSimulator({ apiLevel: "1.9" });
  simulator.store.renameSheet(simulator.store.sheets()[0]?.id ?? "", "Mine");
});
afterEach(() => simulator.dispose());

const write = (over: Partial<SponsorCase> = {}) => writeSummary(port, { ...typedRequest(over), version: "1" });
const idOf = (name: string) => simulator.store.sheets().find((sheet) => sheet.name === name)?.id ?? "";

test("building again and again leaves as many names, cells, looks, charts and rules as building once", async () => {
  await write();
  const [once, state] = [countsOf(simulator), stateOf(simulator)];
  for (let time = 0; time < 20; time++) await write();
  expect(countsOf(simulator)).toEqual(once);
  expect(stateOf(simulator)).toEqual(state);
});

test("formulas of the user's own that point at the summary go on working", async () => {
  await write();
  const { store } = simulator;
  const share = store.names().find(({ name }) => name === "Envelope_Share")?.refersTo ?? "";
  store.write(idOf("Mine"), 0, 0, [[`=${share}`, "=Envelope_Share", "=Envelope_Share*2"]]);
  await store.settle();
  await write({ share: 0.05 });
  const cells = { row: 0, column: 0, rows: 1, columns: 3 };
  expect(store.formulas(idOf("Mine"), cells)).toEqual([[`=${share}`, "=Envelope_Share", "=Envelope_Share*2"]]);
  expect(store.read(idOf("Mine"), cells)).toEqual([[0.05, 0.05, 0.1]]);
});

test("a sheet of ours that was renamed and moved keeps its name, its place and itself", async () => {
  await write();
  const { store } = simulator;
  const id = idOf("Sponsor summary");
  store.renameSheet(id, "For the board");
  store.moveSheet(id, 0);
  const order = store.sheets();
  expect((await write({ share: 0.05 })).sheets).toEqual(["For the board", "Sponsor workings"]);
  expect(store.sheets()).toEqual(order);
  expect(recall(await port.describe())?.share).toBe(0.05);
});

test("what was typed on the page is what the next build starts from", async () => {
  await write();
  const area = (await port.describe()).names.find(({ name }) => name === "Envelope_Share");
  const [sheet = "", cell = ""] = (area?.refersTo ?? "").replace(/'/g, "").split("!");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[0.07]];
    await context.sync();
  });
  const recalled = recall(await port.describe());
  expect(recalled?.share).toBe(0.07);
  await write({ share: recalled?.share ?? 0 });
  expect(recall(await port.describe())?.share).toBe(0.07);
});

describe("what stands in the way is said before anything is written:", () => {
  const refused = async (words: string) => {
    const before = stateOf(simulator);
    await expect(write({ share: 0.05 })).rejects.toThrow(words);
    expect(stateOf(simulator)).toEqual(before);
  };

  test("a protected structure, at the first build and at the next", async () => {
    simulator.workbook.structureProtected = true;
    await refused(
      "The structure of the workbook is protected, so no sheet can be added. Take the protection off (Review, Protect Workbook), then build again.",
    );
    simulator.workbook.structureProtected = false;
    await write();
    simulator.workbook.structureProtected = true;
    await refused("The structure of the workbook is protected");
  });

  test("a protected sheet of our own, by its name", async () => {
    await write();
    simulator.workbook.sheet(idOf("Sponsor workings")).isProtected = true;
    await refused(
      "The sheet “Sponsor workings” is protected, so it cannot be written anew. Take the protection off (Review, Unprotect Sheet), then build again.",
    );
  });

  test("a name of ours that somebody has given to a cell of theirs", async () => {
    await write();
    simulator.store.setName("Envelope_Share", "Mine!$B$2");
    await simulator.store.settle();
    await refused("The name “Envelope_Share” is already used for Mine!$B$2.");
  });

  test("a name of the page alone that would hide ours", async () => {
    await write();
    simulator.workbook.sheet(idOf("Sponsor summary")).ownNames.push("envelope_share");
    await refused("The sheet “Sponsor summary” has a name “envelope_share” of its own");
  });
});

test("a protected sheet of the user's own is no obstacle", async () => {
  simulator.workbook.sheet(idOf("Mine")).isProtected = true;
  await write();
  expect((await write()).replaced).toBe(true);
});

test("a stranger's sheet and a stranger's name are left alone at the first build, and a note says so", async () => {
  const { store } = simulator;
  store.write(store.addSheet("sponsor summary"), 0, 0, [["hands off"]]);
  store.setName("Envelope_Share", "Mine!$B$2");
  await store.settle();
  const before = stateOf(simulator);
  const written = await write();
  expect([written.summary, written.sheets]).toEqual([2, ["Sponsor summary 2", "Sponsor workings 2"]]);
  expect(written.notes.join(" ")).toContain("The name Envelope_Share stands for Mine!$B$2 already and is left alone");
  const after = stateOf(simulator);
  expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
  expect(after.names).toEqual(expect.arrayContaining(before.names));
});

test("the credit over all summaries on the first page follows when a second one is painted, and when it is deleted", async () => {
  await write({ programme: "A", share: 0.6 });
  const { store } = simulator;
  const checks = () =>
    store
      .cells(idOf("Sponsor summary"))
      .flatMap(({ value }) =>
        typeof value === "string" && value.includes("Credit over all summaries here")
          ? [/[✔✖] Credit over all summaries here/.exec(value)?.[0] ?? value]
          : [],
      );
  expect(new Set(checks())).toEqual(new Set(["✔ Credit over all summaries here"]));
  await write({ programme: "B", share: 0.7 });
  expect(new Set(checks())).toEqual(new Set(["✖ Credit over all summaries here"]));
  for (const name of ["Sponsor summary 2", "Sponsor workings 2"]) store.removeSheet(idOf(name));
  for (const { name } of store.names()) if (name.endsWith("_2")) store.removeName(name);
  await store.settle();
  expect(new Set(checks())).toEqual(new Set(["✔ Credit over all summaries here"]));
});
