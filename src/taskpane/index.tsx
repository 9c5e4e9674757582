import "../functions";
import { associateCommands } from "../commands";
import { createExcelDrafts, createExcelPort, reveal } from "../excel";
import { createExcelCells } from "../excel/cells";
import { createExcelLive } from "../excel/live";
import type { ExportedSummary } from "../summary";
import { explainAbsence } from "./host/absence";
import { namespaceOf } from "./host/namespace";
import { createOfficeHost } from "./host/office-host";
import { languageOf, loadLanguage } from "./languages/languages";
import { FunctionsViews } from "./state/store/functions-view";
import { VERSION } from "./version";

/**
 * The composition root of the pane, and the first code of the shared page:
 *
 *     1. functions are associated (the import above), and the ribbon's commands → 2. Office is ready → 3. the first screen is
 *        loaded, and the texts of the program's language → 4. it is shown → 5. all else is loaded
 */
async function start(root: HTMLElement): Promise<void> {
  if (typeof Office === "undefined") return explainAbsence(root, "office");
  const views = new FunctionsViews();
  try {
    // Before anything is waited for: Excel may ask for a command as soon as Office.js is ready.
    associateCommands(views);
    const ready = Office.onReady();
    const [{ render }, { host: program }, language] = await Promise.all([
      import("./render"),
      ready,
      ready.then(programLanguage),
    ]);
    if (program === null || typeof Excel === "undefined") return explainAbsence(root, "excel");
    const host = createOfficeHost(() => Office.context, window);
    const workbook = {
      port: createExcelPort(),
      drafts: createExcelDrafts(),
      cells: createExcelCells(),
      live: createExcelLive(),
    };
    render(
      root,
      {
        ...workbook,
        views,
        clock: () => new Date(),
        host,
        openNew,
        version: VERSION,
        namespace: namespaceOf(document),
        reveal,
      },
      language,
    );
  } catch (error) {
    explainAbsence(root, "screens", error);
  }
}

/** Opens what is handed over as a workbook of its own. What writes files is loaded when there is one to write. */
async function openNew({ plan, title, dateSystem }: ExportedSummary): Promise<void> {
  const [{ workbookOf }, { createWorkbook }] = await Promise.all([
    import("../xlsx"),
    import("../excel/create-workbook"),
  ]);
  await createWorkbook(await workbookOf(plan, { title, created: new Date(), dateSystem }));
}

/** The language in which Excel itself is shown; outside of it, the browser's. */
const programLanguage = () => loadLanguage(languageOf(Office.context.displayLanguage ?? window.navigator.language));

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element “root” to show Envelope in.");
void start(root);
