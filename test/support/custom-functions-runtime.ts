/** As much of Microsoft's custom-functions runtime as a function calls: the class of the errors it gives. */
export class StandInError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? "");
  }
}

/** Puts the stand-in where Excel's shared page has the runtime. */
export function installCustomFunctions(): void {
  Object.assign(globalThis, { CustomFunctions: { Error: StandInError } });
}

/** An Excel error as the runtime hands it over inside an argument. */
export function excelError(code: string): Error {
  return new StandInError(code);
}

/** What a call gives the cell: its result with each error as { code, message }, thrown ones in one cell. */
export function outcome(call: () => unknown[][]): unknown[][] {
  const shown = (value: unknown) =>
    value instanceof StandInError ? { code: value.code, message: value.message } : value;
  try {
    return call().map((row) => row.map(shown));
  } catch (error) {
    if (error instanceof StandInError) return [[shown(error)]];
    throw error;
  }
}
