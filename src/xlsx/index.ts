export { newWorkbook, type AboutWorkbook } from "./new-workbook";
export { openFile } from "./open-file";
export { isTextFile } from "./text/open-text";
export { openWorkbook, XlsxWorkbook } from "./xlsx-workbook";
export { workbookOf } from "./workbook-of";
export { FormulaFile, type FileChange, type FileFormula } from "./formulas/formula-file";
export { type LooseFormula } from "./formulas/loose-formulas";
