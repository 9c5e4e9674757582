import { DRAFT_KEY, type DraftStore } from "../sheet/draft";
import { run } from "./run";

/**
 * Drafts among the settings that the open workbook keeps for this add-in: they are saved with it and go nowhere else.
 */
export function createExcelDrafts(): DraftStore {
  return {
    keep: (text) =>
      run(async (context) => {
        // Deleting a setting that is not there is an error, and to ask first is a round trip: an empty one stands for
        // none.
        context.workbook.settings.add(DRAFT_KEY, text ?? "");
        await context.sync();
      }),
  };
}

/** The draft is there after the next round trip. */
export function askForDraft(workbook: Excel.Workbook): () => { readonly draft?: string } {
  const setting = workbook.settings.getItemOrNullObject(DRAFT_KEY).load("value");
  return () => {
    const text: unknown = setting.isNullObject ? "" : setting.value;
    return typeof text === "string" && text !== "" ? { draft: text } : {};
  };
}
