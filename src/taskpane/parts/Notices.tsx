import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Hourglass16Regular } from "@fluentui/react-icons/svg/hourglass";
import type { DraftNotice } from "../state/store/pane-state";
import { texts } from "../texts";
import { usePaneActions, usePaneServices, usePaneState } from "./PaneContext";
import { Problem } from "./Problem";
import { useStyles } from "./styles";

const useNoticeStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", gap: "4px 8px" },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  // Below the words, behind the sign before them.
  again: { marginInlineStart: "20px", fontSize: tokens.fontSizeBase200 },
  close: { minWidth: "24px", maxWidth: "24px", height: "20px", padding: 0 },
});

/**
 * Lines over a screen: that Excel does not answer yet, or did not do what the pane asked of it, and what became of a
 * draft.
 */
export function Notices() {
  const { workbook, tab, draft } = usePaneState(({ state }) => ({
    workbook: state.workbook,
    tab: state.tab,
    draft: state.draft,
  }));
  const { refresh, lookAtSheets } = usePaneActions();
  const { seen, problem, notFollowed, waits } = workbook;
  // What is nobody's worry does not follow to every screen.
  const begins = tab === "envelope" || tab === "data";
  const styles = useNoticeStyles();
  const shared = useStyles();
  return (
    <>
      <div role="status" hidden={!waits || !begins}>
        {waits && begins && (
          <p className={mergeClasses(shared.caption, styles.line)}>
            <span className={shared.icon}>
              <Hourglass16Regular />
            </span>
            {texts.waits}
          </p>
        )}
      </div>
      {!seen && problem !== null && <Trouble onAgain={refresh}>{texts.trouble.notSeen({ why: problem })}</Trouble>}
      {/* The screen of the data says it beside the source. */}
      {seen && problem !== null && tab === "envelope" && <Trouble onAgain={refresh}>{problem}</Trouble>}
      {notFollowed !== null && (
        <Trouble onAgain={lookAtSheets}>{texts.trouble.notFollowed({ why: notFollowed })}</Trouble>
      )}
      {draft && (begins || draft.kind === "problem") && <DraftLine draft={draft} />}
    </>
  );
}

/** What did not work, and the way to try it again. */
export function Trouble({ children, onAgain }: { readonly children: string; readonly onAgain: () => void }) {
  const styles = useNoticeStyles();
  return (
    <div role="alert" className={styles.words}>
      <Problem kind="warning">{children}</Problem>
      <Link as="button" className={styles.again} onClick={onAgain}>
        {texts.actions.tryAgain}
      </Link>
    </div>
  );
}

function DraftLine({ draft }: { readonly draft: DraftNotice }) {
  const { dismissDraft, startAfresh, bringBack } = usePaneActions();
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
      <Button
        className={styles.close}
        size="small"
        appearance="transparent"
        icon={<Dismiss16Regular />}
        aria-label={words.dismiss}
        onClick={dismissDraft}
      />
    </div>
  );
}

function Back({
  draft,
  onAfresh,
}: {
  readonly draft: Extract<DraftNotice, { kind: "back" }>;
  readonly onAfresh: () => void;
}) {
  const { clock, host } = usePaneServices();
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
  return new Intl.DateTimeFormat(locale, {
    hour: "numeric",
    minute: "2-digit",
    ...(today ? {} : { day: "numeric", month: "long" }),
  }).format(at);
}
