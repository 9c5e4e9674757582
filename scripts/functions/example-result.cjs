/**
 * The result of an example as docblocks write it, in Excel's notation for constants: `8.16`, `"text"`, or
 * `{"a",1;"b",2}` with commas between columns and semicolons between rows.
 *
 * @returns {(number | string | boolean)[][]} rows of cells
 * @throws when a cell is neither a number, TRUE, FALSE nor a text in quotes
 */
function parseResult(text) {
  const inner = /^\{(.*)\}$/.exec(text)?.[1] ?? text;
  const cells = [...inner.matchAll(/("(?:[^"]|"")*"|[^",;]+)([,;]|$)/g)];
  if (cells.map(([whole]) => whole).join("") !== inner)
    throw new Error(`${text} is no result: separate columns by commas and rows by semicolons`);
  const rows = [[]];
  for (const [, cell, separator] of cells) {
    rows.at(-1).push(parseCell(cell.trim(), text));
    if (separator === ";") rows.push([]);
  }
  return rows;
}

function parseCell(cell, text) {
  if (cell.startsWith('"')) return cell.slice(1, -1).replaceAll('""', '"');
  if (cell === "TRUE" || cell === "FALSE") return cell === "TRUE";
  const value = Number(cell);
  if (cell === "" || Number.isNaN(value))
    throw new Error(`${text} holds ${cell}, which is neither a number, TRUE, FALSE nor a text in quotes`);
  return value;
}

module.exports = { parseResult };
