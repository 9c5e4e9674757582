import { contentTypes, relationships, sheetXml, workbookXml } from "../xlsx/fixtures";
import { entry, GIGABYTE, MEGABYTE, overlapping, repeated, workbookWith } from "./archives";

/**
 * A file that somebody made to do harm, and what its opener is told; "read" where it can be read without harm, "either"
 * where both do.
 */
export interface HostileFile {
  readonly name: string;
  readonly file: () => Uint8Array;
  readonly told: RegExp | "read" | "either";
}

const SHEET = "xl/worksheets/sheet1.xml";
const STRINGS = "xl/sharedStrings.xml";
const STYLES = "xl/styles.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const [SHEET_HEAD = "", SHEET_TAIL = ""] = sheetXml("|").split("|");
const ONE_SHEET = `<sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets>`;

const rows = (...xml: string[]) => workbookWith(entry(SHEET, sheetXml(xml.join(""))));
/** Revenue that can be read, and more cells below it. */
const LIST = `<row r="1"><c r="A1" t="str"><v>Date</v></c><c r="B1" t="str"><v>Revenue</v></c></row>${Array.from({ length: 24 }, (_, month) => `<row r="${month + 2}"><c r="A${month + 2}"><v>${44_000 + month * 31}</v></c><c r="B${month + 2}"><v>${1000 + month}</v></c></row>`).join("")}`;
const OVERSIZED = /unpacks to more than can be opened here/;
const DAMAGED = /The file is damaged/;

/** The small workbook with texts or styles of its own. */
const withPart = (kind: string, part: ReturnType<typeof entry>, sheet = LIST) =>
  workbookWith(
    entry(
      "xl/_rels/workbook.xml.rels",
      relationships([
        ["worksheet", "worksheets/sheet1.xml"],
        [kind, part.name.slice(3)],
      ]),
    ),
    entry(SHEET, sheetXml(sheet)),
    part,
  );

