import { createExcelPort } from "../excel";
import { VERSION } from "../taskpane/version";

/** The composition root of the ribbon: names of actions, as the manifest gives them, and what they do. */
export function associateCommands(): void {
  Office.actions.associate("buildSummary", (event: Office.AddinCommands.Event) => {
    // The button stays grey until it hears that the command is over, however it ended.
    void runBuild().finally(() => event.completed());
  });
}

/** What a command does is loaded when its button is pressed. */
async function runBuild(): Promise<void> {
  const { buildCommand } = await import("./buildCommand");
  await buildCommand({ port: createExcelPort(), clock: () => new Date(), version: VERSION, showPane: () => Office.addin.showAsTaskpane() });
}
