/**
 * A sum that grows value by value, with the rounding errors carried along, so that a total does not depend on the order
 * of a million rows.
 *
 * @see A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen" (1974), algorithm IV
 */
export class RunningSum {
  private total = 0;
  private lost = 0;

  add(value: number): void {
    const next = this.total + value;
    this.lost += Math.abs(this.total) >= Math.abs(value) ? this.total - next + value : value - next + this.total;
    this.total = next;
  }

  /** The sum so far; 0 of nothing. */
  get value(): number {
    return this.total + this.lost;
  }
}

/** Sum of values, as {@link RunningSum} keeps it. */
export function sum(values: readonly number[]): number {
  const running = new RunningSum();
  for (const value of values) running.add(value);
  return running.value;
}
