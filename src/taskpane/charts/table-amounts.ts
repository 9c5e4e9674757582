/** How the amounts of a table are written: all in one unit, which its caption says. */
export interface TableAmounts {
  readonly inMillions: boolean;
  readonly write: (value: number | null) => string;
}

/** From a million on, amounts are written in millions with one decimal; a gap is a dash. */
export function tableAmounts(values: readonly (number | null)[], locale: string): TableAmounts {
  const inMillions = values.some((value) => Math.abs(value ?? 0) >= 1e6);
  const digits = inMillions ? 1 : 0;
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return {
    inMillions,
    write: (value) => (value === null ? "–" : format.format(value / (inMillions ? 1e6 : 1)).replace(/^-/, "−")),
  };
}
