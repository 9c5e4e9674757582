import { strToU8, zipSync } from "fflate";

/**
 * Writes a small workbook as Excel itself would: tables with filters, real dates, number formats, frozen headers. The
 * same input always gives the same bytes.
 *
 * @typedef {"text" | "date" | "month" | "money" | "amount" | "count" | "title" | "note"} Kind how a column or row looks
 * @typedef {{ name: string, widths: number[], kinds: Kind[], rows: (string | number | null)[][], table?: string,
 * rowKinds?: Record<number, Kind> }} Sheet
 */

/** Number formats beyond Excel's own, by id. */
const FORMATS = { 164: "yyyy\\-mm\\-dd", 165: "mmm\\ yyyy", 166: '"$"#,##0', 167: "#,##0.00", 168: "#,##0" };

/** Index of each look in cellXfs; the header is 1. */
const LOOKS = { text: 0, header: 1, date: 2, month: 3, money: 4, amount: 5, count: 6, title: 7, note: 8 };

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A fixed time for every part, so that the bytes do not depend on when they were written. */
const TIME = new Date(2026, 0, 1);

const escaped = (text) =>
  String(text).replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);
const letter = (column) => String.fromCharCode(65 + column);

/** @param {{ title: string, description: string, sheets: Sheet[] }} workbook */
export function workbookFile({ title, description, sheets }) {
  const tables = sheets.filter(({ table }) => table);
  const parts = {
    "[Content_Types].xml": contentTypes(sheets, tables),
    "_rels/.rels": relationships([
      ["officeDocument", "xl/workbook.xml"],
      ["core", "docProps/core.xml"],
    ]),
    "docProps/core.xml": coreProperties(title, description),
    "xl/workbook.xml": workbookPart(sheets),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`]),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": stylesPart(),
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetPart(sheet, index === 0);
    if (!sheet.table) return;
    const number = tables.indexOf(sheet) + 1;
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships([
      ["table", `../tables/table${number}.xml`],
    ]);
    parts[`xl/tables/table${number}.xml`] = tablePart(sheet, number);
  });
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, [strToU8(text), { mtime: TIME, level: 9 }]])),
  );
}

function contentTypes(sheets, tables) {
  const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const overrides = [
    ["/xl/workbook.xml", `${sheetType}.sheet.main+xml`],
    ["/xl/styles.xml", `${sheetType}.styles+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ...sheets.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, `${sheetType}.worksheet+xml`]),
    ...tables.map((_, index) => [`/xl/tables/table${index + 1}.xml`, `${sheetType}.table+xml`]),
  ];
  const list = overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join("");
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
  return `${XML}<Types xmlns="${PACKAGE}/content-types">${defaults}${list}</Types>`;
}

function relationships(targets) {
  const type = (kind) => (kind === "core" ? `${PACKAGE}/relationships/metadata/core-properties` : `${OFFICE}/${kind}`);
  const list = targets
    .map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${type(kind)}" Target="${target}"/>`)
    .join("");
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list}</Relationships>`;
}

function coreProperties(title, description) {
  const spaces = `xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`;
  return `${XML}<cp:coreProperties ${spaces}><dc:title>${escaped(title)}</dc:title><dc:description>${escaped(description)}</dc:description></cp:coreProperties>`;
}

function workbookPart(sheets) {
  const list = sheets
    .map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join("");
  return `${XML}<workbook ${MAIN} xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${list}</sheets></workbook>`;
}

function stylesPart() {
  const formats = Object.entries(FORMATS).map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`,
  );
  const font = (size, extra = "") =>
    `<font>${extra}<sz val="${size}"/><color theme="1"/><name val="Calibri"/><family val="2"/></font>`;
  const xf = (format, fontId = 0, alignment = "") =>
    `<xf numFmtId="${format}" fontId="${fontId}" fillId="0" borderId="0" xfId="0"${format ? ' applyNumberFormat="1"' : ""}${fontId ? ' applyFont="1"' : ""}${alignment ? ` applyAlignment="1">${alignment}</xf>` : "/>"}`;
  const looks = [
    xf(0),
    xf(0, 1),
    xf(164),
    xf(165),
    xf(166),
    xf(167),
    xf(168),
    xf(0, 2),
    xf(0, 0, '<alignment vertical="top" wrapText="1"/>'),
  ];
  return `${XML}<styleSheet ${MAIN}><numFmts count="${formats.length}">${formats.join("")}</numFmts><fonts count="3">${font(11)}${font(11, "<b/>")}${font(16, "<b/>")}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${looks.length}">${looks.join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

function sheetPart(sheet, first) {
  const columns = sheet.widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join("");
  const rows = sheet.rows
    .map(
      (row, index) =>
        `<row r="${index + 1}">${row.map((value, column) => cell(sheet, value, index, column)).join("")}</row>`,
    )
    .join("");
  const frozen = sheet.table
    ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>'
    : "";
  const view = `<sheetViews><sheetView${first ? ' tabSelected="1"' : ""}${sheet.table ? "" : ' showGridLines="0"'} workbookViewId="0">${frozen}</sheetView></sheetViews>`;
  const table = sheet.table ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : "";
  return `${XML}<worksheet ${MAIN} xmlns:r="${OFFICE}"><dimension ref="${extent(sheet)}"/>${view}<sheetFormatPr defaultRowHeight="15"/><cols>${columns}</cols><sheetData>${rows}</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>${table}</worksheet>`;
}

const extent = ({ rows, widths }) => `A1:${letter(widths.length - 1)}${rows.length}`;

function cell({ kinds, rowKinds = {}, table }, value, row, column) {
  if (value === null) return "";
  const look = table && row === 0 ? LOOKS.header : LOOKS[rowKinds[row] ?? kinds[column]];
  const place = `r="${letter(column)}${row + 1}"${look ? ` s="${look}"` : ""}`;
  if (typeof value === "number") return `<c ${place}><v>${value}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function tablePart(sheet, number) {
  const columns = sheet.rows[0]
    .map((name, index) => `<tableColumn id="${index + 1}" name="${escaped(name)}"/>`)
    .join("");
  const range = extent(sheet);
  const style =
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>';
  return `${XML}<table ${MAIN} id="${number}" name="${sheet.table}" displayName="${sheet.table}" ref="${range}" totalsRowShown="0"><autoFilter ref="${range}"/><tableColumns count="${sheet.rows[0].length}">${columns}</tableColumns>${style}</table>`;
}

/** Days since 30 December 1899: Excel's serial number of a date. */
export function serial(year, month, day) {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}
