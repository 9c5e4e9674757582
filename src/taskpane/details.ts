/** For a report to whoever looks after the add-in. */
export function detailsOf(error: unknown, version: string): string {
  const { name, message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  return `Envelope ${version}\n${name}: ${message}\n${stack}`;
}
