import type { LivePort } from "../sheet/live";
import { mark, unmark } from "./mark-cell";
import { OwnNames } from "./own-names";
import { run } from "./run";
import { watchChanges } from "./watch-changes";

/** Envelope's own cells in the workbook that is open in Excel, through Office.js. */
export function createExcelLive(): LivePort {
  const names = new OwnNames();
  return {
    ownNames: () => run((context) => names.read(context)),
    mark: (name, place) => run((context) => mark(context, name, place)),
    unmark: (name) => run((context) => unmark(context, name)),
    watch: (listener) => watchChanges(listener, (sheetId) => names.concerns(sheetId)),
  };
}
