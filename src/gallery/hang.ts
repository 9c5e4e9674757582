import { plan } from "../sheet/plan";
import type { WorkbookPort } from "../sheet/workbook";
import { findRevenue, locateSource, readCells, readRevenue, type RevenueReading } from "../source";
import { writeSummary, type WriteRequest, type WrittenSummary } from "../summary";
import { TODAY } from "./base";
import type { Exhibit } from "./exhibit";
import { sourceSheet } from "./source-sheet";

/** Stands on the pages in place of a version, so that a release changes no exhibit. */
export const GALLERY_VERSION = "in the gallery";

/**
 * Hangs an exhibit into a workbook as a user would:
 *
 *     1. its source is put there, unless the workbook came with it → 2. it is read → 3. the summary is written
 *     4. so are those of other programmes, and the first once more, for its page counts their credit too
 *
 * @param port a workbook without sheets, or the sample that the exhibit is made of
 */
export async function hang(port: WorkbookPort, exhibit: Exhibit): Promise<WrittenSummary> {
  await layOut(port, exhibit);
  const [first, ...others] = await requestsFor(port, exhibit);
  const written = await writeSummary(port, first);
  for (const request of others) await writeSummary(port, { ...request, summary: "new" });
  return others.length === 0 ? written : writeSummary(port, { ...first, summary: written.summary });
}

/** Puts the source of an exhibit into a workbook; a sample brings it along. */
export async function layOut(port: WorkbookPort, { source }: Exhibit): Promise<void> {
  if (source?.kind !== "sheets") return;
  const [first] = source.sheets;
  if (first) await port.paint(plan(source.sheets.map(sourceSheet), first.name));
}

/** What the summaries of an exhibit are written from, one for each of its programmes. */
export async function requestsFor(
  port: WorkbookPort,
  exhibit: Exhibit,
): Promise<readonly [WriteRequest, ...WriteRequest[]]> {
  const others: WriteRequest[] = [];
  for (const sponsorCase of exhibit.others) others.push(await requestFor(port, { ...exhibit, sponsorCase }));
  return [await requestFor(port, exhibit), ...others];
}

/** What the first summary of an exhibit is written from, its source read out of the workbook. */
export async function requestFor(port: WorkbookPort, exhibit: Exhibit): Promise<WriteRequest> {
  const { sponsorCase, typedBaseline, currency } = exhibit;
  const reading = await readingOf(port, exhibit);
  return {
    sponsorCase,
    reading,
    typedBaseline,
    ...(reading ? {} : { currency }),
    today: TODAY,
    version: GALLERY_VERSION,
  };
}

async function readingOf(port: WorkbookPort, { source, sponsorCase }: Exhibit): Promise<RevenueReading | null> {
  if (!source) return null;
  const info = await port.describe();
  const roles = { members: [...sponsorCase.treated, ...sponsorCase.control] };
  if (source.label === undefined) return (await findRevenue(port, info, roles)).reading;
  const candidate = locateSource(info, source.label);
  return readRevenue(await readCells(port, candidate), candidate, info.dateSystem, roles);
}
