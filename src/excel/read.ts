import { areaAddress, type Area } from "../sheet/address";
import { ReadingCancelled, WorkbookProblem, type CellBlock, type ReadWatch } from "../sheet/workbook";
import { askFor, type AskedBlock } from "./asked-block";
import { GatheredBlocks } from "./gathered-blocks";
import { askForDetails, type AskedDetails } from "./details";
import { isTooLarge } from "./run";

/** Cells asked for in one round trip: with their formats, well under the 5 MB that Excel on the web answers with. */
const CELLS_A_TRIP = 100_000;

/**
 * Reads an area in blocks of rows, one round trip each:
 *
 *     1. ask for a block, and for what the block before left open → 2. gather → 3. the next block, half as long when Excel refuses
 *
 * The block before leaves something open when only some of its rows are hidden or indented; the last one's is asked for in a
 * round trip of its own. So reading takes at most ⌈cells / 100,000⌉ + 1 of them, unless Excel refuses.
 *
 * @throws WorkbookProblem when Excel answers without values, as it does beyond its limits without saying so
 * @throws ReadingCancelled
 */
export async function read(context: Excel.RequestContext, sheet: string, area: Area, watch: ReadWatch = {}): Promise<CellBlock> {
  const gathered = new GatheredBlocks(sheet, area, area.rows * area.columns <= CELLS_A_TRIP);
  let rowsATrip = Math.ceil(CELLS_A_TRIP / area.columns);
  let from = 0;
  while (from < area.rows || gathered.open) {
    if (watch.signal?.aborted) throw new ReadingCancelled();
    const rows = Math.min(rowsATrip, area.rows - from);
    const details: AskedDetails | null = gathered.open && askForDetails(rangeOf(context, sheet, area, gathered.open.from, gathered.open.rows), gathered.open);
    const block: AskedBlock | null = rows > 0 ? askFor(rangeOf(context, sheet, area, from, rows), { formulas: gathered.small, merges: from === 0 ? rangeOf(context, sheet, area, 0, area.rows) : null }) : null;
    const answered = (await synced(context)) && (block === null || (block.range.values as unknown) !== null);
    if (!answered) {
      if (rows <= 1) throw noValues(sheet, { ...area, row: area.row + from, rows: Math.max(1, rows) });
      rowsATrip = Math.ceil(rows / 2);
      continue;
    }
    if (details) gathered.complete(details);
    if (block) gathered.add(block);
    from += rows;
    watch.progress?.(from / area.rows);
  }
  return gathered.block();
}

/** Made anew for each round trip: what was asked for in one that Excel refused is not to be used again. */
function rangeOf(context: Excel.RequestContext, sheet: string, area: Area, from: number, rows: number): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(area.row + from, area.column, rows, area.columns);
}

/**
 * One round trip. The next block must not be asked for before it has come, or both count as one answer.
 * @returns false when the answer was too large
 */
async function synced(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (isTooLarge(error)) return false;
    throw error;
  }
}

function noValues(sheet: string, area: Area): WorkbookProblem {
  return new WorkbookProblem(`Excel did not give the values of ${areaAddress(area)} on “${sheet}”, though asked for a single row. Choose fewer columns.`);
}
