import "../functions";
import { associateCommands } from "../commands";
import { createExcelPort, reveal } from "../excel";
import { namespaceOf } from "./host/namespace";
import { createOfficeHost } from "./host/officeHost";
import { languageOf, loadLanguage } from "./languages/languages";
import { VERSION } from "./version";

/**
 * The composition root of the pane, and the first code of the shared page:
 *
 *     1. functions are associated (the import above) → 2. Office is ready, the ribbon's commands too → 3. the screens are
 *        loaded, and the texts of the program's language → 4. the screens are shown
 */
async function start(): Promise<void> {
  const [{ render }, language] = await Promise.all([import("./render"), Office.onReady().then(programLanguage)]);
  associateCommands();
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no element “root” to show Envelope in.");
  const host = createOfficeHost(() => Office.context, window);
  render(root, { port: createExcelPort(), clock: () => new Date(), host, version: VERSION, namespace: namespaceOf(document), reveal }, language);
}

/** The language in which Excel itself is shown; outside of it, the browser's. */
const programLanguage = () => loadLanguage(languageOf(Office.context.displayLanguage ?? window.navigator.language));

void start();
