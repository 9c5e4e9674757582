/**
 * Where a workbook keeps what was begun in the pane and not built yet. It is read with the workbook's description
 * (`WorkbookInfo.draft`), so that opening takes no round trip more.
 */
export interface DraftStore {
  /**
   * Keeps a text in the workbook, in place of the one before; null keeps nothing.
   * @throws WorkbookProblem when the workbook takes none
   */
  keep(text: string | null): Promise<void>;
}

/** The key of the text among the workbook's settings of this add-in. */
export const DRAFT_KEY = "EnvelopeDraft";
