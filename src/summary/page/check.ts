/** A check of the page: a condition that the sheet keeps testing, with what it found. */
export interface Check {
  readonly label: string;
  readonly passed: boolean;
  readonly detail: string;
  readonly formula: { readonly passed: string; readonly detail: string };
}

/**
 * A check whose condition or finding cannot be worked out, as when the source is gone, has failed; the page shows no
 * error values.
 */
export function guarded(check: Check): Check {
  const { passed, detail } = check.formula;
  return { ...check, formula: { passed: `IFERROR(${passed},FALSE)`, detail: `IFERROR(${detail},"cannot be told")` } };
}
