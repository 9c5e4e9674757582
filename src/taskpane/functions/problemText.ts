/** What went wrong, in the words of whoever refused. */
export function problemText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
