/**
 * The result of an example as docblocks write it, in Excel's notation for constants: `8.16`, `"text"`, or
 * `{"a",1;"b",2}` with commas between columns and semicolons between rows.
 *
 * @returns rows of cells, as the result spills
 */
export function exampleResult(text: string): readonly (readonly (number | string | boolean)[])[] {
  const inner = /^\{(.*)\}$/.exec(text)?.[1] ?? text;
  const rows: (number | string | boolean)[][] = [[]];
  for (const [, cell = "", separator] of inner.matchAll(/("(?:[^"]|"")*"|[^",;]+)([,;]|$)/g)) {
    rows.at(-1)?.push(cellOf(cell));
    if (separator === ";") rows.push([]);
  }
  return rows;
}

function cellOf(cell: string): number | string | boolean {
  if (cell === "TRUE" || cell === "FALSE") return cell === "TRUE";
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : Number(cell);
}
