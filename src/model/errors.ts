/** "value": an argument is wrong (Excel's #VALUE!); "notAvailable": the data is not enough (Excel's #N/A). */
export type ModelErrorKind = "value" | "notAvailable";

/**
 * What a calculation gives instead of a number when its input does not allow one. It is a value, never thrown, so that
 * one bad cell of a range spoils one cell of the result.
 */
export class ModelError {
  constructor(
    readonly kind: ModelErrorKind,
    /** One sentence: which argument, what it got, what to type instead. */
    readonly message: string,
  ) {}
}

/** Whether a result is an error. */
export function isModelError(result: unknown): result is ModelError {
  return result instanceof ModelError;
}

/** The argument is wrong. */
export function invalid(message: string): ModelError {
  return new ModelError("value", message);
}

/** The data is not enough. */
export function notAvailable(message: string): ModelError {
  return new ModelError("notAvailable", message);
}
