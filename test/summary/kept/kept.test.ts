import { readFileSync } from "node:fs";
import path from "node:path";
import { cellAddress, parseArea } from "../../../src/sheet/address";
import type { StandingCell } from "../../../src/sheet/standing";
import {
  recall,
  recallAll,
  refreshSummaries,
  writeSummary,
  type SponsorCase,
  type WriteRequest,
} from "../../../src/summary";
import { newWorkbook, openWorkbook } from "../../../src/xlsx";
import { editCells, type CellEdit } from "../../../src/xlsx/edit-cells";
import { typedRequest } from "../../support/story";

type File = ReturnType<typeof openWorkbook>;

const PAGE = "Sponsor summary";
const VERSION = "1";
const request = (over: Partial<SponsorCase> = {}, more: Partial<WriteRequest> = {}): WriteRequest => ({
  ...typedRequest(over),
  version: VERSION,
  ...more,
});

async function built(over: Partial<SponsorCase> = {}): Promise<File> {
  const file = openWorkbook(newWorkbook(), "Book.xlsx");
  await writeSummary(file, request(over));
  return file;
}

/** The cell of a name of ours. */
async function placeOf(file: File, name: string) {
  const refersTo = (await file.describe()).names.find((item) => item.name === name)?.refersTo ?? "";
  const area = parseArea(refersTo.slice(refersTo.lastIndexOf("!") + 1));
  if (!area) throw new Error(`there is no ${name}`);
  return { row: area.row, column: area.column };
}

/** The workbook after somebody typed into cells of the page in Excel and saved. */
const typed = (file: File, edits: readonly CellEdit[], sheet = PAGE): File =>
  openWorkbook(editCells(file.save(), new Map([[sheet, edits]])).bytes, "Book.xlsx");
const at = (address: string) => {
  const { row, column } = parseArea(address) ?? { row: 0, column: 0 };
  return { row, column };
};

/** What stands in a cell of a sheet, and behind it. */
async function cellAt(
  file: File,
  { row, column }: { row: number; column: number },
  sheet = PAGE,
): Promise<Pick<StandingCell, "value" | "formula"> | null> {
  const [standing] = await file.standing([{ sheet, area: { row, column, rows: 1, columns: 1 } }]);
  const cell = standing?.cells[0];
  return cell ? { value: cell.value, ...(cell.formula === undefined ? {} : { formula: cell.formula }) } : null;
}

