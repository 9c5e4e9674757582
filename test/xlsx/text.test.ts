import * as fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { MAX_ROWS } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/spec";
import { WorkbookProblem, type CellBlock } from "../../src/sheet/workbook";
import { openFile, openWorkbook } from "../../src/xlsx";
import { samplePlan } from "../support/xlsx/fixtures";
import { slowTest, tries } from "../support/tier";

// A million rows take seconds on a busy machine.
jest.setTimeout(60_000);

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());
/** "€" and the curly quote are where Windows-1252 differs from Latin-1. */
const windows = (text: string) =>
  Uint8Array.from([...text], (character) => ({ "€": 0x80, "’": 0x92 })[character] ?? character.charCodeAt(0));

async function read(bytes: Uint8Array | string, fileName = "Sales.csv"): Promise<CellBlock> {
  const workbook = openFile(typeof bytes === "string" ? utf8(bytes) : bytes, fileName);
  const [sheet] = (await workbook.describe()).sheets;
  if (!sheet?.used) throw new Error("the sheet is empty");
  return workbook.read(sheet.name, sheet.used);
}

const valuesOf = async (text: string, fileName?: string) => (await read(text, fileName)).values;

const TABLE = [
  ["Region", "Umsatz", "Note"],
  ["Zürich, Süd", "1.234,50 €", 'l’été "21"'],
  ["Bern; West", "(22,40)", "first\nsecond"],
  ["Genève|Est", "-", "tab\there"],
];

const ENCODINGS: [string, (text: string) => Uint8Array][] = [
  ["UTF-8", utf8],
  ["UTF-8 with a byte order mark", (text) => utf8(`\uFEFF${text}`)],
  ["UTF-16 LE", (text) => utf16(`\uFEFF${text}`)],
  ["UTF-16 BE", (text) => swapped(utf16(`\uFEFF${text}`))],
  ["UTF-16 LE without a mark", utf16],
  ["UTF-16 BE without a mark", (text) => swapped(utf16(text))],
  ["Windows-1252", windows],
];
const DELIMITERS = [",", ";", "\t", "|"];
const LINE_ENDS = ["\n", "\r\n", "\r"];

const field = (text: string, delimiter: string) =>
  text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
const rendered = (rows: readonly (readonly string[])[], delimiter: string, end: string) =>
  rows.map((row) => row.map((text) => field(text, delimiter)).join(delimiter) + end).join("");

describe.each(ENCODINGS)("text in %s", (_name, encode) => {
  test.each(DELIMITERS.flatMap((delimiter) => LINE_ENDS.map((end) => [delimiter, end] as const)))(
    "with %j between fields and %j behind lines is read as it stands",
    async (delimiter, end) => {
      expect((await read(encode(rendered(TABLE, delimiter, end)))).values).toEqual(TABLE);
    },
  );
});

test("other scripts are read in UTF-8 and UTF-16", async () => {
  const rows = [
    ["日付", "売上"],
    ["2021年", "百"],
    ["Ноябрь", "сто"],
  ];
  for (const [, encode] of ENCODINGS.filter(([name]) => name.startsWith("UTF-8") || name.endsWith("E"))) {
    expect((await read(encode(rendered(rows, ";", "\r\n")))).values).toEqual(rows);
  }
});

test("any table is read back as it was, however its fields are quoted", async () => {
  const cell = fc.stringMatching(/^[a-zA-Z é€;|,."'\n-]{0,8}$/).filter((text) => text.trim() !== "");
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 3, maxLength: 8 }),
    );
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom(...DELIMITERS),
      fc.constantFrom(...LINE_ENDS),
      async (rows, delimiter, end) => {
        const quoted = rows.map((row) => row.map((text) => `"${text.replace(/"/g, '""')}"`).join(delimiter)).join(end);
        expect((await read(`sep=${delimiter}${end}${quoted}`)).values).toEqual(rows);
      },
    ),
  );
});

