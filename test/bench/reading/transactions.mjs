/**
 * Makes transactions in the shape of a web shop's ledger, as a workbook or as text, streamed to disk so that a million
 * rows need no memory: invoice, stock code, description, quantity, invoice date, unit price, customer, country. The
 * same number of rows gives the same bytes.
 */
import { closeSync, openSync, writeSync } from "node:fs";
import { strToU8, Zip, ZipDeflate } from "fflate";

const HEADER = [
  "InvoiceNo",
  "StockCode",
  "Description",
  "Quantity",
  "InvoiceDate",
  "UnitPrice",
  "CustomerID",
  "Country",
];
const COUNTRIES = [
  "United Kingdom",
  "Germany",
  "France",
  "Ireland",
  "Spain",
  "Netherlands",
  "Belgium",
  "Switzerland",
  "Portugal",
  "Australia",
];
const ADJECTIVES = ["Small", "Large", "Red", "Blue", "Green", "Vintage", "Wooden", "Paper", "Glass", "Cotton"];
const THINGS = [
  "lantern",
  "lunch box",
  "cake stand",
  "bunting",
  "tea light",
  "doormat",
  "clock",
  "mug & saucer",
  "tin",
  "apron",
];
const STOCK = 4000;
/** 1 December 2010, 8:00, in the 1900 date system. */
const FIRST_SALE = 40513 + 1 / 3;
const DAYS = 373;
/** From day 0 of the 1900 date system to the first of January 1970. */
const DAYS_TO_1970 = 25_569;

/** A 32-bit generator of pseudo-random numbers in [0, 1): Marsaglia's xorshift. */
function random(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Every distinct text of the file, and the index of a text among them. */
function sharedStrings() {
  const texts = [];
  const indices = new Map();
  const index = (text) => {
    if (!indices.has(text)) {
      indices.set(text, texts.length);
      texts.push(text);
    }
    return indices.get(text);
  };
  return { texts, index };
}

/** Yields each row as [invoice, stock code, description, quantity, date, price, customer or null, country]. */
export function* transactions(rows) {
  const next = random(541_909);
  let invoice = 536_365;
  for (let row = 0; row < rows; row++) {
    if (next() < 0.05) invoice += 1;
    const item = Math.floor(next() * STOCK);
    const returned = next() < 0.02;
    const quantity = (1 + Math.floor(next() * 24)) * (returned ? -1 : 1);
    const date = FIRST_SALE + Math.floor((row / rows) * DAYS * 1440) / 1440;
    const price = Math.round((0.5 + next() * 15) * 100) / 100;
    const customer = next() < 0.25 ? null : 12_346 + Math.floor(next() * 6000);
    const description = `${ADJECTIVES[item % 10]} ${THINGS[Math.floor(item / 10) % 10]} no. ${Math.floor(item / 100)}`;
    const country = COUNTRIES[next() < 0.9 ? 0 : Math.floor(next() * COUNTRIES.length)];
    yield [
      returned ? `C${invoice}` : invoice,
      item % 7 === 0 ? `${10_000 + item}A` : 10_000 + item,
      description,
      quantity,
      date,
      price,
      customer,
      country,
    ];
  }
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Writes them as comma-separated text in UTF-8, with ISO times. */
export function writeText(rows, file) {
  const out = openSync(file, "w");
  const field = (value) =>
    value === null ? "" : typeof value === "string" && /[,"]/.test(value) ? `"${value}"` : String(value);
  let lines = [HEADER.join(",")];
  for (const values of transactions(rows)) {
    const time = new Date(Math.round((values[4] - DAYS_TO_1970) * 1440) * 60_000)
      .toISOString()
      .slice(0, 19)
      .replace("T", " ");
    lines.push([...values.slice(0, 4), time, ...values.slice(5)].map(field).join(","));
    if (lines.length === 1000) {
      writeSync(out, `${lines.join("\r\n")}\r\n`);
      lines = [];
    }
  }
  writeSync(out, lines.map((line) => `${line}\r\n`).join(""));
  closeSync(out);
}

/** Writes them as a workbook of one sheet, with shared strings and a format for dates. */
export function writeWorkbook(rows, file) {
  const out = openSync(file, "w");
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    writeSync(out, chunk);
  });
  const part = (name, chunks) => {
    const entry = new ZipDeflate(name, { level: 6, mtime: new Date(1980, 0, 1) });
    zip.add(entry);
    for (const chunk of chunks) entry.push(strToU8(chunk));
    entry.push(new Uint8Array(), true);
  };
  const strings = sharedStrings();
  const relation = (id, kind, target) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const override = (name, kind) => `<Override PartName="/xl/${name}" ContentType="${SHEETML}.${kind}+xml"/>`;
  const overrides = [
    override("workbook.xml", "sheet.main"),
    override("worksheets/sheet1.xml", "worksheet"),
    override("styles.xml", "styles"),
    override("sharedStrings.xml", "sharedStrings"),
  ];
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`;
  part("[Content_Types].xml", [
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${defaults}${overrides.join("")}</Types>`,
  ]);
  part("_rels/.rels", [
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
  ]);
  const relations =
    relation("rId1", "worksheet", "worksheets/sheet1.xml") +
    relation("rId2", "styles", "styles.xml") +
    relation("rId3", "sharedStrings", "sharedStrings.xml");
  part("xl/_rels/workbook.xml.rels", [
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relations}</Relationships>`,
  ]);
  part("xl/workbook.xml", [
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Online Retail" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ]);
  part("xl/styles.xml", [DECLARATION + STYLES]);
  part("xl/worksheets/sheet1.xml", sheet(rows, strings.index));
  const items = strings.texts.map((text) => `<si><t>${escape(text)}</t></si>`).join("");
  part("xl/sharedStrings.xml", [
    `${DECLARATION}<sst xmlns="${MAIN}" uniqueCount="${strings.texts.length}">${items}</sst>`,
  ]);
  zip.end();
  closeSync(out);
}

const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf numFmtId="22" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function* sheet(rows, index) {
  const column = (number) => String.fromCharCode(65 + number);
  const text = (cell, value) => `<c r="${cell}" t="s"><v>${index(value)}</v></c>`;
  const header = HEADER.map((name, position) => text(`${column(position)}1`, name)).join("");
  yield `${DECLARATION}<worksheet xmlns="${MAIN}"><dimension ref="A1:H${rows + 1}"/><sheetData><row r="1" spans="1:8">${header}</row>`;
  let lines = [];
  let row = 1;
  for (const values of transactions(rows)) {
    row += 1;
    const cells = values.map((value, position) => {
      const cell = column(position) + row;
      if (value === null) return "";
      return typeof value === "string"
        ? text(cell, value)
        : `<c r="${cell}"${position === 4 ? ' s="1"' : ""}><v>${value}</v></c>`;
    });
    lines.push(`<row r="${row}" spans="1:8">${cells.join("")}</row>`);
    if (lines.length === 1000) {
      yield lines.join("");
      lines = [];
    }
  }
  yield `${lines.join("")}</sheetData></worksheet>`;
}