const zipBombs: HostileFile[] = [
  {
    name: "a sheet of 4 GB of blanks",
    file: () => workbookWith(repeated(SHEET, SHEET_HEAD, " ", SHEET_TAIL, 4 * GIGABYTE - 2 * MEGABYTE)),
    told: OVERSIZED,
  },
  {
    name: "a sheet of 4 GB of empty cells",
    file: () =>
      workbookWith(repeated(SHEET, `${SHEET_HEAD}<row>`, "<c/>", `</row>${SHEET_TAIL}`, 4 * GIGABYTE - 2 * MEGABYTE)),
    told: OVERSIZED,
  },
  {
    name: "a sheet that says it has 4 GB and has none",
    file: () => workbookWith(entry(SHEET, sheetXml(LIST), { size: 0xfffffff0 })),
    told: OVERSIZED,
  },
  {
    name: "a sheet that says it is small and unpacks to 4 GB",
    file: () => workbookWith(repeated(SHEET, SHEET_HEAD, "<row/>", SHEET_TAIL, 4 * GIGABYTE, { size: 60_000 })),
    told: /unpacks to more than it says/,
  },
  {
    name: "a sheet of 45 MB of empty cells in one row",
    file: () => workbookWith(repeated(SHEET, `${SHEET_HEAD}<row>`, "<c/>", `</row>${SHEET_TAIL}`, 45 * MEGABYTE)),
    told: DAMAGED,
  },
  {
    name: "parts that lie over each other",
    file: () => overlapping("<a>".repeat(400_000), 250),
    told: /its parts overlap/,
  },
  {
    name: "a bomb within the archive that nobody needs",
    file: () =>
      workbookWith(repeated("xl/media/image1.png", "", "\u0000", "", 40 * MEGABYTE), entry(SHEET, sheetXml(LIST))),
    told: "read",
  },
  {
    name: "an archive in the archive",
    file: () =>
      workbookWith(
        entry("xl/embeddings/inner.xlsx", workbookWith(repeated(SHEET, SHEET_HEAD, " ", SHEET_TAIL, GIGABYTE))),
        entry(SHEET, sheetXml(LIST)),
      ),
    told: "read",
  },
  {
    name: "45 MB of defined names",
    file: () =>
      workbookWith(
        repeated(
          "xl/workbook.xml",
          workbookXml(`${ONE_SHEET}<definedNames>|`).split("|")[0] ?? "",
          '<definedName name="a">Data!$A$1</definedName>',
          "</definedNames></workbook>",
          45 * MEGABYTE,
        ),
      ),
    told: OVERSIZED,
  },
  {
    name: "45 MB of relationships",
    file: () =>
      workbookWith(
        repeated(
          "xl/_rels/workbook.xml.rels",
          relationships([["worksheet", "worksheets/sheet1.xml"]]).replace("</Relationships>", ""),
          '<Relationship Id="a" Type="b" Target="c"/>',
          "</Relationships>",
          45 * MEGABYTE,
        ),
      ),
    told: OVERSIZED,
  },
  {
    name: "45 MB of cell formats",
    file: () =>
      withPart(
        "styles",
        repeated(
          STYLES,
          `<styleSheet xmlns="${MAIN}"><cellXfs>`,
          '<xf numFmtId="1"/>',
          "</cellXfs></styleSheet>",
          45 * MEGABYTE,
        ),
      ),
    told: OVERSIZED,
  },
  {
    name: "45 MB of content types",
    file: () =>
      workbookWith(
        repeated(
          "[Content_Types].xml",
          contentTypes().replace("</Types>", ""),
          '<Default Extension="a" ContentType="b"/>',
          "</Types>",
          45 * MEGABYTE,
        ),
      ),
    told: OVERSIZED,
  },
  {
    name: "45 MB of empty shared texts",
    file: () => withPart("sharedStrings", repeated(STRINGS, `<sst xmlns="${MAIN}">`, "<si/>", "</sst>", 45 * MEGABYTE)),
    told: "read",
  },
  {
    name: "one shared text of 45 MB",
    file: () =>
      withPart(
        "sharedStrings",
        repeated(
          STRINGS,
          `<sst xmlns="${MAIN}"><si>`,
          "<t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t>",
          "</si></sst>",
          45 * MEGABYTE,
        ),
      ),
    told: DAMAGED,
  },
  {
    name: "a cell with a text of 45 MB",
    file: () =>
      workbookWith(
        repeated(
          SHEET,
          `${SHEET_HEAD}<row r="1"><c r="A1" t="inlineStr"><is>`,
          "<t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t>",
          `</is></c></row>${SHEET_TAIL}`,
          45 * MEGABYTE,
        ),
      ),
    told: DAMAGED,
  },
  {
    name: "elements in each other, millions deep",
    file: () => workbookWith(repeated(SHEET, SHEET_HEAD, "<a>", SHEET_TAIL, 45 * MEGABYTE)),
    told: /deeper than/,
  },
  {
    name: "elements in each other, thousands deep, in the workbook part",
    file: () =>
      workbookWith(
        entry(
          "xl/workbook.xml",
          workbookXml(`${ONE_SHEET}<extLst>${"<a>".repeat(50_000)}${"</a>".repeat(50_000)}</extLst>`),
        ),
      ),
    told: /deeper than/,
  },
  {
    name: "a tag of 45 MB",
    file: () =>
      workbookWith(repeated(SHEET, `${SHEET_HEAD}<row a="`, "aaaaaaaaaaaaaaaa", `"/>${SHEET_TAIL}`, 45 * MEGABYTE)),
    told: /holds no table and no list/,
  },
  {
    name: "a million merged areas",
    file: () =>
      workbookWith(
        repeated(
          SHEET,
          `${SHEET_HEAD.replace("<sheetData>", "")}<sheetData>${LIST}</sheetData><mergeCells>`,
          '<mergeCell ref="A1:XFD1048576"/>',
          "</mergeCells></worksheet>",
          45 * MEGABYTE,
        ),
      ),
    told: /merged/,
  },
  {
    name: "formulas without values, millions of them",
    file: () =>
      workbookWith(
        repeated(SHEET, `${SHEET_HEAD}<row r="1">`, "<c><f>SUM(A1)</f></c>", `</row>${SHEET_TAIL}`, 45 * MEGABYTE),
      ),
    told: DAMAGED,
  },
];

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at === 0 ? "" : at};`.repeat(10)}">`).join("")}]>`;
const SECRET = '<!DOCTYPE a [<!ENTITY secret SYSTEM "file:///etc/passwd">]>';
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
const FAR = `<!--${"x".repeat(9000)}-->`;

const entities: HostileFile[] = [
  {
    name: "entities that multiply, in a sheet",
    file: () =>
      workbookWith(
        entry(SHEET, LAUGHS + sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>&lol9;</t></is></c></row>')),
      ),
    told: /document type/,
  },
  {
    name: "entities that multiply, in the workbook part",
    file: () =>
      workbookWith(
        entry(
          "xl/workbook.xml",
          LAUGHS + workbookXml(`${ONE_SHEET}<definedNames><definedName name="a">&lol9;</definedName></definedNames>`),
        ),
      ),
    told: /document type/,
  },
  {
    name: "entities that multiply, behind a long comment",
    file: () =>
      workbookWith(
        entry(
          "xl/workbook.xml",
          FAR +
            LAUGHS +
            workbookXml(`${ONE_SHEET}<definedNames><definedName name="a">&lol9;</definedName></definedNames>`),
        ),
      ),
    told: /document type/,
  },
  {
    name: "entities that multiply, in UTF-16",
    file: () => workbookWith(entry("xl/workbook.xml", utf16(LAUGHS + workbookXml(ONE_SHEET)))),
    told: /document type/,
  },
  {
    name: "entities that multiply, in the shared texts",
    file: () =>
      withPart(
        "sharedStrings",
        entry(STRINGS, `${LAUGHS}<sst xmlns="${MAIN}"><si><t>&lol9;</t></si></sst>`),
        '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      ),
    told: /document type/,
  },
  {
    name: "an entity that is a file of this machine, in the styles",
    file: () =>
      withPart(
        "styles",
        entry(
          STYLES,
          `${SECRET}<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="200" formatCode="&secret;"/></numFmts></styleSheet>`,
        ),
      ),
    told: /document type/,
  },
  {
    name: "an entity that nobody declared",
    file: () =>
      workbookWith(entry(SHEET, sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>&secret;</t></is></c></row>'))),
    told: /stands for nothing/,
  },
];

const names: HostileFile[] = [
  "../../../envelope-traversal.xml",
  "xl/../../envelope-traversal.xml",
  "..\\..\\envelope-traversal.xml",
  "/../envelope-traversal.xml",
  "C:/Windows/envelope-traversal.xml",
  "xl/a\u0000b.xml",
].map((name) => ({
  name: `a part named ${JSON.stringify(name)}`,
  file: () => workbookWith(entry(SHEET, sheetXml(LIST)), entry(name, "<a/>")),
  told: /leads out of the file|no name of a part/,
}));
names.push(
  {
    name: "two parts of one name",
    file: () => workbookWith(entry(SHEET, sheetXml(LIST)), entry("XL/Worksheets/Sheet1.xml", sheetXml(""))),
    told: /two parts/,
  },
  {
    name: "a sheet whose part lies outside of the file",
    file: () =>
      workbookWith(entry("xl/_rels/workbook.xml.rels", relationships([["worksheet", "../../../../etc/passwd"]]))),
    told: /holds no table and no list/,
  },
);

const dimensions: HostileFile[] = [
  {
    name: "a dimension that is the whole sheet",
    file: () => workbookWith(entry(SHEET, sheetXml(LIST, { before: '<dimension ref="A1:XFD1048576"/>' }))),
    told: "read",
  },
  {
    name: "a list, and a cell in the sheet's last corner",
    file: () => rows(LIST, '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    told: /cells, more than can be read/,
  },
  {
    name: "a list, and a cell a million rows below it",
    file: () => rows(LIST, '<row r="1048576"><c r="AD1048576"><v>1</v></c></row>'),
    told: "read",
  },
];

const numbers: HostileFile[] = [
  {
    name: "a cell beyond the last column",
    file: () => rows('<row r="1"><c r="XFE1"><v>1</v></c></row>'),
    told: DAMAGED,
  },
  {
    name: "a cell in a column of many letters",
    file: () => rows(`<row r="1"><c r="${"Z".repeat(2000)}1"><v>1</v></c></row>`),
    told: DAMAGED,
  },
  ...["0", "-1", "1048577", "1e9", "NaN", "", "2.5"].map(
    (row): HostileFile => ({
      name: `a row with the number “${row}”`,
      file: () => rows(`<row r="${row}"><c><v>1</v></c></row>`),
      told: DAMAGED,
    }),
  ),
  {
    name: "rows that go upwards",
    file: () => rows('<row r="9"><c r="A9"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>'),
    told: DAMAGED,
  },
  ...["99", "-1", "1e20", "0.5", "constructor"].map(
    (index): HostileFile => ({
      name: `a cell with the shared text ${index}`,
      file: () =>
        withPart(
          "sharedStrings",
          entry(STRINGS, `<sst xmlns="${MAIN}"><si><t>Day</t></si></sst>`),
          `<row r="1"><c r="A1" t="s"><v>${index}</v></c></row>`,
        ),
      told: /names the text/,
    }),
  ),
  ...["99999", "-1", "NaN"].map(
    (style): HostileFile => ({
      name: `cells with the style ${style}`,
      file: () => rows(LIST.replaceAll("<c ", `<c s="${style}" `)),
      told: "read",
    }),
  ),
];

dimensions.push(
  {
    name: "a table that is the whole sheet",
    file: () => tables(1, "A1:XFD1048576"),
    told: /cells, more than can be read/,
  },
  { name: "dozens of tables that are half of the sheet", file: () => tables(30, "A1:P1048576"), told: "either" },
  { name: "thousands of sheets that are one part", file: () => sheets(5000), told: "either" },
  { name: "sheets that are full to the last column", file: () => wideSheets(120), told: /cells, too many to read/ },
);

function tables(count: number, area: string): Uint8Array {
  const table = (index: number) =>
    `<table xmlns="${MAIN}" id="${index}" name="T${index}" displayName="T${index}" ref="${area}"><tableColumns count="2"><tableColumn id="1" name="Date"/><tableColumn id="2" name="Revenue"/></tableColumns></table>`;
  const all = Array.from({ length: count }, (_, index) => index + 1);
  return workbookWith(
    entry(SHEET, sheetXml(LIST)),
    entry(
      "xl/worksheets/_rels/sheet1.xml.rels",
      relationships(all.map((index) => ["table", `../tables/table${index}.xml`])),
    ),
    ...all.map((index) => entry(`xl/tables/table${index}.xml`, table(index))),
  );
}

function sheets(count: number): Uint8Array {
  const list = Array.from(
    { length: count },
    (_, index) => `<sheet name="S${index}" sheetId="${index + 1}" r:id="rId1"/>`,
  );
  return workbookWith(
    entry("xl/workbook.xml", workbookXml(`<sheets>${list.join("")}</sheets>`)),
    entry(SHEET, sheetXml(LIST)),
  );
}

/**
 * Each with a cell in the first and the last column of a thousand rows: as many cells as one sheet may have, in all of
 * them together.
 */
function wideSheets(count: number): Uint8Array {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  const wide = (sheet: number) =>
    sheetXml(
      Array.from(
        { length: 200 },
        (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${sheet}</v></c><c r="XFD${row + 1}"><v>1</v></c></row>`,
      ).join(""),
    );
  return workbookWith(
    entry(
      "xl/workbook.xml",
      workbookXml(
        `<sheets>${all.map((index) => `<sheet name="S${index}" sheetId="${index}" r:id="rId${index}"/>`).join("")}</sheets>`,
      ),
    ),
    entry(
      "xl/_rels/workbook.xml.rels",
      relationships(all.map((index) => ["worksheet", `worksheets/wide${index}.xml`])),
    ),
    ...all.map((index) => entry(`xl/worksheets/wide${index}.xml`, wide(index))),
  );
}

const cut: HostileFile[] = [0.01, 0.3, 0.6, 0.9, 0.99, 0.999].map((part) => ({
  name: `${part * 100}% of a file`,
  file: () => rows(LIST).slice(0, Math.floor(rows(LIST).length * part)),
  told: /damaged|not an Excel workbook|empty/,
}));

/** Files that would fill memory, and files that are wrong in what they say. */
export const LARGE: readonly HostileFile[] = [...zipBombs, ...dimensions];
export const FALSE: readonly HostileFile[] = [...entities, ...names, ...numbers, ...cut];
