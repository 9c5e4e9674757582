import { makeStyles } from "@fluentui/react-components";

const useMarkStyles = makeStyles({
  mark: { fontStyle: "italic", fontFamily: 'Georgia, "Cambria Math", "DejaVu Serif", serif', fontSize: "15px", whiteSpace: "nowrap" },
  index: { fontSize: "11px", marginInlineStart: "1px", position: "relative", top: "2px" },
});

/** Excel's own sign for functions, an italic f and x. The tab that carries it has a name beside. */
export function FunctionsMark() {
  const styles = useMarkStyles();
  return (
    <span aria-hidden="true" className={styles.mark}>
      f<span className={styles.index}>x</span>
    </span>
  );
}
