import { useCallback, useState, type ReactElement } from "react";
import type { Language } from "../../taskpane/languages/languages";
import type { Session } from "../session/session";
import { UnsavedDialog } from "./UnsavedDialog";

export interface AskFirst {
  /** Does it at once where nothing would be lost, else asks. */
  readonly ask: (go: () => void) => void;
  /** The question, while it is open. */
  readonly dialog: ReactElement | null;
}

/**
 * Keeps the work in a session from being thrown away without a word.
 * @param download gives the user the file; resolves to whether that went well
 */
export function useAskFirst(
  session: Pick<Session, "fileName" | "isUnsaved"> | null,
  language: Language,
  download: () => Promise<boolean>,
): AskFirst {
  const [waiting, setWaiting] = useState<{ readonly go: () => void } | null>(null);
  const ask = useCallback(
    (go: () => void) => {
      if (!session) return go();
      void session.isUnsaved().then((unsaved) => (unsaved ? setWaiting({ go }) : go()));
    },
    [session],
  );
  const close = () => setWaiting(null);
  if (!session || !waiting) return { ask, dialog: null };
  const goOn = () => {
    close();
    waiting.go();
  };
  const onDownload = () => {
    close();
    // Where nothing could be downloaded, the workbook stays, and the reason is shown.
    void download().then((done) => done && waiting.go());
  };
  return {
    ask,
    dialog: (
      <UnsavedDialog
        fileName={session.fileName}
        language={language}
        onDownload={onDownload}
        onDiscard={goOn}
        onKeep={close}
      />
    ),
  };
}