test("whatever bytes come, they are read or refused with a reason", async () => {
  const pieces = fc
    .array(
      fc.constantFrom('"', ",", ";", "\n", "\r\n", "a", "1.5", "2021-01-01", " ", "\t", "é", "=1", "\u0000", "\uFEFF"),
      { maxLength: 60 },
    )
    .map((list) => utf8(list.join("")));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 200 }), pieces), async (bytes) => {
      try {
        await openFile(bytes, "Sales.csv").describe();
      } catch (problem) {
        expect(problem).toBeInstanceOf(WorkbookProblem);
      }
    }),
    tries(500),
  );
});

test("text that is marked as UTF-8 and is not is refused with its line, however little of it is UTF-8", () => {
  const marked = new Uint8Array([0xef, 0xbb, 0xbf, 0x41, 0x2c, 0x42, 0x0a, 0xff, 0x2c, 0xfe]);
  expect(() => openFile(marked, "Sales.csv")).toThrow(/^Line 2 holds the byte 0xFF, which is no UTF-8/);
  // The same bytes without the mark are Windows-1252.
  expect(() => openFile(marked.subarray(3), "Sales.csv")).not.toThrow();
});

const column = async (...fields: string[]) =>
  (await valuesOf(["Header,x", ...fields.map((text) => `"${text}",x`)].join("\n"))).slice(1).map(([value]) => value);

test.each<[string, string[], CellValue[]]>([
  ["whole and decimal numbers", ["12", "-3", "0.50", "", "n/a"], [12, -3, 0.5, null, "n/a"]],
  ["ISO days", ["2021-01-31", "2021-02-28"], [44227, 44255]],
  ["ISO times beside days", ["2021-01-31", "2021-01-31T12:00:00"], [44227, 44227.5]],
])("a column of nothing but %s becomes numbers", async (_what, fields, expected) => {
  expect(await column(...fields)).toEqual(expected);
});

test.each<[string, string[]]>([
  ["a thousand that may be one and a bit", ["12.5", "1.234"]],
  ["amounts in brackets", ["12", "(22.40)"]],
  ["a decimal comma", ["12", "12,5"]],
  ["leading zeros", ["12", "007"]],
  ["more digits than a number keeps", ["12", "1234567890123456"]],
  ["dates in another order", ["2021-01-31", "01/02/2021"]],
  ["a day that is none", ["2021-01-31", "2021-02-30"]],
  ["days before Excel counts as the calendar does", ["2021-01-31", "1900-02-28"]],
  ["times with a zone", ["2021-01-31T12:00:00Z", "2021-01-31T12:00:00+01:00"]],
  ["numbers and dates", ["12", "2021-01-31"]],
  ["letters and digits", ["71053", "85123A"]],
  ["a unit behind the number", ["12", "12 USD"]],
])("a column with %s stays text as a whole, for the reader to judge", async (_what, fields) => {
  expect(await column(...fields)).toEqual(fields);
});

test("a zero has no sign, whatever the text says", async () => {
  expect(await valuesOf("Sales,Cost\n-0,1\n-1,-0.0\n")).toEqual([
    ["Sales", "Cost"],
    [0, 1],
    [-1, 0],
  ]);
});

test("dates are formatted as dates, and the year as number above columns does not spoil them", async () => {
  const block = await read("Month,2020,2021\n2021-01-01,10,20\n2021-02-01,11,21.5\n");
  expect(block.values).toEqual([
    ["Month", 2020, 2021],
    [44197, 10, 20],
    [44228, 11, 21.5],
  ]);
  expect(block.columnFormats).toEqual(["yyyy-mm-dd", "General", "General"]);
});

test("the delimiter is the one that divides most lines alike, and a first line sep= decides", async () => {
  expect(await valuesOf("Month;Sales\nMay;1,5\nJune;2,5")).toEqual([
    ["Month", "Sales"],
    ["May", "1,5"],
    ["June", "2,5"],
  ]);
  expect(await valuesOf("Sales report, all regions\n\nMonth\tSales\nMay\ta, b\n")).toEqual([
    ["Sales report, all regions", null],
    [null, null],
    ["Month", "Sales"],
    ["May", "a, b"],
  ]);
  expect(await valuesOf("sep=|\na,b|c\n")).toEqual([["a,b", "c"]]);
  expect(await valuesOf("Sales\nmuch\nlittle\n")).toEqual([["Sales"], ["much"], ["little"]]);
});

