/** Where a command writes: results on one stream, progress and errors on the other. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** A line that says what is being done; shown only to somebody at a terminal, and taken away by the next one. */
  readonly progress: (text: string) => void;
}

/** @param isTerminal whether somebody is watching the error stream */
export function createTerminal(
  out: NodeJS.WritableStream,
  error: NodeJS.WritableStream,
  isTerminal: boolean,
): Terminal {
  let shown = false;
  const wipe = () => {
    if (shown) error.write("\r\u001b[K");
    shown = false;
  };
  return {
    out: (text) => {
      wipe();
      out.write(`${text}\n`);
    },
    error: (text) => {
      wipe();
      error.write(`${text}\n`);
    },
    progress: (text) => {
      if (!isTerminal) return;
      wipe();
      error.write(text);
      shown = text !== "";
    },
  };
}
