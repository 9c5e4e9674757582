import type { WorkbookInfo } from "../../../src/sheet/workbook";
import { findSources, locateSource, sourceAt, sourceReference } from "../../../src/source";

const area = (rows: number, columns = 3) => ({ row: 0, column: 0, rows, columns });
const INFO: WorkbookInfo = {
  fileName: "Sales.xlsx",
  dateSystem: "1900",
  sheets: [
    { name: "Notes", visible: true, used: area(4, 1) },
    { name: "Sales data", visible: true, used: area(500) },
    { name: "Costs", visible: true, used: area(12) },
    { name: "Hidden", visible: false, used: area(900) },
    { name: "Sponsor summary", visible: true, used: area(60, 13) },
    { name: "Empty", visible: true, used: null },
  ],
  tables: [{ name: "Costs2025", sheet: "Costs", area: area(10), columns: ["Date", "What", "Cost"] }],
  names: [
    { name: "Envelope_Headline", refersTo: "'Sponsor summary'!$A$2", value: "Learning earned…" },
    { name: "Revenue2025", refersTo: "'Sales data'!$A$1:$C$300", value: null },
  ],
  selection: null,
};

test("sources are the tables and the used ranges of visible sheets, the longest first, and never a summary of ours", () => {
  expect(findSources(INFO).map(({ label }) => label)).toEqual(["'Sales data'!A1:C500", "Costs2025", "Notes!A1:A4"]);
});

test.each([
  ["costs2025", "Costs2025"],
  ["'Sales data'!A1:C20", "'Sales data'!A1:C20"],
  ["Sales data!A:C", "'Sales data'!A1:C500"],
  ["Revenue2025", "'Sales data'!A1:C300"],
  ["Sales data", "'Sales data'!A1:C500"],
  ["'Sales data'!", "'Sales data'!A1:C500"],
  ["A1:A3", "Notes!A1:A3"],
])("%p is found as %s", (reference, label) => {
  expect(locateSource(INFO, reference).label).toBe(label);
});

test.each([
  ["Sales dta", "There is no table, name or sheet “Sales dta”. Did you mean “Sales data”?"],
  ["Cost!A1:B2", "There is no sheet “Cost”. Did you mean “Costs”?"],
  ["Empty", "Sheet “Empty” is empty."],
  ["Costs!nowhere", "“nowhere” is not a range of cells. Type it like Costs!A1:F99."],
])("%p is refused: %s", (reference, message) => {
  expect(() => locateSource(INFO, reference)).toThrow(message);
});

const ODD = ["Q1 + Q2", "Bob's", "Sold!", "A'+'B", "1 + 2", "2"];
const ODD_NAMES: WorkbookInfo = {
  ...INFO,
  sheets: [...INFO.sheets, ...ODD.map((name) => ({ name, visible: true, used: area(40) }))],
};
const partsOf = (info: WorkbookInfo, reference: string) =>
  locateSource(info, reference).parts?.map(({ label }) => label);

describe("several ranges are read as one", () => {
  test.each<[string, string[]]>([
    ["Costs!A1:C5 + 'Sales data'!A1:C20", ["Costs!A1:C5", "'Sales data'!A1:C20"]],
    ["Sales data!A1:C20 + Costs!A1:C5 + Notes!A1:A3", ["'Sales data'!A1:C20", "Costs!A1:C5", "Notes!A1:A3"]],
    ["A1:A2 + Costs!A1:C5", ["Notes!A1:A2", "Costs!A1:C5"]],
    ["Costs2025 + Revenue2025", ["Costs2025", "'Sales data'!A1:C300"]],
    ["'Q1 + Q2'!A1:C9 + 'Bob''s'!A1:C9", ["'Q1 + Q2'!A1:C9", "'Bob''s'!A1:C9"]],
    ["Q1 + Q2!A1:C9 + Bob's!A1:C9", ["'Q1 + Q2'!A1:C9", "'Bob''s'!A1:C9"]],
    ["Q1 + Q2 + Bob's + Sold!", ["'Q1 + Q2'!A1:C40", "'Bob''s'!A1:C40", "'Sold!'!A1:C40"]],
    ["'Sold!'!A1:C9 + 'A''+''B'!A1:C9 + 1 + 2!A1:C9", ["'Sold!'!A1:C9", "'A''+''B'!A1:C9", "'1 + 2'!A1:C9"]],
    ["'Q1 + Q2'! + '1 + 2'!", ["'Q1 + Q2'!A1:C40", "'1 + 2'!A1:C40"]],
  ])("%s", (reference, labels) => {
    expect(partsOf(ODD_NAMES, reference)).toEqual(labels);
    expect(partsOf(ODD_NAMES, labels.join(" + "))).toEqual(labels);
  });

  test.each(ODD)("a sheet that is called %p is one source, as are its cells", (name) => {
    expect(locateSource(ODD_NAMES, name)).toMatchObject({ sheet: name, wholeSheet: true });
    expect(locateSource(ODD_NAMES, `${name}!A1:C9`)).toMatchObject({ sheet: name, area: area(9) });
    expect(partsOf(ODD_NAMES, `'${name.replaceAll("'", "''")}'!`)).toBeUndefined();
  });

  test("a part that is not there is refused by its own name", () => {
    expect(() => locateSource(INFO, "Costs!A1:C5 + Salesdata!A1:C20")).toThrow(
      "There is no sheet “Salesdata”. Did you mean “Sales data”?",
    );
    expect(() => locateSource(INFO, "'Q1 + Q3'!A1:C5 + Costs!A1:C5")).toThrow("There is no sheet “Q1 + Q3”.");
  });

  test("parts that share cells are refused, for these would count twice", () => {
    expect(() => locateSource(INFO, "Costs!A1:C5 + Costs!B5:C12")).toThrow(
      "Costs!A1:C5 and Costs!B5:C12 share cells, which would count twice. Name every cell once.",
    );
    expect(partsOf(INFO, "Costs!A1:C5 + Costs!A6:C12")).toEqual(["Costs!A1:C5", "Costs!A6:C12"]);
  });
});

test("a source that is all of its sheet is found again with what was added to the sheet, any other one by its label", () => {
  const references = ["Sales data", "'Sales data'!A1:C20", "Costs2025", "Sales data + Costs2025"].map((label) =>
    sourceReference(locateSource(INFO, label)),
  );
  expect(references).toEqual(["'Sales data'!", "'Sales data'!A1:C20", "Costs2025", "'Sales data'! + Costs2025"]);
  const [sheet = "", , , stack = ""] = references;
  const grown = {
    ...INFO,
    sheets: INFO.sheets.map((one) => (one.name === "Sales data" ? { ...one, used: area(510, 4) } : one)),
  };
  expect([locateSource(grown, sheet).label, locateSource(grown, stack).parts?.map(({ label }) => label)]).toEqual([
    "'Sales data'!A1:D510",
    ["'Sales data'!A1:D510", "Costs2025"],
  ]);
});

test("a selection inside a table means the table, one cell means the sheet's used range", () => {
  expect(sourceAt(INFO, "Costs", { row: 2, column: 1, rows: 1, columns: 1 }).label).toBe("Costs2025");
  expect(sourceAt(INFO, "Sales data", { row: 2, column: 1, rows: 1, columns: 1 }).label).toBe("'Sales data'!A1:C500");
});
