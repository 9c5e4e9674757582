import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArea, parseReference } from "../../src/sheet/address";
import type { Cell, CellValue, SheetSpec } from "../../src/sheet/spec";
import type { WorkbookInfo } from "../../src/sheet/workbook";
import { recall, recallAll } from "../../src/summary";
import { openWorkbook } from "../../src/xlsx";
import { editCells } from "../../src/xlsx/edit-cells";
import { agree } from "../support/gallery/recalculated";
import { Calculator } from "../support/calculator";
import { envelope, testFolder } from "../support/command-line";
import { FULL } from "../support/cli/full-case";
import { paintedInFile } from "../support/painted";
import { slowTest } from "../support/tier";

jest.setTimeout(180_000);

const story = path.resolve(__dirname, "../../assets/samples/story.xlsx");

const { file } = testFolder();

const describeFile = (name: string) => openWorkbook(readFileSync(file(name)), name).describe();
const ours = ({ sheets }: WorkbookInfo) => sheets.map(({ name }) => name).filter((name) => name.startsWith("Sponsor"));

const summarized = (...words: string[]) => envelope("summarize", ...words);

/** Builds, and is sure of it. */
async function built(...args: string[]): Promise<string> {
  const { code, out, error } = await summarized(...args);
  expect([code, error]).toEqual([0, ""]);
  return out;
}

/** Types over the cell of a name, as somebody does in Excel and saves. */
async function typeIn(name: string, cell: string, value: CellValue): Promise<void> {
  const bytes = readFileSync(file(name));
  const workbook = openWorkbook(bytes, name);
  const { sheet, target } = parseReference(
    (await workbook.describe()).names.find((item) => item.name === cell)?.refersTo ?? "",
  );
  const area = parseArea(target);
  if (sheet === null || !area) throw new Error(`There is no ${cell}.`);
  const { bytes: edited, refused } = editCells(
    bytes,
    new Map([[sheet, [{ row: area.row, column: area.column, value }]]]),
  );
  expect(refused).toEqual([]);
  writeFileSync(file(name), edited);
}

test("every option of a case comes back from the file as it was given", async () => {
  await built(story, ...FULL, "--out", file("full.xlsx"));
  expect(recall(await describeFile("full.xlsx"))).toMatchObject({
    objective: "Grow",
    sponsor: "the VP Sales",
    programme: "Field academy",
    launched: 45_658,
    treated: ["North", "East", "West"],
    control: ["South", "Central", "Islands"],
    baseline: "conservative",
    share: 0.03,
    lowShare: 0.02,
    highShare: 0.04,
    agreedOn: 46_034,
    margin: 0.42,
    marketGrowth: 0.04,
    typedBaseline: 9e9,
    cost: 12_400_000,
    costs: {
      design: 3.1e6,
      delivery: 1.6e6,
      platform: 1.4e6,
      evaluation: 0.5e6,
      people: 14_500,
      hoursEach: 8,
      hourlyCost: 50,
    },
    components: [
      { name: "eLearning", share: 0.018 },
      { name: "Coaching", share: 0.012 },
    ],
    notes: [
      { assumption: "margin", source: "Finance pack 2025 p. 14", owner: "Finance partner", agreedOn: 46_009 },
      { assumption: "marketGrowth", source: "Outlook", owner: "", agreedOn: null },
    ],
    caveats: "Prices rose in May.",
    signOff: { finance: { name: "Jonas Brandt", date: null } },
  });
});

test("a file that is built again without options keeps all that is typed, what was changed on its sheet too", async () => {
  await built(story, ...FULL, "--out", file("one.xlsx"));
  await typeIn("one.xlsx", "Envelope_Share", 0.035);
  await typeIn("one.xlsx", "Envelope_Programme", "Field academy 2.0");
  const before = recall(await describeFile("one.xlsx"));
  expect(await built(file("one.xlsx"), "--out", file("two.xlsx"))).toContain(
    "if you credit it with 3.5% of the $2.9 billion increase.",
  );
  const info = await describeFile("two.xlsx");
  expect(recall(info)).toEqual(before);
  expect([before?.share, before?.programme, ours(info)]).toEqual([
    0.035,
    "Field academy 2.0",
    ["Sponsor summary", "Sponsor workings"],
  ]);
  // Nobody agreed to 3.5%: the day that stands on the sheet is that of the 3% before.
  expect(before).toMatchObject({ agreedOn: 46_034, agreedShare: 0.03 });
});

