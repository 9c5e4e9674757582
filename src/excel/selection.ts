import { parseArea, parseReference } from "../sheet/address";
import type { Place } from "../sheet/workbook";
import { readOnce } from "./read-once";
import { run } from "./run";
import { removeHandlers } from "./watch-changes";

/** What is selected. Several blocks of cells, or a chart, are no place: Excel refuses to call them a range. */
export async function selectedPlace(): Promise<Place | null> {
  const address = await run(async (context) => {
    const range = readOnce(context.workbook.getSelectedRange(), "address");
    try {
      await context.sync();
    } catch (error) {
      if (error instanceof OfficeExtension.Error && NO_BLOCK.includes(error.code)) return null;
      throw error;
    }
    return range.address;
  });
  const { sheet, target } = parseReference(address ?? "");
  const area = parseArea(target);
  return sheet !== null && area ? { sheet, area } : null;
}

const NO_BLOCK = ["InvalidSelection", "InvalidOperation", "ItemNotFound", "GeneralException"];

/**
 * Follows the selection on every sheet, and from sheet to sheet. The event names the cells but not their sheet, so the
 * selection is asked for; of several that come at once only the last one counts.
 */
export async function watchSelection(listener: (selected: Place | null) => void): Promise<() => Promise<void>> {
  let turn = 0;
  const tell = async () => {
    const mine = ++turn;
    const place = await selectedPlace();
    if (mine === turn) listener(place);
  };
  const registered = await run(async (context) => {
    const handlers = [context.workbook.worksheets.onSelectionChanged.add(tell), context.workbook.worksheets.onActivated.add(tell)];
    await context.sync();
    return handlers;
  });
  return async () => {
    turn = Infinity;
    await removeHandlers(registered);
  };
}
