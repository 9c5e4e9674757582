import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { plan } from "../../src/sheet/plan";
import type { SheetSpec } from "../../src/sheet/spec";
import { recall } from "../../src/summary";
import { newWorkbook, openWorkbook } from "../../src/xlsx";
import { envelope, testFolder } from "../support/command-line";

const samples = path.resolve(__dirname, "../../assets/samples");
const story = path.join(samples, "story.xlsx");
const STORY = [
  "--launched",
  "2025-01-01",
  "--treated",
  "North,East,West",
  "--control",
  "South,Central,Islands",
  "--cost",
  "12.4m",
  "--margin",
  "42%",
];

const folder = testFolder();
const { file } = folder;

test("the story sample tells the founding story", async () => {
  const before = readFileSync(story);
  const { code, out } = await envelope(
    "summarize",
    story,
    ...STORY,
    "--baseline",
    "control",
    "--sponsor",
    "the VP Sales",
    "--agreed-on",
    "2026-01-20",
    "--out",
    file("out.xlsx"),
  );
  expect(code).toBe(0);
  expect(out).toContain(
    "Learning earned about $100 million: 3% of the $3.3 billion increase, as agreed with the VP Sales on 20 January 2026.",
  );
  expect(readFileSync(story).equals(before)).toBe(true);
  const info = await openWorkbook(readFileSync(file("out.xlsx")), "out.xlsx").describe();
  expect(info.sheets.map(({ name }) => name)).toEqual([
    "Revenue",
    "Costs",
    "About (invented)",
    "Sponsor summary",
    "Sponsor workings",
  ]);
  expect(recall(info)).toMatchObject({
    sponsor: "the VP Sales",
    share: 0.03,
    cost: 12_400_000,
    treated: ["North", "East", "West"],
  });
});

test("the geo experiment is read week by week around its launch", async () => {
  const { code, out } = await envelope(
    "summarize",
    path.join(samples, "geo-experiment.xlsx"),
    "--launched",
    "2015-02-16",
    "--treated",
    "Treatment",
    "--control",
    "Control",
    "--cost",
    "50000",
    "--json",
    "--out",
    file("geo.xlsx"),
  );
  expect(code).toBe(0);
  const report = JSON.parse(out) as {
    checks: { passed: boolean; detail: string; label: string }[];
    baselines: { name: string }[];
    increase: number;
  };
  expect(report.checks.find(({ label }) => label.startsWith("Reconciles"))).toMatchObject({
    passed: true,
    detail: "difference 0.00",
  });
  expect(report.baselines.map(({ name }) => name)).toEqual([
    "average",
    "lastYear",
    "market",
    "trend",
    "seasonal",
    "control",
    "regression",
    "typed",
  ]);
});

test("three numbers make the envelope alone", async () => {
  const { code, out } = await envelope(
    "summarize",
    "--baseline",
    "10bn",
    "--uplift",
    "33.3333%",
    "--share",
    "3%",
    "--out",
    file("envelope.xlsx"),
  );
  expect([code, out.split("\n")[0]]).toEqual([
    0,
    "Learning earned about $100 million if you credit it with 3% of the $3.3 billion increase.",
  ]);
  expect(existsSync(file("envelope.xlsx"))).toBe(true);
});

test("revenue before and after say the same as growth", async () => {
  const after = await envelope(
    "summarize",
    "--baseline",
    "12bn",
    "--after",
    "13.5bn",
    "--share",
    "3%",
    "--json",
    "--out",
    file("after.xlsx"),
  );
  const growth = await envelope(
    "summarize",
    "--baseline",
    "12bn",
    "--uplift",
    "12.5%",
    "--share",
    "3%",
    "--json",
    "--out",
    file("growth.xlsx"),
  );
  const figures = JSON.parse(after.out) as Record<string, unknown>;
  expect(JSON.parse(growth.out)).toEqual({ ...figures, file: file("growth.xlsx") });
  expect(figures).toMatchObject({ increase: 1.5e9, attributedRevenue: 45e6 });
});

