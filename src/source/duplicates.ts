import type { CellBlock } from "../sheet/workbook";

/**
 * How many rows repeat another one in every cell. They count, for two equal sales are two sales, but it is said.
 *
 * Rows are compared by a hash of 53 bits (26 and 27 of two polynomials over the characters), so the memory does
 * not grow with the length of the texts; two different rows of a million share it in about one list of 18,000.
 *
 * @param rows from 0 in the block, each once
 */
export function countCopies(block: CellBlock, rows: Iterable<number>): number {
  const seen = new Set<number>();
  let copies = 0;
  let last = -1;
  for (const row of rows) {
    if (row === last) continue;
    last = row;
    const key = hash(block, row);
    if (seen.has(key)) copies++;
    else seen.add(key);
  }
  return copies;
}

const SIZE = 2 ** 26;

function hash(block: CellBlock, row: number): number {
  let a = 17;
  let b = 31;
  for (const value of block.values[row] ?? []) {
    const text = typeof value === "string" ? value : String(value);
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      a = (Math.imul(a, 31) + code) | 0;
      b = (Math.imul(b, 1_000_003) ^ code) | 0;
    }
    a = Math.imul(a, 65_599) + 7;
    b = Math.imul(b, 16_777_619) + 13;
  }
  return (a >>> 6) * (SIZE * 2) + (b >>> 5);
}
