import type { CellValue } from "../../../src/sheet/spec";
import { openWorkbook } from "../../../src/xlsx";
import { cellText, element } from "../../../src/xlsx/markup";
import { cellAddress, parseArea } from "../../../src/sheet/address";
import { contentTypes, pack, relationships, sheetXml, workbookXml } from "../xlsx/fixtures";
import { envelope } from "../command-line";
import { AMOUNT_STYLES, MONTH_STYLES, SHAPES } from "../shapes";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Numbers from 0 to below 1 that a seed fixes (T. Ettinger, mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A cell with what stands in it, as a file would. */
type WrittenCell = { readonly value: CellValue; readonly formula?: string; readonly error?: boolean };

const TEXTS = [
  "Date",
  "Revenue",
  "Region",
  "Month",
  "Total",
  "Grand total",
  "Umsatz",
  "North",
  "South",
  "",
  " ",
  "-",
  "n/a",
  "#N/A",
  "1,234.50",
  "1.234,50 €",
  "(22.4)",
  "12%",
  "2021-02-30",
  "31/12/99",
  "Q1 2021",
  "FY21",
  "jan",
  "0",
  "00123",
  "1e400",
  "=1+1",
  "<b>x</b>",
  "_x0041_",
  "😀",
  "\u202eabc",
  "a\u0000b",
  "x".repeat(400),
  "__proto__",
  "constructor",
  "NaN",
  "Infinity",
];
const NUMBERS = [
  0,
  -0,
  1,
  -1,
  0.1 + 0.2,
  1e-300,
  1e300,
  -1e300,
  2 ** 53,
  44_000,
  44_031.5,
  60,
  61,
  -5,
  2_958_465,
  2_958_466,
  2021,
  202_101,
  20_210_101,
];
const ERRORS = ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"];
const SHEET_NAMES = [
  "Data",
  "Sheet 2",
  "It's",
  "Übersicht",
  "数据",
  "A&B",
  "=x",
  "Sponsor summary",
  "Sponsor workings",
  "1",
  "x".repeat(31),
  "!",
  "a,b",
];

/**
 * A workbook that nobody has made, the same one for the same seed: one to three sheets of lists, of garbage, or of
 * both.
 */
export function randomWorkbook(seed: number): Uint8Array {
  const random = randomOf(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const garbage = (): WrittenCell => {
    const kind = random();
    if (kind < 0.25) return { value: null };
    if (kind < 0.5) return { value: pick(TEXTS) };
    if (kind < 0.75) return { value: pick(NUMBERS) };
    if (kind < 0.82) return { value: pick(ERRORS), error: true };
    if (kind < 0.87) return { value: random() < 0.5 };
    return {
      value: random() < 0.2 ? null : below(1e6) / 7,
      formula: pick(["SUM(A1:A9)", "A1*2", "SUBTOTAL(9,B2:B20)", "1/0", "NOW()", "'x y'!A1", "#REF!+1"]),
    };
  };
  const list = (): WrittenCell[][] => {
    const groups = ["North", "South", "東京", "Total Energies"].slice(0, 1 + below(4));
    const months = 1 + below(30);
    const table = {
      groups,
      year: random() < 0.7 ? 2013 + below(3) : 1998 + below(28),
      firstMonth: 1 + below(12),
      cents: groups.map(() => Array.from({ length: months }, () => below(9e8) - 1e7)),
    };
    const { rows } = pick(SHAPES).render(table, {
      month: pick(MONTH_STYLES),
      amount: pick(AMOUNT_STYLES),
      above: random() < 0.3 ? ["Sales"] : [],
      left: below(3),
    });
    const dirt = random() < 0.6 ? 0 : random() * 0.2;
    return rows.map((row) => row.map((value) => (random() < dirt ? garbage() : { value })));
  };
  const junk = () => Array.from({ length: below(25) }, () => Array.from({ length: below(8) }, garbage));
  const sheet = (): WrittenCell[][] => {
    const kind = random();
    return kind < 0.6 ? list() : kind < 0.75 ? junk() : [...list(), [], ...(random() < 0.5 ? list() : junk())];
  };
  const sheets = Array.from({ length: 1 + below(3) }, sheet);
  const names = [...SHEET_NAMES].sort(() => random() - 0.5).slice(0, sheets.length);
  const merges = sheets.map(() =>
    random() < 0.2 ? `<mergeCells><mergeCell ref="A1:C${1 + below(4)}"/></mergeCells>` : "",
  );
  const tables = sheets.map((rows) => random() < 0.2 && rows.length > 2 && (rows[0]?.length ?? 0) > 0);
  const written = (cells: readonly WrittenCell[][]) =>
    cells
      .map((row, at) =>
        element(
          "row",
          { r: at + 1, hidden: random() < 0.02 ? true : undefined },
          ...row.map((cell, column) => cellXml(cell, cellAddress({ row: at, column }), below(4))),
        ),
      )
      .join("");
  const date1904 = random() < 0.1 ? '<workbookPr date1904="1"/>' : "";
  const defined =
    random() < 0.2
      ? `<definedNames><definedName name="Envelope_Share">${pick(["#REF!", "Data!$A$1", "1+1", "Nowhere!$B$2", "Data!$A$1:$XFD$1048576"])}</definedName></definedNames>`
      : "";
  const header = (rows: WrittenCell[][]) =>
    (rows[0] ?? [])
      .map(({ value }, at) => element("tableColumn", { id: at + 1, name: String(value ?? `Column${at + 1}`) }))
      .join("");
  return pack({
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(
      `${date1904}<sheets>${names.map((name, at) => element("sheet", { name, sheetId: at + 1, "r:id": `rId${at + 1}` })).join("")}</sheets>${defined}`,
    ),
    "xl/_rels/workbook.xml.rels": relationships([
      ...names.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="4"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.flatMap((cells, at) => [
        [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(written(cells), { after: merges[at] ?? "" })],
        ...(tables[at]
          ? [
              [
                `xl/worksheets/_rels/sheet${at + 1}.xml.rels`,
                relationships([["table", `../tables/table${at + 1}.xml`]]),
              ],
              [
                `xl/tables/table${at + 1}.xml`,
                `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${at + 1}" name="T${at}" displayName="T${at}" ref="A1:${cellAddress({ row: cells.length - 1, column: (cells[0]?.length ?? 1) - 1 })}"><tableColumns>${header(cells)}</tableColumns></table>`,
              ],
            ]
          : []),
      ]),
    ),
  });
}

function cellXml({ value, formula, error }: WrittenCell, r: string, s: number): string {
  const f = formula === undefined ? "" : element("f", {}, cellText(formula));
  if (value === null) return formula === undefined ? "" : element("c", { r, s }, f);
  if (typeof value === "string")
    return element("c", { r, s, t: error ? "e" : "str" }, f, element("v", {}, cellText(value)));
  return typeof value === "boolean"
    ? element("c", { r, t: "b" }, f, element("v", {}, value ? "1" : "0"))
    : element("c", { r, s }, f, element("v", {}, String(value)));
}

/** To the questions that many of them raise. */
const ANSWERS = [
  "unreadable=leave-out",
  "totals=leave-out",
  "day-order=dmy",
  "overlap=count",
  "section=all",
  "fill-down=fill",
  "unit=one",
  "decimal-mark=point",
].flatMap((answer) => ["--answer", answer]);

/** What came of the workbooks. */
export interface Outcomes {
  readonly workbooks: number;
  inspected: number;
  summarized: number;
  refused: number;
  /** Neither a summary that reconciles nor a refusal in words: there should be none. */
  readonly wrong: string[];
}

/**
 * Takes workbooks of so many seeds through `inspect` and `summarize`. @param folder for the files, emptied afterwards
 */
export async function tryRandomWorkbooks(count: number, folder: string, from = 1): Promise<Outcomes> {
  const outcomes: Outcomes = { workbooks: count, inspected: 0, summarized: 0, refused: 0, wrong: [] };
  mkdirSync(folder, { recursive: true });
  const [file, output] = [path.join(folder, "random.xlsx"), path.join(folder, "random-summary.xlsx")];
  for (let seed = from; seed < from + count; seed++) {
    writeFileSync(file, randomWorkbook(seed));
    const inspected = await attempt("inspect", file, ...ANSWERS, "--json");
    const summarized = await attempt(
      "summarize",
      file,
      "--launched",
      "2015-07-01",
      "--cost",
      "1000",
      ...ANSWERS,
      "--json",
      "--out",
      output,
    );
    for (const [name, { code, error, crash }] of [
      ["inspect", inspected],
      ["summarize", summarized],
    ] as const) {
      if (crash !== null) outcomes.wrong.push(`seed ${seed}, ${name}: ${crash}`);
      else if (code !== 0 && !/^envelope: [^\n]{20,}$/.test(error))
        outcomes.wrong.push(`seed ${seed}, ${name}: exit ${code}, “${error}”`);
    }
    if (inspected.code === 0) outcomes.inspected += 1;
    if (summarized.code === 0) {
      outcomes.summarized += 1;
      const trouble = await troubleOf(output, summarized.out, await largestOf(inspected.out, readFileSync(file)));
      if (trouble !== null) outcomes.wrong.push(`seed ${seed}: ${trouble}`);
    } else outcomes.refused += 1;
    rmSync(output, { force: true });
  }
  rmSync(folder, { recursive: true, force: true });
  return outcomes;
}

/**
 * The largest number, without its sign, of a reading and of all cells that it was read from, those that were left out
 * too.
 */
async function largestOf(reading: string, file: Uint8Array): Promise<number> {
  const { total, months, sheet, range } = JSON.parse(reading === "" ? "{}" : reading) as {
    total?: number;
    months?: Record<string, number>;
    sheet?: string;
    range?: string;
  };
  const area = range === undefined ? null : parseArea(range);
  const { values } =
    sheet !== undefined && area ? await openWorkbook(file, "in.xlsx").read(sheet, area) : { values: [] };
  const numbers = [
    total ?? 0,
    ...Object.values(months ?? {}),
    ...values.flat().filter((value) => typeof value === "number"),
  ];
  return numbers.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}

/** What a number of double precision keeps of a sum of a few hundred others. */
const PRECISION = 1e-12;

/**
 * What is wrong with a summary that was written, or null: it opens, and its figures are those of the source, as far as
 * a number can hold them.
 */
async function troubleOf(output: string, report: string, largest: number): Promise<string | null> {
  const { checks, headline } = JSON.parse(report) as {
    checks: { label: string; passed: boolean; detail: string }[];
    headline: string;
  };
  const reconciles = checks.find(({ label }) => label.startsWith("Reconciles"));
  if (
    reconciles?.passed === false &&
    !(Math.abs(Number(/-?[\d.]+/.exec(reconciles.detail.replace(/,/g, ""))?.[0])) <= PRECISION * largest)
  )
    return `does not reconcile: ${reconciles.detail}`;
  if (/NaN|Infinity|undefined|null/.test(headline)) return `says “${headline}”`;
  const { names } = await openWorkbook(new Uint8Array(readFileSync(output)), "out.xlsx").describe();
  return names.some(({ name }) => name.startsWith("Envelope_Headline")) ? null : "has no headline";
}

/** Runs the command line; what should never happen, an exception that it lets through, is told too. */
async function attempt(...words: string[]) {
  try {
    return { ...(await envelope(...words)), crash: null };
  } catch (crash) {
    return {
      code: -1,
      out: "",
      error: "",
      crash: crash instanceof Error ? (crash.stack ?? crash.message).split("\n", 4).join(" ") : String(crash),
    };
  }
}