test("a second run over a copy replaces the summary in it", async () => {
  await envelope("summarize", story, ...STORY, "--out", file("one.xlsx"));
  const { code } = await envelope("summarize", file("one.xlsx"), ...STORY, "--out", file("two.xlsx"));
  expect(code).toBe(0);
  const info = await openWorkbook(readFileSync(file("two.xlsx")), "two.xlsx").describe();
  expect(info.sheets.map(({ name }) => name)).toEqual([
    "Revenue",
    "Costs",
    "About (invented)",
    "Sponsor summary",
    "Sponsor workings",
  ]);
});

test("inspect prints how the source was read, as words and as JSON", async () => {
  const words = await envelope("inspect", story);
  expect(words.out).toContain("Revenue, a table on sheet Revenue, A1:C217");
  const { out } = await envelope("inspect", story, "--json");
  expect(JSON.parse(out)).toMatchObject({
    sheet: "Revenue",
    headerRow: 1,
    dateColumn: "Month",
    amountColumn: "Revenue",
    groupColumn: "Region",
    rowsRead: 216,
    rowsLeftOut: [],
    dateSystem: "1900",
    currency: "$",
    periodicity: "monthly",
  });
});

/** A workbook with one sheet of plain cells. */
async function sheetFile(name: string, rows: readonly (readonly (string | number | null)[])[]): Promise<string> {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((value, column) => (value === null ? [] : [{ row: at, column, value }])),
  );
  const spec: SheetSpec = {
    name: "Data",
    cells,
    columnWidths: [],
    rowHeights: [],
    merges: [],
    names: [],
    validations: [],
    highlights: [],
    charts: [],
    gridlines: true,
    frozenRows: 0,
    print: {
      areas: [{ row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 1 }],
      orientation: "portrait",
      fitToWidth: 1,
      fitToHeight: 0,
      footer: { left: "", center: "", right: "" },
      margins: { top: 1, bottom: 1, left: 1, right: 1 },
    },
  };
  const workbook = openWorkbook(newWorkbook(), name);
  await workbook.paint(plan([spec], "Data"));
  writeFileSync(file(name), workbook.save());
  return file(name);
}

test("inspect offers a list below another one, and reads it by its address", async () => {
  const data = await sheetFile("stacked.xlsx", [
    ["Month", "Region", "Revenue"],
    ["2024-01", "North", 1],
    ["2024-02", "North", 2],
    ["2024-03", "North", 4],
    [null, null, null],
    ["Germany", null, null],
    ["Month", "Site", "Sales"],
    ["2024-01", "Ulm", 7],
    ["2024-02", "Ulm", 8],
  ]);
  const words = await envelope("inspect", data);
  expect(words.out).toContain("Source         Data!A1:C4");
  expect(words.out).toContain("Other sources  Data!A6:C9");
  const second = JSON.parse((await envelope("inspect", data, "--source", "Data!A6:C9", "--json")).out) as object;
  expect(second).toMatchObject({
    range: "A6:C9",
    rowsRead: 2,
    total: 15,
    candidates: [
      {
        source: "Data!A1:C4",
        readable: "yes",
        reasons: ["a range", "4 rows", "dates in “Month”", "amounts in “Revenue”"],
      },
    ],
  });
});

const AMBIGUOUS = [
  ["Date", "Region", "Umsatz in Mio. €"],
  ["03/04/2024", "North", "1.234"],
  ["05/06/2024", "North", "2.000"],
  ["05/07/2024", "South", "(1.500)"],
];

