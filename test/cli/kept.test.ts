import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArea } from "../../src/sheet/address";
import { recall } from "../../src/summary";
import { openWorkbook } from "../../src/xlsx";
import { envelope, testFolder } from "../support/command-line";
import { partsOf } from "../support/xlsx/fixtures";
import { rebuiltCase } from "../support/cli/rebuilt";
import { slowTest } from "../support/tier";

jest.setTimeout(180_000);

const CASES = path.join(__dirname, "../fixtures/cases");
const { file } = testFolder();
const rebuilt = (name: string, ...options: string[]) => rebuiltCase(file("again.xlsx"), name, ...options);

async function cells(workbook: ReturnType<typeof openWorkbook>, ...addresses: string[]) {
  const areas = addresses.map((address) => parseArea(address) ?? { row: 0, column: 0, rows: 1, columns: 1 });
  const standing = await workbook.standing(areas.map((area) => ({ sheet: "Sponsor summary", area })));
  return standing.map(
    (one) => one.cells.map(({ value, formula }) => (formula === undefined ? value : `=${formula}`))[0] ?? null,
  );
}

test("a margin that somebody typed as text is a number after a build, and that is said", async () => {
  const { out, workbook } = await rebuilt("tampered/margin_text.xlsx");
  expect(out).toContain("Contribution margin ('Sponsor summary'!D47) held “42%” as text. It is a number now.");
  expect(await cells(workbook, "D47", "D48", "E22")).toEqual([0.42, 12_400_000, 0.03]);
});

slowTest("links to another sheet stay links", async () => {
  const { workbook } = await rebuilt("tampered/linked-inputs.xlsx");
  expect(await cells(workbook, "D47", "D48", "E22")).toEqual(["=Finance!B4", "=Finance!B3", "=Finance!B5"]);
  expect(recall(await workbook.describe())).toMatchObject({ margin: 0.42, cost: 12_400_000, share: 0.03 });
});

test("a comment, a signature and remarks are still there", async () => {
  const { out, bytes, workbook } = await rebuilt("tampered/comment-signature-remark.xlsx");
  expect(await cells(workbook, "O5", "E22", "D47", "D48", "F46")).toEqual([
    "side note",
    "=3%",
    "=0.4+0.02",
    "=Costs!A1*0+12400000",
    "own source text",
  ]);
  expect(recall(await workbook.describe())?.caveats).toBe("Caveat typed on the page");
  const [page] = await workbook.standing([
    { sheet: "Sponsor summary", area: { row: 0, column: 0, rows: 100, columns: 20 } },
  ]);
  const signed = page?.cells.find(({ value }) => value === "signed D.");
  const signature = page?.cells
    .filter(({ row, column }) => row === signed?.row && column >= 8)
    .map(({ value }) => value);
  expect(signature).toEqual(["Dana", 45_993, "signed D."]);
  const now =
    /What somebody typed in 'Sponsor summary'!A72 stands in 'Sponsor summary'!(A\d+) now\./.exec(out)?.[1] ?? "A72";
  expect(await cells(workbook, now)).toEqual(["My own remark below the page"]);
  const comments = (
    await workbook.standing([{ sheet: "Sponsor summary", area: { row: 0, column: 0, rows: 1, columns: 1 } }])
  )[0]?.comments;
  expect(comments).toEqual([{ row: 21, column: 4 }]);
  expect(
    Object.entries(partsOf(bytes)).filter(
      ([name, xml]) => /comments\d*\.xml$/.test(name) && xml.includes("I only agreed to 2%"),
    ),
  ).toHaveLength(1);
});

slowTest("a comment goes with its cell when the page grows", async () => {
  const { out, bytes, workbook } = await rebuilt(
    "tampered/comment-signature-remark.xlsx",
    "--cost",
    "12.4m",
    "--component",
    "eLearning=1%",
  );
  const share = parseArea(
    (await workbook.describe()).names.find(({ name }) => name === "Envelope_Share")?.refersTo.split("!")[1] ?? "",
  );
  const [standing] = await workbook.standing([
    { sheet: "Sponsor summary", area: { row: 0, column: 0, rows: 1, columns: 1 } },
  ]);
  expect(standing?.comments).toEqual([{ row: share?.row, column: share?.column }]);
  const drawing = Object.entries(partsOf(bytes)).find(([name]) => name.endsWith(".vml"))?.[1] ?? "";
  expect(drawing).toContain(`<x:Row>${share?.row ?? ""}</x:Row><x:Column>${share?.column ?? ""}</x:Column>`);
  expect(out).toContain(
    "The formula =Costs!A1*0+12400000 in 'Sponsor summary'!D48 is replaced by what is said now, 12400000.",
  );
});

test("a copy of the page is known as one and left as it is", async () => {
  const { out, bytes } = await rebuilt("tampered/copied-tab.xlsx");
  expect(out).toContain("“Sponsor summary (2)” is a copy of a summary and no summary of its own");
  expect(partsOf(bytes)["xl/worksheets/copy.xml"]).toBe(
    partsOf(new Uint8Array(readFileSync(path.join(CASES, "tampered/copied-tab.xlsx"))))["xl/worksheets/copy.xml"],
  );
});

test("a summary in a file without values of formulas is known, keeps what was typed, and can be exported", async () => {
  const { workbook } = await rebuilt("files/story-saved-without-cached-values.xlsx");
  expect(recall(await workbook.describe())).toMatchObject({ share: 0.03, margin: 0.42, cost: 12_400_000 });
  const { code, out } = await envelope(
    "export",
    path.join(CASES, "files/story-saved-without-cached-values.xlsx"),
    "--out",
    file("export.xlsx"),
  );
  expect([code, out]).toEqual([
    0,
    expect.stringContaining("With a margin of 42% and a cost of $12.4 million, the net benefit is $24 million."),
  ]);
});

test.each([[[]], [["--baseline", "1000000", "--uplift", "0.2", "--share", "3%", "--cost", "1000"]]])(
  "building on an export says that it is one, with %j",
  async (options) => {
    const { code, out, error } = await envelope(
      "summarize",
      path.join(CASES, "files/export.xlsx"),
      ...options,
      "--out",
      file("again.xlsx"),
    );
    expect([code, out]).toEqual([1, ""]);
    expect(error).toMatch(/^envelope: This workbook is an export, or has lost its source: .*“Revenue”/);
  },
);

test.each([
  ["01", "A"],
  ["A", "01"],
  ["1", "A"],
])(
  "groups that Excel takes for one are refused, %s against %s; others of the same source are not",
  async (treated, control) => {
    const codes = path.join(CASES, "tampered/codes.xlsx");
    const { code, error } = await envelope(
      "summarize",
      codes,
      "--launched",
      "2025-01-01",
      "--treated",
      treated,
      "--control",
      control,
      "--out",
      file("codes.xlsx"),
    );
    expect([code, error]).toEqual([
      1,
      expect.stringMatching(
        /^envelope: Excel takes the groups “0?1” and “0?1” for one, as both can be read as a number\. Give them names with a letter in column Store, for example “S0?1” and “S0?1”, and try again\.$/,
      ),
    ]);
    expect(
      await envelope("summarize", codes, "--launched", "2025-01-01", "--treated", "A", "--out", file("codes.xlsx")),
    ).toMatchObject({ code: 0 });
  },
);
