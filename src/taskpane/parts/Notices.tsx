import { Button, Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Hourglass16Regular } from "@fluentui/react-icons/svg/hourglass";
import type { DraftNotice } from "../state/paneState";
import { texts } from "../texts";
import { usePaneContext } from "./PaneContext";
import { Problem } from "./Problem";
import { useStyles } from "./styles";

const useNoticeStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", gap: "4px 8px" },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  close: { minWidth: "24px", maxWidth: "24px", height: "20px", padding: 0 },
});

/** Quiet lines over a screen: that Excel does not answer yet, and what became of a draft. */
export function Notices() {
  const { state } = usePaneContext();
  const styles = useNoticeStyles();
  const shared = useStyles();
  return (
    <>
      <div role="status" hidden={!state.workbook.waits}>
        {state.workbook.waits && (
          <p className={mergeClasses(shared.caption, styles.line)}>
            <span className={shared.icon}>
              <Hourglass16Regular />
            </span>
            {texts.waits}
          </p>
        )}
      </div>
      {state.draft && <DraftLine draft={state.draft} />}
    </>
  );
}

function DraftLine({ draft }: { readonly draft: DraftNotice }) {
  const { dismissDraft, startAfresh, bringBack } = usePaneContext();
  const styles = useNoticeStyles();
  const shared = useStyles();
  const words = texts.draft;
  return (
    <div className={styles.line} role="status">
      <div className={mergeClasses(shared.caption, styles.words)}>
        {draft.kind === "problem" && <Problem kind="warning">{draft.message}</Problem>}
        {draft.kind === "back" && <Back draft={draft} onAfresh={startAfresh} />}
        {draft.kind === "aside" && (
          <>
            {words.aside}{" "}
            <Link as="button" inline onClick={() => bringBack(draft.text)}>
              {words.bringBack}
            </Link>
          </>
        )}
      </div>
      <Button className={styles.close} size="small" appearance="transparent" icon={<Dismiss16Regular />} aria-label={words.dismiss} onClick={dismissDraft} />
    </div>
  );
}

function Back({ draft, onAfresh }: { readonly draft: Extract<DraftNotice, { kind: "back" }>; readonly onAfresh: () => void }) {
  const { clock, host } = usePaneContext();
  const words = texts.draft;
  const time = spokenTime(new Date(draft.savedAt), clock(), host.locale);
  const fields = draft.conflicts.map((field) => texts.waitingFor[field as keyof typeof texts.waitingFor]).join(", ");
  return (
    <>
      {draft.built ? words.backBesideSheets({ time }) : words.back({ time })}{" "}
      {fields !== "" && <>{words.conflicts({ fields })} </>}
      <Link as="button" inline onClick={onAfresh}>
        {draft.built ? words.backToSheets : words.startAfresh}
      </Link>
    </>
  );
}

/** "14:05" for today, else with the day. */
function spokenTime(at: Date, now: Date, locale: string): string {
  const today = at.toDateString() === now.toDateString();
  return new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit", ...(today ? {} : { day: "numeric", month: "long" }) }).format(at);
}
