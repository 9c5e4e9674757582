/**
 * The top of an axis from zero: the smallest short multiple of a power of ten that is not below the largest value,
 * so that it and its half are short numbers.
 */
export function niceTop(largest: number): number {
  if (!(largest > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(largest));
  const step = [1, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10].find((factor) => factor * power >= largest) ?? 10;
  return step * power;
}
