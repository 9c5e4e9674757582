import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    minWidth: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  frame: { flex: 1, width: "100%", height: "100%", border: "none" },
});

/**
 * The add-in's own task pane in a frame, as Excel shows it. A workbook gets a pane of its own: with another `session`
 * or `language` the frame starts anew.
 */
export function PaneFrame({
  session,
  language,
  onWindow,
}: {
  session: string;
  language: string;
  onWindow: (pane: Window | null) => void;
}) {
  const styles = useStyles();
  return (
    <aside className={styles.pane} aria-label="Task pane">
      <iframe
        key={`${session}-${language}`}
        className={styles.frame}
        title="Envelope task pane"
        src="pane.html"
        onLoad={(event) => onWindow(event.currentTarget.contentWindow)}
      />
    </aside>
  );
}
