import type { LivePort } from "../sheet/live";
import { OwnNames } from "./own-names";
import { run } from "./run";
import { watchChanges } from "./watch-changes";

/** Envelope's own cells in the workbook that is open in Excel, through Office.js. */
export function createExcelLive(): LivePort {
  const names = new OwnNames();
  return {
    ownNames: () => run((context) => names.read(context)),
    watch: (listener) => watchChanges(listener, (sheetId) => names.concerns(sheetId)),
  };
}
