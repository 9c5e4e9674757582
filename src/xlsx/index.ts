export { newWorkbook } from "./new-workbook";
export { openWorkbook, XlsxWorkbook } from "./xlsx-workbook";
