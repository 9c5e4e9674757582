import { createExcelPort } from "../excel";
import type { FunctionsView, FunctionsViews } from "../taskpane/state/store/functions-view";
import { VERSION } from "../taskpane/version";
import { obey, type CommandEvent } from "./obey";

/**
 * The composition root of the ribbon and of the keys: names of actions, as the manifest and shortcuts.json give them,
 * and what they do.
 *
 * To be called in the first turn of the page, beside the functions: Excel asks for an action as soon as Office.js is
 * ready, and never again. What is not associated by then is lost, and its button stays grey. Each command waits until
 * Office.js is ready, and loads what it needs.
 *
 * @param views where the pane's Functions screen learns what it is to show
 */
export function associateCommands(views: FunctionsViews): void {
  const lead = async (view: FunctionsView) => {
    // The pane's page runs before the pane is seen, so it may be told at once.
    views.ask(view);
    await showPane();
  };
  const commands: Readonly<Record<string, () => Promise<void>>> = {
    openEnvelope: showPane,
    buildSummary: runBuild,
    insertFunction: () => lead({ name: "list" }),
    explainCell: () => lead({ name: "explain" }),
  };
  for (const [name, command] of Object.entries(commands)) {
    // What fails here is that the pane cannot be shown, so there is no place where it could be said: it stays a
    // rejection.
    Office.actions.associate(name, (event?: CommandEvent) => void obey(command, event));
  }
}

const showPane = () => Office.addin.showAsTaskpane();

/**
 * What a command does is loaded when its button is pressed. Where that does not arrive the pane opens, which can
 * build too.
 */
async function runBuild(): Promise<void> {
  const loaded = await import("./build-command").catch(() => null);
  if (loaded === null) return showPane();
  await loaded.buildCommand({ port: createExcelPort(), clock: () => new Date(), version: VERSION, showPane });
}
