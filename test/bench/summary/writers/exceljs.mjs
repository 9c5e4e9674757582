import { readFileSync } from "node:fs";
import exceljs from "exceljs";

const [file, sheets, output] = process.argv.slice(2);
const argb = (color) => ({ argb: `FF${color.slice(1)}` });
const border = (edge) => edge && { style: edge.line, color: argb(edge.color) };

/** Reads the workbook, adds the same cells and looks, and writes it. */
const workbook = new exceljs.Workbook();
await workbook.xlsx.readFile(file);
for (const spec of JSON.parse(readFileSync(sheets, "utf8"))) {
  const sheet = workbook.addWorksheet(spec.name);
  for (const { row, column, value, formula, style = {} } of spec.cells) {
    const cell = sheet.getCell(row + 1, column + 1);
    if (formula !== undefined) cell.value = { formula, result: value };
    else if (value !== null) cell.value = value;
    const { font, fill, numberFormat, horizontal, vertical, wrap, indent, top, bottom } = style;
    if (font) cell.font = { size: font.size, bold: font.bold, ...(font.color && { color: argb(font.color) }) };
    if (fill) cell.fill = { type: "pattern", pattern: "solid", fgColor: argb(fill) };
    if (numberFormat) cell.numFmt = numberFormat;
    if (horizontal || vertical || wrap || indent)
      cell.alignment = { horizontal, vertical: vertical === "center" ? "middle" : vertical, wrapText: wrap, indent };
    if (top || bottom) cell.border = { top: border(top), bottom: border(bottom) };
  }
  for (const { row, column, rows, columns } of spec.merges)
    sheet.mergeCells(row + 1, column + 1, row + rows, column + columns);
}
await workbook.xlsx.writeFile(output);