slowTest("another share is a proposal until a day is given with it", async () => {
  await built(story, ...FULL, "--out", file("one.xlsx"));
  expect(await built(file("one.xlsx"), "--share", "4%", "--out", file("two.xlsx"))).toContain(
    "if you credit it with 4% of the $2.9 billion increase.",
  );
  expect(await built(file("two.xlsx"), "--margin", "40%", "--out", file("three.xlsx"))).toContain(
    "if you credit it with 4%",
  );
  expect(await built(file("three.xlsx"), "--agreed-on", "2026-01-19", "--out", file("four.xlsx"))).toContain(
    "4% of the $2.9 billion increase, as agreed with the VP Sales on 19 January 2026.",
  );
});

slowTest(
  "an option changes what it speaks of and nothing else: a part of the cost, a note, the programme of a summary",
  async () => {
    await built(story, ...FULL, "--out", file("one.xlsx"));
    await built(
      file("one.xlsx"),
      "--summary",
      "1",
      "--programme",
      "Renamed",
      "--cost-design",
      "4.1m",
      "--note",
      "margin: owner=CFO",
      "--out",
      file("two.xlsx"),
    );
    const [before, after] = [recall(await describeFile("one.xlsx")), recall(await describeFile("two.xlsx"))];
    expect(after).toEqual({
      ...before,
      programme: "Renamed",
      cost: 13_400_000,
      costs: { ...before?.costs, design: 4.1e6 },
      notes: [
        { assumption: "margin", source: "", owner: "CFO", agreedOn: null },
        ...(before?.notes ?? []).filter(({ assumption }) => assumption !== "margin"),
      ],
    });
    await built(file("two.xlsx"), "--cost", "5m", "--out", file("three.xlsx"));
    expect(recall(await describeFile("three.xlsx"))).toMatchObject({ cost: 5e6, costs: null });
  },
);

test("typed numbers keep their currency when they are built again", async () => {
  await built("--baseline", "10bn", "--uplift", "33.334%", "--currency", "€", "--out", file("one.xlsx"));
  expect(await built(file("one.xlsx"), "--share", "6%", "--out", file("two.xlsx"))).toContain(
    "Learning earned about €200 million if you credit it with 6% of the €3.3 billion increase.",
  );
});

test("a share that was emptied on the sheet stays empty without --share, and --share fills it", async () => {
  await built("--baseline", "10bn", "--uplift", "33%", "--cost", "12.4m", "--currency", "€", "--out", file("one.xlsx"));
  await typeIn("one.xlsx", "Envelope_Share", null);
  const report = JSON.parse(await built(file("one.xlsx"), "--json", "--out", file("two.xlsx"))) as {
    headline: string;
    share: number | null;
    attributedRevenue: number;
  };
  expect(report).toMatchObject({
    headline: "No share of the increase is agreed yet, so nothing is claimed.",
    share: null,
    attributedRevenue: 0,
  });
  expect(recall(await describeFile("two.xlsx"))?.share).toBeNull();
  expect(await built(file("two.xlsx"), "--share", "5%", "--out", file("three.xlsx"))).toContain(
    "if you credit it with 5% of the €3.3 billion increase.",
  );
});

test("--new makes a second summary and keeps the first; together they may claim no more than all of it", async () => {
  await built(story, ...FULL, "--share", "70%", "--high", "80%", "--out", file("one.xlsx"));
  const out = await built(
    file("one.xlsx"),
    ...FULL,
    "--programme",
    "Onboarding",
    "--share",
    "40%",
    "--high",
    "80%",
    "--new",
    "--json",
    "--out",
    file("two.xlsx"),
  );
  const report = JSON.parse(out) as { checks: { label: string; passed: boolean; detail: string }[] };
  expect(report.checks.find(({ label }) => label === "Credit over all summaries here")).toEqual({
    label: "Credit over all summaries here",
    passed: false,
    detail: "110%, 100% at most",
  });
  const info = await describeFile("two.xlsx");
  expect(ours(info)).toEqual(["Sponsor summary", "Sponsor workings", "Sponsor summary 2", "Sponsor workings 2"]);
  expect(recallAll(info).map(({ programme, share }) => [programme, share])).toEqual([
    ["Field academy", 0.7],
    ["Onboarding", 0.4],
  ]);

  const asked = await summarized(file("two.xlsx"), "--out", file("three.xlsx"));
  expect([asked.code, asked.error]).toEqual([
    1,
    "envelope: There are 2 summaries in this workbook: 1 (“Field academy”), 2 (“Onboarding”). Choose the one to update with --summary, or add another with --new.",
  ]);
  await built(file("two.xlsx"), "--summary", "onboarding", "--share", "20%", "--out", file("three.xlsx"));
  expect(recallAll(await describeFile("three.xlsx")).map(({ share }) => share)).toEqual([0.7, 0.2]);
});

