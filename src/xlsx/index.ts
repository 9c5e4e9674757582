export { newWorkbook, type AboutWorkbook } from "./new-workbook";
export { openFile } from "./open-file";
export { isTextFile } from "./text/open-text";
export { openWorkbook, XlsxWorkbook } from "./xlsx-workbook";
export { FormulaFile, type FileChange, type FileFormula, type LooseFormula } from "./formulas/formula-file";
export { workbookOf } from "./workbook-of";