describe("a figure that somebody typed as text", () => {
  test.each<[keyof SponsorCase, string, string, number]>([
    ["margin", "Envelope_Margin", "42%", 0.42],
    ["margin", "Envelope_Margin", " 0.42 ", 0.42],
    ["cost", "Envelope_Cost", "12.4m", 12_400_000],
    ["cost", "Envelope_Cost", "1,234,567", 1_234_567],
    ["share", "Envelope_Share", "3 %", 0.03],
  ])("is read where it can mean but one, and written as a number: %s, %s “%s”", async (field, name, text, number) => {
    const file = await built({ margin: 0.4, cost: 5_000_000 });
    const cell = await placeOf(file, name);
    const tampered = typed(file, [{ ...cell, value: text }]);
    const recalled = recall(await tampered.describe());
    expect(recalled?.[field]).toBe(number);
    const { notes } = await writeSummary(
      tampered,
      request({ margin: 0.4, cost: 5_000_000, ...(recalled ? { [field]: recalled[field] } : {}) }),
    );
    expect(await cellAt(tampered, await placeOf(tampered, name))).toEqual({ value: number });
    expect(notes).toEqual([
      expect.stringMatching(
        new RegExp(`^.+ \\('Sponsor summary'!${cellAddress(cell)}\\) held “${text}” as text\\. It is a number now\\.$`),
      ),
    ]);
  });

  test.each([
    [
      "Envelope_Margin",
      "42",
      /^Contribution margin \('Sponsor summary'![A-Z]+\d+\) holds “42”, which is text and not clear as a figure\. Type it there for example 42%, or empty the cell, and try again\.$/,
    ],
    ["Envelope_Margin", "to be agreed", /^Contribution margin .* holds “to be agreed”/],
    ["Envelope_Cost", "1.234", /^Programme cost .* holds “1\.234”, .* in full/],
    ["Envelope_AgreedOn", "01/02/2026", /^Agreed on .* holds “01\/02\/2026”, .* as a date/],
  ])("is not lost where it may mean several: %s “%s”", async (name, text, message) => {
    const file = await built({ margin: 0.4, cost: 5_000_000 });
    const tampered = typed(file, [{ ...(await placeOf(file, name)), value: text }]);
    const before = tampered.save();
    const stands = recall(await tampered.describe());
    await expect(
      writeSummary(
        tampered,
        request({ margin: stands?.margin ?? null, cost: stands?.cost ?? null, agreedOn: stands?.agreedOn ?? null }),
      ),
    ).rejects.toThrow(message);
    await expect(refreshSummaries(tampered, { today: 46_000, version: VERSION })).rejects.toThrow(message);
    expect(Buffer.from(tampered.save()).equals(Buffer.from(before))).toBe(true);
    // Who says another figure has seen it.
    await expect(
      writeSummary(tampered, request({ margin: 0.3, cost: 1_000_000, agreedOn: 46_000 })),
    ).resolves.toBeTruthy();
  });

  test("in a table is read or refused just so", async () => {
    const components = [
      { name: "eLearning", share: 0.02 },
      { name: "Coaching", share: 0.01 },
    ];
    const file = await built({ components });
    const table = (await file.describe()).names.find(({ name }) => name === "Envelope_Components");
    const first = await placeOf(file, "Envelope_Components");
    const share = { row: first.row, column: first.column + (table?.values?.[0]?.length ?? 1) - 1 };
    const read = recall(await typed(file, [{ ...share, value: "1.5%" }]).describe());
    expect(read?.components?.[0]).toEqual({ name: "eLearning", share: 0.015 });
    const unclear = typed(file, [{ ...share, value: "some" }]);
    await expect(refreshSummaries(unclear, { today: 46_000, version: VERSION })).rejects.toThrow(
      /^Share of a component .* holds “some”/,
    );
  });
});

