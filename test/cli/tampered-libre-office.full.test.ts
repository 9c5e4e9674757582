import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArea } from "../../src/sheet/address";
import { serialFromDay } from "../../src/sheet/dates";
import { openWorkbook } from "../../src/xlsx";
import { editCells, type CellEdit } from "../../src/xlsx/edit-cells";
import { saveByLibreOffice, withoutLibreOffice } from "../support/gallery/libre-office";
import { envelope, testFolder } from "../support/command-line";

jest.setTimeout(300_000);

const [PAGE, WORKINGS] = ["Sponsor summary", "Sponsor workings"];
const story = path.resolve(__dirname, "../../assets/samples/story.xlsx");
const { file } = testFolder();

const CASE = [
  ...["--launched", "2025-01-01", "--treated", "North,East,West", "--control", "South,Central,Islands"],
  ...["--share", "3%", "--margin", "42%", "--cost", "12.4m", "--sponsor", "CFO", "--agreed-on", "2025-12-01"],
];

type Sheets = ReturnType<typeof openWorkbook>;

async function valuesOf(workbook: Sheets, sheet: string) {
  const used = (await workbook.describe()).sheets.find(({ name }) => name === sheet)?.used;
  if (!used) throw new Error(`there is nothing on ${sheet}`);
  return (await workbook.read(sheet, used)).values;
}

/** An edit of the cell that a name stands for. */
async function named(workbook: Sheets, name: string, value: CellEdit["value"]): Promise<[string, CellEdit[]]> {
  const refersTo = (await workbook.describe()).names.find((item) => item.name === name)?.refersTo ?? "";
  const area = parseArea(refersTo.slice(refersTo.lastIndexOf("!") + 1));
  if (!area) throw new Error(`there is no ${name}`);
  return [PAGE, [{ row: area.row, column: area.column, value }]];
}

/** What somebody does to the summary of the story sample, and what the page says of it. */
interface Tampered {
  readonly edit: (workbook: Sheets) => Promise<[string, CellEdit[]]>;
  readonly headline: string;
  readonly failed: readonly string[];
}

const TAMPERED: Readonly<Record<string, Tampered>> = {
  untouched: {
    edit: () => Promise.resolve([PAGE, []]),
    headline:
      "Learning earned about $88 million: 3% of the $2.9 billion increase, as agreed with CFO on 1 December 2025.",
    failed: [],
  },
  group_misspelt_before: {
    edit: async (workbook) => {
      const rows = await valuesOf(workbook, "Revenue");
      const column = rows[0]?.indexOf("Region") ?? -1;
      const north = rows.flatMap((cells, row) => (cells[column] === "North" ? [row] : []));
      return ["Revenue", north.slice(18, 24).map((row) => ({ row, column, value: "Nort h" }))];
    },
    headline:
      "Learning earned about $132 million: 3% of the $4.4 billion increase, as agreed with CFO on 1 December 2025.",
    failed: [
      "Groups are spelt alike: a group not known when built is on no side",
      "No month is missing: North has no revenue in Jul 2024",
    ],
  },
  over_workings_baselines: {
    edit: async (workbook) => {
      const rows = await valuesOf(workbook, WORKINGS);
      const lines = rows.flatMap((row, at) => (row[0] === "Trend" || row[0] === "Control group" ? [at] : []));
      return [WORKINGS, lines.slice(0, 2).map((row) => ({ row, column: 3, value: 2e9 }))];
    },
    headline:
      "Learning earned about $102 million: 3% of the $3.4 billion increase, as agreed with CFO on 1 December 2025.",
    failed: ["Formulas are untouched: D11 of the workings was typed over"],
  },
  margin_420: {
    edit: (workbook) => named(workbook, "Envelope_Margin", 4.2),
    headline: "Nothing is claimed until an input is corrected: the margin is outside 0% to 100%.",
    failed: ["Inputs are possible: the margin is outside 0% to 100%"],
  },
  cost_neg: {
    edit: (workbook) => named(workbook, "Envelope_Cost", -12_400_000),
    headline: "Nothing is claimed until an input is corrected: the cost is below 0.",
    failed: ["Inputs are possible: the cost is below 0"],
  },
  agreed_future: {
    edit: (workbook) => named(workbook, "Envelope_AgreedOn", serialFromDay({ year: 2999, month: 1, day: 1 }, "1900")),
    headline: "Nothing is claimed until an input is corrected: the agreement date is in the future.",
    failed: ["Inputs are possible: the agreement date is in the future"],
  },
};

/** The headline of a page, and each check that failed with what it found. */
async function said(workbook: Sheets) {
  const info = await workbook.describe();
  const rows = await valuesOf(workbook, PAGE);
  const failed = rows.flatMap((row) =>
    row.flatMap((value, column) =>
      typeof value === "string" && /^✖ +\p{Lu}/u.test(value)
        ? [`${value.replace(/^✖ +/u, "")}: ${String(row[column + 5])}`]
        : [],
    ),
  );
  return { headline: info.names.find(({ name }) => name === "Envelope_Headline")?.value, failed };
}

const whereItIs = withoutLibreOffice === null ? test : test.skip;
const SKIPPED = withoutLibreOffice === null ? "" : ` (skipped: ${withoutLibreOffice})`;

whereItIs(`LibreOffice shows what somebody changed in a summary${SKIPPED}`, async () => {
  const built = await envelope("summarize", story, ...CASE, "--out", file("built.xlsx"));
  expect(built).toMatchObject({ code: 0, error: "" });
  const bytes = readFileSync(file("built.xlsx"));
  for (const [name, { edit }] of Object.entries(TAMPERED)) {
    const edited = editCells(bytes, new Map([await edit(openWorkbook(bytes, "built.xlsx"))]));
    expect(edited.refused).toEqual([]);
    writeFileSync(file(`${name}.xlsx`), edited.bytes);
  }
  const names = Object.keys(TAMPERED);
  saveByLibreOffice(
    names.map((name) => file(`${name}.xlsx`)),
    file("saved"),
  );
  const found = await Promise.all(
    names.map(async (name) => [name, await said(openWorkbook(readFileSync(file("saved", `${name}.xlsx`)), name))]),
  );
  const expected = Object.entries(TAMPERED).map(([name, { headline, failed }]) => [name, { headline, failed }]);
  expect(found).toEqual(expected);
});
