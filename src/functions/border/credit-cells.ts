import { isModelError, type Credit, type ModelError } from "../../model";
import type { Value } from "./result";

/** Credits as three columns: label, share, amount. */
export function creditCells(credits: readonly Credit[] | ModelError): Value[][] | ModelError {
  return isModelError(credits) ? credits : credits.map(({ label, share, amount }) => [label, share, amount]);
}