describe("a formula that somebody put into a cell to type in", () => {
  test("stays with its value, and goes where another value is said", async () => {
    const file = await built({ margin: 0.4, cost: 5_000_000, sponsor: "CFO" });
    const [share, sponsor] = [await placeOf(file, "Envelope_Share"), await placeOf(file, "Envelope_Sponsor")];
    const linked = typed(file, [
      { ...share, formula: "Finance!B5", value: 0.03 },
      { ...sponsor, formula: 'Finance!B6&""', value: "CFO" },
    ]);
    const { notes } = await writeSummary(
      linked,
      request({
        margin: 0.4,
        cost: 5_000_000,
        sponsor: "CFO",
        share: 0.03,
        caveats: "One more block, which moves others.",
      }),
    );
    expect(notes).toEqual([]);
    expect(await cellAt(linked, await placeOf(linked, "Envelope_Share"))).toEqual({
      formula: "Finance!B5",
      value: 0.03,
    });
    expect(await cellAt(linked, await placeOf(linked, "Envelope_Sponsor"))).toEqual({
      formula: 'Finance!B6&""',
      value: "CFO",
    });
    const changed = await writeSummary(linked, request({ margin: 0.4, cost: 5_000_000, sponsor: "CFO", share: 0.04 }));
    expect(changed.notes).toEqual([
      expect.stringMatching(
        /^The formula =Finance!B5 in 'Sponsor summary'![A-Z]+\d+ is replaced by what is said now, 0\.04\.$/,
      ),
    ]);
    expect(await cellAt(linked, await placeOf(linked, "Envelope_Share"))).toEqual({ value: 0.04 });
  });

  test("keeps its error, which counts as nothing and is said", async () => {
    const file = await built({ margin: 0.4, cost: 5_000_000 });
    const cost = await placeOf(file, "Envelope_Cost");
    const broken = typed(file, [{ ...cost, formula: "Finance!B3*1", value: "#VALUE!" }]);
    const { notes } = await writeSummary(
      broken,
      request({ margin: 0.4, cost: recall(await broken.describe())?.cost ?? null }),
    );
    expect(notes).toEqual([
      expect.stringMatching(/^The formula =Finance!B3\*1 in .* gives #VALUE!, which counts as nothing\.$/),
    ]);
    expect(await cellAt(broken, await placeOf(broken, "Envelope_Cost"))).toEqual({
      formula: "Finance!B3*1",
      value: "#VALUE!",
    });
  });

  test("is no formula any more where the cells of the page that it names have moved, and that is said", async () => {
    const file = await built({ margin: 0.4, cost: 5_000_000 });
    const cost = await placeOf(file, "Envelope_Cost");
    const pointing = typed(file, [
      { ...at("P90"), value: 1 },
      { ...cost, formula: "P90*5000000", value: 5_000_000 },
    ]);
    const { notes } = await writeSummary(
      pointing,
      request({ margin: 0.4, cost: 5_000_000, sponsor: "CFO", caveats: "One more block." }),
    );
    expect(notes).toContainEqual(
      expect.stringMatching(
        /^The formula =P90\*5000000 in .* names cells that have moved, so that only its value is kept\.$/,
      ),
    );
    expect(await cellAt(pointing, await placeOf(pointing, "Envelope_Cost"))).toEqual({ value: 5_000_000 });
  });

  test("whose value the file does not keep is not taken for nothing", async () => {
    const file = await built({ margin: 0.4, cost: 5_000_000 });
    const [headline, share] = [await placeOf(file, "Envelope_Headline"), await placeOf(file, "Envelope_Share")];
    const page = await cellAt(file, headline);
    const bare = typed(file, [
      { ...headline, formula: page?.formula ?? "", value: null },
      { ...share, formula: "Finance!B5", value: null },
    ]);
    await expect(
      writeSummary(
        bare,
        request({ margin: 0.4, cost: 5_000_000, share: recall(await bare.describe())?.share ?? null }),
      ),
    ).rejects.toThrow(
      /^Share credited \('Sponsor summary'![A-Z]+\d+\) holds the formula =Finance!B5, and the file does not keep its value\. Open the file in Excel, save it, and try again\.$/,
    );
  });
});

describe("what somebody wrote on the page", () => {
  test("stays where it was while the page stays as it is", async () => {
    const file = await built({ margin: 0.4, cost: 5_000_000, sponsor: "CFO" });
    const remarks = [
      { ...at("O5"), value: "side note" },
      { ...at("P5"), formula: "Envelope_Share*2", value: 0.06 },
      { ...at("Q5"), formula: "O5", value: "side note" },
      { ...at("A99"), value: "below" },
      { ...at("B99"), value: 7 },
    ];
    const tampered = typed(file, remarks);
    const { notes } = await writeSummary(tampered, request({ margin: 0.4, cost: 5_000_000, sponsor: "CFO" }));
    expect(notes).toEqual([]);
    for (const { row, column, ...held } of remarks) expect(await cellAt(tampered, { row, column })).toEqual(held);
    // And again: what was kept once is kept for good.
    const kept = tampered.save();
    await writeSummary(tampered, request({ margin: 0.4, cost: 5_000_000, sponsor: "CFO" }));
    expect(Buffer.from(tampered.save()).equals(Buffer.from(kept))).toBe(true);
  });

  test("goes with its surroundings when the page grows, and that is said", async () => {
    const file = await built({ margin: 0.4, cost: 5_000_000, sponsor: "CFO" });
    const [signOff] = [await placeOf(file, "Envelope_SignOff")];
    const signed = { row: signOff.row, column: signOff.column + 3 };
    const tampered = typed(file, [
      { ...signed, value: "signed D." },
      { ...at("A99"), value: "below" },
    ]);
    const { notes } = await writeSummary(
      tampered,
      request({ margin: 0.4, cost: 5_000_000, sponsor: "CFO", components: [{ name: "eLearning", share: 0.03 }] }),
    );
    const moved = await placeOf(tampered, "Envelope_SignOff");
    expect(moved.row).toBeGreaterThan(signOff.row);
    expect(await cellAt(tampered, { row: moved.row, column: moved.column + 3 })).toEqual({ value: "signed D." });
    expect(notes).toHaveLength(2);
    expect(notes[0]).toBe(
      `What somebody typed in 'Sponsor summary'!${cellAddress(signed)} stands in 'Sponsor summary'!${cellAddress({ row: moved.row, column: moved.column + 3 })} now.`,
    );
    expect(notes[1]).toMatch(/^What somebody typed in 'Sponsor summary'!A99 stands in 'Sponsor summary'!A1\d\d now\.$/);
  });

  test.each<[string, Partial<SponsorCase>, Partial<SponsorCase>]>([
    [
      "a part of the cost",
      {
        costs: {
          design: 1e6,
          delivery: 2e6,
          platform: null,
          evaluation: null,
          people: 100,
          hoursEach: 8,
          hourlyCost: 50,
        },
      },
      { cost: 9e6, margin: 0.2 },
    ],
    ["a margin", { margin: 0.4, cost: 5e6 }, { margin: null, cost: 5e6 }],
    [
      "a sponsor and parts",
      {
        sponsor: "CFO",
        components: [
          { name: "A", share: 0.01 },
          { name: "B", share: 0.02 },
        ],
      },
      { sponsor: "", components: [] },
    ],
    ["a cost", { margin: 0.4, cost: 5e6, sponsor: "CFO" }, { margin: 0.4, cost: null, sponsor: "CFO" }],
    ["a day", { agreedOn: 46_000, sponsor: "CFO" }, { agreedOn: null, sponsor: "" }],
  ])("is nothing of Envelope's own: %s comes and goes without a trace", async (_what, one, other) => {
    const file = await built(one);
    for (const over of [other, one]) {
      const { notes } = await writeSummary(file, request(over));
      expect(notes).toEqual([]);
      const fresh = await built(over);
      const cells = async (book: File) =>
        (await book.standing([{ sheet: PAGE, area: { row: 0, column: 0, rows: 120, columns: 20 } }]))[0]?.cells;
      expect(await cells(file)).toEqual(await cells(fresh));
    }
  });

  test("is nothing of Envelope's own where cells to type in were emptied by hand", async () => {
    const file = await built({
      margin: 0.4,
      cost: 5_000_000,
      sponsor: "CFO",
      components: [{ name: "A", share: 0.01 }],
    });
    const names = ["Envelope_Margin", "Envelope_Cost", "Envelope_Sponsor", "Envelope_Components"];
    const emptied = typed(file, [
      ...(await Promise.all(names.map(async (name) => ({ ...(await placeOf(file, name)), value: null })))),
    ]);
    const recalled = recall(await emptied.describe());
    const { notes } = await writeSummary(
      emptied,
      request({
        margin: recalled?.margin ?? null,
        cost: recalled?.cost ?? null,
        sponsor: recalled?.sponsor ?? "",
        components: recalled?.components ?? [],
      }),
    );
    expect(notes).toEqual([]);
  });

  test("over something of Envelope's is said, for that is there again", async () => {
    const file = await built({ margin: 0.4, cost: 5_000_000 });
    const increase = await placeOf(file, "Envelope_AttributedRevenue");
    const low = { row: increase.row, column: increase.column + 1 };
    const { notes } = await writeSummary(
      typed(file, [{ ...low, value: 123 }]),
      request({ margin: 0.4, cost: 5_000_000 }),
    );
    expect(notes).toEqual([
      `“123” had been typed over what Envelope writes in 'Sponsor summary'!${cellAddress(low)}, which is there again.`,
    ]);
  });

  test("over something of Envelope's is shown as a formula, also one of which the file keeps no value", async () => {
    const file = await built({ margin: 0.4, cost: 5_000_000 });
    const { row, column } = await placeOf(file, "Envelope_AttributedRevenue");
    const low = { row, column: column + 1 };
    const formula = `SUM(${Array.from({ length: 30 }, () => "Data!B2").join(",")})`;
    const terms = { margin: 0.4, cost: 5_000_000 };
    const { notes } = await writeSummary(typed(file, [{ ...low, formula, value: null }]), request(terms));
    const shown = `=${formula}`.slice(0, 60);
    expect(notes).toEqual([
      `“${shown}…” had been typed over what Envelope writes in '${PAGE}'!${cellAddress(low)}, which is there again.`,
    ]);
  });

  test.each([
    [6, 6, null],
    [8, 5, "3 more cells that Envelope writes had been typed over; they are there again."],
  ])("over %d cells of Envelope's names %d of them, and counts the others", async (cells, named, last) => {
    const file = await built({ margin: 0.4, cost: 5_000_000 });
    const [standing] = await file.standing([{ sheet: PAGE, area: { row: 0, column: 0, rows: 120, columns: 13 } }]);
    const names = new Set((await file.describe()).names.map(({ refersTo }) => refersTo.replaceAll("$", "")));
    const own = (standing?.cells ?? []).filter(
      (cell) => cell.formula !== undefined && !names.has(`'${PAGE}'!${cellAddress(cell)}`),
    );
    const edits = own.slice(0, cells).map(({ row, column }, at) => ({ row, column, value: 1000 + at }));
    expect(edits).toHaveLength(cells);
    const { notes } = await writeSummary(typed(file, edits), request({ margin: 0.4, cost: 5_000_000 }));
    const said = edits
      .slice(0, named)
      .map(
        (at) =>
          `“${at.value}” had been typed over what Envelope writes in '${PAGE}'!${cellAddress(at)}, which is there again.`,
      );
    expect(notes).toEqual(last === null ? said : [...said, last]);
  });
});

const caseFile = (name: string) =>
  openWorkbook(new Uint8Array(readFileSync(path.join(__dirname, "../../fixtures/cases", name))), path.basename(name));

test("a summary is known by its names, also in a file that keeps no values of formulas", async () => {
  const info = await caseFile("files/story-saved-without-cached-values.xlsx").describe();
  expect(recallAll(info)).toHaveLength(1);
  expect(recall(info)).toMatchObject({
    share: 0.03,
    margin: 0.42,
    cost: 12_400_000,
    sourceLabel: "Revenue",
    treated: ["North", "East", "West"],
  });
});

test("names that stand for no sheet of the workbook are no summary", async () => {
  const info = await (await built()).describe();
  expect(recallAll({ ...info, sheets: [], names: info.names.map((item) => ({ ...item, value: null })) })).toEqual([]);
  expect(recallAll({ names: info.names.map((item) => ({ ...item, refersTo: "#REF!" })) })).toEqual([]);
});

test("an export says that it is one, whatever is built in it", async () => {
  const file = caseFile("files/export.xlsx");
  const before = file.save();
  const message = /^This workbook is an export, or has lost its source: .* not “Revenue”/;
  await expect(refreshSummaries(file, { today: 46_000, version: VERSION })).rejects.toThrow(message);
  await expect(writeSummary(file, request())).rejects.toThrow(message);
  expect(Buffer.from(file.save()).equals(Buffer.from(before))).toBe(true);
});
