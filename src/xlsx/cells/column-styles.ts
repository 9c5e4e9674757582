/**
 * The style of each filled cell of a column, kept as runs: a column of a million cells mostly has two, that of its
 * header and that of its values.
 */
export class ColumnStyles {
  private readonly rows: number[] = [];
  private readonly styles: number[] = [];

  /** Rows must come in order. */
  add(row: number, style: number): void {
    if (this.styles.at(-1) === style) return;
    this.rows.push(row);
    this.styles.push(style);
  }

  /** Answers the style of cells asked for in the order of their rows, each in constant time. */
  reader(): (row: number) => number {
    let run = 0;
    return (row) => {
      while (run + 1 < this.rows.length && (this.rows[run + 1] ?? 0) <= row) run++;
      return this.styles[run] ?? 0;
    };
  }
}