test("inspect prints what a source asks with the ways to answer it, and reads on once it is answered", async () => {
  const data = await sheetFile("asks.xlsx", AMBIGUOUS);
  const words = await envelope("inspect", data, "--source", "Data");
  expect([words.code, words.error]).toEqual([0, ""]);
  expect(words.out).toContain(
    "--answer day-order=dmy (Day first: “03/04/2024” is 2024-04-03), or --answer day-order=mdy",
  );
  const asked = JSON.parse(
    (await envelope("inspect", data, "--source", "Data", "--answer", "day-order=dmy", "--json")).out,
  ) as { questions: { id: string; choices: { value: string }[] }[]; months: object };
  expect([asked.questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)]), asked.months]).toEqual([
    [["decimal-mark", ["point", "comma"]]],
    {},
  ]);
  const read = await envelope(
    "inspect",
    data,
    "--source",
    "Data",
    "--answer",
    "day-order=dmy",
    "--answer",
    "decimal-mark=comma",
    "--json",
  );
  expect(JSON.parse(read.out)).toMatchObject({
    rowsRead: 3,
    currency: "€",
    unit: "million",
    live: false,
    frozenBecause: "its amounts are text",
    months: { "2024-04": 1234, "2024-06": 2000, "2024-07": -1500 },
    questions: [],
    columnsLeftOut: [],
    periodicity: expect.any(String),
  });
});

test("summarize refuses to guess: exit 1, one line with the ways to answer", async () => {
  const data = await sheetFile("asks.xlsx", AMBIGUOUS);
  const refused = await envelope(
    "summarize",
    data,
    "--source",
    "Data",
    "--launched",
    "2024-06-01",
    "--out",
    file("out.xlsx"),
  );
  expect([refused.code, refused.error.split("\n").length]).toEqual([1, 1]);
  expect(refused.error).toContain("Answer: --answer day-order=dmy");
  expect(existsSync(file("out.xlsx"))).toBe(false);
});

test("a summary of periods across remembers the answers, so that it can be built again", async () => {
  const data = await sheetFile("wide.xlsx", [
    ["Region", "Q1", "Q2", "Q3", "Q4"],
    ["North", 10, 10, 20, 20],
    ["South", 5, 5, 5, 6],
  ]);
  const { code, out } = await envelope(
    "summarize",
    data,
    "--source",
    "Data",
    "--answer",
    "year=2024",
    "--launched",
    "2024-07-01",
    "--treated",
    "North",
    "--control",
    "South",
    "--out",
    file("out.xlsx"),
  );
  expect(code).toBe(0);
  expect(out).toContain("Learning earned");
  const recalled = recall(await openWorkbook(readFileSync(file("out.xlsx")), "out.xlsx").describe());
  expect(recalled?.roles).toEqual({ group: "Region", answers: { year: "2024" } });
});

test("an answer to no question is wrong usage", async () => {
  expect(await envelope("inspect", story, "--answer", "nonsense=1")).toMatchObject({ code: 2 });
});

/** The story's table as a German Excel saves text: semicolons, Windows-1252, and a region with an umlaut. */
function storyText(): Uint8Array {
  const regions = ["Nord", "Süd"];
  const lines = Array.from({ length: 24 }, (_, month) =>
    regions.map(
      (region, index) =>
        `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01;${region};${100 + (month > 11 && index === 0 ? 50 : 0)}`,
    ),
  ).flat();
  return Buffer.from(`Monat;Region;Umsatz\r\n${lines.join("\r\n")}\r\n`, "latin1");
}

test("a summary of a text file goes into a workbook that holds the text's rows as a sheet", async () => {
  writeFileSync(file("sales.csv"), storyText());
  const words = await envelope("inspect", file("sales.csv"));
  expect(words.out).toContain("48 read");
  const { code, out, error } = await envelope(
    "summarize",
    file("sales.csv"),
    "--launched",
    "2025-01-01",
    "--treated",
    "Nord",
    "--control",
    "süd",
    "--cost",
    "10",
  );
  expect([code, error]).toEqual([0, ""]);
  expect(out).toContain("3% of the 600 increase");
  const workbook = openWorkbook(readFileSync(file("sales-summary.xlsx")), "sales-summary.xlsx");
  expect((await workbook.describe()).sheets.map(({ name }) => name)).toEqual([
    "sales",
    "Sponsor summary",
    "Sponsor workings",
  ]);
  expect((await workbook.read("sales", { row: 0, column: 0, rows: 3, columns: 3 })).values).toEqual([
    ["Monat", "Region", "Umsatz"],
    [45292, "Nord", 100],
    [45292, "Süd", 100],
  ]);
  expect(Buffer.from(storyText()).equals(readFileSync(file("sales.csv")))).toBe(true);
});

