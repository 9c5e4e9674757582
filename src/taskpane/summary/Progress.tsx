import { Button, makeStyles, mergeClasses, ProgressBar, Spinner } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { usePaneActions } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import type { BuildStep } from "../state/store/pane-state";
import { texts } from "../texts";

const STEPS: readonly BuildStep[] = ["reading", "working", "looking", "writing", "checking"];

const useProgressStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  cancel: { alignSelf: "flex-start" },
});

/** Steps that are done as a whole. */
const WHOLE: readonly BuildStep[] = ["writing", "checking"];

/** How far a build has come, step by step in words, and the way out of it. */
export function Progress({ step }: { readonly step: BuildStep }) {
  const styles = useStyles();
  const { list, cancel } = useProgressStyles();
  const { cancelBuild } = usePaneActions();
  const whole = WHOLE.includes(step);
  const at = STEPS.indexOf(step);
  return (
    <>
      <div role="status">
        <h2 className={styles.headingLarge}>{texts.summary.writing}</h2>
        <p className={styles.caption}>{texts.summary.nothingKept}</p>
      </div>
      <ProgressBar value={at / STEPS.length} thickness="large" aria-label={texts.summary.steps[step]} />
      <ol className={list}>
        {STEPS.map((name, index) => (
          <li
            key={name}
            className={mergeClasses(styles.row, index === at ? styles.strong : index > at && styles.quiet)}
            {...(index === at ? { "aria-current": "step" as const } : {})}
          >
            <span className={mergeClasses(styles.icon, index < at && styles.good)}>
              {index < at ? (
                <CheckmarkCircle16Regular />
              ) : index === at ? (
                <Spinner size="extra-tiny" aria-label={texts.summary.steps[name]} />
              ) : (
                <Circle16Regular />
              )}
            </span>
            {texts.summary.steps[name]}
          </li>
        ))}
      </ol>
      <Button className={cancel} disabledFocusable={whole} onClick={cancelBuild}>
        {texts.actions.cancel}
      </Button>
      <p className={styles.caption}>{whole ? texts.building.cannotCancel : ""}</p>
    </>
  );
}
