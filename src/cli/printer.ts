import type { Terminal } from "./terminal";
import { visible } from "./visible";

/** What the commands print through. A line is one line on the terminal, whatever texts of a file are in it. */
export interface Printer {
  readonly out: (lines: readonly string[]) => void;
  readonly error: (line: string) => void;
  /** As {@link Terminal.progress}. */
  readonly progress: (line: string) => void;
}

export function printerOn(terminal: Terminal): Printer {
  return {
    out: (lines) => terminal.out(lines.map(visible).join("\n")),
    error: (line) => terminal.error(visible(line)),
    progress: (line) => terminal.progress(visible(line)),
  };
}

/** A value as JSON for {@link Printer.out}. */
export const jsonLines = (value: unknown): string[] => JSON.stringify(value, null, 2).split("\n");
