const { abs } = Math;

/**
 * A sum of many amounts that stays exact to the cent: what each addition rounds away is kept and added at the end, so
 * the error does not grow with the number of rows.
 * Source: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974).
 */
export class ExactSum {
  private sum = 0;
  private lost = 0;

  add(value: number): void {
    const next = this.sum + value;
    this.lost += abs(this.sum) >= abs(value) ? this.sum - next + value : value - next + this.sum;
    this.sum = next;
  }

  get value(): number {
    return this.sum + this.lost;
  }
}

/** The sum of some amounts, see {@link ExactSum}. */
export function exactSum(values: Iterable<number>): number {
  const sum = new ExactSum();
  for (const value of values) sum.add(value);
  return sum.value;
}

/** Rounded to cents. */
export const toCents = (value: number): number => Math.round(value * 100) / 100 || 0;

/** Whether two sums of money are one, but for what binary fractions round away. */
export function sameAmount(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(0.005, 1e-11 * Math.max(Math.abs(a), Math.abs(b)));
}