test("shorter lines leave their last cells blank, and lines in front of the table may be longer", async () => {
  expect(
    await valuesOf("Sales, net, by region, in EUR\nMonth,Region,Sales\nMay,North,x\nJune,South\nJuly,East,y,\n"),
  ).toEqual([
    ["Sales", " net", " by region", " in EUR"],
    ["Month", "Region", "Sales", null],
    ["May", "North", "x", null],
    ["June", "South", null, null],
    ["July", "East", "y", null],
  ]);
});

test("text becomes a workbook that another reader reads alike and that takes a summary", async () => {
  const workbook = openFile(
    utf8("Day,Sales,Note\r\n2021-01-01,12.5,=1+1\r\n2021-01-02,13,é & <b>\r\n"),
    "out/Q1: sales*.csv",
  );
  await workbook.paint(samplePlan());
  const saved = workbook.save();
  const [sheet] = (await readXlsx(saved)).sheets;
  expect(sheet?.name).toBe("Q1  sales");
  expect(
    sheet?.rows.map((row) => row.map((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value))),
  ).toEqual([
    ["Day", "Sales", "Note"],
    ["2021-01-01", 12.5, "=1+1"],
    ["2021-01-02", 13, "é & <b>"],
  ]);
  const again = openWorkbook(saved, "out.xlsx");
  expect((await again.describe()).sheets.map(({ name }) => name)).toEqual(["Q1  sales", "Our page", "Our workings"]);
  const area = { row: 0, column: 0, rows: 3, columns: 3 };
  expect(await again.read("Q1  sales", area)).toEqual(await workbook.read("Q1  sales", area));
});

test.each<[string, Uint8Array | string, RegExp]>([
  ["an empty file", "", /^The file is empty\.$/],
  [
    "a workbook",
    new Uint8Array([0x50, 0x4b, 3, 4]),
    /^Sales\.csv is no text but a zip archive, perhaps an Excel workbook/,
  ],
  [
    "a picture",
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
    /^This is not a text file: line 3 holds the byte 0x00/,
  ],
  ["a quote that never ends", 'a,b\n1,"x\n2,3\n', /^Line 2 begins a field with a quote \("\) that never ends/],
  [
    "text behind a closing quote",
    'sep=,\na,b\n"x\ny",2\n"3"4,5\n',
    /^Line 5 holds a field in quotes with text behind its closing quote/,
  ],
  [
    "a delimiter too many",
    "Day,Sales\n2021-01-01,5\n2021-01-02,1,234\n2021-01-03,6",
    /^Line 3 has 3 fields where most lines have 2; the last is “234”.*comma/,
  ],
  [
    "a stray byte among UTF-8",
    new Uint8Array([...utf8("é,b\n"), 0x63, 0xe9, 0x0a]),
    /^Line 2 holds the byte 0xE9, which is no UTF-8, though the rest of the file is/,
  ],
  [
    "a byte that no encoding has",
    new Uint8Array([0x61, 0x0a, 0x81, 0x0a]),
    /^Line 2 holds the byte 0x81, which is no character in UTF-8 or Windows-1252/,
  ],
  [
    "half a character of UTF-16",
    new Uint8Array([...utf16("\uFEFFa,b\nc"), 0x64]),
    /^Line 2 holds bytes that are no text in UTF-16/,
  ],
  [
    "a field that no cell can hold",
    `a,b\n${"x".repeat(32_768)},1\n`,
    /^Line 2 has 32,768 characters in field 1, and a cell holds 32,767/,
  ],
])("%s is refused with its line and what to do", async (_what, bytes, message) => {
  await expect(read(bytes)).rejects.toThrow(WorkbookProblem);
  await expect(read(bytes)).rejects.toThrow(message);
});

slowTest("a sheet takes as many lines as it has rows, and one more is refused", async () => {
  const lines = "1\n".repeat(MAX_ROWS);
  expect((await openFile(utf8(lines), "Sales.csv").describe()).sheets[0]?.used?.rows).toBe(MAX_ROWS);
  expect(() => openFile(utf8(`${lines}1\n`), "Sales.csv")).toThrow(
    /^Line 1048577 is more than a sheet holds, which is 1,048,576 rows/,
  );
});
