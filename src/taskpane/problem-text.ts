import { inOurWords } from "./texts";

/** What went wrong, in the words of whoever refused, and in the pane's language where it has them. */
export function problemText(error: unknown): string {
  return inOurWords(error instanceof Error ? error.message : String(error));
}
