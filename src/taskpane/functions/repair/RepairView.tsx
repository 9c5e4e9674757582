import { Button, Link, makeStyles, mergeClasses, ProgressBar } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { oneCell } from "../../../sheet/address";
import { formatCount } from "../../formats";
import { usePaneServices } from "../../parts/PaneContext";
import { Problem } from "../../parts/Problem";
import { useStyles } from "../../parts/styles";
import { texts } from "../../texts";
import { useCustomNames } from "../explain/use-explained";
import { Formula } from "../Formula";
import { problemText } from "../../problem-text";
import { ViewHead } from "../ViewHead";
import { cellText } from "../wizard/insertion";
import { check, repair, type BrokenCell, type Checked, type Repaired } from "./repairs";

const useRepairStyles = makeStyles({
  line: { display: "flex", gap: "6px", outlineStyle: "none" },
  cell: { alignItems: "flex-start", paddingBlock: "8px" },
  words: { minWidth: 0, display: "flex", flexDirection: "column", gap: "2px", alignItems: "flex-start" },
});

type State =
  | { readonly kind: "checking"; readonly share: number }
  | { readonly kind: "checked"; readonly checked: Checked }
  | { readonly kind: "repairing"; readonly checked: Checked }
  | { readonly kind: "repaired"; readonly done: readonly Repaired[] }
  | { readonly kind: "failed"; readonly message: string };

/**
 * Looks for cells whose functions Excel no longer finds, and repairs them when that is wished. Until then nothing
 * changes.
 */
export function RepairView({ onBack }: { readonly onBack: () => void }) {
  const { cells, host } = usePaneServices();
  const names = useCustomNames();
  const styles = useStyles();
  const own = useRepairStyles();
  const [state, setState] = useState<State>({ kind: "checking", share: 0 });
  const line = useRef<HTMLParagraphElement>(null);

  const run = useCallback(async () => {
    setState({ kind: "checking", share: 0 });
    try {
      setState({
        kind: "checked",
        checked: await check(cells, names, (share) => setState({ kind: "checking", share })),
      });
    } catch (error) {
      setState({ kind: "failed", message: problemText(error) });
    }
  }, [cells, names]);
  useEffect(() => void run(), [run]);
  useEffect(() => {
    if (state.kind === "repaired") line.current?.focus();
  }, [state.kind]);

  const mend = async (checked: Checked) => {
    setState({ kind: "repairing", checked });
    try {
      setState({ kind: "repaired", done: await repair(cells, checked.broken, texts.repair.stillUnknown) });
    } catch (error) {
      setState({ kind: "failed", message: problemText(error) });
    }
  };
  return (
    <>
      <ViewHead title={texts.repair.title} onBack={onBack} />
      <p className={styles.text}>{texts.repair.about}</p>
      {state.kind === "checking" && (
        <div role="status">
          <p className={styles.caption}>{texts.repair.checking}</p>
          <ProgressBar value={state.share} aria-label={texts.repair.checking} />
        </div>
      )}
      {state.kind === "failed" && <Problem>{state.message}</Problem>}
      {(state.kind === "checked" || state.kind === "repairing") && (
        <>
          <p role="status" className={mergeClasses(styles.text, own.line)}>
            <Mark good={state.checked.broken.length === 0} />
            {foundText(state.checked, host.locale)}
          </p>
          {state.checked.broken.length > 0 && (
            <>
              <Button
                appearance="primary"
                disabledFocusable={state.kind === "repairing"}
                onClick={() => void mend(state.checked)}
              >
                {state.kind === "repairing"
                  ? texts.repair.repairing
                  : texts.repair.repair({
                      count: state.checked.broken.length,
                      cells: formatCount(state.checked.broken.length, host.locale),
                    })}
              </Button>
              <p className={styles.caption}>{texts.repair.whatHappens}</p>
              <ul className={styles.card}>
                {state.checked.broken.map((broken) => (
                  <Cell key={cellText(broken.found)} broken={broken} />
                ))}
              </ul>
            </>
          )}
        </>
      )}
      {state.kind === "repaired" && <Done done={state.done} line={line} />}
      {(state.kind === "checked" || state.kind === "repaired" || state.kind === "failed") && (
        <Button onClick={() => void run()}>{texts.repair.again}</Button>
      )}
    </>
  );
}

function foundText({ all, broken }: Checked, locale: string): string {
  const cells = formatCount(all, locale);
  if (all === 0) return texts.repair.none;
  return broken.length === 0
    ? texts.repair.fine({ count: all, cells })
    : texts.repair.found({ count: broken.length, broken: formatCount(broken.length, locale), cells });
}

function Done({ done, line }: { readonly done: readonly Repaired[]; readonly line: RefObject<HTMLParagraphElement> }) {
  const { host } = usePaneServices();
  const styles = useStyles();
  const own = useRepairStyles();
  const left = done.filter(({ reason }) => reason !== null);
  const repaired = done.length - left.length;
  return (
    <>
      <p ref={line} tabIndex={-1} role="status" className={mergeClasses(styles.text, own.line)}>
        <Mark good={left.length === 0} />
        <span>
          {texts.repair.done({ count: repaired, cells: formatCount(repaired, host.locale) })}
          {left.length > 0 &&
            ` ${texts.repair.left({ count: left.length, cells: formatCount(left.length, host.locale) })}`}
        </span>
      </p>
      {repaired > 0 && <p className={styles.caption}>{texts.repair.undo}</p>}
      {left.length > 0 && (
        <ul className={styles.card}>
          {left.map(({ broken, reason }) => (
            <Cell key={cellText(broken.found)} broken={broken} reason={reason} />
          ))}
        </ul>
      )}
    </>
  );
}

/** A cell that does not work: where, what it shows, what it says, and why it was left. */
function Cell({ broken, reason = null }: { readonly broken: BrokenCell; readonly reason?: string | null }) {
  const { cells } = usePaneServices();
  const styles = useStyles();
  const own = useRepairStyles();
  const [problem, setProblem] = useState<string | null>(null);
  const { found, trouble } = broken;
  const go = () =>
    void cells
      .select({ sheet: found.sheet, area: oneCell(found) })
      .catch((error: unknown) => setProblem(problemText(error)));
  return (
    <li className={mergeClasses(styles.item, own.cell)}>
      <div className={own.words}>
        <Link as="button" onClick={go}>
          {cellText(found)}
        </Link>
        <span className={styles.caption}>
          {texts.repair.trouble({ value: String(found.value ?? texts.repair.nothing), trouble })}
        </span>
        <Formula>{found.formula}</Formula>
        {reason !== null && <Problem>{reason}</Problem>}
        {problem !== null && <Problem>{problem}</Problem>}
      </div>
    </li>
  );
}

function Mark({ good }: { readonly good: boolean }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.icon, good ? styles.good : styles.warning)}>
      {good ? <CheckmarkCircle16Regular /> : <Warning16Regular />}
    </span>
  );
}
