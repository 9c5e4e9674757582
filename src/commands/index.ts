import { createExcelPort } from "../excel";
import type { FunctionsView, FunctionsViews } from "../taskpane/state/functionsView";
import { VERSION } from "../taskpane/version";

/**
 * The composition root of the ribbon and of the keys: names of actions, as the manifest and shortcuts.json give them, and what
 * they do.
 * @param views where the pane's Functions screen learns what it is to show
 */
export function associateCommands(views: FunctionsViews): void {
  // A button stays grey until it hears that its command is over, however it ended. Keys may bring no event.
  const over = (command: Promise<void>, event: Office.AddinCommands.Event | undefined) => void command.finally(() => event?.completed());
  const lead = async (view: FunctionsView) => {
    // The pane's page runs before the pane is seen, so it may be told at once.
    views.ask(view);
    await showPane();
  };
  Office.actions.associate("openEnvelope", (event?: Office.AddinCommands.Event) => over(showPane(), event));
  Office.actions.associate("buildSummary", (event?: Office.AddinCommands.Event) => over(runBuild(), event));
  Office.actions.associate("insertFunction", (event?: Office.AddinCommands.Event) => over(lead({ name: "list" }), event));
  Office.actions.associate("explainCell", (event?: Office.AddinCommands.Event) => over(lead({ name: "explain" }), event));
}

const showPane = () => Office.addin.showAsTaskpane();

/** What a command does is loaded when its button is pressed. */
async function runBuild(): Promise<void> {
  const { buildCommand } = await import("./buildCommand");
  await buildCommand({ port: createExcelPort(), clock: () => new Date(), version: VERSION, showPane });
}
