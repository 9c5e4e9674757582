import type { Printer } from "./printer";

/** Set to anything, a fault is told with the place in the code where it happened. */
export const DEBUG_VARIABLE = "ENVELOPE_DEBUG";

/** Tells of a fault of Envelope's own, which no input is to blame for: one line, and the stack for those who ask. */
export function tellFault(fault: unknown, terminal: Pick<Printer, "error">, debug: boolean): void {
  const what = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
  const todo = debug
    ? "Please report it with the lines below."
    : `Please report this line and the command. Set ${DEBUG_VARIABLE}=1 to see where it happened.`;
  terminal.error(`envelope: Internal error in Envelope, not caused by your input (${what}). ${todo}`);
  if (debug && fault instanceof Error) (fault.stack ?? "").split("\n").forEach((line) => terminal.error(line));
}
