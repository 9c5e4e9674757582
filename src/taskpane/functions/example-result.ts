/**
 * The result of an example as docblocks write it, in Excel's notation for constants: `8.16`, `"text"`, or
 * `{"a",1;"b",2}` with commas between columns and semicolons between rows.
 *
 * @returns rows of cells, as the result spills
 */
export function exampleResult(text: string): readonly (readonly (number | string)[])[] {
  const inner = /^\{(.*)\}$/.exec(text)?.[1] ?? text;
  const rows: (number | string)[][] = [[]];
  for (const [, cell = "", separator] of inner.matchAll(/("(?:[^"]|"")*"|[^",;]+)([,;]|$)/g)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : Number(cell));
    if (separator === ";") rows.push([]);
  }
  return rows;
}
