import { parseArea, parseReference } from "../sheet/address";
import type { Place } from "../sheet/workbook";
import { readOnce } from "./read-once";
import { run } from "./run";
import { removeHandlers } from "./watch-changes";

/** What is selected. Several blocks of cells, or a chart, are no place. */
export async function selectedPlace(): Promise<Place | null> {
  return run(async (context) => {
    const selected = askForSelection(context.workbook);
    try {
      await context.sync();
    } catch (error) {
      if (isNoSelection(error)) return null;
      throw error;
    }
    return selected();
  });
}

/**
 * The selection is there after the next round trip, which fails where a chart is selected: see {@link isNoSelection}.
 */
export function askForSelection(workbook: Excel.Workbook): () => Place | null {
  // Unlike a selected range this is no error while several blocks are selected.
  const ranges = readOnce(workbook.getSelectedRanges(), "address,areaCount");
  return () => {
    if (ranges.areaCount !== 1) return null;
    const { sheet, target } = parseReference(ranges.address);
    const area = parseArea(target);
    return sheet !== null && area ? { sheet, area } : null;
  };
}

/** Whether a round trip failed because what is selected is no cells. */
export const isNoSelection = (error: unknown) =>
  error instanceof OfficeExtension.Error && NO_CELLS.includes(error.code);

const NO_CELLS = ["InvalidSelection", "InvalidOperation", "ItemNotFound", "GeneralException"];

/**
 * Follows the selection on every sheet, and from sheet to sheet. The event names the cells but not their sheet, so the
 * selection is asked for; of several that come at once only the last one counts. Office.js hears no failure of a
 * handler, so that is told.
 */
export async function watchSelection(
  listener: (selected: Place | null) => void,
  onProblem: (error: unknown) => void,
): Promise<() => Promise<void>> {
  let turn = 0;
  const tell = async () => {
    const mine = ++turn;
    try {
      const place = await selectedPlace();
      if (mine === turn) listener(place);
    } catch (error) {
      if (mine === turn) onProblem(error);
    }
  };
  const registered = await run(async (context) => {
    const handlers = [
      context.workbook.worksheets.onSelectionChanged.add(tell),
      context.workbook.worksheets.onActivated.add(tell),
    ];
    await context.sync();
    return handlers;
  });
  return async () => {
    turn = Infinity;
    await removeHandlers(registered);
  };
}
