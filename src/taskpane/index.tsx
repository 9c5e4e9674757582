import "../functions";
import { associateCommands } from "../commands";
import { createExcelPort } from "../excel";
import { namespaceOf } from "./host/namespace";
import { createOfficeHost } from "./host/officeHost";
import { VERSION } from "./version";

/**
 * The composition root of the pane, and the first code of the shared page:
 *
 *     1. functions are associated (the import above) → 2. Office is ready, the ribbon's commands too → 3. the screens are
 *        loaded and shown
 */
async function start(): Promise<void> {
  const [{ render }] = await Promise.all([import("./render"), Office.onReady()]);
  associateCommands();
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no element “root” to show Envelope in.");
  const host = createOfficeHost(() => Office.context, window);
  render(root, { port: createExcelPort(), clock: () => new Date(), host, version: VERSION, namespace: namespaceOf(document) });
}

void start();
