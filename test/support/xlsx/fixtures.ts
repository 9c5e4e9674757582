import { strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { plan, type PaintPlan } from "../../../src/sheet/plan";
import type { SheetSpec } from "../../../src/sheet/spec";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const WORKBOOKS = join(__dirname, "../../workbooks");

/** The real workbooks, by name. */
export function realWorkbooks(most = Infinity): [string, Uint8Array][] {
  const workbooks = readdirSync(WORKBOOKS).filter((name) => name.endsWith(".xlsx"));
  return workbooks
    .map((name): [string, Uint8Array] => [name, new Uint8Array(readFileSync(join(WORKBOOKS, name)))])
    .filter(([, { length }]) => length <= most);
}

/** Those that a sheet can be added to: one is saved as Strict Open XML, which is refused. */
export function paintableWorkbooks(most = Infinity): [string, Uint8Array][] {
  return realWorkbooks(most).filter(([name]) => name !== "09_mo_gaming_blocks_subtotals.xlsx");
}

/** One of the files that Envelope was once wrong about: "files/export.xlsx". */
export function caseFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "../../fixtures/cases", name)));
}

/** A workbook of one sheet "Data", from whose usual shape each test departs by replacing parts; null leaves one out. */
export function smallWorkbook(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): Uint8Array {
  const parts: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([["worksheet", "worksheets/sheet1.xml"]]),
    "xl/worksheets/sheet1.xml": sheetXml(
      `<row r="1"><c r="A1" t="inlineStr"><is><t>Day</t></is></c></row><row r="2"><c r="A2"><v>42005</v></c></row>`,
    ),
    ...changes,
  };
  return pack(parts);
}

export function pack(parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const present = Object.entries(parts).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null);
  return zipSync(
    Object.fromEntries(
      present.map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]),
    ),
  );
}

export const sheetXml = (rows: string, around: { before?: string; after?: string } = {}) =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${around.before ?? ""}<sheetData>${rows}</sheetData>${around.after ?? ""}</worksheet>`;

export const workbookXml = (inside: string) => `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${inside}</workbook>`;

export const ONE_SHEET = `<sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets>`;

export function relationships(list: readonly (readonly [kind: string, target: string])[]): string {
  const items = list.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

export function contentTypes(
  more = "",
  rels = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
): string {
  const main = `<Override PartName="/xl/workbook.xml" ContentType="${SHEETML}.sheet.main+xml"/>`;
  return `<Types xmlns="${PACKAGE}/content-types">${rels}<Default Extension="xml" ContentType="application/xml"/>${main}<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEETML}.worksheet+xml"/>${more}</Types>`;
}

