import { readWorkbookFile } from "../../../src/workbench/session/read-file";

test("delimited text is shown, and downloaded, as a workbook", async () => {
  const { name, workbook, bytes } = await readWorkbookFile(new TextEncoder().encode("Month;Sales\nMay;5\n"), "sales.csv");
  expect(name).toBe("sales.xlsx");
  expect(workbook.sheets.map((sheet) => [sheet.name, sheet.rows])).toEqual([["sales", [["Month", "Sales"], ["May", 5]]]]);
  expect([...bytes.subarray(0, 2)]).toEqual([0x50, 0x4b]);
});

test("text that is damaged is refused before anything of the open workbook is touched", async () => {
  await expect(readWorkbookFile(new TextEncoder().encode('a,"b\n'), "sales.csv")).rejects.toThrow("Line 1 begins a field with a quote");
});