test.each<[string, string[], number, RegExp]>([
  ["a component over all of it", ["--component", "eLearning=101%"], 1, /eLearning.*100%/],
  [
    "a note on nothing",
    ["--note", "weather: source=x"],
    2,
    /'--note <text>' argument 'weather: source=x' is invalid\. There is no assumption “weather”/,
  ],
  ["a low share above the share", ["--low", "9%"], 1, /low/i],
  [
    "a summary that is not there",
    ["--summary", "Coaching"],
    1,
    /There is no summary “Coaching” in this workbook\. Choose one with --summary: 1 \(“Field academy”\)\./,
  ],
  [
    "both --new and --summary",
    ["--new", "--summary", "1"],
    2,
    /Use either --new, which adds a summary, or --summary, which updates one; not both\./,
  ],
  ["a plan that is no amount", ["--plan", "much"], 2, /'--plan <amount>' argument 'much' is invalid/],
])("%s gets one plain error, and neither file is touched", async (_name, args, code, message) => {
  await built(story, ...FULL, "--out", file("one.xlsx"));
  const before = readFileSync(file("one.xlsx"));
  const refused = await summarized(file("one.xlsx"), ...args, "--out", file("two.xlsx"));
  expect([refused.code, refused.error]).toEqual([code, expect.stringMatching(message)]);
  expect([existsSync(file("two.xlsx")), readFileSync(file("one.xlsx")).equals(before)]).toEqual([false, true]);
});

test("IronCalc recalculates a written envelope, formula by formula, to the figures that the file shows", async () => {
  await built(
    "--baseline",
    "10bn",
    "--uplift",
    "33.334%",
    "--margin",
    "42%",
    "--cost-design",
    "3.1m",
    "--component",
    "Coaching=3%",
    "--note",
    "share: source=Board paper",
    "--finance",
    "F",
    "--out",
    file("one.xlsx"),
  );
  const bytes = readFileSync(file("one.xlsx"));
  const workbook = openWorkbook(bytes, "one.xlsx");
  const info = await workbook.describe();
  const calculator = new Calculator();
  const shown: [sheet: string, cell: Cell & { formula: string }][] = [];
  const specs: SheetSpec[] = [];
  for (const [at, { name, used }] of info.sheets.entries()) {
    if (!used) continue;
    const { values } = await workbook.read(name, {
      row: 0,
      column: 0,
      rows: used.row + used.rows,
      columns: used.column + used.columns,
    });
    const cells = Object.entries(paintedInFile(bytes, at + 1)).map(([key, content]): Cell => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const value: CellValue = values[row]?.[column] ?? null;
      return content === value ? { row, column, value } : { row, column, value, formula: String(content) };
    });
    for (const cell of cells) if (cell.formula !== undefined) shown.push([name, { ...cell, formula: cell.formula }]);
    const names = info.names.flatMap((item) => {
      const { sheet, target } = parseReference(item.refersTo);
      const area = parseArea(target);
      return sheet === name && area ? [{ name: item.name, area }] : [];
    });
    specs.push({
      name,
      cells,
      names,
      columnWidths: [],
      rowHeights: [],
      merges: [],
      validations: [],
      highlights: [],
      charts: [],
      gridlines: true,
      frozenRows: 0,
      print: {
        areas: [used],
        orientation: "portrait",
        fitToWidth: 1,
        fitToHeight: 0,
        footer: { left: "", center: "", right: "" },
        margins: { top: 1, bottom: 1, left: 1, right: 1 },
      },
    });
  }
  calculator.addSpecs(specs);
  calculator.evaluate();
  expect(shown.length).toBeGreaterThan(60);
  const wrong = shown.filter(([sheet, { row, column, value }]) => !agree(calculator.value(sheet, row, column), value));
  expect(
    wrong.map(
      ([sheet, { row, column, formula, value }]) =>
        `${sheet} ${row},${column} =${formula}: ${String(calculator.value(sheet, row, column))}, not ${String(value)}`,
    ),
  ).toEqual([]);
});
