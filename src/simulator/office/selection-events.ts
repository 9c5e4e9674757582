import { areaText } from "../grid";
import type { Workbook } from "../objects/workbook";
import type { WireHost } from "../wire/host";

/** As Office.js numbers them. */
const EVENT_CATEGORY = 65_536;
const SHEET_ACTIVATED = 11;
const SELECTION_CHANGED = 14;

/** Tells the client of each new selection and of each sheet that comes to the front, while it wants to be told. @returns what ends that */
export function tellSelections(workbook: Workbook, host: WireHost): () => void {
  const { store, watchers } = workbook;
  let active = store.activeSheet();
  const post = (messageType: number, message: object) => host.post({ messageCategory: EVENT_CATEGORY, messageType, targetId: "Workbook", message: JSON.stringify(message) });
  return store.onSelected(() => {
    const before = active;
    active = store.activeSheet();
    if (active !== before && watchers.activation > 0) post(SHEET_ACTIVATED, { worksheetId: active });
    const selection = store.selection();
    if (selection && watchers.selection > 0) post(SELECTION_CHANGED, { address: areaText(selection.area), worksheetId: selection.sheetId });
  });
}
