import { makeStyles } from "@fluentui/react-components";
import { useStyles } from "../parts/styles";
import { texts } from "../texts";

const useMarkStyles = makeStyles({
  mark: {
    fontStyle: "italic",
    fontFamily: 'Georgia, "Cambria Math", "DejaVu Serif", serif',
    fontSize: "15px",
    whiteSpace: "nowrap",
  },
  index: { fontSize: "11px", marginInlineStart: "1px", position: "relative", top: "2px" },
});

/** Excel's own sign for functions, an italic f and x, with its name for those who hear it. */
export function FunctionsMark() {
  const styles = useMarkStyles();
  const { heard } = useStyles();
  return (
    <>
      <span aria-hidden="true" className={styles.mark}>
        f<span className={styles.index}>x</span>
      </span>
      <span className={heard}>{texts.tabs.functions}</span>
    </>
  );
}
