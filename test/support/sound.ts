import { isModelError, type ModelError } from "../../src/model";

/** The result of a calculation that must not have failed. */
export function sound<T>(result: T | ModelError): T {
  if (isModelError(result)) throw new Error(`expected a result and got: ${result.message}`);
  return result;
}

/** The error of a calculation that must have failed. */
export function errorOf(result: unknown): { kind: string; message: string } {
  if (isModelError(result)) return { kind: result.kind, message: result.message };
  throw new Error(`expected an error and got ${JSON.stringify(result)}`);
}
