/** The smallest and the largest of some numbers, however many: `Math.min(...values)` fails beyond about 100,000. */
export function extent(values: readonly number[]): { first: number; last: number } {
  let first = Infinity;
  let last = -Infinity;
  for (const value of values) {
    if (value < first) first = value;
    if (value > last) last = value;
  }
  return { first, last };
}
