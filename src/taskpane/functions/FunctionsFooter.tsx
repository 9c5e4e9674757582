import { makeStyles, tokens } from "@fluentui/react-components";
import { usePaneContext } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { texts } from "../texts";

const useFooterStyles = makeStyles({
  footer: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    columnGap: "6px",
    minHeight: "32px",
    padding: "5px 16px 6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 340px)": { paddingInline: "12px" },
  },
  typed: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** How the functions are called from a cell: it stands below them, where other screens have their buttons. */
export function FunctionsFooter() {
  const { namespace } = usePaneContext();
  const { caption } = useStyles();
  const styles = useFooterStyles();
  return (
    <footer className={styles.footer}>
      <span className={caption}>{namespace === "" ? texts.functions.inACellBare : texts.functions.inACell}</span>
      <code className={styles.typed}>{namespace === "" ? "=" : `=${namespace}.`}</code>
    </footer>
  );
}
