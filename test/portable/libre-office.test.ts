import fc from "fast-check";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import catalogue from "../../src/functions/catalogue.json";
import { byAddress, convert, isConverted } from "../../src/portable";
import { cellAddress } from "../../src/sheet/address";
import { openWorkbook } from "../../src/xlsx";
import { escapeText } from "../../src/xlsx/markup";
import { saveByLibreOffice, withoutLibreOffice } from "../gallery/support/libre-office";
import { installCustomFunctions } from "../support/customFunctionsRuntime";
import { contentTypes, pack, relationships, sheetXml, workbookXml } from "../xlsx/fixtures";
import { agrees, call, cells, DATA, formula, SHEET, type Part } from "./formulas";

const NAMES = { namespace: "ENVELOPE", published: "ENVELOPE", ids: new Set(catalogue.functions.map(({ id }) => id)) };
const COLUMN = 20;
installCustomFunctions();

const cell = (row: number, column: number, value: unknown) => {
  const at = cellAddress({ row, column });
  if (typeof value === "string") return `<c r="${at}" t="inlineStr"><is><t>${escapeText(value)}</t></is></c>`;
  return value === null ? "" : `<c r="${at}"${typeof value === "boolean" ? ' t="b"' : ""}><v>${Number(value)}</v></c>`;
};

/** The data of the random formulas, and one formula a row beside it. */
function workbook(formulas: readonly { readonly formula: string; readonly array: boolean }[]): Uint8Array {
  const rows = Array.from({ length: Math.max(DATA.length, formulas.length) }, (_, row) => {
    const at = cellAddress({ row, column: COLUMN });
    const one = formulas[row];
    const typed = one ? `<c r="${at}"><f${one.array ? ` t="array" ref="${at}"` : ""}>${escapeText(one.formula.slice(1))}</f></c>` : "";
    return `<row r="${row + 1}">${(DATA[row] ?? []).map((value, column) => cell(row, column, value)).join("")}${typed}</row>`;
  });
  return pack({
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(`<sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets><calcPr fullCalcOnLoad="1"/>`),
    "xl/_rels/workbook.xml.rels": relationships([["worksheet", "worksheets/sheet1.xml"]]),
    "xl/worksheets/sheet1.xml": sheetXml(rows.join("")),
  });
}

/** Series with texts and TRUE in them, and ranges, which IronCalc does not take as Excel does. */
const RANGES: readonly Part[] = [
  call("TREND_IMPACT", [cells("H1:H6"), cells("H7:H8"), { text: '"range"', worth: [["range"]] }]),
  call("TREND_IMPACT", [cells("G1:G8"), cells("H7:H8")]),
  call("CONTROL_IMPACT", [cells("I1:I6"), cells("J1:J6"), cells("I7:I8"), cells("J7:J8"), { text: '"range"', worth: [["range"]] }]),
  call("CONTROL_IMPACT", [cells("I1:I6"), cells("J1:J6"), cells("F1:F2"), cells("J7:J8")]),
  call("SEGMENTED_IMPACT", [cells("I1:I8"), { text: "5", worth: [[5]] }]),
  call("YEAR_ON_YEAR_IMPACT", [cells("H1:H6"), cells("F5:F8"), { text: "3", worth: [[3]] }]),
  call("DIFF_IN_DIFF", [cells("G1:H4"), cells("H5:H8"), cells("I1:I4"), cells("J1:J8")]),
  call("ATTRIBUTED_REVENUE", [cells("A1"), cells("B1"), cells("C1"), cells("F5")]),
  call("UNATTRIBUTED_PCT", [cells("G1:K2")]),
];

const whereItIs = withoutLibreOffice === null ? test : test.skip;

whereItIs(`LibreOffice works the native formulas out as the functions do, with texts and blanks in their ranges${withoutLibreOffice === null ? "" : ` (skipped: ${withoutLibreOffice})`}`, async () => {
  const parts = [...RANGES, ...fc.sample(formula, { numRuns: 400, seed: 26 })];
  const pairs = parts.flatMap((part) => {
    const outcome = convert(`=${part.text}`, "native", NAMES, byAddress);
    return outcome && isConverted(outcome) ? [{ part, outcome }] : [];
  });
  expect(pairs.length).toBeGreaterThan(300);
  const folder = mkdtempSync(path.join(tmpdir(), "envelope-"));
  try {
    writeFileSync(path.join(folder, "case.xlsx"), workbook(pairs.map(({ outcome }) => outcome)));
    saveByLibreOffice([path.join(folder, "case.xlsx")], path.join(folder, "out"));
    const saved = openWorkbook(readFileSync(path.join(folder, "out", "case.xlsx")), "case.xlsx");
    const { values } = await saved.read(SHEET, { row: 0, column: COLUMN, rows: pairs.length, columns: 1 });
    const wrong = pairs.flatMap(({ part, outcome }, i) => (agrees(part, values[i]?.[0]) ? [] : [`=${part.text} → ${outcome.formula} gives ${String(values[i]?.[0])}, not ${JSON.stringify(part.worth[0]?.[0])}`]));
    expect(wrong).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);
