import { readWorkbookFile } from "../../../src/workbench/session/read-file";
import { contentTypes, relationships, sheetXml, smallWorkbook } from "../../support/xlsx/fixtures";

test("delimited text is shown, and downloaded, as a workbook", async () => {
  const { name, workbook, bytes } = await readWorkbookFile(
    new TextEncoder().encode("Month;Sales\nMay;5\n"),
    "sales.csv",
  );
  expect(name).toBe("sales.xlsx");
  expect(workbook.sheets.map((sheet) => [sheet.name, sheet.rows])).toEqual([
    [
      "sales",
      [
        ["Month", "Sales"],
        ["May", 5],
      ],
    ],
  ]);
  expect([...bytes.subarray(0, 2)]).toEqual([0x50, 0x4b]);
});

test("text that is damaged is refused before anything of the open workbook is touched", async () => {
  await expect(readWorkbookFile(new TextEncoder().encode('a,"b\n'), "sales.csv")).rejects.toThrow(
    "Line 1 begins a field with a quote",
  );
});

test.each([
  ["d", 44_378],
  ["str", "2021-07-01"],
])("what a formula came to, kept as ISO text of the type %p in a cell of dates, is %p", async (type, value) => {
  const bytes = smallWorkbook({
    "[Content_Types].xml": contentTypes(
      '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>',
    ),
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml":
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
    "xl/worksheets/sheet1.xml": sheetXml(`<row r="1"><c r="A1" s="1" t="${type}"><f>B1</f><v>2021-07-01</v></c></row>`),
  });
  const { workbook } = await readWorkbookFile(bytes, "a.xlsx");
  expect([workbook.sheets[0]?.rows[0]?.[0], workbook.sheets[0]?.cells?.get("0,0")?.value]).toEqual([value, value]);
});
