import { useCallback, useEffect, useRef, type Dispatch } from "react";
import type { DraftStore } from "../../../sheet/draft";
import { texts } from "../../texts";
import { problemText } from "../../problem-text";
import { draftOf } from "../store/draft";
import type { PaneAction, PaneState } from "../store/pane-state";

/** Long enough that typing a number is one draft. */
const PAUSE_MS = 800;

/**
 * Keeps what is in no sheet yet in the workbook: some moments after the last change, and at once when the pane is put
 * away. Once it is built, nothing is kept, and nothing in place of a draft that could not be looked at yet.
 */
export function useDraft(
  drafts: DraftStore,
  clock: () => Date,
  locale: string,
  state: PaneState,
  dispatch: Dispatch<PaneAction>,
): void {
  const draft =
    state.workbook.status === "ready" && state.workbook.seen && state.build.kind !== "running"
      ? draftOf(state, locale)
      : undefined;
  const content = draft === undefined ? undefined : JSON.stringify(draft);
  /** Null: not known, for it could not be kept. */
  const kept = useRef<string | null>(state.kept);
  useEffect(() => {
    kept.current = state.kept;
  }, [state.kept]);

  const keep = useCallback(
    async (wanted: string) => {
      if (wanted === kept.current) return;
      kept.current = wanted;
      try {
        await drafts.keep(stamped(wanted, clock()));
        dispatch({ type: "kept" });
      } catch (error) {
        kept.current = null;
        dispatch({
          type: "draft",
          draft: { kind: "problem", message: texts.draft.notKept({ why: problemText(error) }) },
        });
      }
    },
    [clock, dispatch, drafts],
  );

  useEffect(() => {
    if (content === undefined) return;
    const timer = setTimeout(() => void keep(content), PAUSE_MS);
    const putAway = () => document.visibilityState === "hidden" && void keep(content);
    document.addEventListener("visibilitychange", putAway);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", putAway);
    };
  }, [content, keep]);
}

/** The text to be kept; null for nothing. */
export function stamped(content: string, at: Date): string | null {
  const draft = JSON.parse(content) as object | null;
  return draft && JSON.stringify({ ...draft, savedAt: at.toISOString() });
}
