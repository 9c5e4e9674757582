import type { Dispatch } from "react";
import type { DraftStore } from "../../../sheet/draft";
import { texts } from "../../texts";
import { problemText } from "../../problem-text";
import { draftOf } from "../store/draft";
import type { PaneAction, PaneState } from "../store/pane-state";
import { stamped } from "./use-draft";

export interface Afresh {
  /** Puts the draft aside and goes back to what the sheets say. */
  readonly startAfresh: () => void;
  /** Takes back what was put aside. */
  readonly bringBack: (text: string) => void;
  readonly dismissDraft: () => void;
}

/**
 * The ways from a draft to what the sheets say, and back. Both write the draft first and then look at the workbook
 * again.
 */
export function useAfresh(
  drafts: DraftStore,
  clock: () => Date,
  locale: string,
  state: PaneState,
  dispatch: Dispatch<PaneAction>,
  look: () => Promise<void>,
): Afresh {
  const begin = async (text: string | null, aside: string | null) => {
    try {
      await drafts.keep(text);
    } catch (error) {
      dispatch({
        type: "draft",
        draft: { kind: "problem", message: texts.draft.notKept({ why: problemText(error) }) },
      });
      return;
    }
    dispatch({ type: "afresh" });
    await look();
    if (aside !== null) dispatch({ type: "draft", draft: { kind: "aside", text: aside } });
  };
  return {
    startAfresh: () => void begin(null, stamped(JSON.stringify(draftOf(state, locale)), clock())),
    bringBack: (text) => void begin(text, null),
    dismissDraft: () => dispatch({ type: "draft", draft: null }),
  };
}
