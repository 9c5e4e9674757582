import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Regular } from "@fluentui/react-icons/svg/error-circle";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { useStyles } from "./styles";

const useProblemStyles = makeStyles({
  line: {
    display: "flex",
    gap: "4px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  error: { color: tokens.colorPaletteRedForeground1 },
});

export interface ProblemProps {
  readonly id?: string;
  readonly children: string;
  /** An error holds up the summary, a warning does not. */
  readonly kind?: "error" | "warning";
}

/** What is wrong, in words, where it does not belong to a single field. */
export function Problem({ id, children, kind = "error" }: ProblemProps) {
  const shared = useStyles();
  const styles = useProblemStyles();
  return (
    <p
      {...(id === undefined ? {} : { id })}
      className={mergeClasses(styles.line, kind === "error" ? styles.error : shared.warning)}
    >
      <span className={shared.icon}>{kind === "error" ? <ErrorCircle16Regular /> : <Warning16Regular />}</span>
      {children}
    </p>
  );
}
