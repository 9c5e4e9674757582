import type { CellBlock } from "../../sheet/workbook";

/**
 * How many rows repeat another one in every cell. They count, for two equal sales are two sales, but it is said.
 *
 * Rows are compared by a hash of 53 bits (26 and 27 of two that grow over characters and numbers), so the memory does
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

/** Two hashes of 32 bits that grow cell by cell; whole numbers throughout, which engines keep in registers. */
function hash(block: CellBlock, row: number): number {
  let a = 17;
  let b = 31;
  for (const value of block.values[row] ?? []) {
    if (typeof value === "number") {
      DOUBLE[0] = value;
      a = (imul(a, 65_599) + (BITS[0] ?? 0)) | 0;
      b = (imul(b, 16_777_619) ^ (BITS[1] ?? 0)) | 0;
      a = (a ^ (a >>> 15) ^ b) | 0;
      b = imul(b ^ (BITS[0] ?? 0), 1_000_003) | 0;
      continue;
    }
    const text = String(value);
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      a = (imul(a, 31) + code) | 0;
      b = imul(b ^ code, 1_000_003) | 0;
    }
    a = (imul(a, 65_599) + 7) | 0;
    b = (imul(b, 16_777_619) + 13) | 0;
  }
  return (a >>> 6) * 2 ** 27 + (b >>> 5);
}

const { imul } = Math;

/** The bits of a number. */
const DOUBLE = new Float64Array(1);
const BITS = new Uint32Array(DOUBLE.buffer);
