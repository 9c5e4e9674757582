import { serialFromClock } from "../sheet/dates";
import type { WorkbookPort } from "../sheet/workbook";
import { refreshSummaries } from "../summary";

/** What the command needs of the host, so that it can be tried without one. */
export interface CommandHost {
  readonly port: WorkbookPort;
  readonly clock: () => Date;
  readonly version: string;
  /** Opens the pane, where there is more to say than a button can. */
  readonly showPane: () => Promise<void>;
}

/**
 * *Build summary* on the ribbon: brings the summary on the screen up to date, or all of them. Without one, or when
 * something stands in the way, the pane opens, which asks for what is missing and says what is wrong.
 */
export async function buildCommand({ port, clock, version, showPane }: CommandHost): Promise<void> {
  const refresh = async () => {
    const { dateSystem } = await port.describe();
    return refreshSummaries(port, { today: serialFromClock(clock(), dateSystem), version });
  };
  const written = await refresh().catch(() => []);
  if (written.length === 0) await showPane();
}
