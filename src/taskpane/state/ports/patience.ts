import type { WorkbookPort } from "../../../sheet/workbook";

/** Longer than a description takes over a slow line; while a cell is being edited it takes as long as that. */
const PATIENCE_MS = 2_500;

/**
 * The same port, telling when Excel does not answer: it keeps what is asked of it until a cell that is being edited is
 * finished. Every reading and writing begins with a description, so that is what is timed.
 */
export function patientPort(port: WorkbookPort, waits: (waiting: boolean) => void): WorkbookPort {
  return {
    ...port,
    describe: async () => {
      const timer = setTimeout(() => waits(true), PATIENCE_MS);
      try {
        return await port.describe();
      } finally {
        clearTimeout(timer);
        waits(false);
      }
    },
  };
}
