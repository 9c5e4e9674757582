import { Link } from "@fluentui/react-components";
import { usePaneActions, usePaneState } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { texts } from "../texts";

/** Begins a summary of its own for another programme; the one that is there stays. */
export function AnotherProgramme() {
  const summary = usePaneState(({ state }) => state.summary);
  const { another } = usePaneActions();
  const styles = useStyles();
  if (typeof summary !== "number") return null;
  return (
    <p className={styles.caption}>
      {texts.summary.another} <Link onClick={another}>{texts.summary.startAnother}</Link>
    </p>
  );
}
