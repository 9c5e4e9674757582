import { createExcelPort } from "../excel";
import { VERSION } from "../taskpane/version";
import { buildCommand } from "./buildCommand";

/** The composition root of the ribbon: names of actions, as the manifest gives them, and what they do. */
export function associateCommands(): void {
  Office.actions.associate("buildSummary", (event: Office.AddinCommands.Event) => {
    const host = { port: createExcelPort(), clock: () => new Date(), version: VERSION, showPane: () => Office.addin.showAsTaskpane() };
    // The button stays grey until it hears that the command is over, however it ended.
    void buildCommand(host).finally(() => event.completed());
  });
}
