import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePaneServices } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { texts } from "../texts";
import { useView } from "./use-view";

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
  actions: { paddingBlock: "11px 12px" },
  // Three of them fit beside each other at 320 pixels.
  links: { display: "flex", flexWrap: "wrap", justifyContent: "end", columnGap: "12px", marginInlineStart: "auto" },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: "24px" },
  typed: { marginInlineStart: "6px", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** Where a view puts its buttons. */
export const ACTIONS_ID = "functions-actions";

/**
 * Below a function's fields their buttons; elsewhere how functions are called from a cell, and what else can be done
 * with them.
 */
export function FunctionsFooter() {
  const { namespace, views } = usePaneServices();
  const view = useView();
  const { caption } = useStyles();
  const styles = useFooterStyles();
  if (view.name === "function")
    return <footer id={ACTIONS_ID} className={mergeClasses(styles.footer, styles.actions)} />;
  return (
    <footer className={styles.footer}>
      <span>
        <span className={caption}>{namespace === "" ? texts.functions.inACellBare : texts.functions.inACell}</span>
        <code className={styles.typed}>{namespace === "" ? "=" : `=${namespace}.`}</code>
      </span>
      <span className={styles.links}>
        {view.name !== "explain" && (
          <Link as="button" className={styles.link} onClick={() => views.show({ name: "explain" })}>
            {texts.explain.title}
          </Link>
        )}
        {view.name !== "check" && (
          <Link as="button" className={styles.link} onClick={() => views.show({ name: "check" })}>
            {texts.repair.title}
          </Link>
        )}
        {view.name !== "portable" && (
          <Link as="button" className={styles.link} onClick={() => views.show({ name: "portable" })}>
            {texts.portable.link}
          </Link>
        )}
      </span>
    </footer>
  );
}
