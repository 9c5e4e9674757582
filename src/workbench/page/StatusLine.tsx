import { makeStyles, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import { useCallback, useSyncExternalStore } from "react";
import type { Session } from "../session/session";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    boxSizing: "border-box",
    minHeight: "25px",
    padding: `3px ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mark: { flexShrink: 0, fontSize: "16px", color: tokens.colorPaletteDarkOrangeForeground3 },
  text: { minWidth: 0, overflowWrap: "anywhere" },
});

/**
 * The line below the sheet: what the error in the selected cell says. It keeps its place while it is empty, so that the
 * grid does not move under the pointer, and a screen reader hears what comes into it.
 */
export function StatusLine({ session }: { session: Session | null }) {
  const styles = useStyles();
  const follow = useCallback((changed: () => void) => session?.onCellMessage(changed) ?? (() => undefined), [session]);
  const message = useSyncExternalStore(follow, () => session?.cellMessage() ?? "");
  return (
    <div role="status" className={styles.line}>
      {message !== "" && (
        <>
          <WarningRegular className={styles.mark} aria-hidden="true" />
          <span className={styles.text}>{message}</span>
        </>
      )}
    </div>
  );
}
