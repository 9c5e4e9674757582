import { areaText } from "../grid";
import type { Workbook } from "../objects/workbook";
import type { StoreChange } from "../store";
import type { WireHost } from "../wire/host";

/** As Office.js numbers them. */
const EVENT_CATEGORY = 65_536;
const EVENTS = { changed: 10, activated: 11, selectionChanged: 14, calculated: 16 } as const;

/**
 * Tells the client of selections, sheets that come to the front, changes and calculations, while it wants to be told.
 * @returns what ends that
 */
export function tellEvents(workbook: Workbook, host: WireHost): () => void {
  const { store, watchers } = workbook;
  const post = (event: keyof typeof EVENTS, message: object) =>
    host.post({
      messageCategory: EVENT_CATEGORY,
      messageType: EVENTS[event],
      targetId: "Workbook",
      message: JSON.stringify(message),
    });
  let active = store.activeSheet();
  const selected = () => {
    const before = active;
    active = store.activeSheet();
    if (active !== before && watchers.activation > 0) post("activated", { worksheetId: active });
    const selection = store.selection();
    if (selection && watchers.selection > 0)
      post("selectionChanged", { address: areaText(selection.area), worksheetId: selection.sheetId });
  };
  const changed = ({ kind, source, sheetId, area, sheetIds = [] }: StoreChange) => {
    if (kind === "cells" && sheetId !== undefined && watchers.change > 0) {
      const triggerSource = source === "store" && host.working ? "ThisLocalAddin" : "Unknown";
      post("changed", {
        address: area ? areaText(area) : "",
        changeType: area ? "RangeEdited" : "Unknown",
        source: "Local",
        triggerSource,
        worksheetId: sheetId,
      });
    }
    // Excel tells of each sheet that it has calculated.
    if (kind === "calculated" && watchers.calculation > 0)
      for (const worksheetId of sheetIds) post("calculated", { address: "", worksheetId });
  };
  const ends = [store.onSelected(selected), store.onChanged(changed)];
  return () => ends.forEach((end) => end());
}
