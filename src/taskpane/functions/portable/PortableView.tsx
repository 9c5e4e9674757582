import { Button, Link, makeStyles, mergeClasses, ProgressBar } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { useEffect, useRef } from "react";
import { formatCount } from "../../formats";
import { usePaneServices } from "../../parts/PaneContext";
import { Problem } from "../../parts/Problem";
import { useStyles } from "../../parts/styles";
import { texts } from "../../texts";
import { ViewHead } from "../ViewHead";
import { MakeProposal } from "./MakeProposal";
import { OutsideCells } from "./OutsideCells";
import { Brought, countsOf, Made, madeText } from "./Outcome";
import { ReturnProposal } from "./ReturnProposal";
import { usePortable, type Found, type Portable, type PortableState } from "./use-portable";

const useViewStyles = makeStyles({
  line: { display: "flex", gap: "6px", outlineStyle: "none" },
  cancel: { alignSelf: "flex-start" },
});

/**
 * Makes the workbook work where Envelope is not installed, and brings its functions back. Until it is confirmed nothing
 * changes.
 */
export function PortableView({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const own = useViewStyles();
  const portable = usePortable();
  const { state, used } = portable;
  const line = useRef<HTMLParagraphElement>(null);
  // The button that was pressed may be gone with its step; what came of it is where to read on.
  const step = state.kind === "choosing" ? `${state.kind} ${state.task} ${state.refusal?.message ?? ""}` : state.kind;
  const before = useRef(step);
  useEffect(() => {
    if (used && before.current !== step) line.current?.focus();
    before.current = step;
  }, [used, step]);
  return (
    <>
      <ViewHead title={texts.portable.title} onBack={onBack} />
      <p className={styles.text}>{isBack(state) ? texts.portable.backAbout : texts.portable.about}</p>
      <div role="status">
        <p ref={line} tabIndex={-1} className={mergeClasses(styles.text, own.line)}>
          <Line portable={portable} />
        </p>
      </div>
      <Step portable={portable} />
    </>
  );
}

const isBack = (state: PortableState) =>
  state.kind === "brought" || (state.kind === "choosing" && state.task === "back");

/** Where the view is, in a sentence. */
function Line({ portable: { state, plan } }: { readonly portable: Portable }) {
  const { host } = usePaneServices();
  const { icon, good, warning } = useStyles();
  const said = lineOf(state, plan?.cells.length ?? 0, host.locale);
  return (
    <>
      {said.mark !== null && (
        <span className={mergeClasses(icon, said.mark === "good" ? good : warning)}>
          {said.mark === "good" ? <CheckmarkCircle16Regular /> : <Warning16Regular />}
        </span>
      )}
      <span>{said.words}</span>
    </>
  );
}

interface Said {
  readonly words: string;
  readonly mark: "good" | "warning" | null;
}

function lineOf(state: PortableState, standing: number, locale: string): Said {
  const count = (number: number) => ({ count: number, cells: formatCount(number, locale) });
  switch (state.kind) {
    case "looking":
      return { words: state.at === "functions" ? texts.portable.looking : texts.portable.lookingBack, mark: null };
    case "cancelled":
      return { words: texts.portable.cancelled, mark: null };
    case "failed":
      return { words: texts.portable.failed, mark: "warning" };
    case "choosing":
      return state.refusal
        ? { words: refusedText(state.refusal.unchanged), mark: "warning" }
        : foundLine(state, standing, locale);
    case "made": {
      const { made } = countsOf(state.plan, state.differing);
      return {
        words: madeText(state.plan, state.differing, locale),
        mark: made > 0 && state.differing.length === 0 ? "good" : "warning",
      };
    }
    case "brought":
      return { words: texts.portable.brought(count(state.plan.cells.length)), mark: "good" };
  }
}

function foundLine(
  { task, found: { back, scanned } }: Extract<PortableState, { kind: "choosing" }>,
  standing: number,
  locale: string,
): Said {
  if (task === "back" && back) {
    const all = back.cells.length + back.changed.length;
    return {
      words: `${texts.portable.wasMade({ count: all, cells: formatCount(all, locale) })}${back.cells.length === 0 ? ` ${texts.portable.noneBack}` : ""}`,
      mark: null,
    };
  }
  if (standing === 0 && scanned.outside.length > 0) return { words: texts.portable.noneInCells, mark: "warning" };
  return standing === 0
    ? { words: texts.portable.none, mark: "good" }
    : { words: texts.portable.found({ count: standing, cells: formatCount(standing, locale) }), mark: null };
}

const refusedText = (unchanged: boolean | null) =>
  unchanged === null ? texts.portable.failed : unchanged ? texts.portable.unchanged : texts.portable.changedSome;

/** Below the sentence: what there is to see and to do. */
function Step({ portable }: { readonly portable: Portable }) {
  const styles = useStyles();
  const own = useViewStyles();
  const { state } = portable;
  switch (state.kind) {
    case "looking":
      return (
        <>
          <ProgressBar value={state.share} aria-label={texts.portable.looking} />
          <Button className={own.cancel} onClick={portable.cancel}>
            {texts.actions.cancel}
          </Button>
        </>
      );
    case "cancelled":
      return <Button onClick={() => portable.look()}>{texts.portable.again}</Button>;
    case "failed":
      return (
        <>
          <Problem>{state.message}</Problem>
          <Button onClick={() => portable.look()}>{texts.portable.again}</Button>
        </>
      );
    case "choosing":
      return (
        <>
          {state.refusal && <Problem>{state.refusal.message}</Problem>}
          <Proposal portable={portable} found={state.found} task={state.task} busy={state.busy} />
        </>
      );
    case "made":
      return (
        <Made portable={portable} plan={state.plan} differing={state.differing} separators={state.found.separators} />
      );
    case "brought":
      return (
        <>
          <p className={styles.caption}>{texts.portable.broughtHelp}</p>
          <Brought portable={portable} plan={state.plan} separators={state.found.separators} />
        </>
      );
  }
}

/** One of both ways, and the other one where it is open too. */
function Proposal({
  portable,
  found,
  task,
  busy,
}: {
  readonly portable: Portable;
  readonly found: Found;
  readonly task: "make" | "back";
  readonly busy: boolean;
}) {
  const { host } = usePaneServices();
  const styles = useStyles();
  const { plan, propose } = portable;
  const standing = plan?.cells.length ?? 0;
  const open = plan?.cells.filter(({ outcome }) => outcome.kind !== "left").length ?? 0;
  if (task === "back" && found.back) {
    return (
      <>
        {standing > 0 && (
          <p className={styles.caption}>
            {texts.portable.alsoFound({ count: standing, cells: formatCount(standing, host.locale) })}{" "}
            {open > 0 && !busy && (
              <Link as="button" inline onClick={() => propose("make")}>
                {texts.portable.makeInstead}
              </Link>
            )}
          </p>
        )}
        <ReturnProposal portable={portable} plan={found.back} separators={found.separators} busy={busy} />
      </>
    );
  }
  return (
    <>
      {found.back && !busy && (
        <p className={styles.caption}>
          {texts.portable.madeBefore}{" "}
          <Link as="button" inline onClick={() => propose("back")}>
            {texts.portable.back}
          </Link>
        </p>
      )}
      {plan && standing > 0 ? (
        <MakeProposal portable={portable} found={found} plan={plan} busy={busy} />
      ) : (
        <Nothing portable={portable} found={found} />
      )}
    </>
  );
}

function Nothing({ portable, found }: { readonly portable: Portable; readonly found: Found }) {
  const { caption } = useStyles();
  return (
    <>
      {found.scanned.outside.length === 0 ? (
        <p className={caption}>{texts.portable.noneHelp}</p>
      ) : (
        <OutsideCells found={found} />
      )}
      <Button onClick={() => portable.look()}>{texts.portable.again}</Button>
    </>
  );
}
