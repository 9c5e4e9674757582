import { areaAddress } from "../sheet/address";
import { ReadingCancelled, WorkbookProblem, type CellBlock, type Place, type ReadWatch } from "../sheet/workbook";
import { askFor, type AskedBlock } from "./asked-block";
import { GatheredBlocks } from "./gathered-blocks";
import { askForDetails, type AskedDetails } from "./details";
import { mergesByHalves } from "./merges";
import { isTooLarge } from "./run";

/** Cells asked for in one round trip: with their formats, well under the 5 MB that Excel on the web answers with. */
const CELLS_A_TRIP = 100_000;

/**
 * Reads areas in blocks of rows, as many of them a round trip as it holds cells:
 *
 *     1. ask for blocks, and for what the blocks before left open → 2. gather → 3. the next blocks, half as many cells when Excel refuses
 *
 * A block leaves something open when only some of its rows are hidden or indented; the last ones' is asked for in a
 * round trip of its own. So reading takes ⌈cells / 100,000⌉ round trips, and one more for such rows, unless Excel
 * refuses.
 *
 * Merged areas come with the first block. Excel fails the whole trip where they are too many; then the cells are read
 * without them, and they are asked for apart.
 *
 * @throws WorkbookProblem when Excel answers without values, as it does beyond its limits without saying so
 * @throws ReadingCancelled
 */
export async function read(
  context: Excel.RequestContext,
  places: readonly Place[],
  watch: ReadWatch = {},
): Promise<CellBlock[]> {
  const lists = places.map((place) => new ListOnItsWay(place));
  const cells = sum(lists.map(({ area }) => area.rows * area.columns));
  let cellsATrip = CELLS_A_TRIP;
  let mergesApart = false;
  while (lists.some(({ isThere }) => !isThere)) {
    if (watch.signal?.aborted) throw new ReadingCancelled();
    const asked = ask(context, lists, cellsATrip, !mergesApart);
    const blocks = asked.filter(({ block }) => block !== null);
    const outcome = await synced(
      context,
      blocks.some(({ block }) => block?.merges),
    );
    if (outcome === "perhaps merges") {
      mergesApart = true;
      continue;
    }
    const answered = outcome === "done" && blocks.every(({ block }) => (block?.range.values as unknown) !== null);
    if (!answered) {
      const [only, another] = blocks;
      if (!another && (only?.rows ?? 0) <= 1) throw noValues(only ?? asked[0]);
      cellsATrip = Math.ceil(sum(blocks.map(({ list, rows }) => rows * list.area.columns)) / 2);
      continue;
    }
    for (const one of asked) one.list.take(one);
    if (blocks.length > 0) watch.progress?.(sum(lists.map(({ area, from }) => from * area.columns)) / cells);
  }
  for (const { gathered, sheet, area } of mergesApart ? lists : []) {
    if (!gathered.knowsMerges) gathered.addMerges(await mergesByHalves(context, sheet, area));
  }
  return lists.map(({ gathered }) => gathered.block());
}

/** One of the areas, as far as it has come. */
class ListOnItsWay {
  readonly gathered: GatheredBlocks;
  /** Rows that have come. */
  from = 0;

  constructor(
    private readonly place: Place,
    readonly sheet = place.sheet,
    readonly area = place.area,
  ) {
    this.gathered = new GatheredBlocks(sheet, area, area.rows * area.columns <= CELLS_A_TRIP);
  }

  get isThere(): boolean {
    return this.from >= this.area.rows && !this.gathered.open;
  }

  take({ details, block, rows }: Asked): void {
    if (details) this.gathered.complete(details);
    if (block) this.gathered.add(block);
    this.from += rows;
  }

  /** Made anew for each round trip: what was asked for in one that Excel refused is not to be used again. */
  range(context: Excel.RequestContext, from: number, rows: number): Excel.Range {
    return context.workbook.worksheets
      .getItem(this.place.sheet)
      .getRangeByIndexes(this.area.row + from, this.area.column, rows, this.area.columns);
  }
}

/** What a list was asked for in one round trip. */
interface Asked {
  readonly list: ListOnItsWay;
  readonly details: AskedDetails | null;
  readonly block: AskedBlock | null;
  readonly rows: number;
}

/** Asks list after list for what it left open and for its next rows, up to a number of cells in all. */
function ask(
  context: Excel.RequestContext,
  lists: readonly ListOnItsWay[],
  cells: number,
  withMerges: boolean,
): Asked[] {
  let room = cells - sum(lists.map(({ gathered: { open }, area }) => (open?.indents ? open.rows * area.columns : 0)));
  const asked: Asked[] = [];
  for (const list of lists) {
    const { open, small } = list.gathered;
    const { columns } = list.area;
    const rows = room > 0 ? Math.min(Math.ceil(room / columns), list.area.rows - list.from) : 0;
    room -= rows * columns;
    const details = open && askForDetails(list.range(context, open.from, open.rows), open);
    const merges = () => (withMerges && list.from === 0 ? list.range(context, 0, list.area.rows) : null);
    const block = rows > 0 ? askFor(list.range(context, list.from, rows), { formulas: small, merges: merges() }) : null;
    if (details || block) asked.push({ list, details, block, rows });
  }
  return asked;
}

type Outcome = "done" | "too large" | "perhaps merges";

/**
 * One round trip. The next block must not be asked for before it has come, or both count as one answer.
 * @param withMerges whether merged areas are asked for, for which it may fail
 */
async function synced(context: Excel.RequestContext, withMerges: boolean): Promise<Outcome> {
  try {
    await context.sync();
    return "done";
  } catch (error) {
    if (isTooLarge(error)) return "too large";
    if (withMerges && error instanceof OfficeExtension.Error) return "perhaps merges";
    throw error;
  }
}

function noValues(asked: Asked | undefined): WorkbookProblem {
  const { sheet = "", area = null, from = 0 } = asked?.list ?? {};
  const row = area && areaAddress({ ...area, row: area.row + from, rows: 1 });
  return new WorkbookProblem(
    `Excel did not give the values of ${row ?? ""} on “${sheet}”, though asked for a single row. Choose fewer columns.`,
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