test("a summary is never written as text", async () => {
  writeFileSync(file("sales.csv"), storyText());
  const { code, error } = await envelope(
    "summarize",
    file("sales.csv"),
    "--launched",
    "2025-01-01",
    "--out",
    file("out.csv"),
  );
  expect([code, error.split("\n").length]).toEqual([1, 1]);
  expect(error).toContain("must end in .xlsx: ");
});

test("--version and --help end well", async () => {
  expect(await envelope("--version")).toMatchObject({ code: 0, out: "1.2.3" });
  expect((await envelope("--help")).out).toContain("Exit codes: 0 success; 1 input error");
  expect((await envelope("summarize", "--help")).out).toContain("--market-growth");
});

test.each<[string, string[], string]>([
  [
    "a missing file",
    ["nowhere.xlsx", ...STORY],
    "nowhere.xlsx cannot be read: there is no such file or folder. Check the path.",
  ],
  ["a sheet that is not there", [story, ...STORY, "--source", "Revenu"], "Did you mean “Revenue”?"],
  [
    "a column that is not there",
    [story, ...STORY, "--amount", "Revenu"],
    "There is no column “Revenu”. Did you mean “Revenue”?",
  ],
  ["a group that is not there", [story, ...STORY, "--treated", "Nort"], "Did you mean “North”?"],
  [
    "a launch outside the data",
    [story, ...STORY, "--launched", "2031-01-01"],
    "lies outside the data, which runs from 2023-01-01 to 2025-12-01.",
  ],
  ["no launch", [story], "Missing go-live date: add --launched YYYY-MM-DD. The data covers 2023-01-01 to 2025-12-01."],
  [
    "a share of 300%",
    [story, ...STORY, "--share", "300%"],
    "A share of 300%: more than the whole increase. Type 3% or 0.03.",
  ],
])("%s is bad input: exit 1, one line, nothing written", async (_name, args, message) => {
  const { code, error, out } = await envelope("summarize", ...args, "--out", file("out.xlsx"));
  expect([code, out]).toEqual([1, ""]);
  expect(error).toContain(message);
  expect(error.split("\n")).toHaveLength(1);
  expect(existsSync(file("out.xlsx"))).toBe(false);
});

test.each([
  ["empty", ""],
  ["text", "Date,Sales\n2025-01-01,5"],
])("a file that is no workbook (%s) is refused in one line", async (_name, content) => {
  writeFileSync(file("bad.xlsx"), content);
  const { code, error } = await envelope("inspect", file("bad.xlsx"));
  expect(code).toBe(1);
  expect(error.split("\n")).toHaveLength(1);
});

test("the original is never the output", async () => {
  expect(await envelope("summarize", story, ...STORY, "--out", story)).toMatchObject({ code: 1 });
});

test.each<[string, string[]]>([
  ["an unknown command", ["nonsense"]],
  ["an unknown option", ["summarize", story, "--nonsense"]],
  ["a share that is no number", ["summarize", story, "--share", "lots"]],
  ["a day that is none", ["summarize", story, "--launched", "2025-02-30"]],
  ["no file and no numbers", ["summarize"]],
  [
    "revenue after, and growth",
    ["summarize", "--baseline", "10bn", "--after", "13bn", "--uplift", "30%", "--out", "a.xlsx"],
  ],
  ["revenue after without revenue before", ["summarize", "--after", "13bn", "--out", "a.xlsx"]],
  ["revenue after nothing", ["summarize", "--baseline", "0", "--after", "13bn", "--out", "a.xlsx"]],
  ["revenue after with a source", ["summarize", story, "--baseline", "10", "--after", "13", "--source", "Revenue"]],
  ["typed growth with a source", ["summarize", story, "--baseline", "10", "--uplift", "3%", "--source", "Revenue"]],
])("%s is wrong usage: exit 2", async (_name, args) => {
  const { code, error } = await envelope(...args);
  expect(code).toBe(2);
  expect(error).not.toBe("");
});
