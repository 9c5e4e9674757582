import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { init } = require("excelize-wasm");
const [file, sheets, output] = process.argv.slice(2);
const EDGES = { thin: 1, medium: 2, double: 6, hair: 7 };
const letter = (index) => String.fromCharCode(65 + index);
const letters = (column) => (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + letter(column % 26);
const address = (row, column) => `${letters(column)}${row + 1}`;

/** Reads the workbook, adds the same cells and looks, and writes it. */
const excelize = await init(require.resolve("excelize-wasm/excelize.wasm.gz"));
const workbook = check(excelize.OpenReader(readFileSync(file)));
const styles = new Map();
for (const { name, cells, merges } of JSON.parse(readFileSync(sheets, "utf8"))) {
  check(workbook.NewSheet(name));
  for (const { row, column, value, formula, style } of cells) {
    const cell = address(row, column);
    if (value !== null) check(workbook.SetCellValue(name, cell, value));
    if (formula !== undefined) check(workbook.SetCellFormula(name, cell, formula));
    if (style) check(workbook.SetCellStyle(name, cell, cell, styleId(style)));
  }
  for (const { row, column, rows, columns } of merges)
    check(workbook.MergeCell(name, address(row, column), address(row + rows - 1, column + columns - 1)));
}
writeFileSync(output, check(workbook.WriteToBuffer()).buffer);
process.exit(0);

function styleId(style) {
  const key = JSON.stringify(style);
  if (!styles.has(key)) styles.set(key, check(workbook.NewStyle(styleOf(style))).style);
  return styles.get(key);
}

function styleOf({ font, fill, numberFormat, horizontal, vertical, wrap, indent, top, bottom }) {
  const edges = [
    ["top", top],
    ["bottom", bottom],
  ]
    .filter(([, edge]) => edge)
    .map(([Type, edge]) => ({ Type, Color: edge.color.slice(1), Style: EDGES[edge.line] }));
  return {
    ...(font && {
      Font: { Size: font.size ?? 11, Bold: font.bold ?? false, Color: (font.color ?? "#000000").slice(1) },
    }),
    ...(fill && { Fill: { Type: "pattern", Pattern: 1, Color: [fill.slice(1)] } }),
    ...(numberFormat && { CustomNumFmt: numberFormat }),
    Alignment: {
      ...(horizontal && { Horizontal: horizontal }),
      ...(vertical && { Vertical: vertical }),
      WrapText: wrap ?? false,
      Indent: indent ?? 0,
    },
    Border: edges,
  };
}

function check(result) {
  if (result.error) throw new Error(result.error);
  return result;
}
