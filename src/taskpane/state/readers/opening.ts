import type { WorkbookInfo, WorkbookPort } from "../../../sheet/workbook";
import { locateSource, rankSources } from "../../../source";
import { recall, recallAll, type RecalledCase } from "../../../summary";
import { problemText } from "../../problem-text";
import { BLANK_FORM } from "../fields/form";
import type { Opened } from "../store/pane-state";
import { contentOf, readDraft, restore, type Draft } from "../store/draft";
import { recalledForm, type RecalledForm } from "./recalled";
import { unread, type ChosenSource } from "../store/source";

/** A workbook that has been looked at. */
export interface Opening {
  readonly opened: Opened;
  /**
   * The source that the sheets or the draft name, unread. Null: none, typed numbers. Undefined: the likeliest will do.
   */
  readonly source: ChosenSource | null | undefined;
  /** Why the named source is not there. */
  readonly problem: string | null;
}

/**
 * What a workbook that has been described brings to the pane:
 *
 *     1. where revenue may stand → 2. the case that the sheets remember → 3. the draft laid over it
 */
export async function openWorkbook(port: WorkbookPort, info: WorkbookInfo, locale: string): Promise<Opening> {
  const candidates = await rankSources(port, info);
  const { draft, problem } = keptDraft(info.draft);
  const recalled = casesOf(info, draft);
  const remembered = recalled && recalledForm(recalled, info.dateSystem, locale);
  const base = remembered?.form ?? BLANK_FORM;
  const { form, conflicts } = draft ? restore(draft, base, locale) : { form: base, conflicts: [] };
  const opened: Opened = {
    info,
    candidates,
    base,
    form,
    built: recalled !== null,
    summary: draft?.summary === "new" ? "new" : (recalled?.summary ?? null),
    sourceChosen: draft?.source !== undefined,
    draft: draft
      ? { kind: "back", savedAt: draft.savedAt, built: recalled !== null, conflicts }
      : problem === null
        ? null
        : { kind: "problem", message: problem },
    kept: draft ? contentOf(draft) : "null",
  };
  return { opened, ...located(info, remembered, draft) };
}

/** A draft belongs to the summary that it was begun from, whichever is on the screen. */
function casesOf(info: WorkbookInfo, draft: Draft | null): RecalledCase | null {
  return typeof draft?.summary === "number"
    ? (recallAll(info).find(({ summary }) => summary === draft.summary) ?? null)
    : recall(info);
}

function keptDraft(text: string | undefined): { readonly draft: Draft | null; readonly problem: string | null } {
  if (text === undefined) return { draft: null, problem: null };
  try {
    return { draft: readDraft(text), problem: null };
  } catch (error) {
    return { draft: null, problem: problemText(error) };
  }
}

/** A source that is named and gone leaves the fields as they are; the pane says so beside the source. */
function located(
  info: WorkbookInfo,
  remembered: RecalledForm | null,
  draft: Draft | null,
): Pick<Opening, "source" | "problem"> {
  const place = draft?.source !== undefined ? draft.source : remembered?.source;
  if (!place) return { source: place === null || remembered ? null : undefined, problem: null };
  try {
    return { source: unread(locateSource(info, place.label), place.roles, false), problem: null };
  } catch (error) {
    return { source: null, problem: problemText(error) };
  }
}
