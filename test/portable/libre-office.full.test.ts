import fc from "fast-check";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import catalogue from "../../src/functions/catalogue.json";
import { byAddress, convert, isConverted } from "../../src/portable";
import { areaAddress, cellAddress } from "../../src/sheet/address";
import { openWorkbook } from "../../src/xlsx";
import { escapeText } from "../../src/xlsx/markup";
import { saveByLibreOffice, withoutLibreOffice } from "../support/gallery/libre-office";
import { installCustomFunctions } from "../support/custom-functions-runtime";
import { contentTypes, pack, relationships, sheetXml, workbookXml } from "../support/xlsx/fixtures";
import {
  agrees,
  call,
  cells,
  DATA,
  formula,
  FORMULAS_FROM,
  sameTable,
  SHEET,
  total,
  type Part,
} from "../support/portable/formulas";
import { grid, seasonal, split, statement, tornado } from "../support/portable/tables";

const NAMES = { namespace: "ENVELOPE", published: "ENVELOPE", ids: new Set(catalogue.functions.map(({ id }) => id)) };
installCustomFunctions();

const cell = (row: number, column: number, value: unknown) => {
  const at = cellAddress({ row, column });
  if (typeof value === "string")
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeText(value)}</t></is></c>`;
  return value === null ? "" : `<c r="${at}"${typeof value === "boolean" ? ' t="b"' : ""}><v>${Number(value)}</v></c>`;
};

interface Typed {
  readonly formula: string;
  readonly array: boolean;
  /** Rows and columns that it fills. */
  readonly size: readonly [rows: number, columns: number];
}

const rowsOf = (formulas: readonly Typed[]) =>
  formulas.map((_, i) => formulas.slice(0, i).reduce((sum, { size: [rows] }) => sum + rows, 0));

/** The data of the random formulas, and the formulas below each other beside it. */
function workbook(formulas: readonly Typed[]): Uint8Array {
  const starts = new Map(rowsOf(formulas).map((row, i) => [row, formulas[i]]));
  const rows = Array.from({ length: Math.max(DATA.length, ...[...starts].map(([row]) => row + 1)) }, (_, row) => {
    const one = starts.get(row);
    const filled = areaAddress({ row, column: FORMULAS_FROM, rows: one?.size[0] ?? 1, columns: one?.size[1] ?? 1 });
    const typed = one
      ? `<c r="${cellAddress({ row, column: FORMULAS_FROM })}"><f${one.array ? ` t="array" ref="${filled}"` : ""}>${escapeText(one.formula.slice(1))}</f></c>`
      : "";
    return `<row r="${row + 1}">${(DATA[row] ?? []).map((value, column) => cell(row, column, value)).join("")}${typed}</row>`;
  });
  return pack({
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(
      `<sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets><calcPr fullCalcOnLoad="1"/>`,
    ),
    "xl/_rels/workbook.xml.rels": relationships([["worksheet", "worksheets/sheet1.xml"]]),
    "xl/worksheets/sheet1.xml": sheetXml(rows.join("")),
  });
}

/** What LibreOffice makes of formulas, in all the cells that each fills. */
async function calculated(formulas: readonly Typed[]): Promise<unknown[][][]> {
  const folder = mkdtempSync(path.join(tmpdir(), "envelope-"));
  try {
    writeFileSync(path.join(folder, "case.xlsx"), workbook(formulas));
    saveByLibreOffice([path.join(folder, "case.xlsx")], path.join(folder, "out"));
    const saved = openWorkbook(readFileSync(path.join(folder, "out", "case.xlsx")), "case.xlsx");
    const starts = rowsOf(formulas);
    const results: unknown[][][] = [];
    for (const [
      i,
      {
        size: [rows, columns],
      },
    ] of formulas.entries()) {
      const { values } = await saved.read(SHEET, { row: starts[i] ?? 0, column: FORMULAS_FROM, rows, columns });
      results.push(values.map((row) => [...row]));
    }
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function nativeOf(parts: readonly Part[]) {
  return parts.flatMap((part) => {
    const outcome = convert(`=${part.text}`, "native", NAMES, byAddress);
    return outcome && isConverted(outcome) ? [{ part, outcome }] : [];
  });
}

/** Series with texts and TRUE in them, and ranges, which IronCalc does not take as Excel does. */
const RANGES: readonly Part[] = [
  call("TREND_IMPACT", [cells("H1:H6"), cells("H7:H8"), { text: '"range"', worth: [["range"]] }]),
  call("TREND_IMPACT", [cells("G1:G8"), cells("H7:H8")]),
  call("CONTROL_IMPACT", [
    cells("I1:I6"),
    cells("J1:J6"),
    cells("I7:I8"),
    cells("J7:J8"),
    { text: '"range"', worth: [["range"]] },
  ]),
  call("CONTROL_IMPACT", [cells("I1:I6"), cells("J1:J6"), cells("F1:F2"), cells("J7:J8")]),
  call("SEGMENTED_IMPACT", [cells("I1:I8"), { text: "5", worth: [[5]] }]),
  call("YEAR_ON_YEAR_IMPACT", [cells("H1:H6"), cells("F5:F8"), { text: "3", worth: [[3]] }]),
  call("DIFF_IN_DIFF", [cells("G1:H4"), cells("H5:H8"), cells("I1:I4"), cells("J1:J8")]),
  call("ATTRIBUTED_REVENUE", [cells("A1"), cells("B1"), cells("C1"), cells("F5")]),
  call("UNATTRIBUTED_PCT", [cells("G1:K2")]),
  call("DURBIN_WATSON", [cells("AA1:AA16")]),
  total("SUM", call("OUTLIER_TEST", [cells("AA1:AA16")])),
  total("SUM", call("OUTLIER_TEST", [cells("H1:H8"), cells("B4")])),
];

const whereItIs = withoutLibreOffice === null ? test : test.skip;

whereItIs(
  `LibreOffice works the native formulas out as the functions do, with texts and blanks in their ranges${withoutLibreOffice === null ? "" : ` (skipped: ${withoutLibreOffice})`}`,
  async () => {
    const parts = [...RANGES, ...fc.sample(formula, { numRuns: 400, seed: 26 })];
    const pairs = nativeOf(parts);
    expect(pairs.length).toBeGreaterThan(300);
    const values = await calculated(pairs.map(({ outcome }) => ({ ...outcome, size: [1, 1] })));
    const wrong = pairs.flatMap(({ part, outcome }, i) =>
      agrees(part, values[i]?.[0]?.[0])
        ? []
        : [
            `=${part.text} → ${outcome.formula} gives ${String(values[i]?.[0]?.[0])}, not ${JSON.stringify(part.worth[0]?.[0])}`,
          ],
    );
    expect(wrong).toEqual([]);
  },
  300_000,
);

whereItIs(
  `LibreOffice fills every cell of a table as the function does${withoutLibreOffice === null ? "" : ` (skipped: ${withoutLibreOffice})`}`,
  async () => {
    const pairs = nativeOf(
      [split, grid, tornado, seasonal, statement].flatMap((table, i) =>
        fc.sample(table, { numRuns: 60, seed: 26 + i }),
      ),
    );
    expect(pairs.length).toBeGreaterThan(200);
    const values = await calculated(
      pairs.map(({ part: { worth }, outcome }) => ({ ...outcome, size: [worth.length, worth[0]?.length ?? 1] })),
    );
    const wrong = pairs.flatMap(({ part, outcome }, i) =>
      sameTable(part, values[i] ?? [])
        ? []
        : [`=${part.text} → ${outcome.formula} gives ${JSON.stringify(values[i])}, not ${JSON.stringify(part.worth)}`],
    );
    expect(wrong).toEqual([]);
  },
  300_000,
);