/** The parts of a file as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new TextDecoder().decode(content)]),
  );
}

const PRINT = {
  areas: [{ row: 0, column: 0, rows: 6, columns: 3 }],
  orientation: "portrait",
  fitToWidth: 1,
  fitToHeight: 1,
  footer: { left: "&F", center: "R&&D", right: "&P / &N" },
  margins: { top: 0.5, bottom: 0.5, left: 0.4, right: 0.4 },
} as const;

/** A page that uses everything a spec can say. */
export const PAGE: SheetSpec = {
  name: "Our page",
  cells: [
    {
      row: 0,
      column: 0,
      value: "Bridge & <claim>",
      style: { font: { bold: true, size: 16, color: "#1F4E78" }, wrap: true },
    },
    { row: 1, column: 0, value: "=not a formula", style: { fill: "#FFF2CC" } },
    { row: 2, column: 0, value: "Baseline", style: { indent: 1 } },
    { row: 2, column: 1, value: 10_000, style: { numberFormat: '"$"#,##0' } },
    { row: 3, column: 0, value: "Increase" },
    {
      row: 3,
      column: 1,
      value: 3333.5,
      formula: "'Our workings'!$A$1*2",
      style: { numberFormat: '"$"#,##0', bottom: { line: "thin", color: "#888888" } },
    },
    { row: 4, column: 1, value: "a<b", formula: 'IF(B4>0,"a<b","")' },
    { row: 4, column: 2, value: true, formula: "B4>0" },
    { row: 5, column: 1, value: "#N/A", formula: "NA()" },
    { row: 5, column: 2, value: null, style: { fill: "#FFF2CC" } },
  ],
  columnWidths: [30, 14, 14],
  rowHeights: [{ row: 0, points: 30 }],
  merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
  names: [{ name: "Envelope_Increase", area: { row: 3, column: 1, rows: 1, columns: 1 }, comment: "The increase" }],
  validations: [
    {
      area: { row: 2, column: 1, rows: 1, columns: 1 },
      rule: { kind: "decimal", minimum: 0 },
      error: { title: "T".repeat(40), message: "Type an amount." },
    },
    {
      area: { row: 2, column: 2, rows: 1, columns: 1 },
      rule: { kind: "list", source: "'Our workings'!$A$1:$A$2" },
      prompt: { title: "Pick", message: "one" },
      error: { title: "List", message: "Pick one." },
    },
    {
      area: { row: 3, column: 2, rows: 1, columns: 1 },
      rule: { kind: "date", minimum: 42005, maximum: 46022 },
      error: { title: "Date", message: "Type a date." },
    },
  ],
  highlights: [
    {
      area: { row: 2, column: 0, rows: 2, columns: 2 },
      formula: "$B3<0",
      style: { fill: "#F8CBAD", font: { bold: true } },
    },
  ],
  charts: [
    {
      name: "Bridge",
      kind: "columnStacked",
      area: { row: 7, column: 0, rows: 14, columns: 3 },
      description: 'The bridge, "as drawn"',
      categories: { area: { row: 2, column: 0, rows: 2, columns: 1 } },
      series: [
        { name: "Base", values: { area: { row: 2, column: 1, rows: 2, columns: 1 } }, fill: "none" },
        {
          name: "Step",
          values: { area: { row: 2, column: 1, rows: 2, columns: 1 } },
          fill: "#0F6CBD",
          outline: "#1F4E78",
        },
      ],
      gapWidth: 40,
      valueAxis: { visible: false, numberFormat: "#,##0", minimum: 0 },
      fontSize: 9,
      fontColor: "#404040",
    },
    {
      name: "Actual",
      kind: "line",
      area: { row: 22, column: 0, rows: 14, columns: 3 },
      description: "Actual against baseline",
      categories: { sheet: "Our workings", area: { row: 0, column: 0, rows: 2, columns: 1 } },
      series: [
        {
          name: "Actual",
          values: { sheet: "Our workings", area: { row: 0, column: 0, rows: 2, columns: 1 } },
          fill: "#0F6CBD",
          weight: 1.5,
          dashed: true,
        },
      ],
      valueAxis: { visible: true, numberFormat: "0" },
      fontSize: 9,
      fontColor: "#404040",
    },
  ],
  print: PRINT,
  gridlines: false,
  frozenRows: 1,
  tabColor: "#0F6CBD",
};

export const WORKINGS: SheetSpec = {
  name: "Our workings",
  cells: [
    { row: 0, column: 0, value: 1666.75, style: { numberFormat: '"$"#,##0' } },
    { row: 1, column: 0, value: 2000 },
  ],
  columnWidths: [12],
  rowHeights: [],
  merges: [],
  names: [{ name: "Envelope_Rows", area: { row: 0, column: 0, rows: 2, columns: 1 } }],
  validations: [],
  highlights: [],
  charts: [],
  print: { ...PRINT, orientation: "landscape", fitToHeight: 0, titleRows: { first: 0, last: 0 } },
  gridlines: true,
  frozenRows: 0,
};

/** The first painting of both sheets, or with `again` the one that replaces them. */
export function samplePlan(again = false): PaintPlan {
  return plan(
    [PAGE, WORKINGS],
    PAGE.name,
    new Map(
      again
        ? [
            [PAGE.name, PAGE.name],
            [WORKINGS.name, WORKINGS.name],
          ]
        : [],
    ),
  );
}
